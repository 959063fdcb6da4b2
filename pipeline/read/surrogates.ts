const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Offset (UTF-16) of the first half of a pair that stands alone; undefined where there is none. */
export function loneSurrogate(text: string): number | undefined {
  return LONE.exec(text)?.index;
}

/** A code unit as people write it: `\ud83d`. */
export const unitName = (unit: number): string => `\\u${unit.toString(16).padStart(4, '0')}`;
