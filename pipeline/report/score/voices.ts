import type { ScoredSpeech } from './scored.js';
import { grouped } from '../../link/order.js';
import type { GoldSpeech, Placed } from './gold.js';
import { byGoldDoc } from './match.js';
import { rates } from './rates.js';
import type { Rates } from './rates.js';

/** Characters given a voice: rightly, by the export, by the gold. */
interface Counts {
  right: number;
  found: number;
  gold: number;
}

interface Voice {
  readonly start: number;
  readonly end: number;
  readonly speaker: string;
}

const covering = <T extends Voice>(voices: readonly T[], start: number, end: number): T[] =>
  voices.filter((voice) => voice.start <= start && end <= voice.end);

/** The stretches of a document within which nothing begins or ends. */
function* stretches(voices: readonly Voice[]): Generator<readonly [start: number, end: number]> {
  const edges = [...new Set(voices.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  for (const [index, end] of edges.entries()) if (index > 0) yield [edges[index - 1]!, end];
}

/** Where one voice stands inside another, either will do. */
const isRight = (gold: readonly Voice[], found: readonly Voice[]): boolean =>
  gold.some(({ speaker }) => found.some((other) => other.speaker === speaker));

/** Characters of attributed speech given the right speaker. `plain` leaves out what the gold gives to turns alone. */
export function speechRates(
  docs: readonly string[],
  gold: readonly Placed<GoldSpeech>[],
  lines: readonly ScoredSpeech[],
): { readonly speech: Rates; readonly speechPlain: Rates } {
  const all: Counts = { right: 0, found: 0, gold: 0 };
  const plain: Counts = { right: 0, found: 0, gold: 0 };
  const goldOf = grouped(gold, ({ doc }) => doc);
  const foundOf = byGoldDoc(docs, lines);
  for (const doc of docs) {
    const [annotated, exported] = [goldOf.get(doc) ?? [], foundOf.get(doc) ?? []];
    for (const [start, end] of stretches([...annotated, ...exported])) {
      const [a, b] = [covering(annotated, start, end), covering(exported, start, end)];
      const isTurn = a.length > 0 && a.every(({ type }) => type === 'turn');
      for (const counts of isTurn ? [all] : [all, plain]) {
        if (a.length > 0) counts.gold += end - start;
        if (b.length > 0) counts.found += end - start;
        if (isRight(a, b)) counts.right += end - start;
      }
    }
  }
  return {
    speech: rates(all.right, all.found, all.gold),
    speechPlain: rates(plain.right, plain.found, plain.gold),
  };
}
