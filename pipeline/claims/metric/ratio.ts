import { complete } from './complete.js';
import { frameFor } from './own-frame.js';
import { phraseAfter, phraseBefore } from './phrase.js';
import type { MetricContext, MetricPattern } from './reading.js';
import { subjectBefore } from './subject.js';
import type { Word } from './words.js';

const SHARE_NOUN = /(?:的)?(?:比重|比例|份额)$/;
const OF_THE_TIME = /^(?:同期|当年|全部|全国|全省|整个)+(?:的)?/;
const HOLDS = /^(?:约|近|仅|也|均)?占(?:到|了|比)?$|^占到?了?$/;
/** Heads that name a ratio: what ends in none of them and has a verb is how far that verb has got (冬小麦已收获七成半). */
const RATIO_HEAD =
  /(?:率|比重|比例|占比|份额|面|度|比|水平|指数|税负|进展|程度|增速|收益|系数|浓度|量|额|值|收入|价格|规模)$/;

const lastIndexOf = (words: readonly Word[], from: number, to: number, test: (word: Word) => boolean): number => {
  for (let i = from - 1; i >= to; i--) if (test(words[i]!)) return i;
  return -1;
};

/** What a share without its own subject is of: the last metric of the sentence, its topic, the last metric. */
function wholeOf({ antecedent, topic, view }: MetricContext): string {
  if (antecedent?.sentence === view.clause.sentence || topic === '') return antecedent?.name ?? '';
  return topic;
}

const EVERYWHERE = /^(?:全国|全球|世界|全省|全市)$/;

/** 65%的群落、74%的物种得到有效保护: said of both. */
function sharedDoing({ view, views }: MetricContext): string {
  const own = frameFor(view).does;
  const next = views[view.place + 1];
  const following = own === '' && next?.clause === view.clause ? frameFor(next) : undefined;
  return following?.joined === true ? following.does : own;
}

/** 以占全国2%的耕地、5%的人口产出了全国8%的粮食: the part stands behind, the whole is everywhere. */
function shareOfAll(context: MetricContext): { name: string } | undefined {
  const { view, views, earlier } = context;
  const { words, at, ceiling, place } = view;
  if (words[at + 1]?.class !== 'de' || (words[at - 2]?.text !== '占' && sharedDoing(context) !== '')) return undefined; // prettier-ignore
  const listed = words[at - 1]?.class === 'joint' && views[place - 1] !== undefined;
  const before = listed ? /占(.{2})比重$/.exec(earlier[place - 1]?.name ?? '')?.[1] : words[at - 1]?.text;
  const part = EVERYWHERE.test(before ?? '') ? phraseAfter(words, at + 2, ceiling).name : '';
  return part.length < 2 ? undefined : { name: `${part}占${before}比重` };
}

/** 贡献了全国进出口总额的17.3% → 进出口总额占全国比重. */
function partOfAll({ view, topic }: MetricContext): { name: string } | undefined {
  const { words, at, floor } = view;
  if (words[at - 1]?.class !== 'de') return undefined;
  const { name, from } = phraseBefore(words, at - 1, floor);
  const everywhere = words[from - 1]?.text ?? '';
  let verb = from - 2;
  while (verb > floor && words[verb]!.class === 'aspect') verb--;
  if (name.length < 2 || !EVERYWHERE.test(everywhere) || words[verb]?.class !== 'verb' || HOLDS.test(words[verb]!.text)) return undefined; // prettier-ignore
  const owner = subjectBefore(words, verb, floor).name;
  return { name: `${owner === '' ? topic : owner}${name}占${everywhere}比重` };
}

