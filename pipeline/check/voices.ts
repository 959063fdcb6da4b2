import { compareText } from '../link/order.js';
import type { ClaimRecord, SpeechRecord } from '../model/annotation.js';
import { remembered } from '../text/remembered.js';
import { daysBetween } from './figure/days.js';
import type { Quoted } from './quotation.js';
import type { RuleContext } from './rule.js';
import type { CheckedDocument } from './units.js';

/** A statement is reported within two weeks: weeklies and columns come back to it. */
const REPORTED_WITHIN_DAYS = 14;
/** A run of words that more sentences share than this is a formula, not a statement. */
export const MOST_RESTATED = 24;

const originalOf = ({ doc, duplicateOf }: CheckedDocument): string => duplicateOf ?? doc;
const byDay = (a: CheckedDocument, b: CheckedDocument): number => compareText(a.published ?? '', b.published ?? '');

const mayBeOne = (a: CheckedDocument, b: CheckedDocument): boolean =>
  originalOf(a) !== originalOf(b) && (daysBetween(a.published, b.published) ?? 0) <= REPORTED_WITHIN_DAYS;

/**
 * Whether `restatedPairs` can find a pair among sentences of these documents, told without reading a word: formulas that are
 * shared year after year (中国式现代化) are passed over here.
 *
 * @param reporting the document of each stretch of speech that shares a run of words
 */
export function mayBeRestated(reporting: readonly CheckedDocument[]): boolean {
  if (new Set(reporting.map(({ doc }) => doc)).size > MOST_RESTATED) return false;
  const undated = reporting.find(({ published }) => daysBetween(published, published) === undefined);
  if (undated) return reporting.some((one) => originalOf(one) !== originalOf(undated));
  // Between two that are near enough there are, in the order of days, two neighbours that are no farther apart.
  const sorted = [...reporting].sort(byDay);
  return sorted.some((one, at) => at > 0 && mayBeOne(sorted[at - 1]!, one));
}

const CLAUSE = /[^，,、；;：:]+/g;

/** The clauses of a sentence, without marks at their ends. */
export const clausesOf = (text: string): string[] =>
  (text.match(CLAUSE) ?? []).map((clause) => clause.replace(/^[\s“”"‘’（(]+|[\s。！？!?”"’）)]+$/g, ''));

/** Pairs of sentences of different documents, neither a copy of the other, reported within two weeks of each other. */
export function* restatedPairs(quoted: readonly Quoted[], context: RuleContext): Generator<readonly [Quoted, Quoted]> {
  const distinct = new Map(quoted.map((one) => [`${one.speech.speaker}\t${one.speech.doc}\t${one.words}`, one]));
  if (distinct.size > MOST_RESTATED) return;
  const reports = [...distinct.values()].map((one) => ({ one, document: context.documentOf(one.speech.doc) }));
  for (const [index, a] of reports.entries())
    for (let other = index + 1; other < reports.length; other++) {
      const b = reports[other]!;
      if (mayBeOne(a.document, b.document)) yield [a.one, b.one];
    }
}

/** The claims that stand in a clause of a quoted sentence. */
export const claimsInClause = ({ speech, text }: Quoted, clause: string, context: RuleContext): ClaimRecord[] =>
  context.claimsIn(speech.doc).filter(({ article, sentence, inSentence: [start, end] }) => {
    if (article !== speech.article || !sentence.includes(text.slice(0, 12))) return false;
    const at = sentence.indexOf(clause);
    return at >= 0 && at <= start && end <= at + clause.length;
  });

const MOST_NAMES = 20_000;
const bare = remembered((name) => name.normalize('NFKC').replace(/[\s·•“”"]/g, ''), MOST_NAMES);

/** One name is the other with a title or a first name more: 习近平, 习近平总书记; 普京, 弗拉基米尔·普京. */
export function sameVoice(a: SpeechRecord, b: SpeechRecord): boolean {
  const [x, y] = [bare(a.speaker), bare(b.speaker)];
  return x.includes(y) || y.includes(x);
}
