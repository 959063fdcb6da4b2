import type { Place } from './place.js';

/** What a clause's opening does to the scope of the figures behind it. */
export type Opening =
  | { readonly sets: 'place'; readonly at: number; readonly place: Place }
  /** 全国, 我国, 财政部下达: the whole country, or the world. */
  | { readonly sets: 'country'; readonly at: number }
  /** 美国国家气象局: an agency of a state, which has no scope of its own: back to the title's. */
  | { readonly sets: 'title'; readonly at: number }
  /** 全省 in a text that never says which. */
  | { readonly sets: 'nowhere'; readonly at: number };
