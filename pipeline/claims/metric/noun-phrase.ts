import { CLAUSE_LEAD, ESTABLISHMENT_VERBS, PREDICATE_TAIL } from '../../lexicon/metric-words.js';
import type { Token } from '../../model/article.js';
import type { CleanSpan } from '../../text/span.js';
import type { QuantityView } from '../view.js';

const ESTABLISHMENT = new Set<string>(ESTABLISHMENT_VERBS);
/** Adverbs before a verb that make it a predicate: 累计发布, 已建成, 共新增. */
const PREDICATE_ADVERBS = new Set([
  '累计',
  '已',
  '已经',
  '共',
  '共计',
  '总共',
  '均',
  '都',
  '也',
  '还',
  '将',
  '再',
  '新',
  '先后',
  '陆续',
  '相继',
  '成功',
  '初步',
  '全部',
  '一共',
  '合计',
  '我们',
  '重点',
  '今年',
  '去年',
]);
const NOMINAL = /^(?:n|nr|ns|nt|nz|ng|nrt|nrfg|vn|vg|an|a|ag|b|j|l|i|eng|x|s|z|k|h|zg|t|tg|q|m)$/;
const JOINS = new Set(['、', '和', '与', '及', '以及', '暨', '或', '-', '—', '·', '/', '+']);
const STOPS = /[，。；：！？…\n（）()]/;

/** Tokens that lie wholly inside a span. */
export const tokensIn = (tokens: readonly Token[], span: CleanSpan): Token[] =>
  tokens.filter((t) => t.start >= span.start && t.end <= span.end);

const balanced = (text: string): string => {
  let result = text;
  for (const [open, close] of [
    ['“', '”'],
    ['《', '》'],
    ['（', '）'],
    ['‘', '’'],
  ] as const) {
    const opens = result.split(open).length - 1;
    const closes = result.split(close).length - 1;
    if (opens > closes) result = result.slice(result.lastIndexOf(open) + 1);
    else if (closes > opens) result = result.slice(result.indexOf(close) + 1);
  }
  return result;
};

/** Takes openings, quotes and particles off both ends of a name. */
export function trimName(text: string): string {
  let name = balanced(text.trim());
  for (let previous = ''; previous !== name;) {
    previous = name;
    name = name
      .replace(CLAUSE_LEAD, '')
      .replace(/(?:的|等|数据|分别|同比|环比|情况|、|，|：|中|了|着|，|是|为|“)+$/, '')
      .trim();
  }
  return name;
}

/** Where the last verb of making (建成, 培育了) or the last predicate after 累计, 已 ends; the span's start where there is none. */
function afterPredicate(tokens: readonly Token[], text: string, span: CleanSpan): number {
  let cut = span.start;
  tokens.forEach((token, i) => {
    const word = text.slice(token.start, token.end);
    const next = tokens[i + 1];
    if (!next || text.slice(next.start, next.end) === '的') return;
    const previous = tokens[i - 1];
    const previousWord = previous ? text.slice(previous.start, previous.end) : '';
    const verb = token.tag.startsWith('v') && token.tag !== 'vn';
    const made = ESTABLISHMENT.has(word) && (verb || token.tag === 'vn');
    const nextWord = text.slice(next.start, next.end);
    const predicate =
      made && (PREDICATE_ADVERBS.has(previousWord) || nextWord === '了' || !previous || /^[rdpnt]/.test(previous.tag));
    // 建设, 发展, 服务 inside a compound noun are followed and preceded by nouns: leave those alone unless an adverb says otherwise.
    const compound =
      /^(?:建设|发展|投入|组织|部署|推动|支持|安排|发布|覆盖|消费|服务|用|共|等|通过|落实)$/.test(word) &&
      previous &&
      /^[nvbaj]/.test(previous.tag) &&
      !PREDICATE_ADVERBS.has(previousWord);
    if (predicate && !compound) cut = nextWord === '了' ? next.end : token.end;
  });
  return cut;
}

/** Ends of the time expressions and of brackets inside a span: a name never reaches back over them. */
export function nameStart(_view: QuantityView, span: CleanSpan, periods: readonly CleanSpan[]): number {
  let start = span.start;
  for (const period of periods)
    if (period.start >= span.start && period.end <= span.end) start = Math.max(start, period.end);
  return start;
}

/**
 * The noun phrase that ends just before a number: 5G基站 in 累计建成5G基站达到364.7万个.
 *
 * @param span where it may lie, ending where the predicate's tail begins
 */
