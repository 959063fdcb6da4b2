import type { QuantityView } from '../../view.js';
import { leadText } from '../../view.js';
import { trimName } from '../names/noun-phrase.js';
import { phraseAfter } from '../phrase/phrase.js';
import type { MetricContext } from '../reading.js';
import { subjectBefore } from '../phrase/subject.js';

/** Durations of their own kind: until an event, since one, of a life, of a journey. */

const UNTIL = /(?:距离?|离)([^，。；]{2,24}?)(?:还有|还剩|仅剩|只剩|仅有|只有|不足|倒计时)+$/;
const COUNTDOWN = /(?:^|[是：\s])([^，。；\s：是]{2,24}?)(?:迎来)?倒计时(?:还有)?$/;
/** 距大会开幕还有100天, 大会倒计时100天 → 距大会开幕天数. */
export function timeUntil({ view }: MetricContext): string {
  if (!/^(?:天|日)$/.test(view.quantity.unit)) return '';
  const lead = leadText(view);
  const event = (UNTIL.exec(lead) ?? COUNTDOWN.exec(lead))?.[1];
  return event === undefined ? '' : `距${trimName(event.replace(/^.*(?:迎来|是)/, ''))}天数`;
}

const FARTHEST_PERSON = 8;

/** 18岁小将邓雅文: the person named right behind. */
function personBehind({ article, quantity: { end } }: QuantityView): string {
  for (const { name, mentions } of article.persons)
    for (const { start } of mentions)
      if (start >= end && start - end <= FARTHEST_PERSON && /^(?!的)\p{Script=Han}*$/u.test(article.text.slice(end, start))) return name; // prettier-ignore
  return '';
}

/** The person last named before the figure in its sentence. */
function personBefore({ article, quantity: { start }, clause }: QuantityView): string {
  const from = article.sentences[clause.sentence]!.start;
  let last = { name: '', start: -1 };
  for (const { name, mentions } of article.persons)
    for (const mention of mentions)
      if (mention.start >= from && mention.end <= start && mention.start > last.start) last = { name, start: mention.start }; // prettier-ignore
  return last.name;
}

/** 16岁的边巴: whose age it is stands behind it, or before. */
export function ageOf({ view, antecedent }: MetricContext): { name: string; of?: string } | undefined {
  const { words, at, floor, ceiling } = view;
  // 平均预期寿命81.3岁，上年为80.9岁: no age, and the next is of the same.
  const life = subjectBefore(words, at, floor).name;
  if (/寿命$/.test(life)) return { name: life, of: life };
  if (life === '' && antecedent?.sentence === view.clause.sentence && /寿命$/.test(antecedent.name)) return { name: antecedent.name, of: antecedent.name }; // prettier-ignore
  const behind = words[at + 1]?.class === 'de' ? phraseAfter(words, at + 1, ceiling).name : '';
  const before = subjectBefore(words, at, floor).name;
  // 同志在北京逝世，享年95岁: the person last named.
  const person = words[at - 1]?.text === '享年' ? personBefore(view) : personBehind(view);
  if (person !== '') return { name: `${person}年龄` };
  const whose =
    behind !== ''
      ? behind
      : /^(?:年仅|其中)?(?:一[名位个对群])?$/.test(before)
        ? phraseAfter(words, at + 1, ceiling).name
        : before;
  return whose === '' || whose === '年仅'
    ? { name: '年龄' }
    : { name: whose.endsWith('年龄') ? whose : `${whose}年龄` };
}

/** What marks the day or goes there is no part of what it is the day of. */
const MARKS_DAY =
  /^(?:纪念|庆祝|祝贺|热烈祝贺|迎来|举行|召开|出席|参观|恰逢|适逢|正值|时值|致信|致电|贺电|是|就|以|共同|共享)$/;
/** What happened, by a noun. */
const HAPPENED = /^(?:建[校馆厂院党军国所]|回归.*)$/;
const OUTSIDE = new Set(['preposition', 'break', 'time', 'pronoun', 'quantity', 'aspect']);

/** 习近平致信祝贺国防科技大学建校70周年 → 国防科技大学建校时长. */
export function anniversaryOf({ words, at, floor, quantity }: QuantityView): string {
  if (quantity.unit !== '周年') return '';
  let from = at;
  while (
    from > floor &&
    (!OUTSIDE.has(words[from - 1]!.class) || words[from - 1]!.text === '青年') &&
    !MARKS_DAY.test(words[from - 1]!.text)
  )
    from--;
  while (words[from]?.class === 'joint') from++;
  const said = words.slice(from, at).filter((word) => word.class !== 'adverb');
  const name = said
    .map((word) => word.text)
    .join('')
    .replace(/^的|的$/g, '')
    // 以实际行动迎接|新中国成立75周年.
    .replace(/^.*(?:迎接|庆祝|纪念|喜迎)(?=..)/, '');
  const happened = said.some(
    ({ class: kind, tag, text }) => kind === 'verb' || tag.startsWith('v') || HAPPENED.test(text),
  );
  return name.length < 2 ? '' : `${name}${happened ? '时长' : '周年'}`;
}

const TAKES_THERE = /^(?:能|就|可|便|即)*(?:到达|抵达|直达|通达|到)(\p{Script=Han}{2,12})$/u;
const STARTS = /从(\p{Script=Han}{2,12}?)(?:出发|启程|坐|乘|驾|开|最快|仅|只|，|$)/u;

const ARRIVES = /^(?:即可|便可|就可|就能|可|能)?(?:到达|抵达|直达|通达|可达|互达|通|到|达)$/;
const FROM_TO =
  /(?:^|[，。；：]|[从由])[从由]?(?:(?:届时|建成|通车|开通|开行|最快|今后)(?:通车|运营)?后?)*([\p{Script=Han}（）]{2,14}?)(?:出发|驱车|乘车|坐车|开车|自驾)?(至|到)([\p{Script=Han}（）]{2,14}?)(?:最快|最短|全程|只需?|仅需?|大约|需要?|只?要|将)*$/u;

/** 从广州南沙出发，20分钟就能到达深圳前海 → 广州南沙到深圳前海用时; 北京驱车至雄安新区60分钟即可到达. */
export function journeyOf(view: QuantityView, predicate: string): string {
  const { article, quantity, clause } = view;
  const [, start, to, goal] = (ARRIVES.test(predicate) && FROM_TO.exec(leadText(view))) || [];
  if (goal !== undefined) return `${start}${to}${goal}用时`;
  const place = TAKES_THERE.exec(predicate)?.[1];
  if (place === undefined) return '';
  const sentence = article.sentences[clause.sentence]!;
  const from = STARTS.exec(article.text.slice(Math.max(sentence.start, quantity.start - 40), quantity.start))?.[1];
  return from === undefined ? `${predicate}用时` : `${from}到${place}用时`;
}
