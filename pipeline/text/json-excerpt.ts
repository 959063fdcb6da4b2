/** Enough of a value to find it again. */
const LONGEST = 60;

/**
 * A value that came out of JSON, as whoever wrote it would know it again: its JSON, cut off after sixty UTF-16 units; `nothing`
 * for what is not there. What is nested deeper than can be written back (a hostile line of a hundred thousand brackets is read
 * without harm) is told by that.
 */
export function jsonExcerpt(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = written(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function written(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch (error) {
    if (error instanceof RangeError) return 'a value nested too deep to print';
    throw error;
  }
}
