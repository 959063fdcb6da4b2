import { compareText, grouped } from '../link/order.js';
import { seriesKeyOf } from '../link/series.js';
import type { ClaimRecord, SpeechRecord } from '../model/annotation.js';
import { figuresOf } from './figure/figure.js';
import { fingerprintNamed, quotedSentences } from './quotation.js';
import type { ClaimSeries, Restatement, Statement } from './rule.js';

type OriginalOf = (doc: string) => string;

/** The series among the claims of one metric, in the order of their keys. */
export const seriesAmong = (claims: readonly ClaimRecord[], originalOf: OriginalOf): ClaimSeries[] =>
  [...grouped(claims, seriesKeyOf)]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, own]) => {
      const { metric, key, kind, scopeKey, unitClass, aspect } = own[0]!;
      return { metric: metric.id, key, kind, scopeKey, unitClass, aspect, figures: figuresOf(own, originalOf) };
    });

const byPlace = (a: ClaimRecord, b: ClaimRecord): number => a.start - b.start || compareText(a.id, b.id);

/** The statements of one document in order, each with the one before it in its article. */
export function statementsAmong(claims: readonly ClaimRecord[]): Statement[] {
  const statements: Statement[] = [];
  for (const own of grouped([...claims].sort(byPlace), (claim) => `${claim.article}\n${claim.sentence}`).values()) {
    const { doc, article, sentence } = own[0]!;
    const before = statements.at(-1);
    statements.push({
      doc,
      article,
      sentence,
      claims: own,
      ...(before?.article === article && { before }),
    });
  }
  return statements;
}

/** The sentences that carry a fingerprint, in the order people met them. */
export function restatementAmong(
  speech: readonly SpeechRecord[],
  name: string,
  publishedOf: (doc: string) => string | undefined,
): Restatement {
  const fingerprint = fingerprintNamed(name);
  const quoted = speech
    .flatMap(quotedSentences)
    .filter(({ fingerprints }) => fingerprints.includes(fingerprint))
    .map((one) => ({ one, said: publishedOf(one.speech.doc) ?? '9999' }));
  quoted.sort(
    (a, b) =>
      compareText(a.said, b.said) ||
      compareText(a.one.words, b.one.words) ||
      compareText(a.one.speech.speaker, b.one.speech.speaker) ||
      compareText(a.one.speech.doc, b.one.speech.doc) ||
      a.one.speech.start - b.one.speech.start ||
      compareText(a.one.speech.id, b.one.speech.id),
  );
  return { quoted: quoted.map(({ one }) => one) };
}
