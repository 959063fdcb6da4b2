import type { Language, Message } from '../check/index.js';
import type {
  Cause,
  DocumentChange,
  DocumentChangeKind,
  FindingChange,
  FindingChangeKind,
  Reopening,
} from '../store/index.js';
import { LABELS } from '../report/labels.js';
import { SEVERITY_NAMES, say } from '../report/messages.js';
import { printable } from '../report/terminal.js';
import type { Ink } from '../report/terminal.js';

/** What changed between runs, in words. */

const DOCUMENT_CHANGE_NAMES: Readonly<Record<DocumentChangeKind, Message>> = {
  new: { zh: '新', en: 'new' },
  changed: { zh: '改', en: 'changed' },
  gone: { zh: '撤', en: 'gone' },
};

const FINDING_CHANGE_NAMES: Readonly<Record<FindingChangeKind, Message>> = {
  new: { zh: '新出现', en: 'new' },
  resolved: { zh: '已消除', en: 'resolved' },
  reopened: { zh: '重新打开', en: 'reopened' },
};

const CAUSES: Readonly<Record<Cause, Message>> = {
  text: { zh: '文字', en: 'text' },
  manifest: { zh: '清单', en: 'manifest' },
  lexicon: { zh: '词表', en: 'lexicon' },
  stages: { zh: '程序版本', en: 'program version' },
  options: { zh: '选项', en: 'options' },
  'set-aside': { zh: '搁置', en: 'set aside' },
  duplicate: { zh: '重复文件', en: 'duplicate' },
};

const WORDS = {
  seenIn: { zh: '见于', en: 'in' },
  because: { zh: '因为{causes}', en: 'because of {causes}' },
  renamed: { zh: '原名 {from}', en: 'was {from}' },
  sentence: { zh: '{doc} 的句子由“{from}”改为“{to}”', en: '{doc}: the sentence was “{from}”, is “{to}”' },
  'first-source': { zh: '最早的来源由 {from} 变为 {to}', en: 'the first source was {from}, is {to}' },
  evidence: { zh: '所比之数由“{from}”变为“{to}”', en: 'what was compared was “{from}”, is “{to}”' },
} satisfies Record<string, Message>;

const joined = (words: readonly string[], language: Language): string => words.join(language === 'zh' ? '、' : ', ');

const causeWords = (causes: readonly Cause[], language: Language): string =>
  say(WORDS.because, language, {
    causes: joined(
      causes.map((cause) => CAUSES[cause][language]),
      language,
    ),
  });

/** Why a verdict no longer holds. */
export function reopeningWords(reopening: Reopening, language: Language): string {
  const { changed, from, to } = reopening;
  const doc = changed === 'sentence' ? reopening.doc : '';
  return printable(say(WORDS[changed], language, { doc, from, to }));
}

export function documentChangeLine({ doc, change, causes, renamedFrom }: DocumentChange, language: Language): string {
  const renamed = renamedFrom === undefined ? '' : `  ${say(WORDS.renamed, language, { from: renamedFrom })}`;
  const why = change === 'changed' ? `  ${causeWords(causes, language)}` : '';
  return printable(`${DOCUMENT_CHANGE_NAMES[change][language]}  ${doc}${why}${renamed}`);
}

/** Documents named as a cause; the rest are counted. */
const MOST_NAMED = 3;

/** `title`: in the language of the lines, where another than the published one is known. */
export function findingChangeLines(
  change: FindingChange,
  language: Language,
  ink: Ink,
  title = change.title,
): string[] {
  const { finding, severity, causes, documents, verdict, reasons = [] } = change;
  const named = joined(documents.slice(0, MOST_NAMED), language);
  const more =
    documents.length > MOST_NAMED ? ` ${say(LABELS['more-documents'], language, { n: documents.length })}` : '';
  // That a text is new is why there is anything at all: only other causes are worth saying.
  const isText = change.change === 'new' && causes.every((cause) => cause === 'text');
  const why = isText ? WORDS.seenIn[language] : causeWords(causes, language);
  const judged = verdict ? ` · ${LABELS.verdict[language]} ${LABELS[verdict][language]}` : '';
  const head = ink.severity(severity, SEVERITY_NAMES[severity][language]);
  return [
    `${FINDING_CHANGE_NAMES[change.change][language]}  ${head}  ${printable(title)}`,
    ink.faint(printable(`    ${finding} · ${why} ${named}${more}${judged}`)),
    ...reasons.map((reason) => ink.faint(`    ${reopeningWords(reason, language)}`)),
  ];
}
