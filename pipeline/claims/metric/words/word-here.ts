import { MISHAPS } from '../../../lexicon/metric-words.js';
import {
  ADVERBS,
  ADVERBS_OF_NOUNS,
  NOMINAL_VERBS,
  NOUNS_BY_WORD,
  REACHING_VERBS,
} from '../../../lexicon/word-classes.js';
import type { Word, WordClass } from './word.js';

/** What single words are by their neighbours, whatever the dictionary says of them. */

const HAN_END = /\p{Script=Han}$/u;
const HAN_START = /^\p{Script=Han}/u;

/** A space parts two headlines (银行接连关闭 美股下跌), or a headline's subject from its predicate; 5G from 标准 it does not. */
export function spaceClass(words: readonly Word[], i: number): WordClass {
  const [before, after] = [words[i - 1], words[i + 1]];
  if (after?.class === 'quantity') return 'break';
  if (!before || !after || !HAN_END.test(before.text) || !HAN_START.test(after.text)) return 'noun';
  return before.class === 'noun' ? 'aspect' : 'break';
}

/** 工业用水|重复|利用率, 固废|利用|量: an adverb or a preposition by the dictionary, between two nouns a part of the name. */
export function isNounHere(words: readonly Word[], i: number): boolean {
  const { class: kind, text } = words[i]!;
  if (kind !== 'adverb' && kind !== 'preposition') return false;
  const between = words[i - 1]?.class === 'noun' && words[i + 1]?.class === 'noun';
  return between && (kind === 'adverb' ? !ADVERBS.has(text) : NOMINAL_VERBS.has(text));
}

/** 18个|偏远|村庄, 12项|不|规范行为: an adverb by the dictionary, between a figure and what it counts which they are. */
export const isOfCounted = (words: readonly Word[], i: number): boolean =>
  words[i]!.class === 'adverb' &&
  words[i - 1]?.class === 'quantity' &&
  words[i + 1]?.class === 'noun' &&
  (words[i]!.text === '不' ||
    (words[i]!.text.length > 1 && /^a?d$/.test(words[i]!.tag) && !ADVERBS.has(words[i]!.text)));

const HOW =
  /^(?:现场|线上|线下|集体|全程|当场|实地|专程|按期|联袂|整[县村市乡镇区]|先期|自动|有序|因公|随风|优先|一道|携手|对外|同机|就近|免费|无偿|大面积)$/;
const STEADILY = /^(?:稳定|平稳|安全|顺利)$/;
const QUALITY = /^(?:a|ad|an|z)$/;

/** 稳定|开行, 纷繁|上演, 企业现场|参展: how it is done, where a verb follows. */
export function isManner(words: readonly Word[], i: number): boolean {
  const word = words[i]!;
  const next = words[i + 1];
  // 贸易额提前突破2000亿美元.
  if (word.text === '提前' && (next?.class === 'verb' || /^(?:突破|超|达)/.test(next?.text ?? ''))) return true;
  // 管道自动被…, 管道自动送料.
  if ((next?.class !== 'verb' && next?.text !== '被') || REACHING_VERBS.has(next.text)) return false;
  if (STEADILY.test(word.text)) return true;
  // 两个集体获得称号: counted itself.
  if (
    word.class !== 'noun' ||
    NOUNS_BY_WORD.has(word.text) ||
    (word.text === '集体' && words[i - 1]?.class === 'quantity')
  )
    return false;
  return HOW.test(word.text) || (word.text.length > 1 && QUALITY.test(word.tag));
}

/** 中|俄|建交: before another country's letter, and behind no noun, the country. */
export function isCountry(words: readonly Word[], i: number): boolean {
  if (words[i]!.text !== '中') return false;
  const [before, next] = [words[i - 1], words[i + 1]];
  return before?.class !== 'noun' && before?.class !== 'quantity' && next !== undefined && /^(?:j|ns)$/.test(next.tag); // prettier-ignore
}

/** 公开|通报|1861款违规APP: a noun by the dictionary, between an adverb and a figure that counts something what was done. */
export function isVerbHere(words: readonly Word[], i: number): boolean {
  // 部署开展试点工作.
  if (words[i]!.text === '部署' && words[i + 1]?.class === 'verb') return true;
  if (words[i]!.class !== 'noun' || words[i + 1]?.class !== 'quantity') return false;
  const [before, counted] = [words[i - 1], words[i + 2]];
  return (
    before?.class === 'adverb' &&
    !ADVERBS_OF_NOUNS.has(before.text) &&
    (counted?.class === 'noun' || counted?.class === 'verb')
  );
}

