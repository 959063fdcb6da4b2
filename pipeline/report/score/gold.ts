import type { ArticleKind } from '../../model/article.js';
import { GoujiError } from '../../model/error.js';
import type { Bound, ClaimKind, Status } from '../../model/claim.js';
import type { SpeechType } from '../../model/speech.js';
import { CodePoints } from '../../text/code-points.js';

/** A claim annotated by hand, as its line says it; placed by `start` and `end`, or by `context`, `quantity` and `nth`. */
export interface GoldClaim {
  readonly id: string;
  /** The document's name, or what its file name begins with (`101` for `101_wire.txt`). */
  readonly doc: string;
  readonly start?: number;
  readonly end?: number;
  /** Raw text that occurs once in the document. */
  readonly context?: string;
  /** The figure, a part of `context`. */
  readonly quantity?: string;
  /** Which occurrence of `quantity` in `context`, from 1. */
  readonly nth?: number;
  readonly metric: string;
  readonly kind: ClaimKind;
  readonly value: number;
  readonly value_max?: number;
  readonly unit: string;
  readonly bound: Bound;
  readonly whole?: number;
  readonly period?: string;
  readonly base?: string;
  readonly status: Status;
  readonly scope?: string;
  readonly speaker?: string;
  readonly note?: string;
}

/** A stretch of speech annotated by hand; placed by `start` and `end`, or by `cue`, `first` and `last`. */
export interface GoldSpeech {
  readonly id: string;
  readonly doc: string;
  readonly start?: number;
  readonly end?: number;
  readonly cue?: string;
  readonly first?: string;
  readonly last?: string;
  readonly speaker: string;
  readonly role?: string | null;
  readonly type: SpeechType;
  readonly note?: string;
}

/** An article annotated by hand: here it only says that its document was annotated, claims or not. */
export interface GoldArticle {
  readonly doc: string;
  readonly n: number;
  readonly title?: string | null;
  readonly first: string;
  readonly last: string;
  readonly date?: string | null;
  readonly kind: ArticleKind;
}

export interface Gold {
  /** Every document that was annotated, as the gold names it. */
  readonly docs: readonly string[];
  readonly claims: readonly GoldClaim[];
  readonly speech: readonly GoldSpeech[];
}

/** Half-open, in code points of the decoded raw source. */
export type Placed<T> = T & { readonly start: number; readonly end: number };

const misplaced = (id: string, doc: string, field: string, text: string | undefined): GoujiError =>
  new GoujiError(
    'usage',
    `gold ${id}: expected ${field} to be in document ${doc}, found ${JSON.stringify(text ?? null)} nowhere in it`,
  );

function nthIndex(text: string, part: string, nth: number): number {
  let at = -1;
  for (let n = 0; n < nth; n++) {
    at = text.indexOf(part, at + 1);
    if (at < 0) return -1;
  }
  return at;
}

/**
 * Where an annotated claim stands in its document.
 * @throws GoujiError when its words are not there.
 */
export function placeClaim(gold: GoldClaim, raw: string, points: CodePoints): Placed<GoldClaim> {
  const { start, end, context, quantity, nth = 1 } = gold;
  if (start !== undefined && end !== undefined) return { ...gold, start, end };
  const at = context === undefined ? -1 : raw.indexOf(context);
  if (at < 0) throw misplaced(gold.id, gold.doc, 'context', context);
  const inside = quantity === undefined ? -1 : nthIndex(context!, quantity, nth);
  if (inside < 0) throw misplaced(gold.id, gold.doc, 'quantity', quantity);
  return { ...gold, ...points.outside({ start: at + inside, end: at + inside + quantity!.length } as never) };
}

/** An indirect cue may follow what it attributes (……，赵志国说): the words may begin this much before it. */
const BEFORE_CUE = 2000;

/**
 * Where annotated speech stands in its document.
 * @throws GoujiError when its words are not there.
 */
export function placeSpeech(gold: GoldSpeech, raw: string, points: CodePoints): Placed<GoldSpeech> {
  const { start, end, cue, first, last, type } = gold;
  if (start !== undefined && end !== undefined) return { ...gold, start, end };
  const cued = cue === undefined ? 0 : Math.max(0, raw.indexOf(cue));
  const from = first === undefined ? -1 : raw.indexOf(first, type === 'turn' ? cued : Math.max(0, cued - BEFORE_CUE));
  if (from < 0) throw misplaced(gold.id, gold.doc, 'first', first);
  const to = last === undefined ? -1 : raw.indexOf(last, from);
  if (to < 0) throw misplaced(gold.id, gold.doc, 'last', last);
  return { ...gold, ...points.outside({ start: from, end: to + last!.length } as never) };
}

/** Whether an export's `doc` is the document that a gold line names: its whole name, a line's id, or its beginning. */
export function isGoldDoc(gold: string, doc: string): boolean {
  const name = doc.slice(doc.lastIndexOf('/') + 1);
  const line = doc.includes('#') ? doc.slice(doc.lastIndexOf('#') + 1) : undefined;
  if (doc === gold || name === gold || line === gold) return true;
  return line === undefined && name.startsWith(gold) && /^[^\p{L}\p{N}]/u.test(name.slice(gold.length));
}
