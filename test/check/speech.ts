import type { ClaimRecord, SpeechRecord } from '../../pipeline/model/annotation.js';
import type { Finding } from '../../pipeline/model/finding.js';
import { checkWith } from '../../pipeline/check/corpus.js';
import type { Rule } from '../../pipeline/check/rule.js';
import { corpusOf } from './rule-tester.js';

export interface Reported extends Partial<SpeechRecord> {
  readonly published?: string;
}

let made = 0;

/** A stretch of speech in a document of its own, as extraction would give it. */
export function speech(speaker: string, text: string, said: Reported = {}): SpeechRecord & { published: string } {
  const doc = said.doc ?? `s${++made}`;
  return {
    id: `${doc}-${speaker}-${text.slice(0, 4)}`,
    doc,
    article: `${doc}-1`,
    start: 0,
    end: text.length,
    text,
    speaker,
    cue: { start: 0, end: 0, text: '' },
    type: 'direct',
    published: '2024-04-19',
    ...said,
  };
}

/** Runs one rule over speech and the claims in it. */
export function checkSpeech(
  rule: Rule,
  reported: readonly (SpeechRecord & { published: string })[],
  claims: readonly ClaimRecord[] = [],
): Finding[] {
  const documents = reported.map(({ doc, published }) => ({ doc, published }));
  return checkWith([rule], corpusOf(claims, { speech: reported, documents }));
}