/** 2400万人需要粮食: before what is needed, at the end of the clause or its part, a predicate. */
export const isNeeding = (words: readonly Word[], i: number): boolean =>
  words[i]!.text === '需要' && words[i + 1]?.class === 'noun' && words[i + 1]!.tag !== 'vn';

/** 在轨航天员, 在建项目, 在轨工作, 共建双城经济圈: no preposition, one word with what follows it. */
const IN_STATE = /^(?:轨|建|运|办|研|校|册|住|营|产|网|谈|售|管|孵|院|途|编|岗|职|籍|养|训|租|任|押|逃|贷|审)$/;

export const isInState = (words: readonly Word[], i: number): boolean =>
  (words[i]!.text === '在'
    ? IN_STATE.test(words[i + 1]?.text ?? '')
    : words[i]!.text === '共' && words[i + 1]?.text === '建') &&
  (/^(?:noun|de)$/.test(words[i + 2]?.class ?? '') ||
    (words[i + 1]!.text === '轨' && words[i + 2]?.class === 'quantity'));

/** 到店客户, 到期债务, 被骗资金: nor these, before a thing. */
const ARRIVED = /^(?:店|期|会|场|港|站|岗|馆|访)$/;

export const isUndergone = (words: readonly Word[], i: number): boolean => {
  const [before, word, next, thing] = [words[i - 1], words[i]!, words[i + 1], words[i + 2]];
  if (next === undefined || thing?.class !== 'noun' || !thing.tag.startsWith('n')) return false;
  // 1261家|被|帮扶|企业: between a figure and what it counts.
  if (next.text.length > 1) return word.text === '被' && before?.class === 'quantity' && !before.text.endsWith('次') && next.class === 'verb'; // prettier-ignore
  return (word.text === '到' && ARRIVED.test(next.text)) || (word.text === '被' && next.tag.startsWith('v'));
};

/** 超充|站|达到542座, 空气|站|按月排名: behind a word without a gap, and before no place to stand, a station. */
export const isStation = (words: readonly Word[], i: number): boolean =>
  words[i]!.text === '站' &&
  (words[i - 1]?.class === 'noun' || (words[i - 1]?.class === 'verb' && words[i - 1]!.text.length > 1)) &&
  !/^[人员生者们]$/.test(words[i - 1]!.text.at(-1)!) &&
  !STANDS.test(words[i + 1]?.text ?? '') &&
  words[i + 1]?.class !== 'aspect';
const STANDS = /^(?:进行|在|上|起|立|到|出|好|稳|成|满|队)/;

/** 成都至罗兹班列, 雅加达到万隆的旅行时间: from place to place. */
export const isBetweenPlaces = (words: readonly Word[], i: number): boolean =>
  (words[i]!.text === '至' || words[i]!.text === '到') && words[i - 1]?.tag === 'ns' && words[i + 1]?.tag === 'ns';

/** 基站到9月底已有17万个: until when, not how many. */
export const isUntil = (words: readonly Word[], i: number): boolean =>
  (words[i]!.text === '至' || words[i]!.text === '到') &&
  words[i + 1]?.class === 'time' &&
  /^(?:noun|break)$/.test(words[i - 1]?.class ?? 'break');

/** 送上70场演出: a word that the dictionary lacks, with a verb's complement, before a figure. */
export const isVerbBeforeFigure = (words: readonly Word[], i: number): boolean =>
  words[i]!.tag === 'x' && words[i + 1]?.class === 'quantity' && /^\p{Script=Han}[上出下入起回满完掉]$/u.test(words[i]!.text); // prettier-ignore

/** 致5死15伤, 20多人伤: right behind a figure, before no noun, what befell them. */
export const isMishap = (words: readonly Word[], i: number): boolean =>
  words[i - 1]?.class === 'quantity' && words[i + 1]?.class !== 'noun' && MISHAPS.has(words[i]!.text);

