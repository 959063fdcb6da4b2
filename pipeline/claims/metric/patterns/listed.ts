import { HEAD_AT_END } from '../names/complete.js';
import { trimName } from '../names/noun-phrase.js';

/** Coordinated subjects, member by member: 产销, 太阳能电池、锂电池出口量, 第一、二、三产业增加值. */

/** What the parts before the last share with it, as far as they end in it: 产业 of 第一产业、第二产业、第三产业增加值, 类 of 家具类、汽车类商品零售额. */
function commonEnd(parts: readonly string[]): string {
  const [first, last] = [parts[0]!, parts.at(-1)!];
  for (let length = Math.min(4, first.length - 1); length >= 1; length--) {
    const end = first.slice(-length);
    const at = last.indexOf(end);
    if (at > 0 && at + length < last.length && parts.slice(0, -1).every((part) => part.endsWith(end))) return end;
  }
  return '';
}

/** Split at 、和与及; at 、 alone (家用电器和音像器材类、家具类) where that makes `count`. */
function listOf(name: string, count: number): string[] {
  const parts = splitList(name);
  const rough = parts.length > count && name.includes('、') ? splitList(name, '、') : parts;
  return rough.length === count ? rough : parts;
}

/** Parts of a coordination outside quotes. */
export function splitList(name: string, signs = '、和与及'): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < name.length; i++) {
    if ('“《（'.includes(name[i]!)) depth++;
    if ('”》）'.includes(name[i]!)) depth--;
    if (depth === 0 && signs.includes(name[i]!) && i > from) {
      parts.push(name.slice(from, i));
      from = i + 1;
    }
  }
  parts.push(name.slice(from));
  return parts.filter((part) => part !== '');
}

/** The indicator's head that a part begins with, and what follows it: 户数|增量贡献占比. */
const headAtStart = (part: string): string | undefined => {
  for (let length = Math.min(6, part.length - 1); length >= 2; length--)
    if (HEAD_AT_END.exec(part.slice(0, length))?.[0] === part.slice(0, length)) return part.slice(0, length);
  return undefined;
};

/** The longest indicator's head that ends a part and leaves an owner before it: 余额 of 贷款余额. */
function headInside(part: string): string | undefined {
  for (let from = 1; from < part.length - 1; from++) {
    const end = part.slice(from);
    if (HEAD_AT_END.exec(end)?.[0] === end) return end;
  }
  return undefined;
}

/** 治安和刑事案件, 石油、天然气储量: nouns that the parts before the last share. */
const SHARED_TAIL = /(?:案件|储量|事故|存量|增量|订单量|完工量)$/;

/**
 * Names for `count` figures from one coordinated subject: 新能源汽车产销 → 产量, 销量; 太阳能电池、锂电池出口量 → each with
 * the head; 贷款余额和户数 → each with the owner; 余额和户数增量占比 → each with owner and tail.
 */
export function distribute(name: string, count: number): string[] | undefined {
  const pair = /^(.*?)产销(?:量)?$/.exec(name);
  if (pair && count === 2) return [`${pair[1]}产量`, `${pair[1]}销量`];
  const parts = listOf(name, count);
  return parts.length === count && count > 1 ? shared(parts) : undefined;
}

/** 限额以上单位家具类、汽车类商品零售额: whose figures all of them are. */
const SURVEYED = /^(?:限额以上(?:单位|企业)|规模以上(?:工业)?企业)/;

/** 用水量、能耗、二氧化碳排放量: measures of their own; not 化学需氧量、氨氮排放量. */
const MEASURED = /.(?:(?<!氧)量|能耗|率)$/;

