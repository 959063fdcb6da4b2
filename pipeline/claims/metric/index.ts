import { MEASURES_TIME } from '../../lexicon/lasting.js';
import { NAMELESS } from '../../lexicon/word-classes.js';
import { amountBefore } from './patterns/amount.js';
import { atLast, countedBehind } from './patterns/at-last.js';
import { changeOf } from './patterns/change.js';
import { counted, countThatIs } from './patterns/count.js';
import { converted } from './patterns/converted.js';
import { distanceOf } from './patterns/distance.js';
import { distributed, laterMember } from './patterns/distribution.js';
import { dimensionOfThing } from './patterns/dimension.js';
import { ofClauseBefore } from './patterns/of-clause.js';
import { placesOnly } from './names/place-name.js';
import { ofPersons, ofPrice, plainName } from './names/plain-name.js';
import { aidOf, comparedWith, completionOf } from './patterns/rate.js';
import { ofEach } from './patterns/each.js';
import { dealOf, issueOf } from './patterns/priced.js';
import { durationOf } from './patterns/duration.js';
import { rankOf } from './patterns/rank.js';
import { resultOf } from './patterns/result.js';
import { partOfWhole } from './patterns/part-of-whole.js';
import { multipleOf, progressOf, shareOfNoun, shareOfTopic, shareThatIs, shareWithin } from './patterns/ratio.js';
import { partsOfTitle } from './patterns/title.js';
import { spentOn } from './patterns/spent.js';
import { headlessOf, whatThatIs } from './patterns/that-is.js';
import type { MetricContext, MetricPattern, MetricReading } from './reading.js';
import { topicOf } from './phrase/topic.js';
import type { QuantityView } from '../view.js';
import { allOf, partOfWholeCount } from './patterns/whole.js';

/** The patterns in order: the first that reads a name wins. */
const PATTERNS: readonly MetricPattern[] = [
  converted,
  whatThatIs,
  partsOfTitle,
  issueOf,
  dealOf,
  spentOn,
  distributed,
  partOfWholeCount,
  countThatIs,
  rankOf,
  resultOf,
  durationOf,
  shareOfTopic,
  completionOf,
  aidOf,
  comparedWith,
  shareWithin,
  partOfWhole,
  changeOf,
  shareThatIs,
  shareOfNoun,
  progressOf,
  multipleOf,
  distanceOf,
  dimensionOfThing,
  headlessOf,
  counted,
  amountBefore,
  laterMember,
];

const LONGEST_NAME = 48;

/** Names what a quantity measures; undefined where no pattern finds a noun for it. */
export function readMetric(context: MetricContext): MetricReading | undefined {
  let weak: MetricReading | undefined;
  for (const pattern of PATTERNS) {
    const reading = pattern.read(context);
    const name =
      reading && compound(ofPersons(ofPrice(plainName(reading.name)), context.view.quantity.unit), context.view);
    if (!reading || !name || NAMELESS.test(name) || name.length > LONGEST_NAME) continue;
    const counts = COUNTING.has(pattern.id);
    if (!counts && SOMEBODY.test(name)) continue;
    const full = counts ? name : ofClauseBefore(ofAmount(name, context), context.view);
    const found = { ...reading, name: withTerm(full, context), by: pattern.id };
    if (counts || !placesOnly(context.view.words, context.view.floor, context.view.at, name)) return withWhole(withEach(found, context), context); // prettier-ignore
    const same = sameElsewhere(context, name);
    if (same) return { name: same, by: 'metric.same-elsewhere' };
    weak ??= found;
  }
  const what = weak && whatFollows(context);
  if (what) return { name: what, by: 'metric.follows' };
  // 税务局推出25条便民办税新措施: what stands behind a count, not who the clause is about.
  const behind = !weak && context.view.quantity.family === 'counter' ? named(countedBehind, context) : undefined;
  if (behind) return behind;
  const carried = weak ? '' : carriedName(context);
  if (carried !== '') return { name: carried, by: 'metric.carried' };
  return weak ?? named(atLast, context);
}

/** What one pattern reads, as its own. */
function named(pattern: MetricPattern, context: MetricContext): MetricReading | undefined {
  const reading = pattern.read(context);
  const name = reading ? plainName(reading.name) : '';
  return name === '' || NAMELESS.test(name) || SOMEBODY.test(name) ? undefined : { ...reading, name, by: pattern.id };
}

/** 通过|量, 堆存|期: one letter is the end of a compound that the segmenter cuts. */
function compound(name: string, { words, at, floor }: QuantityView): string {
  if (!ENDS_COMPOUNDS.test(name)) return name;
  for (let i = at - 1; i > floor; i--)
    if (words[i]!.text === name && words[i - 1]!.class !== 'break' && words[i - 1]!.class !== 'quantity')
      return words[i - 1]!.text + name;
  return name;
}
const ENDS_COMPOUNDS = /^[量率期额值数面度价轨]$/;

