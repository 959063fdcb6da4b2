import type { Segmented } from '../../model/article.js';
import type { CleanSpan } from '../../text/span.js';
import { openingOf } from './opening.js';
import type { Opening } from './opening-kind.js';
import { placeAt, type Place } from './place.js';
import { NO_WORDS, wordsIn } from './words.js';
import { matchesOf } from '../../text/matches.js';

/** 上海：…, 【…】青海：…, 新疆外送电量…: the place the title puts first. A longer form of it in the text is better. */
export function titlePlace(article: Segmented, times: ReadonlyMap<number, number>): Place | undefined {
  if (article.kind !== 'news' && article.kind !== 'fragment') return undefined;
  const index = article.paragraphs.findIndex((p) => p.role === 'title');
  const title = article.paragraphs[index];
  if (!title) return undefined;
  const { text } = article;
  const start = title.start + (/^【[^】]{1,40}】/.exec(text.slice(title.start, title.end))?.[0].length ?? 0);
  const words = wordsIn(article.sentences);
  const colon = text.slice(start, Math.min(title.end, start + 26)).indexOf('：');
  const before = colon > 0 ? placeAt(text, start, start + colon, words) : undefined;
  // 成都大运会倒计时100天：… begins with a place and is not it.
  const whole = before && before.end >= start + colon - 1;
  const place =
    colon > 0 && (whole === true || !before)
      ? before
      : (openingIn(openingOf(text, { start, end: title.end }, times, words)) ?? addressee(text, start, title.end));
  // 京津冀 东北地区全力救灾, 陕西四川等地强降雨: a story of several places is of none of them.
  if (place?.listed === true || (place && /[ 　]/.test(text[place.end] ?? '') && colon < 0)) return undefined;
  return place && (longerForm(place, text, title) ?? place);
}

/** 给安徽某中学同学回信: whom a letter is to. */
function addressee(text: string, start: number, end: number): Place | undefined {
  const to = text.slice(start, end).search(/[给向]/);
  const place = to < 0 ? undefined : placeAt(text, start + to + 1, end, NO_WORDS);
  return place?.kind === 'body' ? place : undefined;
}

const DISTRICT = /[\u4e00-\u9fff]{2,8}?(?:新片区|自贸试验区|自由贸易港|自贸港|新区|开发区|高新区|县|市|区)/g;

/** 上海：加快构建临港新片区…, where the text says 上海临港新片区: the title's two halves are one name. */
function longerForm(place: Place, text: string, title: CleanSpan): Place | undefined {
  for (const [words] of matchesOf(text.slice(place.end, title.end), DISTRICT))
    for (let from = 0; from < words.length - 2; from++) {
      const name = place.name + words.slice(from);
      if (text.indexOf(name, title.end) >= 0) return { ...place, name };
    }
  return undefined;
}

const openingIn = (opening: Opening | undefined): Place | undefined =>
  opening?.sets === 'place' ? opening.place : undefined;
