import { FOREIGN_STATES } from '../lexicon/places.js';
import { PROVINCES } from '../lexicon/scopes.js';
import {
  AMBIGUOUS_SURNAMES, COMPOUND_SURNAMES, JAPANESE_SURNAMES, NOT_GIVEN, NOT_PERSONS, SURNAMES, TRANSLITERATION,
} from '../lexicon/surnames.js'; // prettier-ignore
import { oneOf } from '../text/one-of.js';

const COMPOUND: ReadonlySet<string> = new Set(COMPOUND_SURNAMES);
const HAN = /^[\u3400-\u9fff]+$/;

/** A name ends where one of these begins: 赵志国|介绍, 单忠德|18日, 李群、. */
const AFTER_NAME =
  /^(?:$|聚焦|走访|深入|围绕|结合|专门|亲自|宣读|牵头|领衔|受邀|应邀|授课|荣获|夺|卸任|辞职|逝世|遇害|战胜|击败|凭借|打破|先后|发起|听取|考察|调研|检查|分享|展示|回忆|赴|[\s\d，。、；：！？,.:;!?“”‘’（）()《》【】—…·/\-"']|表示|介绍|指出|认为|透露|坦言|通报|回应|宣布|预测|要求|提出|呼吁|说|称|告诉|接受|率|出席|参加|主持|签署|发表|作|致|分别|一同|一起|一行|先生|女士|夫妇|夫人|在|于|对|就|向|和|与|及|同|等|的|将|也|还|又|曾|已|日前|近日|今|昨|则|是|为|以|给|从|把|带|看|来到|抵达|访问|前往|参与|担任|获|当|代表|陪同|前来|乘|共同|正|不|任|摄|报道|专访|采访|强|希望|谈|特别|连|到|讲|负责|通过|因|被|由|他|她|多次|总|主席|书记|继续|会|并)/;

/**
 * Words of several characters that open behind a name: none of them begins one, or ends one that is a character
 * longer.
 */
const NO_NAME =
  /^(?:表示|介绍|指出|强调|认为|透露|坦言|通报|回应|宣布|预测|要求|提出|呼吁|一同|一起|一行|一致|一道|一直|一再|今天|昨天|日前|近日|当天|当日|连续|成功|成立|高度|高等|方面|方案|安全|安排|任务|任何|任命|平台|平均|全国|全面|全体|来到|来自|来访|来华|前来|前往|宣讲|宣传|单位|全部|全省|全市|全程|全年|全天|全员|全场|全队|全村|全家|全新|全球|全长|全县|全区|全线|全党|全军|共同|共话|共商|共庆|共建|共享|关于|关注|关系|包括|包含|代表|代理|满足|满意|应对|应当|原则|原因|时间|时代|能够|能源|和平|和谐|从事|从严|国家|国际|常务|常态|明确|明显|温度|温暖|利用|利益|石油|解决|解放|金融|金额|于是|经济|经过|广泛|广大|华侨|江南|江北|白天|马上|田间|古代|古老|万一|万里|党委|党中央|师生|路线|边境|水平|水利|元首|游客|顾客|顾问|顾虑|容易|简单|印发|项目|段时|查处|尚未|毛利|牛羊|花费|宣读|祝愿|祝贺|通过|同志|严格|严重|康复|干部|米饭|贝类|计划|时任|易地|申请|常委|冷空气|温柔|宁夏|景区|景点|司法|黎明|白皮书|蓝图|印度|盛会|林业|钟情|徐徐|蔡锷|高质量|高水平|国内|大家|应急|应邀|连线|党组|安徽|河南|贺词|贺信|贺电|别|卫队|卫星|卫生|相关|有关|首席|车辆|车间|水稻|农民|齐聚|齐心|成为|成了|成绩|全力|文明|文化|方阵|高校|关键|关爱)/;

/** Ends a name carried over by sound although the character could belong to one: 普京|特别强调, 莫迪|希望. */
const AFTER_FOREIGN =
  /^(?:代表|下令|副总|副主|希望|提出|提议|提醒|提交|提名|提到|特别|东部|东京|察看|功能|多次|多日|多方|多名|多位|多国|夫妇|夫人|曾表|曾说|曾称|曾经|曾多|曾在|曾对|曾以|曾获|曾是|曾任|曾与|曾和|曾于|通过|通电|通话|通报|通信|通告|礼仪|礼节|干预|干涉|干部|呼吁|重申|重要|重视|主要|主张|积极|高兴|真诚|坚持|进行|约谈|约见|约有|义务|利用|加强|本月|本人|本周|亲自|马上|西部|南部|北部|里面|林业)/;

const FOREIGN_OFFICE = new RegExp(
  `^(?:前|原|时任|候任)?(?:${oneOf(FOREIGN_STATES)}|联合国|世卫|世界|国际|欧洲|北约|东盟|非盟|美|俄|乌|英|法|德|日|韩|以|巴|伊|印|欧|加|澳)`,
);

/** Offices that only other countries have: the name behind one needs no state before it. */
const FOREIGN_TITLE = /(?:首相|国王|王储|女王|亲王|埃米尔|国务卿|酋长)$/;

/** Whether an office belongs abroad, so that the name behind it is one carried over by sound. */
export const isForeignOffice = (office: string): boolean => FOREIGN_OFFICE.test(office) || FOREIGN_TITLE.test(office);

/** What a name does not hold: words of the sentence (访华, 会后), and marks. */
const NOT_IN_NAME = /[其致电见问会访率在后前时等和与及同等的将也还对就向称说了被已曾又不]/;

/** The first part of a name, up to its point. */
const DOTTED = /^[\u3400-\u9fff]{1,6}(?=·[\u3400-\u9fff])/;

/** Where a name carried over by sound ends: a run of its characters, with · or - between parts. */
function foreignEnd(text: string, at: number): number {
  // 亚历山大·诺瓦克: what stands before the point is of the name, whatever its characters.
  const first = DOTTED.exec(text.slice(at, at + 8))?.[0] ?? '';
  let end = at + (NOT_IN_NAME.test(first) ? 0 : first.length);
  while (end < text.length && end - at < 30) {
    const char = text[end]!;
    const joint =
      (char === '·' || char === '-' || char === '－') && end > at && TRANSLITERATION.has(text[end + 1] ?? '');
    if (!joint && !TRANSLITERATION.has(char)) break;
    if (!joint && AFTER_FOREIGN.test(text.slice(end, end + 2))) break;
    end++;
  }
  // 费利佩六世: the number belongs to the name.
  return (
    end + (end - at >= 2 ? (/^[一二三四五六七八九十]{1,3}世(?!纪)/.exec(text.slice(end, end + 5))?.[0].length ?? 0) : 0)
  );
}

/** 扎卢|日|内, 呼|日|勒苏赫: one character that names seldom have, between others that they do and before what ends a name. */
function bridgedEnd(text: string, at: number): number {
  const end = foreignEnd(text, at);
  if (
    end === at ||
    text[end - 1] === '世' ||
    AFTER_NAME.test(text.slice(end, end + 3)) ||
    AFTER_FOREIGN.test(text.slice(end, end + 2))
  )
    return end;
  const further = HAN.test(text[end] ?? '') ? foreignEnd(text, end + 1) : end;
  const whole = further > end + 1 && !NOT_IN_NAME.test(text.slice(end, further));
  return whole && AFTER_NAME.test(text.slice(further, further + 3)) ? further : end;
}

/** Ends a Chinese name may have, the likelier first. */
function chineseEnds(text: string, at: number): number[] {
  const compound = COMPOUND.has(text.slice(at, at + 2));
  if (NO_NAME.test(text.slice(at, at + 3))) return [];
  const family = compound ? 2 : SURNAMES.has(text[at] ?? '') ? 1 : 0;
  if (family === 0) return [];
  return [at + family + 2, at + family + 1].filter((end) => {
    const given = text.slice(at + family, end);
    if (given.length !== end - at - family || !HAN.test(given)) return false;
    // 景德镇, 宁陕县, 钟鼓楼: places.
    if (given.length > 1 && /[镇县乡村区楼寨屯]$/.test(given)) return false;
    if ([...given].some((char) => NOT_GIVEN.has(char)) || NO_NAME.test(text.slice(end - 1, end + 2))) return false;
    return AFTER_NAME.test(text.slice(end, end + 3));
  });
}

/** Where a Japanese name ends: a known family name, one to three characters, and then what ends a name. */
function japaneseEnd(text: string, at: number): number | undefined {
  const family = [3, 2, 1].find((length) => JAPANESE_SURNAMES.has(text.slice(at, at + length)));
  if (family === undefined) return undefined;
  return [2, 1, 3]
    .map((given) => at + family + given)
    .find((end) => HAN.test(text.slice(at, end)) && AFTER_NAME.test(text.slice(end, end + 3)));
}

/** Whether the first character is oftener a word than a family name (任务, 高度). */
export const isAmbiguousSurname = (name: string): boolean => AMBIGUOUS_SURNAMES.has(name[0] ?? '');

/** Whether a name can begin with this character: a cheap look before a dear one. */
export const mayOpenName = (char: string | undefined): boolean =>
  char !== undefined && (SURNAMES.has(char) || TRANSLITERATION.has(char) || JAPANESE_OPENS.has(char));
const JAPANESE_OPENS: ReadonlySet<string> = new Set([...JAPANESE_SURNAMES].map((name) => name[0]!));

/** Where the segmenter ends a name, asked only where the characters leave it open. */
export interface HintedEnds {
  endOf(start: number): number | undefined;
}

/** Where the name that begins at `at` ends; undefined where none begins. */
export function nameEnd(text: string, at: number, office: string, hints?: HintedEnds): number | undefined {
  const japanese = isForeignOffice(office) || office === '知事' ? japaneseEnd(text, at) : undefined;
  if (japanese !== undefined) return japanese;
  const sound = isForeignOffice(office) ? bridgedEnd(text, at) : foreignEnd(text, at);
  const run = sound - at;
  if (run >= 2 && (text.slice(at, sound).includes('·') || isForeignOffice(office))) return sound;
  const chinese = chineseEnds(text, at)[0];
  if (run >= 3 && (chinese === undefined || run >= 4) && AFTER_NAME.test(text.slice(sound, sound + 3))) return sound;
  if (chinese !== undefined || !hints) return chinese;
  if (!isChineseShaped(text.slice(at, at + 2)) && !isChineseShaped(text.slice(at, at + 3))) return undefined;
  const hinted = hints.endOf(at);
  return hinted !== undefined && isChineseShaped(text.slice(at, hinted)) ? hinted : undefined;
}

/** A character that a family name begins with and that is no word by itself, as a character class. */
export const FAMILY_CHARACTER = `[${[...SURNAMES, ...COMPOUND_SURNAMES.map((name) => name[0]!)].filter((char) => !AMBIGUOUS_SURNAMES.has(char)).join('')}]`;

/** How much of a name carried over by sound is written with the usual characters for it. */
const MOSTLY = 0.6;
/** 阴和俊, 王可为: a given name with a character that else joins words. */
const BOLD = new RegExp(`^${FAMILY_CHARACTER}[和为可以地在又][\\u3400-\\u9fff]$`);

/**
 * Whether the whole of `text`, behind an office and before its verb, may be a name: Chinese, Japanese or carried over
 * by sound.
 */
export function isSoundedName(text: string): boolean {
  if (PLACES.has(text) || NO_NAME.test(text) || !/^[\u3400-\u9fff·]+$/.test(text)) return false;
  if (isChineseShaped(text) || BOLD.test(text)) return true;
  const family = [3, 2, 1].find((length) => JAPANESE_SURNAMES.has(text.slice(0, length)));
  if (family !== undefined && text.length > family && text.length <= family + 3) return true;
  const characters = [...text].filter((char) => char !== '·');
  const usual = characters.filter((char) => TRANSLITERATION.has(char)).length;
  return characters.length >= 2 && usual >= characters.length * MOSTLY && !NOT_IN_NAME.test(text);
}

/** A family name and one or two characters that may be given ones. */
function isChineseShaped(name: string): boolean {
  const family = COMPOUND.has(name.slice(0, 2)) ? 2 : 1;
  if (family === 1 && !SURNAMES.has(name[0] ?? '')) return false;
  const given = [...name].slice(family);
  return (
    given.length >= 1 &&
    given.length <= 2 &&
    HAN.test(name) &&
    !NO_NAME.test(name) &&
    !given.some((char) => NOT_GIVEN.has(char))
  );
}

const PLACES: ReadonlySet<string> = new Set([...FOREIGN_STATES, ...PROVINCES.flat(), ...NOT_PERSONS]);

/** Whether `text` is a name, or a short foreign one (普京) by its characters. */
export const looksNamed = (text: string): boolean =>
  isNameShaped(text) ||
  (text.length >= 2 && text.length <= 4 && !PLACES.has(text) && [...text].every((char) => TRANSLITERATION.has(char)));

/** Whether a name that the segmenter found holds: a Chinese one whose family name is no word, acting in its clause. */
export const isNamed = (name: string, after: string): boolean =>
  isChineseShaped(name) &&
  !PLACES.has(name) &&
  !isAmbiguousSurname(name) &&
  AFTER_NAME.test(after) &&
  !/^的/.test(after);

/** 古巴首(都): a state and what follows it. */
const STATE_FIRST = /^(?:古巴|中国|约旦|文莱|汤加|韩国)/;

/** Whether the whole of `text` has the shape of a name. */
export function isNameShaped(text: string): boolean {
  if (text.length < 2 || text.length > 20 || PLACES.has(text) || STATE_FIRST.test(text)) return false;
  if (text.includes('·')) return foreignEnd(text, 0) === text.length;
  if (chineseEnds(text, 0).includes(text.length)) return true;
  return text.length >= 3 && !SURNAMES.has(text[0]!) && foreignEnd(text, 0) === text.length;
}
