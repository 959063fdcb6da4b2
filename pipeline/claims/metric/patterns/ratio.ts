import { CROP_AT_END, FIELD_WORK, FIELD_WORK_AT_END } from '../../../lexicon/crops.js';
import { MANNER } from '../../../lexicon/word-classes.js';
import type { Quantity } from '../../quantity.js';
import { complete } from '../names/complete.js';
import { lastIndexOf } from '../words/last-word.js';
import { frameFor } from '../phrase/own-frame.js';
import { OF_THE_TIME, sharedDoing, wholeOf } from './part-of-whole.js';
import { phraseAfter, phraseBefore } from '../phrase/phrase.js';
import type { MetricContext, MetricPattern } from '../reading.js';
import { subjectBefore } from '../phrase/subject.js';

/** Heads that name a ratio: what ends in none of them and has a verb is how far that verb has got (冬小麦已收获七成半). */
const RATIO_HEAD =
  /(?:率|比重|比例|占比|份额|面|度|比|水平|指数|税负|进展|程度|增速|收益|系数|浓度|量|额|值|收入|价格|规模)$/;

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
    // 战略性新兴产业增加值，在国内生产总值中占比13%: of the clause before.
    const own = subjectBefore(words, preposition, floor);
    const opens = own.from === floor || words.slice(floor, preposition).every((word) => word.class === 'adverb' || word.class === 'time'); // prettier-ignore
    const part = own.name === '' && opens ? wholeOf(context) : own.name;
    return whole === '' || part === '' || part === whole ? undefined : { name: `${part}占${whole}比重` };
  },
};

/** Where a part of a whole goes or comes from. */
const GOES_TO = /^(?:用于|投向|流向|销往|来自|投入|集中在|分布在)$/;

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
    // 中央财政的七成以上用于民生领域: of what the part is.
    const part = GOES_TO.test(is) && words[at - 1]?.class === 'de' ? phraseBefore(words, at - 1, floor).name : '';
    if (part.length >= 2) return { name: `${part}${is}${phraseAfter(words, verb + 1, ceiling).name}占比` };
    if (!/^(?:是|为|来自|属于|用于)$/.test(is) || frame.object !== '' || frame.subject !== '') return undefined;
    if (!words.slice(floor, at).every((word) => /^(?:其中|有|约|超过|近|就|逾|的|，)$/.test(word.text)))
      return undefined;
    const what = phraseAfter(words, verb + 1, ceiling).name;
    if (what.length < 2) return undefined;
    return { name: /^(?:是|为|属于)$/.test(is) ? `${what}占比` : `${is}${what}的占比` };
  },
};

const COVERS = /^(?:覆盖|惠及|通达|联通|服务)$/;

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
    // 疫苗接种已覆盖99%的新生儿: by what they are reached.
    if (COVERS.test(frame.verb) && does === '') return { name: `${frame.subject}${frame.verb}的${counted}占比` };
    // 人工智能等技术在90%以上的示范工厂得到应用: what is done in the counted, named by who does it.
    if (under === '在' && frame.subject !== '') return { name: `${/应用|使用/.exec(does)?.[0] ?? ''}${frame.subject}的${counted}占比` }; // prettier-ignore
    return { name: does === '' ? `${counted}占比` : `${does}的${counted}占比` };
  },
};

/** 76%的企业预计其二季度产值将增长: everything said of the counted, where no plain verb begins it. */
function saidOf({ view }: MetricContext, counted: string): string {
  const { article, quantity, clause, siblings, place } = view;
  const behind = article.text.slice(quantity.extent.end, clause.end);
  const next = siblings[place + 1];
  // 77%的粮食和90%的经济作物: a second share is none of what is said of the first.
  const joins =
    next?.family === 'percent' && /[和与及、]$/.test(article.text.slice(quantity.extent.end, next.extent.start));
  const at = joins ? -1 : behind.indexOf(counted);
  const said = at < 0 ? '' : behind.slice(at + counted.length).replace(/^(?:都|均|已|尚)?(?:是|为)?|其|将/g, '');
  return said.length >= 2 && said.length <= 20 ? said : '';
}

/** What is saved makes no progress. */
const SAVING = /^[节省减降增]/;
const SAVED_AT_END = /节[水肥电药地能]$/;

/** 七成, 过半; one half of anything else is a part of it. */
const isProgress = ({ by, number }: Quantity): boolean => by === 'number.tenths' || (by === 'number.half' && number === '过半'); // prettier-ignore

/** Works that go on, beside those in the field: one may be half done. */
const WORKS =
  /(?:面积|建设|改造|施工|整治|任务|工程|工作|作业|铺设|掘进|开挖|搬迁|安装|浇筑|投资|工期|进行|实施|完成)$/;
const makesProgress = (name: string): boolean =>
  WORKS.test(name) || FIELD_WORK.test(name) || FIELD_WORK_AT_END.test(name) || CROP_AT_END.test(name);

/** 冬小麦已收获七成半 → 冬小麦收获进度; 全国夏播粮食近七成. */
export const progressOf: MetricPattern = {
  id: 'metric.progress',
  read(context) {
    if (context.kind.kind !== 'share' || !isProgress(context.view.quantity)) return undefined;
    const { subject, verb, object, making } = frameFor(context.view);
    // 这些项目中有六成来自新兴产业; 节水约四成.
    if ((verb !== '' && making) || SAVING.test(verb) || SAVED_AT_END.test(object)) return undefined;
    // 民企贡献了近六成: of the whole, not of a work.
    if (verb === '贡献' && subject !== '' && object === '') return { name: `${subject}占比` };
    const name = object === '' ? subject + verb : subject + verb + object;
    return name === '' || RATIO_HEAD.test(name) || !makesProgress(name) ? undefined : { name: `${name}进度` };
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
