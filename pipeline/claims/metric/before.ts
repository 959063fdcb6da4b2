import { BASES, CHANGE_LINKS, CHANGE_NOUNS, CHANGE_VERBS } from '../../lexicon/change-verbs.js';
import { BARE_HEADS, INDICATOR_HEADS } from '../../lexicon/metric-words.js';
import { leftText } from '../view.js';
import { nounPhraseBefore } from './noun-phrase.js';
import type { MetricContext, MetricPattern } from './reading.js';

const alternation = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|');

/** 较2022年提升, 同比分别增长了, 比上年末增加, 平均缩短: from the comparison to the verb of change and its links. */
const CHANGE_TAIL = new RegExp(
  `(?:(?:${alternation(BASES)})[^，。；]{0,16}?)?(?:分别|平均|年均|均|都|也|累计|实际|名义|持续|保持|实现|大幅|进一步|预计|将|还|再|约|可|有望|已|已经|共|能够|能|则|又|仅|继续|提前|同步|明显|稳步|较快|，)*(?:${alternation(CHANGE_VERBS.keys())})(?:${alternation(CHANGE_LINKS)}){0,3}$`,
);
const CHANGE_NOUN_TAIL = new RegExp(
  `(?:平均|年均|同比|环比)?(?:${alternation(CHANGE_NOUNS.keys())})(?:${alternation(CHANGE_LINKS)}){0,3}(?:超过|超|约|近)?$`,
);
const COMPARISON =
  /(?:同比|环比|(?:较|比)(?:上年|去年|上月|上季度|一季度|二季度|三季度|四季度|年初|上年末|上年底|上年年底|去年底|\d{4}年|\d{1,2}月|上届|前一|改造|“十三五”|十年前|基期|疫情前)[^，。；]{0,8})(?:分别|均|都)?$/;

const BARE = new Set<string>(BARE_HEADS);

/** Names that need what they are of: a bare head, or nothing at all. */
export const isBare = (name: string): boolean =>
  name === '' || BARE.has(name) || /^(?:其|该|同比|环比|平均)?(?:增速|增幅|占比|总量|规模|数量)$/.test(name);

const HEADS = alternation(INDICATOR_HEADS);
const HEAD_AT_END = new RegExp(`(?:${HEADS})$`);

/** 新能源汽车产销 → 产量, 销量 by place; 产量、销量 → by place; 太阳能电池、锂电池出口量 → each with the head. */
export function distribute(name: string, count: number): string[] | undefined {
  const pair = /^(.*?)产销(?:量)?$/.exec(name);
  if (pair && count === 2) return [`${pair[1]}产量`, `${pair[1]}销量`];
  const parts = splitList(name);
  if (parts.length !== count || count < 2) return undefined;
  const head = HEAD_AT_END.exec(parts.at(-1)!)?.[0];
  const first = HEAD_AT_END.exec(parts[0]!)?.[0];
  if (head && !first) return parts.map((part) => (HEAD_AT_END.test(part) ? part : part + head));
  // 贷款余额和户数: what stands before the first head belongs to all of them.
  if (head && first && parts.at(-1) === head && parts[0] !== first) {
    const owner = parts[0]!.slice(0, -first.length);
    return parts.map((part, i) => (i === 0 ? part : owner + part));
  }
  return parts;
}

function splitList(name: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < name.length; i++) {
    if ('“《（'.includes(name[i]!)) depth++;
    if ('”》）'.includes(name[i]!)) depth--;
    if (depth === 0 && '、和与及'.includes(name[i]!) && i > from) {
      parts.push(name.slice(from, i));
      from = i + 1;
    }
  }
  parts.push(name.slice(from));
  return parts.filter((part) => part !== '');
}

/** The subject of a change: the phrase before 同比增长, 增速达, 较年初提高. */
export function changeSubject(context: MetricContext): string {
  const { view } = context;
  const written = leftText(view);
  let subject = written.replace(CHANGE_TAIL, '');
  if (subject === written) subject = written.replace(CHANGE_NOUN_TAIL, '');
  for (let previous = ''; previous !== subject;) {
    previous = subject;
    subject = subject
      .replace(COMPARISON, '')
      .replace(/(?:分别|均|都|也|平均|年均|共|仍|累计|保持|实现|生产|完成|，|合计|继续)$/, '');
  }
  return nounPhraseBefore(view, { start: view.left.start, end: view.left.start + subject.length }, context.periods);
}

const CHANGE_NOUN = /(?:平均|年均)?(?:增速|增幅|涨幅|降幅|跌幅)$/;

/** What a name without its own subject is of: a numberless clause before it, else the last metric. */
function ownerOf(context: MetricContext): string {
  const { antecedent, topic, sentenceTopic, view } = context;
  if (topic !== '') return topic;
  if (antecedent?.sentence === view.clause.sentence) return antecedent.name;
  return sentenceTopic === '' ? (antecedent?.name ?? '') : sentenceTopic;
}

/** A bare head completed by what it is of: 市场占有率 after 新能源汽车产销 is 新能源汽车市场占有率. */
export function complete(name: string, context: MetricContext): string {
  if (!isBare(name)) return name;
  const owner = ownerOf(context);
  if (owner === '') return name;
  if (name === '') return owner;
  if (CHANGE_NOUN.test(name) || /^(?:同比|平均)/.test(name)) return owner;
  const stem = owner.replace(HEAD_AT_END, '').replace(/(?:占.*比重|增速)$/, '');
  return stem === '' ? name : stem.endsWith(name) ? stem : stem + name;
}

/** A change's metric is what changes: 增加值增速 of a growth is 增加值; of percentage points it is the rate itself. */
function nameOfChange(name: string, context: MetricContext): string {
  const { kind } = context.kind;
  if (kind === 'growth') return name.replace(CHANGE_NOUN, '') || name;
  if (kind === 'pp' && context.antecedent?.kind === 'growth' && context.antecedent.name === name) return `${name}增速`;
  return name;
}

/** 规模以上工业增加值同比增长6.1%, 增速较一季度加快0.8个百分点, …，同比增长4.5%. */
export const changeOf: MetricPattern = {
  id: 'metric.change-subject',
  read(context) {
    const { kind } = context.kind;
    if (kind !== 'growth' && kind !== 'change' && kind !== 'pp') return undefined;
    const subject = changeSubject(context);
    const bare = kind === 'growth' ? subject.replace(CHANGE_NOUN, '') : subject;
    const rate = kind === 'pp' && CHANGE_NOUN.test(subject) && isBare(subject);
    const name = nameOfChange(complete(bare, context), context);
    return name === '' ? undefined : { name: rate && !name.endsWith('增速') ? `${name}增速` : name };
  },
};

/** 电信业务收入达到4437亿元: the phrase before the number. */
export const amountBefore: MetricPattern = {
  id: 'metric.before',
  read(context) {
    const name = nounPhraseBefore(context.view, context.view.left, context.periods);
    const completed = complete(name, context);
    return completed === '' || /^\P{L}*$/u.test(completed) ? undefined : { name: completed };
  },
};
