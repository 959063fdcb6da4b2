import { NOMINAL_VERBS } from '../../../lexicon/word-classes.js';
import type { Word } from './word.js';

/** Words that say what people do, though the dictionary has them for nouns, and how. */

const PEOPLE = /(?:[人员者民生家方国]|学者|代表|使节|官员|企业|公司|部门|机构)$/;

/** 公务员|计划|于3月15日罢工: what people mean to do. */
export const isIntended = (words: readonly Word[], i: number): boolean =>
  PEOPLE.test(words[i - 1]!.text) && /^(?:preposition|time|adverb)$/.test(words[i + 1]?.class ?? '');

const SITE = /[段湾河湖江海市县区镇村岛港]$/;

/** 在铜陵江段|监测|发现: behind where it is done and before another verb, what is done. */
export const isDoneThere = (words: readonly Word[], i: number): boolean =>
  words[i]!.tag === 'vn' &&
  words[i]!.class === 'noun' &&
  words[i + 1]?.class === 'verb' &&
  (words[i - 1]?.tag === 'ns' || SITE.test(words[i - 1]?.text ?? '')) &&
  words.slice(Math.max(0, i - 8), i - 1).some(({ text }) => text === '在');

/** 专家学者|共同|交流|治理经验: what people do together is no part of what they are. */
export const isDoneTogether = (words: readonly Word[], i: number): boolean =>
  words[i - 1]?.text === '共同' && words[i - 2]?.class === 'noun' && PEOPLE.test(words[i - 2]!.text);

/** 使节等|出席|会议; 学者|共同|交流|经验: what is done, and part of no name. */
export const isOnlyDone = (words: readonly Word[], i: number): boolean =>
  words[i]!.text === '出席' || isDoneTogether(words, i);

/** 供应商|“一对一”|洽谈: how. */
export const isFaceToFace = (words: readonly Word[], i: number): boolean =>
  words[i]!.text.startsWith('“') &&
  FACE_TO_FACE.test(words[i]!.text) &&
  /^(?:对接|洽谈|帮扶|指导|交流|座谈)$/.test(words[i + 1]?.text ?? '');
const FACE_TO_FACE = /^“(?:一对一|面对面|点对点|手把手|零距离|背靠背)”$/;

const IDIOM = /^[il]/;
/** 救灾物资, 专家学者: set phrases that name things. */
const THING_OF_FOUR =
  /(?:物资|资金|人员|队伍|设备|设施|项目|工作|企业|机构|专家|学者|人士|作品|产品|基地|中心|工程|措施|活动|服务|农田|汽车)$/;

/** 在100多个国家落地生根, 使节等出席会议: a set phrase at the end of a clause is said of what stands before it. */
export function isSaidInFour(words: readonly Word[], i: number): boolean {
  const { text, tag } = words[i]!;
  if (text.length !== 4 || !IDIOM.test(tag) || (words[i + 1]?.class ?? 'break') !== 'break') return false;
  const before = words[i - 1]?.class;
  return (before === 'noun' || before === 'etc') && !THING_OF_FOUR.test(text);
}

/** 产业发展在…, 项目建设在…: names of what goes on. */
const ACTIVITY = /^(?:发展|建设|投资|消费|贸易|合作|工作|活动|研究|应用|服务|生产|收入|出口|进口)$/;

/** 儿童|生活|在废墟之中: before where, what is done. */
export const isDoneSomewhere = (words: readonly Word[], i: number): boolean =>
  words[i - 1]?.class === 'noun' &&
  words[i + 1]?.text === '在' &&
  words[i + 1]!.class === 'preposition' &&
  !NOMINAL_VERBS.has(words[i]!.text) &&
  !ACTIVITY.test(words[i]!.text);

/** 卫星监测|到40个目标: before 到 and what is counted, what is done. */
export const isFound = (words: readonly Word[], i: number): boolean =>
  words[i]!.class === 'noun' &&
  words[i]!.tag === 'vn' &&
  words[i + 1]?.text === '到' &&
  words[i + 2]?.class === 'quantity' &&
  words[i + 3]?.class === 'noun' &&
  words[i - 1]?.class !== 'de';
