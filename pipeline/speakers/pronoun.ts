import type { Segmented } from '../model/article.js';
import type { Cue } from './cue.js';
import { clauseStart } from './clause.js';
import { reporterOf, type Meant } from './reporter.js';
import { isBody } from './endings.js';
import { countUntil } from '../text/ordered.js';
import type { NamedAt } from './named-places.js';
import type { Roster } from './roster.js';
import { subjectOf } from './subject.js';
import type { Voice } from './voice.js';
import { matchesOf } from '../text/matches.js';

/** 声明称, 报道称 by themselves: of whoever declared or reported it before them in their paragraph. */
const BARE_PAPER = /^(?:该)?(声明|报道)$/;
const REPORTED_BY =
  /据(?:多家|多个|部分|一些)?([^，。；：\d\n]{2,20}?)(?:当地时间)?(?:\d{1,2}月)?(?:\d{1,2}日|今天|昨天|近日|日前)?(?:（[^（）]{1,10}）)?[早晚上下午间]{0,2}报道/g;

/** Cues whose 他, 该负责人 is the voice meant; those that mean nobody known fall away. */
export function resolved(article: Segmented, roster: Roster, cues: readonly Cue[]): Cue[] {
  const kept: Cue[] = [];
  for (const cue of cues) {
    const { voice } = cue;
    if (voice.kind !== 'pronoun') {
      const author = voice.kind === 'paper' ? authorOf(article, roster, kept, cue) : undefined;
      kept.push(author ? { ...cue, voice: { ...voice, ...author } } : cue);
      continue;
    }
    const meant = antecedentOf(article, roster, kept, cue);
    if (meant) kept.push({ ...cue, voice: { ...voice, ...meant } });
    // 该机构 that nothing before names is still not the writer.
    else if (/^该(?!名)/.test(voice.speaker)) kept.push({ ...cue, voice: { ...voice, kind: 'body' } });
  }
  return kept;
}

/** How far back the medium of a report, or the title of a paper, is looked for. */
const REPORT_REACH = 400;

/** Papers that a story names once and then calls by their kind: 《全球粮食报告》发布。报告称…. */
const KIND_OF_PAPER = /^(?:该)?(报告|白皮书|蓝皮书|公报|声明)$/;

/** The paper meant by its kind: the title printed before it, or the body that made it public. */
function namedPaper(roster: Roster, kind: string, from: number, end: number): Meant | undefined {
  const before = roster.text.slice(from, end);
  const title = matchesOf(before, TITLED)
    .filter(({ 0: words }) => words.includes(kind))
    .at(-1);
  if (title) return { kind: 'paper', speaker: title[0] };
  const issued = matchesOf(before, MADE_PUBLIC)
    .filter(({ 1: paper }) => paper === kind)
    .at(-1);
  if (!issued) return undefined;
  const at = from + issued.index;
  const maker = subjectOf(roster, clauseStart(roster.text, from, at), at, false);
  return maker && (maker.kind === 'body' || maker.kind === 'state')
    ? { kind: 'body', speaker: maker.speaker }
    : undefined;
}

const TITLED = /《[^《》\n]{2,40}》(?:报告|白皮书|蓝皮书|公报)?/g;
const MADE_PUBLIC = /(?:发布|公布|发表)[^，。；《》\n]{0,24}(报告|白皮书|蓝皮书|公报|声明)(?=[，。])/g;

/** Whose 声明 or 报道 it is. */
function authorOf(article: Segmented, roster: Roster, before: readonly Cue[], cue: Cue): Meant | undefined {
  // 据世界银行研究报告评估: what is said according to a report is said by who made it.
  const maker = /^(.+?)(?:研究|最新|评估|调查)*报告$/.exec(cue.voice.speaker)?.[1];
  if (maker !== undefined && article.text[cue.voice.start - 1] === '据' && isBody(maker))
    return { kind: 'body', speaker: maker };
  const reporter = /^(?:该)?报告$/.test(cue.voice.speaker) ? reporterOf(article, roster, cue) : undefined;
  if (reporter) return reporter;
  const kind = KIND_OF_PAPER.exec(cue.voice.speaker)?.[1];
  const named = kind !== undefined && namedPaper(roster, kind, Math.max(0, cue.start - REPORT_REACH), cue.start);
  if (named) return named;
  const paper = BARE_PAPER.exec(cue.voice.speaker)?.[1];
  const paragraph = article.paragraphs[article.sentences[cue.sentence]!.paragraph]!;
  if (paper === undefined) return undefined;
  if (paper === '声明') {
    const last = before.at(-1);
    const declared = last && last.start >= paragraph.start && last.voice.kind !== 'paper';
    if (!declared || !article.text.slice(last.start, cue.start).includes('声明')) return undefined;
    const { kind, speaker, role } = last.voice;
    return { kind, speaker, ...(role !== undefined && { role }) };
  }
  const said = matchesOf(
    article.text.slice(Math.max(paragraph.start, cue.start - REPORT_REACH), cue.start),
    REPORTED_BY,
  ).at(-1);
  return said && { kind: 'body', speaker: said[1]! };
}

