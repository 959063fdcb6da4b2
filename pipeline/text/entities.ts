import { decodeHTML } from 'entities';
import type { Edit } from './alignment.js';
import { matchesOf } from './matches.js';

/** A character reference: `&nbsp;`, `&#12288;`, `&#x3000;`. */
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;

/** Each character reference of a piece of HTML and the text it stands for, as edits. */
export function entityEdits(text: string): Edit[] {
  if (!text.includes('&')) return [];
  return matchesOf(text, REFERENCE)
    .map((match) => ({ start: match.index, end: match.index + match[0].length, text: decodeHTML(match[0]) }))
    .filter((edit, i, all) => edit.text !== text.slice(all[i]!.start, all[i]!.end));
}

export const decodeEntities = (text: string): string =>
  text.includes('&') ? text.replace(REFERENCE, (reference) => decodeHTML(reference)) : text;