/** 5G手机出货量…，占同期手机出货量的83.7% → 5G手机出货量占手机出货量比重. */
export const partOfWhole: MetricPattern = {
  id: 'metric.part-of-whole',
  read(context) {
    if (context.kind.kind !== 'share' && context.kind.kind !== 'pp') return undefined;
    const { antecedent } = context;
    const { words, at, floor } = context.view;
    const ofAll = shareOfAll(context) ?? partOfAll(context);
    if (ofAll !== undefined) return ofAll;
    const holds = lastIndexOf(words, at, floor, (word) => HOLDS.test(word.text));
    if (holds < 0) return undefined;
    let from = holds + 1;
    while (from < at && (['time', 'adverb', 'aspect'].includes(words[from]!.class) || /^(?:全部|新增|我国|其|该)$/.test(words[from]!.text))) from++; // prettier-ignore
    const whole = phraseAfter(words, from, at).name.replace(SHARE_NOUN, '').replace(OF_THE_TIME, '');
    const subject = subjectBefore(words, holds, floor).name;
    // 占工业比重约七成的传统产业: the part stands behind.
    const behind = words[at + 1]?.class === 'de' && whole !== '' ? phraseAfter(words, at + 2, context.view.ceiling).name : ''; // prettier-ignore
    const part = behind !== '' ? behind : subject === '' ? wholeOf(context) : complete(subject, context);
    if (part === '') return undefined;
    const everywhere = words[from]?.text ?? '';
    if (whole === '' && EVERYWHERE.test(everywhere)) return { name: `${part}占${everywhere}比重` };
    // 占总装机比重38.4%，煤电装机占比为38.1%: of the same whole.
    const same = antecedent?.sentence === context.view.clause.sentence ? /占(.+)比重$/.exec(antecedent.name)?.[1] : undefined; // prettier-ignore
    if ((whole === '' || whole === '比') && same !== undefined && !part.endsWith('比重')) return { name: `${part.replace(/(?:的)?占比$/, '')}占${same}比重` }; // prettier-ignore
    if (whole === '' || whole === '比') return { name: `${part.replace(/(?:的)?占比$/, '')}占比` };
    return { name: `${part}占${whole}比重` };
  },
};

/** 外送电量中，新能源电量占比近三成 → 新能源电量占外送电量比重. */
export const shareOfTopic: MetricPattern = {
  id: 'metric.share-of-topic',
  read(context) {
    if (context.kind.kind !== 'share') return undefined;
    const { words, floor } = context.view;
    const part = /^(.{2,}?)(?:的)?占比$/.exec(frameFor(context.view).object)?.[1];
    if (part === undefined || words[floor - 1]?.class !== 'break' || words[floor - 2]?.text !== '中') return undefined;
    const whole = phraseBefore(words, floor - 2, 0).name;
    return whole === '' ? undefined : { name: `${part}占${whole}比重` };
  },
};

/** 服务业在全国GDP中比重达到56% → 服务业占GDP比重. */
export const shareWithin: MetricPattern = {
  id: 'metric.share-within',
  read(context) {
    if (context.kind.kind !== 'share') return undefined;
    const { words, at, floor: clause, place } = context.view;
    const floor = Math.max(clause, (context.views[place - 1]?.at ?? -1) + 1);
    const share = lastIndexOf(words, at, floor, (word) => /^(?:比重|占比|比例|份额)$/.test(word.text));
    const within = lastIndexOf(words, share, floor, (word) => word.text === '中');
    const preposition = lastIndexOf(words, within, floor, (word) => word.text === '在');
    if (share < 0 || within < 0 || preposition < 0) return undefined;
    const whole = phraseBefore(words, within, preposition + 1).name.replace(OF_THE_TIME, '');
    const part = subjectBefore(words, preposition, floor).name;
    return whole === '' || part === '' ? undefined : { name: `${part}占${whole}比重` };
  },
};

/** 补贴不低于25%的基础上, 以10%的速度: how, not of which things. */
const MANNER =
  /^(?:基础|前提|同时|情况|条件|背景|速度|增速|幅度|比例|比率|水平|占比|比重|价格|利率|税率|概率|可能性|份额|贡献|优惠|折扣)$/;

