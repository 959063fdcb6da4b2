import type { ClaimRecord } from '../../pipeline/model/annotation.js';
import { BUILT_IN_LEXICON } from '../../pipeline/lexicon/lexicon.js';
import { annotate } from '../../pipeline/pipeline.js';

/** The claims of a text, as a document published on a day, perhaps by a paper. */
export function claimsOf(raw: string, published?: string, publisher?: string): readonly ClaimRecord[] {
  const source = {
    doc: 'sample.txt',
    format: 'text',
    raw,
    sha256: '0',
    encoding: 'utf-8',
    notices: [],
    ...(published !== undefined && { published }),
    ...(publisher !== undefined && { publisher }),
  } as const;
  return annotate(source, BUILT_IN_LEXICON).claims;
}

/** The claim of the figure between 【 and 】. */
export function claimAt(marked: string, published?: string, publisher?: string): ClaimRecord | undefined {
  const start = Array.from(marked.slice(0, marked.indexOf('【'))).length;
  return claimsOf(marked.replace(/[【】]/g, ''), published, publisher).find((claim) => claim.start === start);
}
