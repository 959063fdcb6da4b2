import { MEDALS } from '../../../lexicon/metric-words.js';
import { ofField } from './amount.js';
import { ofWhole } from '../names/complete.js';
import { completedFrame } from './completed-frame.js';
import { countedName, withModifier } from './counted-name.js';
import { documentOf } from './document.js';
import type { Frame } from '../phrase/frame.js';
import { NOUN_OF_UNIT } from '../phrase/own-frame.js';
import { phraseAfter } from '../phrase/phrase.js';
import type { QuantityView } from '../../view.js';
import { takingPart } from './participation.js';
import { stepBack } from '../words/step-back.js';
import type { MetricContext, MetricPattern } from '../reading.js';

const POINTER = /(?:这|上述)$/;
/** So many letters before it the same count stands. */
const REACH = 600;

/** 共有10名队员…。这10名队员: whether a count is pointed at that was told before. */
function isPointedAt({ article, quantity }: QuantityView): boolean {
  const { start, end, extent } = quantity;
  const before = article.text.slice(Math.max(0, extent.start - REACH), extent.start);
  return POINTER.test(before) && before.includes(article.text.slice(start, end));
}

/** 发送旅客380万人，日均9.5万人: with nothing but the pace before it and nothing behind, of what was told before. */
function isPaceAlone({ view, antecedent }: MetricContext, frame: Frame): boolean {
  const { words, floor, at, quantity } = view;
  const alone = frame.object + frame.counted + frame.does + frame.verb + frame.attribute + frame.under + frame.subject === ''; // prettier-ignore
  return alone && antecedent?.unit === quantity.unit && antecedent.sentence === view.clause.sentence && words.slice(floor, at).some(({ text }) => /^[日月年周]均$/.test(text)); // prettier-ignore
}

/** 国省干线公路有11处发生阻断, 情报局有100人驻扎在国外: of what stands before 有 those that do so. */
function thereAre(
  { words, at, floor, quantity }: QuantityView,
  { object, counted, does, attribute }: Frame,
  unit: string,
): string {
  // prettier-ignore
  const has = /^(?:[共已仍还]?有)$/.test(words[stepBack(words, at, floor) - 1]?.text ?? '');
  const said = object.length >= 2 && !/[率量额数]$/.test(object) && does.length >= 2 && counted + attribute === '';
  if (!has || !said || quantity.family !== 'counter' || quantity.unit === '人次') return '';
  const noun = NOUN_OF_UNIT[unit];
  return noun === undefined ? withModifier(does, object) : withModifier(object + does, noun);
}

const CUT_OFF = /^[断停][电水气]$/;

/** 421家国家级智能制造示范工厂, 俄防空系统击落了193架无人机, 2577家网站完成改造, 拦截骚扰电话540亿次. */
export const counted: MetricPattern = {
  id: 'metric.counted',
  read(context) {
    if (context.kind.kind !== 'level') return undefined;
    const read = completedFrame(context);
    const { quantity, article } = context.view;
    // 这10名队员将接受训练: those that were named before, whatever they do now.
    const pointed = isPointedAt(context.view);
    const frame = { ...read, does: pointed && read.counted !== '' ? '' : documentOf(context.view, read.does) };
    // 2.4万多户停电: of the power's users.
    const users =
      article.text.startsWith('用户', quantity.end - 2) || (quantity.unit === '户' && CUT_OFF.test(frame.does));
    const unit = users ? '用户' : quantity.unit;
    const medals = unit === '枚' ? medalsOf(frame, article.text[quantity.end - 1]!) : undefined;
    // 1600万人次享受到异地就医直接结算: how often it was done, and by nobody named.
    const turns = unit === '人次' && frame.does.length > 3 && frame.object + frame.counted + frame.attribute + frame.under === ''; // prettier-ignore
    if (turns) return { name: `${frame.does.replace(/(?<=^(?:享受|感受|体验))到/, '')}的人次` };
    if (isPaceAlone(context, frame)) return undefined;
    const some = thereAre(context.view, frame, unit);
    if (some !== '') return { name: some };
    const name = countedName(medals ?? takingPart(frame, context), unit);
    return name === '' ? amongThem(context, frame) : { name: ofWhole(ofField(name, context), context) };
  },
};

