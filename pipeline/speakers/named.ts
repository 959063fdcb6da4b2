import type { Segmented, Token } from '../model/article.js';
import { isNamed, isNameShaped } from './name.js';

const HIGH_COURTESY = /^(?:总书记|主席|总统|总理|首相)/;
const HIGH_COURTESIES = /总书记|主席|总统|总理|首相/g;
const CLAUSE_OPENS = /[，。；：！？、“”\n ]/;

/** What the segmenter takes for names: a hint, for it sees names in 和平共处 too. */
export function hintedNames({ sentences }: Segmented): Token[] {
  const names: Token[] = [];
  for (const { tokens } of sentences)
    if (tokens) for (const token of tokens) if (token.tag.startsWith('nr')) names.push(token);
  return names;
}

/**
 * Names that no office introduces: one with a courtesy behind it (习近平总书记), and one that opens a clause and acts in it
 * (刘蕾将就…提出建议) with a family name that is no word.
 */
export const unintroducedNames = (text: string, hinted: readonly Token[]): string[] =>
  hinted.flatMap(({ start, end }) => {
    const name = text.slice(start, end);
    const after = text.slice(end, end + 3);
    if (HIGH_COURTESY.test(after)) return isNameShaped(name) ? [name] : [];
    const opens = start === 0 || CLAUSE_OPENS.test(text[start - 1]!);
    return opens && isNamed(name, after) ? [name] : [];
  });

/** 李强总理 at the opening of a clause, where the segmenter was not asked. */
export function courteousNames(text: string): string[] {
  const found = new Set<string>();
  for (const { index } of text.matchAll(HIGH_COURTESIES))
    for (const length of [3, 2]) {
      const start = index - length;
      const opens = start === 0 || (start > 0 && CLAUSE_OPENS.test(text[start - 1]!));
      if (opens && isNamed(text.slice(start, index), '，')) found.add(text.slice(start, index));
    }
  return [...found];
}

/** 石浩玙/程文涛: the two of a pair. */
export function pairedNames(text: string): string[] {
  const found: string[] = [];
  for (let at = text.indexOf('/'); at >= 0; at = text.indexOf('/', at + 1)) {
    const left = namedEitherSide(text.slice(Math.max(0, at - 3), at), (word, length) => word.slice(-length));
    const right = namedEitherSide(text.slice(at + 1, at + 4), (word, length) => word.slice(0, length));
    if (left !== undefined && right !== undefined) found.push(left, right);
  }
  return found;
}

const namedEitherSide = (words: string, take: (word: string, length: number) => string): string | undefined =>
  [3, 2].map((length) => take(words, length)).find((word) => isNamed(word, '，'));

/** 刘健摄 under a photograph. */
const PHOTO = /(?:^|[\s（(。])([\u3400-\u9fff]{2,3})摄(?=$|[\s）)])/m;

/** Names of photographers, with where. */
export function photographers(text: string): { readonly name: string; readonly at: number }[] {
  const found: { name: string; at: number }[] = [];
  for (let at = text.indexOf('摄'); at >= 0; at = text.indexOf('摄', at + 1)) {
    const name = PHOTO.exec(text.slice(Math.max(0, at - 4), at + 2))?.[1];
    if (name !== undefined && isNameShaped(name)) found.push({ name, at: at - name.length });
  }
  return found;
}
