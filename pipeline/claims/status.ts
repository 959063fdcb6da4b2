import {
  ANNOUNCED,
  BROUGHT,
  COUNTERS_OF_TASKS,
  DONE_BEHIND,
  DUE_BY,
  DONE_CUES,
  EXPECTED_BY_OTHERS,
  FORECAST_BEHIND,
  FORECAST_CUES,
  MISSED_OR_PASSED,
  NEAR_TARGET_CUES,
  OF_THE_EVENT,
  ONCE_DONE,
  PLANNED_BEHIND,
  POSSIBLY,
  PRESENT_CUES,
  RESPONDENTS,
  SETS_A_GOAL,
  SET_BEHIND,
  SIGNED_UP,
  STARTING_FROM,
  STRIKES_TARGETS,
  SUPPOSED,
  TARGET_BEHIND,
  TARGET_RIGHT_BEFORE,
  TAKES_PART,
  TARGET_CUES,
  WEATHER_AHEAD,
  WEATHER_UNITS,
} from '../lexicon/status-words.js';
import type { Status } from '../model/claim.js';
import { rightText, type QuantityView } from './view.js';
import { matchesOf } from '../text/matches.js';

export interface StatusReading {
  readonly status: Status;
  readonly by: string;
}

const globally = (pattern: RegExp): RegExp => new RegExp(pattern.source, 'g');
const TARGETS = globally(TARGET_CUES);
const NEAR_TARGETS = globally(NEAR_TARGET_CUES);
const PRESENT = globally(PRESENT_CUES);
const FORECASTS = globally(FORECAST_CUES);
/** 到2027年，入学率保持在97%以上. */
const BY_YEAR = /到(?:“[^”]{1,6}”末|(20\d{2})年)(?:底|末)?[，,]?/g;
/** Somebody's expectation, wherever it stands in the sentence. */
const EXPECTS = /预计|有望|预测|预期|或将|料将|估计|测算|估算/;
/** How far back in a long sentence a cue is looked for. */
const REACH = 240;

const lastIndex = (pattern: RegExp, text: string): number => {
  let last = -1;
  for (const match of matchesOf(text, pattern)) last = match.index;
  return last;
};

/** Where a year still to come was last set as the goal's; -1 if none was. */
function byYear(text: string, published: string | undefined): number {
  let last = -1;
  for (const match of matchesOf(text, BY_YEAR))
    if (match[1] === undefined || published === undefined || match[1] > published.slice(0, 4)) last = match.index;
  return last;
}

/** Whether the clause names a month still to come that something is to be done before. */
function isDue(own: string, published: string | undefined): boolean {
  const month = DUE_BY.exec(own)?.[1];
  return (
    month !== undefined &&
    published !== undefined &&
    Number(month) > Number(published.slice(5, 7)) &&
    !/已|了/.test(own)
  );
}

/** 超过6%左右的预期目标, 未能完成1000亩计划: a goal beside what has come about. */
function isMissedOrPassed({ article, clause, quantity }: QuantityView, right: string): boolean {
  if (!SET_BEHIND.test(right) || COUNTERS_OF_TASKS.has(quantity.unit)) return false;
  return MISSED_OR_PASSED.test(article.text.slice(clause.start, quantity.start));
}

/** What stands right around the number, whatever was said before it. */
function fromNear(view: QuantityView, right: string, left: string): StatusReading | undefined {
  if (STARTING_FROM.test(left)) return { status: 'actual', by: 'status.starting-from' };
  if (EXPECTED_BY_OTHERS.test(right)) return { status: 'forecast', by: 'status.forecast-behind' };
  if (SIGNED_UP.test(right)) return { status: 'actual', by: 'status.signed-up' };
  if (RESPONDENTS.test(right)) return { status: 'actual', by: 'status.respondents' };
  if (PLANNED_BEHIND.test(right)) return { status: 'target', by: 'status.planned-behind' };
  if (FORECAST_BEHIND.test(right)) return { status: 'forecast', by: 'status.forecast-behind' };
  if (DONE_BEHIND.test(view.article.text.slice(view.quantity.end, view.clause.end)))
    return { status: 'actual', by: 'status.done-behind' };
  // 已提前完成300万亩建设目标: a goal told as reached is a fact.
  if (DONE_CUES.test(left)) return { status: 'actual', by: 'status.done' };
  // 提出强军目标10周年: since when there is one.
  const isGoal = TARGET_RIGHT_BEFORE.test(left) && view.quantity.unit !== '周年';
  if (isGoal || isMissedOrPassed(view, right)) return { status: 'target', by: 'status.goal' };
  if (!TARGET_BEHIND.test(right) || STRIKES_TARGETS.test(left)) return undefined;
  // 提前两年实现规划目标 tells that it was reached.
  if (/提前$/.test(left)) return { status: 'actual', by: 'status.early' };
  const goal = view.quantity.family !== 'percent' || SETS_A_GOAL.test(left);
  return goal ? { status: 'target', by: 'status.target-behind' } : undefined;
}