const lastNamed = (roster: Roster, offset: number): NamedAt | undefined =>
  roster.named.findLast(({ start, name }) => start < offset && !roster.isPress(name));

/** The person whom the sentence before, or this one, opens with: 贺一诚对习近平主席和夫人表示欢迎。他表示… is 贺一诚. */
function topicOf({ sentences }: Segmented, roster: Roster, cue: Cue): NamedAt | undefined {
  const here = sentences[cue.sentence]!;
  const before = sentences[cue.sentence - 1];
  const opened = [here, ...(before && before.paragraph === here.paragraph ? [before] : [])].map(({ start, end }) => {
    const first = roster.named[countUntil(roster.named, (named) => named.start, start - 1)];
    if (!first || first.start >= Math.min(end, cue.start) || roster.isPress(first.name)) return undefined;
    return first.start === start || roster.officeStartsAt(first.start) === start ? first : undefined;
  });
  return opened.find((named) => named !== undefined);
}

/** The people whom the sentence before tells of: 多国学者高度评价这一倡议。他们表示…. */
function peopleBefore({ text, sentences }: Segmented, roster: Roster, cue: Cue): Voice | undefined {
  const before = sentences[cue.sentence - 1];
  if (!before || before.paragraph !== sentences[cue.sentence]!.paragraph) return undefined;
  const comma = text.indexOf('，', before.start);
  const voice = subjectOf(roster, before.start, comma < 0 ? before.end : Math.min(comma, before.end), true);
  return voice && (voice.kind === 'people' || voice.kind === 'office') ? voice : undefined;
}

const PLURAL = /们|双方/;
/** Whether 该公司 may be this body: any may be 该机构, a company only 该公司. */
const mayBe = (noun: string, body: string): boolean => /^(?:机构|组织|部门|部)$/.test(noun) || body.endsWith(noun);

/** The voice or person named last before a pronoun: 他 is a person, 该负责人 an office, 他们 several. */
function antecedentOf(article: Segmented, roster: Roster, before: readonly Cue[], cue: Cue): Meant | undefined {
  const { speaker } = cue.voice;
  const last = before.findLast(({ voice }) =>
    /^(?:他|她)$/.test(speaker)
      ? voice.kind === 'person' || voice.kind === 'office'
      : PLURAL.test(speaker)
        ? voice.kind !== 'person'
        : /负责人|发言人|官员|人士|专家/.test(speaker)
          ? voice.kind === 'office' || voice.kind === 'person'
          : voice.kind === 'body' && mayBe(speaker.slice(1), voice.speaker),
  );
  const named = /^(?:他|她)$/.test(speaker)
    ? (topicOf(article, roster, cue) ?? lastNamed(roster, cue.start))
    : undefined;
  const paragraphStart = article.paragraphs[article.sentences[cue.sentence]!.paragraph]!.start;
  if (named && (!last || named.start > last.start) && (named.start >= paragraphStart || !last)) {
    const role = roster.officeAt(named.name, cue.start);
    return { kind: 'person', speaker: named.name, ...(role !== undefined && { role }) };
  }
  const {
    kind,
    speaker: meant,
    role,
  } = last?.voice ?? (PLURAL.test(speaker) ? peopleBefore(article, roster, cue) : undefined) ?? {};
  if (kind === undefined || meant === undefined) return undefined;
  return { kind, speaker: meant, ...(role !== undefined && { role }) };
}
