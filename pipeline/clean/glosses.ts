import type { Aligned, Edit } from '../text/alignment.js';
import { edit } from '../text/alignment.js';
import { HAN } from '../text/characters.js';
import type { CleanSpan } from '../text/span.js';
import { matchesOf } from '../text/matches.js';

const TONED =
  '\\u0101\\u00e1\\u01ce\\u00e0\\u0113\\u00e9\\u011b\\u00e8\\u012b\\u00ed\\u01d0\\u00ec\\u014d\\u00f3\\u01d2\\u00f2\\u016b\\u00fa\\u01d4\\u00f9\\u01d6\\u01d8\\u01da\\u01dc\\u0144\\u0148\\u01f9';
/** A pinyin syllable (zhuāng has six letters) with its tone mark: without one, (a) or (shi) may be the writer's own. */
const SYLLABLE = `(?=[a-zü]{0,5}[${TONED}])[a-zü${TONED}]{1,6}`;
const GLOSS = new RegExp(`(?<=[${HAN}])[(（]${SYLLABLE}[)）]`, 'g');
/** Half of one: 補(bǔ償, 請?jiān)敿. */
const BROKEN = new RegExp(
  `(?<=[${HAN}])[(（]${SYLLABLE}(?![a-zü${TONED})）])|(?<![(（a-zü${TONED}])${SYLLABLE}[)）]`,
  'g',
);
/** Neutral-tone syllables carry no mark (們(men), 個(ge)); they are glosses only on a page that is full of marked ones. */
const UNMARKED = new RegExp(`(?<=[${HAN}])[(（](?:men|zhe|ge|de|le|zi|me|ba|ma|ne|la|tou|hu|shang|xia|li)[)）]`, 'g');
const LEAST_FOR_UNMARKED = 3;

const LATIN_AFTER_BRACKET = /[(（][a-zü\u00e0-\u01f9]|[a-zü\u00e0-\u01f9][)）]/;

export interface Unglossed {
  readonly aligned: Aligned;
  /** Places of glosses taken out and of halves left standing, in the text before. */
  readonly removed: readonly CleanSpan[];
  readonly broken: readonly CleanSpan[];
}

/** 監(jiān)管 becomes 监 and 管: the gloss becomes part of the raw text of its character. */
export function withoutGlosses(aligned: Aligned): Unglossed {
  const { text } = aligned;
  if (!LATIN_AFTER_BRACKET.test(text)) return { aligned, removed: [], broken: [] };
  const marked = spans(text, GLOSS);
  const unmarked = marked.length >= LEAST_FOR_UNMARKED ? spans(text, UNMARKED) : [];
  const removed = [...marked, ...unmarked].sort((a, b) => a.start - b.start);
  const edits: Edit[] = removed.map((span) => ({ ...span, text: '', attach: 'before' }));
  return { aligned: edit(aligned, edits), removed, broken: spans(text, BROKEN) };
}

const spans = (text: string, pattern: RegExp): CleanSpan[] =>
  matchesOf(text, pattern).map((match) => ({ start: match.index, end: match.index + match[0].length }));
