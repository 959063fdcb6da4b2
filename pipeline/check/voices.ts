import type { ClaimRecord, SpeechRecord } from '../model/annotation.js';
import { daysBetween } from './days.js';
import type { Quoted } from './quotation.js';
import type { RuleContext } from './rule.js';

/** A statement is reported within two weeks: weeklies and columns come back to it. */
const REPORTED_WITHIN_DAYS = 14;
/** A run of words that more sentences share than this is a formula, not a statement. */
export const MOST_RESTATED = 24;

const CLAUSE = /[^，,、；;：:]+/g;

/** The clauses of a sentence, without marks at their ends. */
export const clausesOf = (text: string): string[] =>
  (text.match(CLAUSE) ?? []).map((clause) => clause.replace(/^[\s“”"‘’（(]+|[\s。！？!?”"’）)]+$/g, ''));

/** Pairs of sentences of different documents, neither a copy of the other, reported within two weeks of each other. */
export function* restatedPairs(quoted: readonly Quoted[], context: RuleContext): Generator<readonly [Quoted, Quoted]> {
  const distinct = [
    ...new Map(quoted.map((one) => [`${one.speech.speaker}\t${one.speech.doc}\t${one.words}`, one])).values(),
  ];
  if (distinct.length > MOST_RESTATED) return;
  for (const [index, a] of distinct.entries())
    for (const b of distinct.slice(index + 1)) {
      if (context.originalOf(a.speech.doc) === context.originalOf(b.speech.doc)) continue;
      const [one, other] = [a, b].map(({ speech }) => context.documentOf(speech.doc).published);
      if ((daysBetween(one, other) ?? 0) <= REPORTED_WITHIN_DAYS) yield [a, b];
    }
}

/** The claims that stand in a clause of a quoted sentence. */
export const claimsInClause = ({ speech, text }: Quoted, clause: string, context: RuleContext): ClaimRecord[] =>
  context.claimsIn(speech.doc).filter(({ article, sentence, inSentence: [start, end] }) => {
    if (article !== speech.article || !sentence.includes(text.slice(0, 12))) return false;
    const at = sentence.indexOf(clause);
    return at >= 0 && at <= start && end <= at + clause.length;
  });

const bare = (name: string): string => name.normalize('NFKC').replace(/[\s·•“”"]/g, '');

/** One name is the other with a title or a first name more: 习近平, 习近平总书记; 普京, 弗拉基米尔·普京. */
export function sameVoice(a: SpeechRecord, b: SpeechRecord): boolean {
  const [x, y] = [bare(a.speaker), bare(b.speaker)];
  return x.includes(y) || y.includes(x);
}
