/**
 * A set of UTF-16 units as one byte each: whether a unit belongs to it is one look. A character class of many ranges, as a
 * pattern has it, is searched anew at every character of a text, and most characters begin nothing.
 */
export type CharacterSet = Uint8Array;

export function characterSet(characters: Iterable<string>): CharacterSet {
  const set = new Uint8Array(0x10000);
  for (const character of characters) set[character.charCodeAt(0)] = 1;
  return set;
}

/** Where the next character of a set stands, from `from` on; -1 where none does. */
export function nextOf(set: CharacterSet, text: string, from = 0): number {
  for (let i = from; i < text.length; i++) if (set[text.charCodeAt(i)] === 1) return i;
  return -1;
}
