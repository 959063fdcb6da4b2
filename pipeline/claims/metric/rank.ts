import { leadText } from '../view.js';
import { nounPhraseAfter, nounPhraseBefore, trimName } from './noun-phrase.js';
import type { MetricPattern } from './reading.js';

const STANDING =
  /(?:首次|已|连续多年|多年|一直|稳定|继续|保持在?|稳居|位居|位列|跃居|跃升至?|升至|居|列|排名|排在?|高居|成为)*(全球|世界|全国|亚洲|国内|行业|全省|全市|欧洲|同行业|中部|西部|东部)?(?:的)?$/;
const RUN = /(?:已经|已|实现)?连续$/;

/** 算力总规模全球第二 → 算力总规模全球排名; 第22个自由贸易试验区 → 自由贸易试验区. */
export const rankOf: MetricPattern = {
  id: 'metric.rank',
  read(context) {
    if (context.kind.kind !== 'rank') return undefined;
    const { view } = context;
    const after = nounPhraseAfter(view);
    if (after && view.quantity.unit !== '位' && view.quantity.unit !== '') return { name: after.name };
    const lead = leadText(view).replace(/连续\d*[\d一二三四五六七八九十]+年/, '');
    const standing = STANDING.exec(lead);
    const where = standing?.[1] ?? /世界|全球|全国/.exec(lead)?.[0] ?? '';
    const written = lead.slice(0, standing ? standing.index : undefined).replace(/(?:全球|世界|全国)$/, '');
    const subject = nounPhraseBefore(
      view,
      { start: view.lead.start, end: view.lead.start + written.length },
      context.periods,
    );
    const name = subject === '' ? (context.antecedent?.name ?? '') : subject;
    return name === '' ? undefined : { name: `${name}${where}排名` };
  },
};

/** 造船市场份额连续14年位居世界第一 → 造船市场份额位居世界第一; 仅用2天时间 → what took them. */
export const durationOf: MetricPattern = {
  id: 'metric.duration',
  read(context) {
    if (context.kind.kind !== 'duration') return undefined;
    const { view } = context;
    const { text } = view.article;
    const lead = leadText(view);
    const rest = /^[^，。；！？”]{0,24}/.exec(text.slice(view.quantity.extent.end, view.clause.end))![0];
    const predicate = trimName(rest.replace(/^(?:来|以来|的|期|时间|时间内|后|前|间)+/, ''));
    if (RUN.test(lead)) {
      const subject = nounPhraseBefore(
        view,
        { start: view.lead.start, end: view.lead.start + lead.replace(RUN, '').length },
        context.periods,
      );
      const name = (subject === '' ? (context.antecedent?.name ?? '') : subject) + predicate;
      return name === '' ? undefined : { name };
    }
    if (/^以来/.test(rest)) {
      const base = context.antecedent?.name ?? nounPhraseBefore(view, view.left, context.periods);
      return { name: `${base}创${trimName(rest.replace(/^以来的?/, ''))}的时间跨度` };
    }
    const subject = nounPhraseBefore(view, view.left, context.periods);
    const name = subject + predicate;
    return name === '' ? undefined : { name };
  },
};
