import type { Place } from './place.js';

/** How words that name no place found theirs: told of before, or known by the name of the paper alone. */
export type PointedBy = 'scope.same' | 'scope.publisher';

/** What a clause's opening does to the scope of the figures behind it. */
export type Opening =
  /** `by`: where 全省 points at it. */
  | { readonly sets: 'place'; readonly at: number; readonly place: Place; readonly by?: PointedBy }
  /** 全国, 我国, 财政部下达: the whole country, or the world. */
  | { readonly sets: 'country'; readonly at: number }
  /** 美国国家气象局: an agency of a state, which has no scope of its own: back to the title's. */
  | { readonly sets: 'title'; readonly at: number }
  /** 全省 in a text that never says which. */
  | { readonly sets: 'nowhere'; readonly at: number };
