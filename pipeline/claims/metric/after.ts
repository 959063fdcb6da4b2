import { CLAUSE_LEAD, ESTABLISHMENT_VERBS, NOMINALISATIONS, PREDICATE_TAIL } from '../../lexicon/metric-words.js';
import { leftText } from '../view.js';
import { nameStart, nounPhraseAfter, nounPhraseBefore, trimName } from './noun-phrase.js';
import type { MetricContext, MetricPattern } from './reading.js';

/** Things that say little alone: what happens to them tells which (奔赴62个国家 → 奔赴的国家). */
const GENERIC =
  /^(?:国家|地区|国家和地区|企业|公司|项目|人|人员|学生|同学|家庭|省份|城市|机构|单位|部门|活动|地方|国际组织|村|乡镇|县|县区|个人|农户|群众|居民|平台|产品|标准|案件|问题|领域|维度|方面|场所|网点|窗口|座位|游客|旅客|岗位|银行|新产品|任务|设备|代表|记者|选手|专家|嘉宾|观众|展商|品牌|措施|举措|政策|合同|订单|协议|成果|品种|种类|行业|大类|站点|车站|航线|线路|乘客|市场主体|经营主体|高新技术企业|小微企业|中小企业|工业企业)$/;
const VERB_PHRASE = /[\p{L}“”《》、]{1,18}$/u;
const ESTABLISHMENT = new RegExp(
  `^(?:累计|已|共|已经|成功|新|先后|陆续|重点|持续|加快|将|还|再|计划|拟|力争|预计)*(?:${[...ESTABLISHMENT_VERBS].sort((a, b) => b.length - a.length).join('|')})(?:了|出|到|为)?$`,
);

/** The predicate in front of the number: 推广示范 in 推广示范1500多项农业技术; empty where it only says that they exist. */
function predicateBefore(context: MetricContext): string {
  const { view } = context;
  const { text } = view.article;
  const start = nameStart(view, view.left, context.periods);
  const written = text.slice(start, view.left.end).replace(/^[、，和与及\s]+/, '');
  const bare = written.replace(CLAUSE_LEAD, '').replace(/(?:了|着|过|的|全部|约|近|共|共计|等|出|为)+$/, '');
  if (bare === '' || ESTABLISHMENT.test(bare)) return '';
  const phrase = VERB_PHRASE.exec(bare)?.[0] ?? '';
  return trimName(phrase);
}

/** What the counted things do: 摆脱极端贫困 in 760万人摆脱极端贫困; up to the clause's end, without adverbs of manner. */
function predicateAfter(context: MetricContext, from: number): string {
  const { view } = context;
  const written = view.article.text
    .slice(from, Math.max(from, view.right.end))
    .replace(/^(?:已经|已|将|正|均|都|也|还|就|能|可|可以|能够|实际|先后|陆续|共同|分别|在)+/, '');
  const predicate = /^[^，。；：！？、”（]{2,20}/.exec(written)?.[0] ?? '';
  return predicate.replace(/(?:了|过)$/, '');
}

/** 421家国家级智能制造示范工厂: the phrase after the number, told apart by its predicate where it is generic. */
export const amountAfter: MetricPattern = {
  id: 'metric.after',
  read(context) {
    const { view, kind } = context;
    if (kind.kind !== 'level' && kind.kind !== 'duration') return undefined;
    const phrase = nounPhraseAfter(view);
    if (!phrase) return undefined;
    if (!GENERIC.test(phrase.name)) return { name: phrase.name };
    const before = predicateBefore(context);
    if (before !== '') return { name: `${before}的${phrase.name}`.replace('的的', '的') };
    const after = predicateAfter(context, phrase.end);
    return { name: after === '' ? phrase.name : `${after}的${phrase.name}` };
  },
};

/** 760万人摆脱极端贫困, 四部门联合印发…: the counter is the noun. */
export const counterIsNoun: MetricPattern = {
  id: 'metric.counter-noun',
  read(context) {
    const { view } = context;
    const { unit } = view.quantity;
    if (!/^(?:人|部门|国|省份|省|市|县|金|银|铜|金牌|大类|人次|户|村|乡镇|用户)$/.test(unit)) return undefined;
    const after = predicateAfter(context, view.right.start);
    const noun = unit === '国' ? '国家' : unit === '人' ? '人数' : unit;
    if (after.length >= 2) return { name: `${after}的${noun}` };
    const before = nounPhraseBefore(view, view.left, context.periods);
    return before === '' ? undefined : { name: unit === '人' || unit === '人次' ? before : `${before}的${noun}` };
  },
};

/** 出口钢材5878.5万吨 → 钢材出口量: a verb of trade before its object. */
export const nominalised: MetricPattern = {
  id: 'metric.nominalised',
  read(context) {
    const written = leftText(context.view).replace(PREDICATE_TAIL, '');
    for (const { verb, suffix } of NOMINALISATIONS) {
      const at = written.lastIndexOf(verb);
      if (at < 0) continue;
      const object = trimName(written.slice(at + verb.length));
      if (/^\p{L}{1,8}$/u.test(object) && !/^(?:额|量|总额|总量|贸易|商品|规模|交货值|同比|增速)/.test(object))
        return { name: `${object}${suffix}` };
    }
    return undefined;
  },
};
