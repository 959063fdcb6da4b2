/** What a user may add from the corpus folder (`lexicon.json`, schema `lexicon`). All tables are optional there. */
export interface UserLexicon {
  /** Wordings of one metric: every variant gets the canonical name's key. */
  readonly aliases: readonly { readonly metric: string; readonly variants: readonly string[] }[];
  /** Metrics that must stay apart though they look near. */
  readonly distinct: readonly (readonly [string, string])[];
  /** Stocks and cumulatives that may not fall. */
  readonly nonDecreasing: readonly string[];
  /** Words the segmenter must keep whole. */
  readonly terms: readonly string[];
}

/**
 * Vocabulary every stage may read. The built-in tables are modules of their own; this is what varies from run to run.
 */
export interface Lexicon {
  readonly user: UserLexicon;
  /** Digest of the user's tables, part of a document's fingerprint. */
  readonly digest: string;
}

export const EMPTY_USER_LEXICON: UserLexicon = { aliases: [], distinct: [], nonDecreasing: [], terms: [] };
export const BUILT_IN_LEXICON: Lexicon = { user: EMPTY_USER_LEXICON, digest: 'built-in' };
