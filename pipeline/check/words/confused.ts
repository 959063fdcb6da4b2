import { CONFUSABLE_UNITS } from '../../lexicon/confusable-units.js';

/** The classes a figure of this class is misprinted with, listed once for each pair. */
export const confusedWith = (unitClass: string): readonly string[] =>
  CONFUSABLE_UNITS.filter(([a]) => a === unitClass).map(([, b]) => b);

/** Whether one of two unit classes is misprinted for the other. */
export const areConfused = (a: string, b: string): boolean =>
  confusedWith(a).includes(b) || confusedWith(b).includes(a);
