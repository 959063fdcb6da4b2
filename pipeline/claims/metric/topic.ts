import { COMPOUND_VERBS } from '../../lexicon/compound-verbs.js';
import type { Segmented } from '../../model/article.js';
import type { CleanSpan } from '../../text/span.js';
import type { Clause } from '../clause.js';
import { trimName } from './noun-phrase.js';

const NOMINAL = /^(?:n|ns|nt|nz|ng|nrt|vn|b|j|l|i|eng|x|a|an|k|zg|h)$/;
/** What a topic clause says of its topic in nouns: 生产明显回升, 基本盘稳固, 势头良好. */
const SAID_OF_TOPIC =
  /(?:生产|发展|运行|基本盘|势头|态势|情况|方面|形势|表现|市场|规模|水平|能力|活力|建设|工作|领域|作用|供给能力|基础|动能)+$/;

/**
 * What a clause is about: the noun phrase it opens with. 装备制造业 in 装备制造业持续较快增长。第一季度增加值同比增长7.6%.
 * Empty where it opens with a verb, a pronoun or an adverbial.
 */
export function topicOf(
  article: Segmented,
  clause: CleanSpan,
  tokensOf: Segmented['sentences'][number]['tokens'],
  periods: readonly CleanSpan[],
): string {
  const tokens = (tokensOf ?? []).filter((t) => t.start >= clause.start && t.end <= clause.end);
  let start = clause.start;
  for (const period of periods)
    if (period.start >= clause.start && period.start - start <= 2 && period.end <= clause.end) start = period.end;
  const lead = article.text.slice(start, clause.end);
  start =
    clause.end -
    lead.replace(
      /^(?:一是|二是|三是|四是|五是|目前|其中|同时|此外|截至|在|近年来|今年以来|全年|“|，|\s|我国|全国)+/,
      '',
    ).length;
  let end = start;
  let quoted = false;
  for (const token of tokens) {
    if (token.start < start) continue;
    const word = article.text.slice(token.start, token.end);
    if (word === '“' || word === '《') quoted = true;
    const joined = (word === '、' || word === '和' || word === '与' || word === '的' || word === '及') && end > start;
    if (!quoted && !joined && !NOMINAL.test(token.tag) && !(COMPOUND_VERBS.has(word) && end > start)) break;
    if (word === '”' || word === '》') quoted = false;
    if (!joined) end = token.end;
    if (end - start > 24) return '';
  }
  const name = trimName(article.text.slice(start, end));
  const short = name.replace(SAID_OF_TOPIC, '');
  return short.length >= 2 ? short : name.length >= 2 && name !== '方面' ? name : '';
}

/** The topic a bare head falls back on: the nearest clause before it in its sentence that has no number, else the sentence before. */
export function topicBefore(
  article: Segmented,
  sentence: number,
  clauses: readonly Clause[],
  quantities: readonly CleanSpan[],
  at: number,
  periods: readonly CleanSpan[],
): string {
  const numberless = (span: CleanSpan): boolean => !quantities.some((q) => q.start >= span.start && q.end <= span.end);
  const { tokens } = article.sentences[sentence]!;
  const earlier = clauses.filter((c) => c.end <= at);
  const lastNumber = Math.max(-1, ...quantities.filter((q) => q.end <= at).map((q) => q.end));
  for (const clause of earlier.reverse()) {
    if (clause.start < lastNumber) break;
    const topic = numberless(clause) ? topicOf(article, clause, tokens, periods) : '';
    if (topic !== '') return topic;
  }
  return '';
}
