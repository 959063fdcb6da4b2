import type { Attributed } from '../../model/speech.js';
import type { QuantityView } from '../view.js';

/** 马佳以…, 阿里·哈桑凭借…: the name that a clause of a result opens with. */
const RESULT_OF =
  /^(?!最终|从而|随后|此前|并且?|其中|同时|因此|如今|他们?|她们?|队员|选手|以)([\u4e00-\u9fff]{2,4}(?:\/[\u4e00-\u9fff]{2,4})?|[\u4e00-\u9fff]{1,8}·[\u4e00-\u9fff]{1,8})(?:以|凭借)/;

/** 马佳以28秒96的成绩夺冠: a result is its athlete's. */
export function athleteOf(article: Attributed, { quantity, clause }: QuantityView): string | undefined {
  const { text, sentences } = article;
  const before = text.slice(Math.max(clause.start, quantity.extent.start - 30), quantity.extent.start);
  const result =
    /(?:以|凭借)[^，。]{0,6}$/.test(before) &&
    /^\d{0,2}的?(?:进球|助攻|总?成绩|高分|总分|优势|[获夺赢]得)/.test(text.slice(quantity.end, quantity.end + 6));
  const opens = result ? RESULT_OF.exec(text.slice(clause.start, clause.start + 20))?.[1] : undefined;
  if (opens !== undefined) return opens;
  if (!result && !/(?:打出|连扳|砍下|独得|投中|得到|打入|送出|攻入|连入|射入|贡献)了?$/.test(before)) return undefined;
  const from = sentences[clause.sentence]!.start;
  const named = article.persons
    .flatMap(({ name, mentions }) => mentions.map((mention) => ({ name, ...mention })))
    .filter(({ start, end }) => start >= from && end <= quantity.start)
    .sort((a, b) => b.start - a.start)[0];
  return named?.name;
}