/** 单月同比增长44%, 预计可以达到3100万辆: no noun in its clause, so of what the clause, or the text before it, is about. */
function carriedName({ view, kind, antecedent, topic, sentenceTopic }: MetricContext): string {
  const own = topicOf(view.words, view.floor, view.at);
  const names = own !== '' && !NAMELESS.test(own) && !SOMEBODY.test(own) && !PERSON.test(own) && !placesOnly(view.words, view.floor, view.at, own); // prettier-ignore
  if (names) return own;
  // 完成采集，历时4小时 behind a count of persons: no time is theirs.
  const alike = !/^(?:level|duration)$/.test(kind.kind) || antecedent?.unit === view.quantity.unit;
  if (antecedent && alike) return antecedent.name;
  const about = topic === '' ? sentenceTopic() : topic;
  return about === '' || SOMEBODY.test(about) || PERSON.test(about) ? '' : about;
}

/** 景区增速明显，由2064个增加到4000余个: the amount is not of the rate. */
const ofAmount = (name: string, { view, kind }: MetricContext): string =>
  kind.kind === 'level' && /^(?:counter|currency|physical)$/.test(view.quantity.family)
    ? name.replace(/(?<=.{2})(?:增速|增幅)$/, '')
    : name;

/** 为期六天的航展, 会议为期两天: how long it is held. */
function withTerm(name: string, { view, kind }: MetricContext): string {
  const held = kind.kind === 'duration' && view.words[view.at - 1]?.text === '为期';
  if (!held || MEASURES_TIME.test(name)) return name;
  const term = /展(?:[览销]?会)?$|博览会$/.test(name) ? '展期' : /(?:[会坛]|会议)$/.test(name) && !/运动会$/.test(name) ? '会期' : /(?:赛|杯|运动会)$/.test(name) ? '赛期' : '时长'; // prettier-ignore
  return name + term;
}

/** 平均每户拥有发明专利11件: of each, not of all. */
const withEach = (reading: MetricReading, { view, kind }: MetricContext): MetricReading => ({
  ...reading,
  name: ofEach(reading.name, view, kind.kind),
});

/** A count of all there are is its own whole. */
function withWhole(reading: MetricReading, { view, kind }: MetricContext): MetricReading {
  const whole = kind.kind === 'level' && !reading.whole ? allOf(view) : undefined;
  return whole ? { ...reading, whole } : reading;
}

/** 河南省有超过400万亩小麦种田: where only a place stands before the figure, all that stands behind it in its clause. */
function whatFollows({ view, kind }: MetricContext): string {
  if (kind.kind !== 'level') return '';
  const { article, quantity, clause, siblings, place } = view;
  const next = siblings[place + 1];
  if (next && next.extent.start < clause.end) return '';
  const behind = article.text.slice(quantity.extent.end, clause.end);
  return behind.length >= 2 && behind.length <= 12 && /^[\p{Script=Han}\w]+$/u.test(behind) && !STARTS_NO_NAME.test(behind) ? behind : ''; // prettier-ignore
}
const STARTS_NO_NAME = /^(?:左右|以上|以下|以内|的|了|至|到|是|为|在|将|已|外)/;

/** Bodies and persons who say or do: no figure measures them. */
const SOMEBODY =
  /(?:(?<!干|全|内|[东西南北中])部|[军媒]方?|集团|管委会|(?<=.{3})办|法院|检察院|研究院|新闻社|国务院|中央|监委|界|委员会|总局|总署|协会|学会|联合会|联盟|警方|军方|发言人|负责人|记者|总统|总理|部长|主席|总书记|书记|同志|们)$/;
const PERSON = /(?:长|官|员|席|理|书记|发言人|记者)\p{Script=Han}{2,4}$/u;
const COUNTING = new Set(['metric.counted', 'metric.rank', 'metric.part-of-count', 'metric.duration']);

/** 欧盟经济将增长0.2%，美国0.4%: of the same thing as the figure before it, in another place. */
function sameElsewhere({ view, earlier, kind, views }: MetricContext, place: string): string | undefined {
  const before = views[view.place - 1];
  const reading = earlier[view.place - 1];
  if (!before || !reading || before.quantity.unit !== view.quantity.unit || kind.kind === 'rank') return undefined;
  const { words, floor, at } = before;
  for (let length = Math.min(8, reading.name.length - 2); length >= 2; length--)
    if (placesOnly(words, floor, at, reading.name.slice(0, length))) return place + reading.name.slice(length);
  // 冻雨量0.5毫米，局地3毫米以上.
  return before.quantity.family === 'physical' && kind.kind === 'level' ? place + reading.name : undefined;
}
