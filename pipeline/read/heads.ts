import { FILED, RELAYED } from '../lexicon/datelines.js';
import type { Unit } from './unit.js';

/** Shorter than this, prose after a headline in the foot of a page or in an advert is more of the same. */
const LEAST_NEWS = 40;
/** Shorter than this, what follows a headline after a hole in the page (a photo) is a label. */
const LEAST_STORY = 20;
/** Lines of one printed title. */
const MOST_TITLE_LINES = 4;

export const isHead = (unit: Unit | undefined): boolean => unit?.kind === 'headline' || unit?.kind === 'subtitle';

const isProse = (unit: Unit | undefined, least: number): boolean =>
  unit?.kind === 'prose' && unit.text.length >= least && /[。！？”）)]$/.test(unit.text);

export const isLongProse = (unit: Unit | undefined): boolean => isProse(unit, LEAST_NEWS);
export const isStory = (unit: Unit | undefined): boolean => isProse(unit, LEAST_STORY);

const LEARNED = /^(?:记者)?[^。，,]{0,14}(?:记者|日)[^。，,]{0,30}(?:获悉|了解到)/;

/** Whether a unit opens a report: a byline, a dateline, 记者从……获悉. */
export const opensNews = (unit: Unit): boolean =>
  unit.kind === 'byline' ||
  (unit.kind === 'prose' &&
    (FILED.test(unit.text) || RELAYED.test(unit.text) || (unit.text.length >= LEAST_NEWS && LEARNED.test(unit.text))));

/** One scene of one day in one sentence: 7月19日,在威海市某工坊,传承人在绣制作品。 Its headline is a photo's. */
const SCENE =
  /^(?:[①▲△◆]|图为|(?:这是)?\d{1,2}月\d{1,2}日[，,](?:在[^，,。]{2,40}[，,])?[^，,。]{2,40}(?:在|拍摄)[^，,。]{2,40}(?:。|[(（]))/;

export const isScene = (unit: Unit | undefined): boolean => unit?.kind === 'prose' && SCENE.test(unit.text);

/** How many lines of a run are the title: with its subtitle, and both lines of 某某分行： / 用心用情服务. */
export function titleLines(run: readonly Unit[]): number {
  let lines = 1;
  while (lines < run.length && lines < MOST_TITLE_LINES) {
    const before = run[lines - 1]!.text;
    if (run[lines]!.kind !== 'subtitle' && !/[：:]$/.test(before) && before.length > 6) break;
    lines++;
  }
  return lines;
}
