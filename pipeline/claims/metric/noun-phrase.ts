import { COMPOUND_VERBS, PREDICATE_VERBS } from '../../lexicon/compound-verbs.js';
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

const NEVER_IN_NAME = /^(?:左右|以上|以内|以下|同比|环比|其中|今年|去年|目前|不等|之多|左右的|日前|近日|全部|均|分别)$/;

/**
 * The noun phrase that begins just after a number: 国家级智能制造示范工厂 in 421家国家级智能制造示范工厂.
 * Relative clauses (2577家老年人常用的网站) belong to it; coordinated nouns do too, up to the next number.
 */
export function nounPhraseAfter(view: QuantityView): NounPhrase | undefined {
  const { text } = view.article;
  const tokens = view.tokens.filter((t) => t.end > view.right.start && t.end <= view.right.end);
  const word = (i: number): string => {
    const token = tokens[i];
    return token ? text.slice(Math.max(token.start, view.right.start), token.end) : '';
  };
  let i = word(0) === '的' ? 1 : 0;
  if (tokens[i] === undefined || /^[\s，。、；：！？（）(”》）和与及]/.test(word(i))) return undefined;
  const start = Math.max(tokens[i]!.start, view.right.start);
  let end = start;
  for (let quoted = false; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (/^[“《‘]$/.test(word(i))) quoted = true;
    if (quoted) {
      if (/^[”》’]$/.test(word(i))) quoted = false;
      end = token.end;
      continue;
    }
    const standing = standingOf(tokens, i, word, end > start);
    if (standing === 'ends') break;
    if (standing === 'belongs') end = token.end;
  }
  const name = trimName(text.slice(start, end));
  return name === '' ? undefined : { start, end, name };
}

/** Whether a token belongs to the phrase, may turn out to (the 的 of a relative clause), or ends it. */
function standingOf(
  tokens: readonly Token[],
  i: number,
  word: (i: number) => string,
  begun: boolean,
): 'belongs' | 'maybe' | 'ends' {
  const token = tokens[i]!;
  const next = tokens[i + 1];
  const written = word(i);
  if (STOPS.test(written) || written === '”' || NEVER_IN_NAME.test(written)) return 'ends';
  const nominalNext =
    next !== undefined && NOMINAL.test(next.tag) && !STOPS.test(word(i + 1)) && !NEVER_IN_NAME.test(word(i + 1));
  if (written === '的') return nominalNext && begun ? 'maybe' : 'ends';
  if (JOINS.has(written))
    return begun && (nominalNext || (next !== undefined && next.tag.startsWith('v') && !STOPS.test(word(i + 1))))
      ? 'maybe'
      : 'ends';
  if (token.tag.startsWith('v')) {
    if (relativeAhead(tokens, i, word)) return 'maybe';
    if (PREDICATE_VERBS.has(written)) return 'ends';
    if (COMPOUND_VERBS.has(written) || token.tag === 'vn') return 'belongs';
    return begun && nominalNext && closes(tokens, i + 2, word) && written.length === 1 ? 'belongs' : 'ends';
  }
  if (NOMINAL.test(token.tag)) return 'belongs';
  return relativeAhead(tokens, i, word) ? 'maybe' : 'ends';
}

const closes = (tokens: readonly Token[], i: number, word: (i: number) => string): boolean =>
  tokens[i] === undefined || STOPS.test(word(i)) || /^[、和与及]$/.test(word(i));

/** Whether a 的 with a noun behind it follows before the clause's next break: then what stands here is its relative clause. */
function relativeAhead(tokens: readonly Token[], from: number, word: (i: number) => string): boolean {
  for (let i = from; i < Math.min(tokens.length - 1, from + 8); i++) {
    if (STOPS.test(word(i))) return false;
    if (word(i) === '的') return i > from && /^(?:n|vn|nz|j|b|a)/.test(tokens[i + 1]!.tag) && !STOPS.test(word(i + 1));
  }
  return false;
}