/** 其中有86%是居民住宅, 30%来自企业: what the share consists of stands behind it. */
export const shareThatIs: MetricPattern = {
  id: 'metric.share-that-is',
  read({ kind, view }) {
    if (kind.kind !== 'share') return undefined;
    const { words, at, ceiling, floor } = view;
    let verb = at + 1;
    while (words[verb]?.class === 'adverb') verb++;
    const is = words[verb]?.text ?? '';
    const frame = frameFor(view);
    if (!/^(?:是|为|来自|属于|用于)$/.test(is) || frame.object !== '' || frame.subject !== '') return undefined;
    if (!words.slice(floor, at).every((word) => /^(?:其中|有|约|超过|近|就|逾|的|，)$/.test(word.text)))
      return undefined;
    const what = phraseAfter(words, verb + 1, ceiling).name;
    if (what.length < 2) return undefined;
    return { name: /^(?:是|为|属于)$/.test(is) ? `${what}占比` : `${is}${what}的占比` };
  },
};

/** 60%以上的规上企业用上云服务 → 用上云服务的规上企业占比. */
export const shareOfNoun: MetricPattern = {
  id: 'metric.share-of-noun',
  read(context) {
    if (context.kind.kind !== 'share') return undefined;
    const frame = frameFor(context.view);
    const { counted, object, reached, attribute, under } = frame;
    if (MANNER.test(counted) || counted.length < 2 || (reached && object !== '') || attribute !== '') return undefined;
    const doing = sharedDoing(context);
    const does = doing === '' ? saidOf(context, counted) : doing;
    // 税率降到7%，低于9%的入世承诺: of what it is compared with.
    const { words, at } = context.view;
    const compared =
      /^(?:低于|高于|好于|快于)/.test(words[at]!.text) || /^(?:低于|高于|好于|快于)$/.test(words[at - 1]?.text ?? '');
    if (compared && frame.subject === '' && context.antecedent?.sentence === context.view.clause.sentence) return { name: context.antecedent.name }; // prettier-ignore
    // 人工智能等技术在90%以上的示范工厂得到应用: what is done in the counted, named by who does it.
    if (under === '在' && frame.subject !== '') return { name: `${/应用|使用/.exec(does)?.[0] ?? ''}${frame.subject}的${counted}占比` }; // prettier-ignore
    return { name: does === '' ? `${counted}占比` : `${does}的${counted}占比` };
  },
};

/** 76%的企业预计其二季度产值将增长: everything said of the counted, where no plain verb begins it. */
function saidOf({ view }: MetricContext, counted: string): string {
  const { article, quantity, clause } = view;
  const behind = article.text.slice(quantity.extent.end, clause.end);
  const at = behind.indexOf(counted);
  const said = at < 0 ? '' : behind.slice(at + counted.length).replace(/^(?:都|均|已|尚)|其|将/g, '');
  return said.length >= 2 && said.length <= 20 ? said : '';
}

/** What is saved makes no progress. */
const SAVING = /^[节省减降增]/;
const SAVED_AT_END = /节[水肥电药地能]$/;

/** 冬小麦已收获七成半 → 冬小麦收获进度; 全国夏播粮食近七成. */
export const progressOf: MetricPattern = {
  id: 'metric.progress',
  read(context) {
    if (context.kind.kind !== 'share' || context.view.quantity.by !== 'number.tenths') return undefined;
    const { subject, verb, object, making } = frameFor(context.view);
    // 这些项目中有六成来自新兴产业; 节水约四成.
    if ((verb !== '' && making) || SAVING.test(verb) || SAVED_AT_END.test(object)) return undefined;
    const name = object === '' ? subject + verb : subject + verb + object;
    return name === '' || RATIO_HEAD.test(name) ? undefined : { name: `${name}进度` };
  },
};

/** 是去年同期的1.72倍: of the last metric named. */
export const multipleOf: MetricPattern = {
  id: 'metric.multiple',
  read(context) {
    if (context.kind.kind !== 'multiple') return undefined;
    const { words, at, floor } = context.view;
    const is = lastIndexOf(words, at, floor, (word) =>
      /^(?:是|为|相当于|达到|达|约为|提高|提高到|增至|扩大|扩大到|至)$/.test(word.text),
    );
    const name = complete(subjectBefore(words, is < 0 ? at : is, floor).name, context);
    return name === '' ? undefined : { name };
  },
};
