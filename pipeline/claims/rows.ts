import type { Sentence } from '../model/article.js';
import type { Quantity } from './quantity.js';

/** A sentence's figures are read together, so many at most: a longer row is a table, not a sentence. */
const LONGEST_ROW = 48;

/** Figures of one sentence, in order. */
export interface Row {
  readonly sentence: number;
  readonly quantities: Quantity[];
}

export function rowsOf(sentences: readonly Sentence[], quantities: readonly Quantity[]): Row[] {
  const rows: Row[] = [];
  let sentence = 0;
  for (const quantity of quantities) {
    while (sentence < sentences.length && sentences[sentence]!.end <= quantity.start) sentence++;
    if (sentence >= sentences.length || sentences[sentence]!.start > quantity.start) continue;
    const last = rows.at(-1);
    if (last?.sentence === sentence && last.quantities.length < LONGEST_ROW) last.quantities.push(quantity);
    else rows.push({ sentence, quantities: [quantity] });
  }
  return rows;
}
