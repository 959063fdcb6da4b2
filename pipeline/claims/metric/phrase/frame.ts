import { CAUSING_VERBS, REACHING_VERBS } from '../../../lexicon/word-classes.js';
import { leftOf, type Left } from './left.js';
import { phraseAfter } from './phrase.js';
import { verbsAhead } from './compound.js';
import { doesFrom, STATES } from './does.js';
import { rightOf, type Right } from './right.js';
import type { Word } from '../words/words.js';

/**
 * What stands around a figure in its clause, as far as it can be told without parsing the sentence:
 * 〔subject〕俄防空系统〔circumstance〕向…〔verb〕击落了〔figure〕193架〔counted〕无人机〔does〕….
 * Empty strings for what is not there.
 */
export interface Frame {
  readonly subject: string;
  readonly circumstance: string;
  readonly verb: string;
  /** The verb says only that what follows exists or was made (建成, 培育). */
  readonly making: boolean;
  /** The phrase right before the figure: 涉诈电话 in 拦截涉诈电话540亿次, 用户 in 用户达6亿. */
  readonly object: string;
  /** The object is linked by a verb of being or reaching: 用户达6亿. */
  readonly reached: boolean;
  /** A relative clause right before the figure: 新考取军校的 in 新考取军校的20名同学. */
  readonly attribute: string;
  /** What the figure counts: the phrase right behind it. */
  readonly counted: string;
  /** What the counted things do: 完成改造 in 2577家网站完成改造. */
  readonly does: string;
  /** The noun of the counted that does it, with which `does` then begins: 代表 in 66个国家的代表参加大会. */
  readonly owner: string;
  /** The preposition the figure stands under: 为 in 为50户企业发放…. */
  readonly under: string;
  /** The figure follows another one across 、 or 和: the other's verb governs it too. */
  readonly joined: boolean;
  /** The figure follows another one across a verb of reaching (由184家增至930家): of the same thing. */
  readonly continues: boolean;
}

/** The part of a sentence's words that a figure's frame may use. */
export interface FrameBounds {
  /** First word of the clause. */
  readonly floor: number;
  /** The next figure's word, or the word after the clause. */
  readonly ceiling: number;
  /** The word after the clause. */
  readonly end: number;
}

/** 编织袋、1000件救生衣等救灾物资: what the whole list is. */
const SUMMED_UP = /(?<=^[^“《等]{2,8})等(?!级).+$/;
const FOCUS = /^(?:聚焦|围绕|针对|面向|对|把|将)$/;
const REACHES = /^(?:突破|超过|超|达到|达|低于|高于)/;

/**
 * Reads the frame of the figure at word `at`.
 *
 * @param countsItself the counter is the noun (760万人, 四部门)
 */
export function frameOf(words: readonly Word[], at: number, bounds: FrameBounds, countsItself: boolean): Frame {
  const { floor, ceiling, end } = bounds;
  // 为17个受灾乡镇提供种子: what is counted may begin with a verb.
  const counting = phraseAfter(words, at + 1, ceiling).name !== '' || (!countsItself && !words[at]!.text.endsWith('次') && beginsWithVerb(words, at + 1, ceiling)); // prettier-ignore
  const left = leftOf(words, at, floor, counting);
  const governed =
    (left.verb !== undefined && left.verb !== '') || left.joined === true || left.attribute !== undefined;
  // 首个专利数量突破400万件的国家: the hedge is what reaches it.
  const reached = left.reached === true || (left.object !== undefined && left.object !== '' && REACHES.test(words[at]!.text) && words[at + 1]?.class === 'de'); // prettier-ignore
  const past = left.under !== undefined;
  // 聚焦10个联防联治区: a verb behind such a preposition begins the name.
  const focused = past && words[at + 1]?.class === 'verb' && FOCUS.test(left.under!);
  const carries = countsItself && words[at + 1]?.class === 'de' && CARRYING.test(left.verb ?? '');
  const right = carries
    ? NOTHING
    : withoutCarrier(rightOf(words, at, ceiling, end, { governed: governed || focused, countsItself, past }), left);
  // 横跨长宁、静安、黄浦三个区: a list before the figure names what is counted one by one.
  const named = (right.counted !== '' || countsItself) && left.reached !== true && left.object?.includes('、') === true;
  const whose = right.counted !== '' && !named && left.whose === true ? (left.object ?? '') : '';
  // 下调10家银行的信用评级: what is done is done to what is theirs.
  const owned = left.making === false && !/^参/.test(left.verb ?? '') ? right.owned : '';
  const counted = left.joined === true ? right.counted.replace(SUMMED_UP, '') : right.counted;
  // 教练员、工作人员232人: with nothing behind, the list is what is counted.
  const listed = named && !(right.counted + right.does === '' && words[at]!.text.endsWith('人'));
  // Written out: frames of one shape are read several times as fast.
  return {
    subject: left.subject ?? '',
    circumstance: left.circumstance ?? '',
    verb: (left.verb ?? '') + owned,
    making: left.making ?? true,
    object: whose !== '' || listed ? '' : (left.object ?? ''),
    reached,
    attribute: left.attribute ?? '',
    counted: whose === '' ? counted : whose + right.counted,
    does: right.does,
    owner: right.owner,
    under: left.under ?? '',
    joined: left.joined ?? false,
    continues: left.continues ?? false,
  };
}

const beginsWithVerb = (words: readonly Word[], from: number, ceiling: number): boolean =>
  words[from]?.class === 'verb' && !STATES.test(words[from].text) && !REACHING_VERBS.has(words[from].text) && verbsAhead(words, from, ceiling) > 0; // prettier-ignore

/** 搭载72人的客机, 容纳100万人的庇护所: what carries so many is not what is counted. */
const CARRYING = /(?:搭载|载有|容纳|满载|装载)$/;
const NOTHING: Right = { counted: '', does: '', owner: '', owned: '' };

/** 65座各种类型的海工装备, 204份原汁原味的记录. */
const OF_A_KIND = /(?:类型|级别|规格|品种|型号|水平|领域|各种|各类|原汁原味)$/;

/** 满载50个集装箱的班列运抵兰州: the verb before the figure stands in a relative clause, and another thing does what is said behind it. */
function withoutCarrier(right: Right, { verb, making, under, joined, subject }: Left): Right {
  const de = right.counted.indexOf('的');
  const carried =
    verb !== undefined &&
    verb !== '' &&
    under === undefined &&
    making !== true &&
    joined !== true &&
    !CAUSING_VERBS.has(verb) &&
    verb !== '实现';
  const doer = subject !== undefined && subject.length > 2;
  if (!carried || doer || right.does === '' || (right.owner === '' && de < 2) || OF_A_KIND.test(right.counted.slice(0, de))) return right; // prettier-ignore
  return { counted: de < 2 ? right.counted : right.counted.slice(0, de), does: '', owner: '', owned: '' };
}

/** What the words of the clause behind a break say: 联合印发 in 九部门日前联合印发… across a comma. */
export const doesBeyond = (words: readonly Word[], from: number): string => doesFrom(words, from, words.length);
