import type { Segmented, Token } from '../model/article.js';
import { isNamed, isNameShaped } from './name.js';

const HIGH_COURTESY = /^(?:总书记|主席|总统|总理|首相)/;
const CLAUSE_OPENS = /[，。；：！？、“”\n ]/;

const segmenterNames = ({ sentences }: Segmented): Token[] =>
  sentences.flatMap(({ tokens = [] }) => tokens.filter(({ tag }) => tag.startsWith('nr')));

/** Where each name the segmenter sees ends, by where it begins. A hint: it sees names in 和平共处 too. */
export const hintedNames = (article: Segmented): ReadonlyMap<number, number> =>
  new Map(segmenterNames(article).map(({ start, end }) => [start, end]));

/**
 * Names that no office introduces: one with a courtesy behind it (习近平总书记), and one that opens a clause and acts in it
 * (刘蕾将就…提出建议) with a family name that is no word.
 */
export function unintroducedNames(article: Segmented): string[] {
  const { text } = article;
  return segmenterNames(article).flatMap(({ start, end }) => {
    const name = text.slice(start, end);
    const after = text.slice(end, end + 3);
    if (HIGH_COURTESY.test(after)) return isNameShaped(name) ? [name] : [];
    const opens = start === 0 || CLAUSE_OPENS.test(text[start - 1]!);
    return opens && isNamed(name, after) ? [name] : [];
  });
}

/** 刘健摄 under a photograph. */
const PHOTO = /(?:^|[\s（(。])([\u3400-\u9fff]{2,3})摄(?=$|[\s）)])/gm;

/** Names of photographers, with where. */
export const photographers = (text: string): { readonly name: string; readonly at: number }[] =>
  [...text.matchAll(PHOTO)].flatMap((match) => (isNameShaped(match[1]!) ? [{ name: match[1]!, at: match.index }] : []));