/** 其中有3人是儿童, 十大发现中有7项是史前项目: which ones they are stands behind. */
export const countThatIs: MetricPattern = {
  id: 'metric.count-that-is',
  read({ kind, view }) {
    if (kind.kind !== 'level' || view.quantity.family !== 'counter') return undefined;
    const { words, at, ceiling, floor } = view;
    if (!/^(?:其中|其中有|有|中有|这|另有|还有)$/.test(words[at - 1]?.text ?? '') && !(at === floor && words[at - 2]?.text === '其中')) return undefined; // prettier-ignore
    let is = at + 1;
    while (words[is]?.class === 'adverb') is++;
    if (!/^(?:是|为|属于|属|系)$/.test(words[is]?.text ?? '')) return undefined;
    // 其中3人是年仅9岁的小学生.
    const aged = words[at + 1]?.text === '是' ? pastAge(words, is + 1) : -1;
    const what = aged > 0 ? phraseAfter(words, aged, view.end) : phraseAfter(words, is + 1, ceiling);
    return what.name.length < 2 ||
      /(?:状态|水平|以上|级别|左右)$/.test(what.name) ||
      (words[what.to]?.class ?? 'break') !== 'break'
      ? undefined
      : { name: what.name };
  },
};

/** Word behind an age that begins a relative clause; -1 where there is none. */
function pastAge(words: QuantityView['words'], from: number): number {
  let i = from;
  while (/^(?:年|仅|年仅|只有)$/.test(words[i]?.text ?? '')) i++;
  return words[i]?.text.endsWith('岁') === true && words[i + 1]?.class === 'de' ? i + 2 : -1;
}

/** 收获两金一铜; 以2金5银2铜的成绩结束征程: what the result ends is no part of the medals. */
function medalsOf(frame: Frame, metal: string): Frame | undefined {
  const counted = MEDALS[metal] ?? /^[金银铜奖]牌(?=的成绩$)/.exec(frame.counted)?.[0];
  if (counted === undefined) return undefined;
  if (frame.counted.endsWith('成绩')) return { ...frame, object: '', counted, does: '', owner: '' };
  return /^(?:.[金银铜])?$/.test(frame.counted) ? { ...frame, counted } : undefined;
}

/** 其中，包括2500余个…: a part that is told by what it holds, not by what it does. */
const OF_WHICH = /^(?:有关|包括|涉及)/;

/** 其中，2500余个达到了2级以上水平: of the things just counted those that do so. */
function amongThem(context: MetricContext, frame: Frame): { name: string } | undefined {
  const whole = countedBefore(context);
  if (whole === undefined || frame.does.length < 3 || OF_WHICH.test(frame.does) || frame.counted !== '' || frame.object !== '' || context.view.quantity.family !== 'counter') return undefined; // prettier-ignore
  const noun = whole.replace(/^.*的/, '');
  return { name: withModifier(frame.does, noun) };
}

/** What was last counted by the same counter: 75家机构发布成果139项，其中66家…: the bodies. */
function countedBefore({ antecedent, view, views, earlier, kind }: MetricContext): string | undefined {
  if (antecedent?.unit === view.quantity.unit && antecedent.kind === kind.kind) return antecedent.name;
  if (!AMONG.test(view.article.text.slice(view.clause.start - 3, view.quantity.extent.start))) return undefined;
  for (let place = view.place - 1; place >= 0; place--)
    if (views[place]!.quantity.unit === view.quantity.unit) return earlier[place]?.name;
  return undefined;
}
const AMONG = /其中，?有?$/;
