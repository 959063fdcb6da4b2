import distance from 'natural/lib/natural/distance/index.js';

/** Likeness of two names by their character bigrams (Dice): 1 for the same, 0 for nothing in common. Symmetric. */
export const similarity = (a: string, b: string): number => distance.DiceCoefficient(a, b);
