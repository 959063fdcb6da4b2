import { LIGHT_WORDS, NEGATIONS, OPPOSITES } from '../../lexicon/light-words.js';

/** A run of words: what both have, or what one has where the other has something else. */
export type Run = { readonly both: string } | { readonly a: string; readonly b: string };

/** Longer texts are cut: a clause is never so long. */
const LONGEST = 400;

/** Lengths of the longest common subsequences of the texts' ends. */
function commonLengths(a: string, b: string): Uint16Array[] {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      rows[i]![j] = a[i] === b[j] ? rows[i + 1]![j + 1]! + 1 : Math.max(rows[i + 1]![j]!, rows[i]![j + 1]!);
  return rows;
}

/** How two wordings differ, character by character, by their longest common subsequence. Symmetric but for the names. */
export function differenceOf(textA: string, textB: string): Run[] {
  const [a, b] = [textA.slice(0, LONGEST), textB.slice(0, LONGEST)];
  const rows = commonLengths(a, b);
  const runs: { both: string; a: string; b: string }[] = [];
  const last = (differs: boolean) => {
    const run = runs.at(-1);
    if (run && (run.both === '') === differs) return run;
    runs.push({ both: '', a: '', b: '' });
    return runs.at(-1)!;
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      last(false).both += a[i];
      [i, j] = [i + 1, j + 1];
    } else if (j >= b.length || (i < a.length && rows[i + 1]![j]! >= rows[i]![j + 1]!)) last(true).a += a[i++];
    else last(true).b += b[j++];
  }
  return runs.map((run) => (run.both === '' ? { a: run.a, b: run.b } : { both: run.both }));
}

const LIGHT = new Set(LIGHT_WORDS);
const LONGEST_LIGHT = Math.max(...LIGHT_WORDS.map((word) => word.length));

/** Whether a run is made of light words alone. */
export function isLight(text: string): boolean {
  for (let at = 0; at < text.length;) {
    let length = Math.min(LONGEST_LIGHT, text.length - at);
    while (length > 0 && !LIGHT.has(text.slice(at, at + length))) length--;
    if (length === 0) return false;
    at += length;
  }
  return true;
}

const NEGATING = new Set(NEGATIONS);
const OPPOSED = new Set(OPPOSITES.flatMap(([a, b]) => [`${a}/${b}`, `${b}/${a}`]));

/** Whether one of two wordings denies what the other says: 我们[不 / ]会取消补贴, 至[少 / 多]三年; where both are denied they agree. */
export const isDenied = (runs: readonly Run[]): boolean =>
  runs.filter(
    (run) =>
      !('both' in run) &&
      ((NEGATING.has(run.a) && run.b === '') ||
        (NEGATING.has(run.b) && run.a === '') ||
        OPPOSED.has(`${run.a}/${run.b}`)),
  ).length === 1;

/** 预计其[ / 产值]二季度: what differs in brackets, a before b. */
export const differenceText = (runs: readonly Run[]): string =>
  runs.map((run) => ('both' in run ? run.both : `[${run.a} / ${run.b}]`)).join('');
