import { exactText, type Exact } from '../../../text/exact.js';
import type { ClaimKind } from '../../../model/claim.js';

/** A figure with its name, as far as one article tells. */
export interface NamedFigure {
  readonly name: string;
  readonly kind: ClaimKind;
  readonly unit: string;
  readonly value: Exact;
  /** The name was completed from another one. */
  readonly completed: boolean;
}

const HEAD = 2;
/** 同学 for 学生 … are not told apart here; only what is left out is. */
export const bareName = (name: string): string => name.replace(/[的“”《》、\s]/g, '');

/** Whether every character of `short` stands in `long`, in order. */
export function leavesOut(short: string, long: string): boolean {
  let i = 0;
  for (const character of long) if (character === short[i]) i++;
  return i === short.length;
}

export const sameHead = (a: string, b: string): boolean => a.slice(-HEAD) === b.slice(-HEAD);

/** The better of two names of one figure; undefined where they are of different things. */
function better(a: NamedFigure, b: NamedFigure, times: (name: string) => number): NamedFigure | undefined {
  if (a.name === b.name && a.completed === b.completed) return undefined;
  const [x, y] = [bareName(a.name), bareName(b.name)];
  const [short, long, shortName, longName] = x.length <= y.length ? [x, y, a, b] : [y, x, b, a];
  if (!sameHead(short, long) || !leavesOut(short, long)) return undefined;
  // What was put together from a neighbour (上市公司融资额) gives way to what the text says (首发融资额).
  if (longName.completed && !shortName.completed) return shortName;
  // 5G应用 twice, 5G行业应用 once: what most places say.
  return times(shortName.name) > times(longName.name) ? shortName : longName;
}

/**
 * One article says a figure twice, once in full (headline: 美国返还38件文物艺术品) and once short (38件文物): equal kind, unit
 * and value, and a name that only leaves words out of the other. Both get the fuller name.
 *
 * @returns names by place, in the order given
 */
export function fullNames(figures: readonly NamedFigure[]): string[] {
  const names = figures.map((figure) => figure.name);
  const groups = new Map<string, number[]>();
  figures.forEach((figure, i) => {
    const key = `${figure.kind} ${figure.unit} ${exactText(figure.value)}`;
    const group = groups.get(key);
    // Beyond a few repetitions it is a round number of many things.
    if (group && group.length < 12) group.push(i);
    else if (!group) groups.set(key, [i]);
  });
  for (const group of groups.values()) {
    if (group.length === 1) continue;
    const times = (name: string): number => group.filter((i) => figures[i]!.name === name).length;
    for (const i of group) {
      let best = figures[i]!;
      for (const j of group) if (j !== i) best = better(best, figures[j]!, times) ?? best;
      names[i] = best.name;
    }
  }
  return names;
}
