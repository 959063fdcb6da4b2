/*
 * What kills and wounds, as news tells it: a toll (12人死亡) is of the nearest of these, and says nothing without it.
 */
import { oneOf } from '../text/one-of.js';
import { list } from './list.js';

/** What befell persons, before 人数 or the noun that is counted. */
export const FATES: readonly string[] = list('下落不明 死亡 遇难 丧生 身亡 受重伤 受轻伤 受伤 失踪 失联 伤亡 死伤');

const ATTACK = oneOf(list('袭击 空袭 轰炸 炮击 炮轰 突袭 打击 开火 攻击 进攻 军事行动 搜捕'));
const MEANS = oneOf(list('无人机 导弹 火箭弹 爆炸 恐怖 自杀式 自杀式爆炸 持刀 汽车 地面'));
/** What one side does to another: the deed is told with who did it. 等行动 sums up others. */
export const ATTACKS = new RegExp(
  `${MEANS}?${ATTACK}(?!力度|犯罪|面|手)|(?<=军[^，。]{0,14}(?<!救援|抢险|搜救|等))行动`,
  'g',
);
export const BY_MEANS = new RegExp(`^${MEANS}`);
/** How a deed is called behind who did it. */
export const CALLED_DEED: Readonly<Record<string, string>> = { 炮轰: '炮击', 攻击: '袭击' };

/** What the police arrest people in, beside what kills and wounds. */
export const UNREST: readonly string[] = list('抗议活动 抗议 示威活动 示威 游行 骚乱 混乱 暴力事件');

/** Mishaps told by a verb or a bare noun, and how they are called. */
export const MISHAPS: ReadonlyMap<string, string> = new Map([
  ...list('交火 交战 激战 战斗 冲突 车祸 雪崩 海啸 火山喷发 内爆 爆炸 失事 暴风雪 强降雪 强降雨 雷击 高温天气 恶劣天气 极端天气').map((word) => [word, word] as const), // prettier-ignore
  ...list('脱轨 相撞 坍塌 垮塌 倒塌 踩踏').map((word) => [word, `${word}事故`] as const),
  ...([['遭袭', '遭袭'], ['遇袭', '遭袭'], ['起火', '火灾'], ['失火', '火灾'], ['坠毁', '坠机事故'], ['坠机', '坠机事故'], ['沉没', '沉船事故'], ['沉船', '沉船事故'], ['倾覆', '翻船事故'], ['枪击', '枪击事件'], ['开枪', '枪击事件']] as const), // prettier-ignore
]);

const FORCES = oneOf(list('国防军 地面部队 军队 军方 军机 战机 空军 海军 联军 军 方'));
const BODIES = oneOf(
  list('黎巴嫩真主党武装 黎巴嫩真主党 黎真主党武装 黎真主党 真主党武装 真主党 胡塞武装 哈马斯 快速支援部队 极端组织 巴武装人员 巴勒斯坦武装人员 武装分子 武装人员'), // prettier-ignore
);
/** 以色列国防军, 以色列军机, 以色列: 以军. */
export const INITIALS: Readonly<Record<string, string>> = { 以色列: '以', 俄罗斯: '俄', 乌克兰: '乌', 美国和英国: '美英', 美国: '美', 英国: '英', 土耳其: '土' }; // prettier-ignore
const NAMES = oneOf([...Object.keys(INITIALS), ...list('伊朗 沙特 印度 黎巴嫩')]);
const SHORT = oneOf(Object.values(INITIALS));
/** Who attacks: the forces of a state, an armed body, a state by its name in front of what it does. */
export const ATTACKERS = new RegExp(`(?<state>${NAMES}|${SHORT})(?:(?<force>${FORCES})(?:战机|军机)?|(?=${MEANS}|${ATTACK}|\\d|$))|(?<named>${NAMES})(?=.{0,12}(?:对|向|袭|空|轰|炮|发动|持续|军事|恢复))|(?<body>${BODIES})`, 'g'); // prettier-ignore
/** What stands before the subject of a clause: who tells it, and when it was. */
export const BEFORE_ATTACKER = /(?:^|称|说|表示|通报|报道|报告|显示|数据|统计|消息|证实|确认|以来|后|中|时|日|天|晚|晨|午|夜|间|年|月|起|目前|同时|此外|另外|其中|由于|因|而|但|并|还|也|自|随着|致|于|在)$/; // prettier-ignore
