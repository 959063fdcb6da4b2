import type { Segmented, Sentence, Token } from '../model/article.js';
import { FAMILY_CHARACTER, isNamed, isNameShaped } from './name.js';
import { lastUntil } from './ordered.js';
import { matchesOf } from '../text/matches.js';

const HIGH_COURTESIES = /总书记|主席|总统|总理|首相/g;
const CLAUSE_OPENS = /[，。；：！？、“”\n ]/;

/**
 * What the segmenter takes for names: a hint, for it sees names in 和平共处 too. It is asked about one place at a time, where
 * the characters may be a name: segmenting costs more than all else that is done to a sentence.
 */
export class NameHints {
  readonly #sentences: readonly Sentence[];

  constructor({ sentences }: Segmented) {
    this.#sentences = sentences;
  }

  #names(offset: number): readonly Token[] {
    const sentence = lastUntil(this.#sentences, ({ start }) => start, offset);
    if (!sentence || sentence.end <= offset) return [];
    return sentence.tokensAt(offset).filter(({ tag }) => tag.startsWith('nr'));
  }

  /** Where the name ends that begins at `start`. */
  endOf(start: number): number | undefined {
    return this.#names(start).find((name) => name.start === start)?.end;
  }

  /** Where the name begins that ends at `end`. */
  startOf(end: number): number | undefined {
    return this.#names(end - 1).find((name) => name.end === end)?.start;
  }
}

interface Found {
  readonly name: string;
  readonly at: number;
}

/** Longest name looked for before a courtesy. */
const LONGEST = 12;

/** 习近平总书记: a name with a courtesy behind it. */
function namesBeforeCourtesies(text: string, hints: NameHints): Found[] {
  const found: Found[] = [];
  for (const { index: end } of matchesOf(text, HIGH_COURTESIES)) {
    if (!endsNameShaped(text, end)) continue;
    const at = hints.startOf(end);
    const name = at === undefined ? '' : text.slice(at, end);
    if (at !== undefined && isNameShaped(name)) found.push({ name, at });
  }
  return found;
}

function endsNameShaped(text: string, end: number): boolean {
  for (let length = 2; length <= Math.min(LONGEST, end); length++)
    if (isNameShaped(text.slice(end - length, end))) return true;
  return false;
}

const NAME_OPENS = new RegExp(`(?:^|${CLAUSE_OPENS.source})(?=${FAMILY_CHARACTER})`, 'g');

/** 刘蕾将就…提出建议: a name that opens a clause and acts in it, with a family name that is no word. */
function namesThatOpen(text: string, hints: NameHints): Found[] {
  const found: Found[] = [];
  for (const { 0: before, index } of matchesOf(text, NAME_OPENS)) {
    const at = index + before.length;
    if (![2, 3, 4].some((length) => isNamed(text.slice(at, at + length), text.slice(at + length, at + length + 3))))
      continue;
    const end = hints.endOf(at);
    if (end !== undefined && isNamed(text.slice(at, end), text.slice(end, end + 3)))
      found.push({ name: text.slice(at, end), at });
  }
  return found;
}

/** Names that no office introduces, in the order of the text. */
export const unintroducedNames = (text: string, hints: NameHints): string[] =>
  [...namesBeforeCourtesies(text, hints), ...namesThatOpen(text, hints)]
    .sort((a, b) => a.at - b.at)
    .map(({ name }) => name);

/** 李强总理 at the opening of a clause, where the segmenter was not asked. */
export function courteousNames(text: string): string[] {
  const found = new Set<string>();
  for (const { index } of matchesOf(text, HIGH_COURTESIES))
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