/** How far back in its paragraph an event was announced. */
const ANNOUNCED_WITHIN = 300;

/**
 * What no word of a goal or an expectation governs: weather of tomorrow and who will come to an event announced are
 * expected.
 */
function unannounced(view: QuantityView, before: string): StatusReading {
  const { article, quantity, clause } = view;
  const own = article.text.slice(clause.start, quantity.extent.start);
  if (ONCE_DONE.test(before) && !BROUGHT.test(before)) return { status: 'forecast', by: 'status.once-done' };
  if (WEATHER_UNITS.has(quantity.unit) && (WEATHER_AHEAD.test(before) || POSSIBLY.test(own)))
    return { status: 'forecast', by: 'status.weather' };
  const sentence = article.sentences[clause.sentence]!;
  const told = article.text.slice(sentence.start, sentence.end);
  if (OF_THE_EVENT.test(told) && TAKES_PART.test(told) && !/已|目前/.test(told)) {
    const paragraph = article.paragraphs[sentence.paragraph]!;
    const earlier = article.text.slice(Math.max(paragraph.start, sentence.start - ANNOUNCED_WITHIN), sentence.start);
    if (ANNOUNCED.test(earlier)) return { status: 'forecast', by: 'status.announced' };
  }
  return { status: 'actual', by: 'status.plain' };
}

/**
 * Fact, goal or expectation. The nearest cue before the number in its sentence decides; a cue of fact in the number's
 * own clause outweighs one further off.
 */
export function readStatus(view: QuantityView): StatusReading {
  const { text, source } = view.article;
  const { clause, quantity } = view;
  const sentence = view.article.sentences[clause.sentence]!;
  const own = text.slice(clause.start, quantity.extent.start);
  const near = fromNear(view, rightText(view), own);
  if (near) return near;
  if (SUPPOSED.test(own)) return { status: 'forecast', by: 'status.supposed' };
  const from = Math.max(sentence.start, quantity.start - REACH);
  const before = text.slice(from, quantity.start);
  const inClause = lastIndex(NEAR_TARGETS, own);
  const year = byYear(before, source.published ?? view.article.date);
  const target = Math.max(lastIndex(TARGETS, before), inClause < 0 ? -1 : clause.start - from + inClause, year);
  const forecast = lastIndex(FORECASTS, before);
  if (target < 0 && forecast < 0)
    return isDue(own, source.published ?? view.article.date)
      ? { status: 'target', by: 'status.due' }
      : unannounced(view, before);
  // 原计划运送的21批物资目前只有3批到位: the present behind a plan is a fact.
  if (lastIndex(PRESENT, before) > Math.max(target, forecast)) return { status: 'actual', by: 'status.present' };
  // 到2030年，占比将超过40% sets a goal; 到2030年预计超过 expects.
  if (year >= 0 && forecast > year && before[forecast] === '将' && !EXPECTS.test(before))
    return { status: 'target', by: 'status.by-year' };
  // 预计气温将持续上升，最高可达30℃: weather is nobody's goal.
  if (forecast >= 0 && WEATHER_UNITS.has(quantity.unit)) return { status: 'forecast', by: 'status.weather' };
  return target > forecast ? { status: 'target', by: 'status.target' } : { status: 'forecast', by: 'status.forecast' };
}
