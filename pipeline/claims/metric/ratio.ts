import { leadText, rightText } from '../view.js';
import { complete } from './before.js';
import { nounPhraseAfter, nounPhraseBefore, trimName } from './noun-phrase.js';
import type { MetricPattern } from './reading.js';

const PART_OF =
  /^(.*?)(?:约|近|仅|已|也|均|分别)?占(?:到|了)?(.+?)(?:的)?(?:比重|比例|份额|总量|总数的|总额的)?(?:的|也|已|均|分别|由)*(?:达到|达|为|是|超过|提升至|提高到|约为|近)*$/;

/** 5G手机出货量…，占同期手机出货量的83.7% → 5G手机出货量占手机出货量比重. */
export const partOfWhole: MetricPattern = {
  id: 'metric.part-of-whole',
  read(context) {
    if (context.kind.kind !== 'share' && context.kind.kind !== 'pp') return undefined;
    const match = PART_OF.exec(leadText(context.view));
    if (!match) return undefined;
    const whole = trimName(
      match[2]!.replace(/(?:的)?(?:比重|比例|份额)(?:.*)$/, '').replace(/^(?:同期|当年|全部|全国|全省|整个)/, ''),
    );
    const subject = trimName(
      nounPhraseBefore(
        context.view,
        { start: context.view.lead.start, end: context.view.lead.start + match[1]!.length },
        context.periods,
      ),
    );
    const part = subject === '' ? (context.antecedent?.name ?? '') : complete(subject, context);
    if (whole === '' || part === '') return undefined;
    return { name: /^(?:比|比重|比例)$/.test(whole) ? `${part}占比` : `${part}占${whole}比重` };
  },
};

/** 70%以上的规模以上制造业企业基本实现数字化 → 基本实现数字化的规模以上制造业企业占比. */
export const shareOfNoun: MetricPattern = {
  id: 'metric.share-of-noun',
  read(context) {
    if (context.kind.kind !== 'share') return undefined;
    if (!/^(?:的)?[\p{L}“]/u.test(rightText(context.view))) return undefined;
    const phrase = nounPhraseAfter(context.view);
    if (!phrase || phrase.name.length < 2) return undefined;
    const rest = context.view.article.text.slice(phrase.end, context.view.right.end);
    const predicate = /^[^，。；：！？”（]{2,24}/.exec(rest.replace(/^(?:已经|已|都|均)/, ''))?.[0] ?? '';
    return { name: predicate === '' ? `${phrase.name}占比` : `${predicate}的${phrase.name}占比` };
  },
};

/** 是去年同期的1.72倍: of the last metric named. */
export const multipleOf: MetricPattern = {
  id: 'metric.multiple',
  read(context) {
    if (context.kind.kind !== 'multiple') return undefined;
    const lead = leadText(context.view).replace(
      /(?:，)?(?:是|为|相当于|达到|达|约为|提高至|提高到|增至|扩大到)[^，。；]{0,24}$/,
      '',
    );
    const subject = nounPhraseBefore(
      context.view,
      { start: context.view.lead.start, end: context.view.lead.start + lead.length },
      context.periods,
    );
    const name = complete(subject, context);
    return name === '' ? undefined : { name };
  },
};