export function nounPhraseBefore(view: QuantityView, span: CleanSpan, periods: readonly CleanSpan[]): string {
  const { text } = view.article;
  const start = nameStart(view, span, periods);
  const written = text.slice(start, span.end).replace(PREDICATE_TAIL, '');
  const inner = { start, end: start + written.length };
  const cut = afterPredicate(tokensIn(view.tokens, inner), text, inner);
  return trimName(text.slice(cut, inner.end));
}

export interface NounPhrase extends CleanSpan {
  readonly name: string;
}

/**
 * The noun phrase that begins just after a number: 国家级智能制造示范工厂 in 421家国家级智能制造示范工厂.
 * Relative clauses (2577家老年人常用的网站) belong to it; coordinated nouns do too, up to the next number.
 */
export function nounPhraseAfter(view: QuantityView): NounPhrase | undefined {
  const { text } = view.article;
  const tokens = view.tokens.filter((t) => t.start >= view.right.start && t.end <= view.right.end);
  const first = tokens[0];
  if (!first || first.start - view.right.start > 1) return undefined;
  let i = text.slice(first.start, first.end) === '的' ? 1 : 0;
  const start = tokens[i]?.start;
  if (start === undefined) return undefined;
  let end = start;
  let depth = 0;
  for (; i < tokens.length; i++) {
    const token = tokens[i]!;
    const word = text.slice(token.start, token.end);
    const next = tokens[i + 1];
    if (word === '“' || word === '《') depth++;
    if (depth > 0) {
      if (word === '”' || word === '》') depth--;
      end = token.end;
      continue;
    }
    if (STOPS.test(word) || word === '”') break;
    if (word === '的') {
      if (!next || !NOMINAL.test(next.tag) || STOPS.test(text.slice(next.start, next.end))) break;
      continue;
    }
    if (JOINS.has(word)) {
      if (
        !next ||
        !(NOMINAL.test(next.tag) || next.tag.startsWith('v')) ||
        STOPS.test(text.slice(next.start, next.end))
      )
        break;
      continue;
    }
    if (NOMINAL.test(token.tag) && !/^(?:左右|以上|以内|以下|同比|环比|其中|今年|去年|目前)$/.test(word)) {
      end = token.end;
      continue;
    }
    // A verb inside a compound: 制造/v 企业/n. It needs a noun right behind it and something before it.
    const after = next && text.slice(next.start, next.end);
    if (
      token.tag.startsWith('v') &&
      word.length >= 2 &&
      next &&
      /^(?:n|vn|nz|j)/.test(next.tag) &&
      end > start &&
      relativeOrCompound(tokens, i, text)
    ) {
      end = token.end;
      continue;
    }
    if (token.tag.startsWith('v') && end === start && next && (/^n/.test(next.tag) || after === '的')) {
      end = token.end;
      continue;
    }
    if (relativeAhead(tokens, i, text)) continue;
    break;
  }
  const name = trimName(text.slice(start, end));
  return name === '' ? undefined : { start, end, name };
}

/** Inside a compound the noun after the verb ends the phrase: 供应链管理企业, 专业化服务机构; a predicate's object does not. */
function relativeOrCompound(tokens: readonly Token[], i: number, text: string): boolean {
  const next = tokens[i + 1]!;
  const beyond = tokens[i + 2];
  const closes =
    !beyond ||
    STOPS.test(text.slice(beyond.start, beyond.end)) ||
    /^[、和与及]$/.test(text.slice(beyond.start, beyond.end));
  return (
    (closes &&
      /(?:企业|机构|平台|项目|工厂|中心|单位|基地|园区|设备|产品|公司|活动|人员|商|者|院|校|站|场|所|机|车|器|标准|系统|技术)$/.test(
        text.slice(next.start, next.end),
      )) ||
    relativeAhead(tokens, i, text)
  );
}

/** Whether a 的 with a noun behind it follows before the clause's next break: then what stands here is its relative clause. */
function relativeAhead(tokens: readonly Token[], from: number, text: string): boolean {
  for (let i = from; i < Math.min(tokens.length - 1, from + 8); i++) {
    const word = text.slice(tokens[i]!.start, tokens[i]!.end);
    if (STOPS.test(word) || word === '、') return false;
    if (word === '的') return /^(?:n|vn|nz|j|b|a)/.test(tokens[i + 1]!.tag);
  }
  return false;
}
