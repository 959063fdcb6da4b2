import { BODY_ENDINGS } from '../../lexicon/offices.js';
import { similarity } from '../../link/similarity.js';
import type { SpeechRecord } from '../../model/annotation.js';
import { daysBetween, SAME_EVENT_DAYS } from '../figure/days.js';
import type { Figure } from '../figure/figure.js';
import { claimsOfArticle, shareFigures } from '../figure/genealogy.js';
import { note, read } from '../proof.js';
import type { Quoted } from '../quotation.js';
import { quotationRule } from '../rule.js';
import type { Report, RuleContext } from '../rule.js';
import { claimsInClause, clausesOf, restatedPairs, sameVoice } from '../voices.js';

/** Two reports of one sentence share nearly all of it. */
const LIKE_ENOUGH = 0.9;
/** Shorter sentences are said by many (让我们一起努力). */
const SHORTEST = 20;
/** Two papers that print one sentence in quotation marks, word for word, may be told apart by less. */
const SHORTEST_VERBATIM = 17;
/** 祝贺中方成功主办峰会 is what every guest says. */
const COURTESY = /^(?:热烈|诚挚|衷心)?(?:祝贺|感谢|欢迎|祝愿|问候|期待)/;
/** A sentence that a third person also says is a formula. */
const MOST_SPEAKERS = 2;
const LONGEST_NAME = 5;

/** A person by name and office (赵志国 ends like a country, and is none): 单忠德, not 工业和信息化部 or 有关负责人. */
const isNamed = ({ speaker, role }: SpeechRecord): boolean =>
  role !== undefined &&
  /^\p{Script=Han}{2,4}$/u.test(speaker) &&
  speaker.length < LONGEST_NAME &&
  !BODY_ENDINGS.some((ending) => ending.length > 1 && speaker.endsWith(ending));

/** The voices of the sentence in each of the two documents: a voice inside another's turn is both's. */
function voicesMeet(a: Quoted, b: Quoted, all: readonly Quoted[]): boolean {
  const inDocument = ({ speech }: Quoted, words: string) =>
    all.filter((one) => one.speech.doc === speech.doc && one.words === words).map((one) => one.speech);
  return inDocument(a, a.words).some((x) => inDocument(b, b.words).some((y) => sameVoice(x, y)));
}

/** One names the other while he speaks: 王毅说，习近平主席指出，……. */
const cites = (a: Quoted, b: Quoted): boolean => (a.speech.clean ?? a.speech.text).includes(b.speech.speaker);

/** The figures that a quoted sentence asserts, whoever is said to have said it. */
const figuresIn = (quoted: Quoted, context: RuleContext): Figure[] => [
  ...new Set(
    clausesOf(quoted.text)
      .flatMap((clause) => claimsInClause(quoted, clause, context))
      .map((claim) => context.figureOf(claim)),
  ),
];

/** Both articles report one occasion: then even a figure was told by one of the two. */
const ofOneOccasion = (a: Quoted, b: Quoted, context: RuleContext): boolean => {
  const [x, y] = [a, b].map(({ speech }) => claimsOfArticle(context.claimsIn(speech.doc), speech.article));
  return shareFigures(x!, y!);
};

/** Printed in quotation marks by both, word for word: that is one statement, however late the second report is. */
const isVerbatim = (a: Quoted, b: Quoted): boolean =>
  a.words === b.words && a.speech.type === 'direct' && b.speech.type === 'direct';

function conflicts(a: Quoted, b: Quoted, all: readonly Quoted[], context: RuleContext): boolean {
  const days = daysBetween(context.documentOf(a.speech.doc).published, context.documentOf(b.speech.doc).published);
  return (
    ((days ?? 0) <= SAME_EVENT_DAYS || isVerbatim(a, b)) &&
    isNamed(a.speech) &&
    isNamed(b.speech) &&
    a.words.length >= (isVerbatim(a, b) ? SHORTEST_VERBATIM : SHORTEST) &&
    !COURTESY.test(a.words) &&
    similarity(a.words, b.words) >= LIKE_ENOUGH &&
    !cites(a, b) &&
    !cites(b, a) &&
    !voicesMeet(a, b, all)
  );
}

function reportsOf(a: Quoted, b: Quoted, context: RuleContext): Report<'speakers'>[] {
  const figures = [...figuresIn(b, context), ...figuresIn(a, context)];
  if (figures.length > 0 && !ofOneOccasion(a, b, context)) return [];
  return [
    {
      message: 'speakers',
      values: { a: b.speech.speaker, b: a.speech.speaker, quotation: a.text },
      severity: figures.length > 0 ? 'info' : 'warning',
      figures,
      quoted: [b, a],
      proof: [
        ...figures.map(read),
        note(`quotation: ${a.text}`, a.speech.id),
        note(`quotation: ${b.text}`, b.speech.id),
        note(`speakers: ${a.speech.speaker} ${b.speech.speaker}`, a.speech.id, b.speech.id),
      ],
    },
  ];
}

/**
 * One quotation, two speakers: “网络修到哪里，机会就到哪里，老百姓的日子就跟到哪里” is 辛国斌's in one paper and 赵志国's in another.
 *
 * Silent for statistics (a figure may be repeated by anybody) unless both articles report one occasion (then info), between
 * a person and an office or a body (his own), where a name is only longer, for formulas that a third person says too, for
 * short sentences, and for reports more than two days apart, unless both print the same words in quotation marks.
 */
export const attributionConflict = quotationRule({
  id: 'attribution-conflict',
  subject: 'quotation',
  severity: 'warning',
  about: { zh: '同一段引语，归于两个人', en: 'one quotation, two speakers' },
  messages: {
    speakers: {
      zh: '同一段话，一处说是{a}说的，一处说是{b}说的：{quotation}',
      en: 'one quotation, given to {a} here and to {b} there: {quotation}',
    },
  },
  check: ({ quoted }, context) =>
    new Set(quoted.map(({ speech }) => speech.speaker)).size > MOST_SPEAKERS
      ? []
      : [...restatedPairs(quoted, context)]
          .filter(([a, b]) => !sameVoice(a.speech, b.speech) && conflicts(a, b, quoted, context))
          .flatMap(([a, b]) => reportsOf(a, b, context)),
});