/** 患者植入了支架: before 了, what is done; not 进度过四成. */
export function isDone(words: readonly Word[], i: number): boolean {
  return words[i]!.class === 'noun' && words[i]!.text.length > 1 && words[i - 1]?.class !== 'quantity' && words[i + 1]?.class === 'aspect' && (words[i + 1]!.text === '了' || (words[i + 1]!.text === '过' && words[i + 2]?.class !== 'quantity')); // prettier-ignore
}

/** 网信|办等7部门: behind a noun and before no object, the office. */
export function isOfficeHere(words: readonly Word[], i: number): boolean {
  if (words[i]!.text !== '办') return false;
  const next = words[i + 1];
  return words[i - 1]?.class === 'noun' && next !== undefined && next.class !== 'noun';
}

/** 集中签约, 驻点帮扶, 全覆盖: how it is done, before what the counted do. */
const HOW_DONE: ReadonlySet<string> = new Set(['集中', '现场', '进场', '驻点', '安全', '完全', '精准', '全部', '全', '集体', '连片', '组团', '深度', '“一对一”', '“面对面”', '“点对点”']); // prettier-ignore

export const isHowDone = (words: readonly Word[], i: number): boolean =>
  words[i - 1]?.class === 'noun' && HOW_DONE.has(words[i]!.text) && isDoneByCounted(words, i + 1);

/** What things do as often as it is done to them, and behind a count of things is what these do. */
const DOING: ReadonlySet<string> = new Set(['签约', '落地', '覆盖', '开放', '播出', '对接', '转移', '脱贫', '帮扶', '连接', '注册', '报名', '对准', '起立', '推进', '投入', '采购', '推广', '集聚', '聚集', '复工', '复产', '发行', '参保', '运行', '审议', '中选', '入选', '入境', '出境']); // prettier-ignore
/** Counters of deeds and of amounts: 57次集群打击, 700亿元投入. */
const NOT_OF_THINGS = /[次场轮元笔批吨斤期瓦米]$/;
/** Verbs that make so many things do it: 吸引400家企业签约. */
const MAKES_DO = /^(?:吸引|组织|支持|邀请|推动|带动|帮助|促进|促成|引导|促使|迎来|允许|禁止|阻止|有|已有|共有|实现)$/;

/** So many words back, at most, stands the figure. */
const FARTHEST = 16;

/** 60家企业签约, 311项事项落地见效: at the end of its clause or before a verb, behind the things that are counted, what these do. */
export function isDoneByCounted(words: readonly Word[], i: number): boolean {
  if (words[i]?.class !== 'noun' || !DOING.has(words[i]!.text) || words[i - 1]?.text === '供需') return false;
  // 落地|播出: two of them.
  const next = words[i + 1]?.class ?? 'break';
  if (!/^(?:verb|preposition|adverb|break|aspect)$/.test(next) && !DOING.has(words[i + 1]!.text)) return false;
  let from = i;
  while (from > 0 && i - from < FARTHEST && (/^(?:noun|joint|etc)$/.test(words[from - 1]!.class) || HOW_DONE.has(words[from - 1]!.text))) from--; // prettier-ignore
  const count = words[from - 1];
  if (count?.class !== 'quantity' || from === i || NOT_OF_THINGS.test(count.text)) return false;
  const governor = words[from - 2];
  return (governor?.class !== 'verb' && governor?.class !== 'aspect') || MAKES_DO.test(governor.text);
}

/** “一带一路”倡议提出10周年: behind its name no verb of speech. */
export const isInitiative = (words: readonly Word[], i: number): boolean =>
  words[i]!.text === '倡议' && words[i]!.class === 'break' && /[”》]$/.test(words[i - 1]?.text ?? '');

/** 在射击、射箭等项目上: the first of a list under a preposition is of the same class as the rest. */
export const isListed = (words: readonly Word[], i: number): boolean =>
  words[i]!.class === 'verb' &&
  words[i - 1]?.class === 'preposition' &&
  words[i + 1]?.text === '、' &&
  words[i + 2]?.class === 'noun' &&
  /^(?:joint|etc)$/.test(words[i + 3]?.class ?? '');

/** 预订|量, 追踪|器: what makes a noun of the verb before it. */
const SUFFIX = /^[器量率额费值仪权者站厂式]$/;

export const isSuffixed = (words: readonly Word[], i: number): boolean =>
  words[i]!.class === 'verb' && words[i]!.text.length > 1 && words[i + 1]?.class === 'noun' && SUFFIX.test(words[i + 1]!.text); // prettier-ignore