/** Members of a coordination, each with what one of them says for all. */
function shared(parts: readonly string[]): string[] {
  const count = parts.length;
  const last = parts.at(-1)!;
  // 第一、二、三产业增加值; 第一、第二产业增加值.
  const ordinal =
    parts.slice(0, -1).every((part) => /^第?[一二三四五]$/.test(part)) && /^第?[二三四五](?=.{2})/.test(last);
  if (ordinal) {
    const behind = last.replace(/^第?./, '');
    return parts.map((part) => `第${part.replace('第', '').slice(0, 1)}${behind}`);
  }
  // 内、外贸吞吐量.
  const trades = /^(.*(?<!境))内$/.exec(parts[0]!);
  if (trades && count === 2 && last.startsWith('外贸'))
    return [`${trades[1]}内${last.slice(1)}`, `${trades[1]}${last}`];
  const common = commonEnd(parts);
  const behind = last.slice(last.indexOf(common) + common.length);
  if (common !== '' && HEAD_AT_END.test(behind)) {
    const surveyed = SURVEYED.exec(parts[0]!)?.[0] ?? '';
    return parts.map((part, i) => (i === 0 ? '' : surveyed) + (i === count - 1 ? part : part + behind));
  }
  const head = HEAD_AT_END.exec(last)?.[0];
  const first = headInside(parts[0]!);
  const parallel = headAtStart(last);
  if (first && parallel && parallel !== last) {
    const [owner, tail] = [parts[0]!.slice(0, -first.length), last.slice(parallel.length)];
    return parts.map((part, i) => (i === 0 ? part + tail : i === count - 1 ? owner + part : owner + part + tail));
  }
  const tail = head ? undefined : SHARED_TAIL.exec(last)?.[0];
  if (tail !== undefined && last !== tail) return parts.map((part) => (SHARED_TAIL.test(part) ? part : part + tail));
  if (head && !first) return parts.map((part) => (HEAD_AT_END.test(part) || MEASURED.test(part) ? part : part + head));
  if (head && first && last === head && parts[0] !== first) {
    const owner = parts[0]!.slice(0, -first.length);
    return parts.map((part, i) => (i === 0 ? part : owner + part));
  }
  const alike = likeFirst(parts);
  return parts.map((part, i) => (i === count - 1 ? part : part + alike));
}

/** 进口、出口通关时间, 第三期、第四期期限: what stands behind the word that is like the others; empty where none is. */
function likeFirst(parts: readonly string[]): string {
  const first = parts[0]!;
  const last = parts.at(-1)!;
  const like = last.slice(0, first.length);
  const alike = first.length >= 2 && first.length <= 4 && last.length >= first.length + 2 && like !== first && [...like].some((letter, i) => letter === first[i]); // prettier-ignore
  return alike && parts.every((part) => part.length === first.length || part === last) && (ONE_WAY.test(first) || !HEAD_AT_END.test(first)) ? last.slice(first.length) : ''; // prettier-ignore
}

const ONE_WAY = /^(?:进口|出口)$/;

const LONGEST_PART = 14;
/** 2023年全国学前教育: when and where is said of the whole list. */
const WHEN = /^.*?(?:\d年|\d月份?|\d日|季度|半年|[年月]末|[年月]底)(?:全国|我国)?(?=\p{Script=Han}{2})/u;
/** 较一季度和去年四季度分别高…: no list of subjects. */
const COMPARED = /^(?:较|比|与|同|从|对|向|在|将|由)/;
/** 进出口一季度、二季度分别达到…: a list of times, of one thing. */
const TIMES = /(?:季度|半年|月份?|[去今前当上本]年|年|[年月]末|[年月]底|[\d昨今前][日天]|期间|时期|假期)$/;
/** The list that ends before 分别, as it is written: 大专及以上学历、35岁及以下、女性分别占…, 完工量、新接订单量，分别达到…. */
export function writtenList(before: string, count: number): string[] | undefined {
  const end = Math.max(before.lastIndexOf('分别'), before.lastIndexOf('依次'));
  const clause = /[^，。；：]*$/.exec(before.slice(0, Math.max(end, 0)).replace(/[，\s]+$/, ''))![0];
  const parts = listOf(trimName(clause.replace(WHEN, '')), count);
  const fits = !COMPARED.test(clause) && parts.length === count && count > 1 && parts.every((part) => part.length >= 2 && part.length <= LONGEST_PART && !TIMES.test(part)); // prettier-ignore
  return fits ? shared(parts) : undefined;
}
