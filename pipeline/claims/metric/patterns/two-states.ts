import { matchesOf } from '../../../text/matches.js';
import type { QuantityView } from '../../view.js';

/** Which two states a passage speaks of: 建交50年来 leaves them to the words around it, to a visitor's office, to the headline. */

/** 中牙关系, 中孟双方: which two, as news shortens them; not 其中, 中心. */
const PAIR = '(?<![其当集空高初年程])(中(?![国方央外欧共华亚东非心间等小医部期级])\\p{Script=Han})';
const TWO = new RegExp(`${PAIR}(?=两国|双方|建交|复交|关系|友谊|友好|双边|传统友|是)`, 'gu');
/** In the figure's own sentence they may do anything. */
const TWO_HERE = new RegExp(`${PAIR}(?=两国|双方|两党|建交|复交|邦交|关系|友谊|友好|双边|传统|全面|战略|始终|隆重|人民|政治|各领域|经贸|合作|是|同为|互为)`, 'gu'); // prettier-ignore
/** 中国和尼泊尔山水相连; 斐济是最早同新中国建交的太平洋岛国. */
const AND_CHINA =
  /(?:中国[和与同](?<with>\p{Script=Han}{2,8}?)(?=是|互为|都|虽|山水|建交|复交|同为|两国|两党|友|传统|有着?|之间|关系)|(?:^|[，。；：])(?<first>\p{Script=Han}{2,8}?)是[^，。；]{0,14}同(?:新)?中国建交)/gu;
/** 会见尼泊尔总理, 向斐济当选总统致贺电: whose office a headline names. */
const OFFICE =
  /(?:会见|同|向|祝贺)(?<state>\p{Script=Han}{2,9}?)(?:当选|新任|候任)?(?:总统|总理|首相|外长|外交部长|国王|议长|议会|国会|国民议会|国家主席|众议院|参议院|苏丹|埃米尔|王储|女王|总督)/u;
/** Letters before and behind the figure. */
const NEAR = 800;
const BEHIND = 80;

/** 中牙, or 中国和尼泊尔; empty where nothing tells. */
export function twoStates({ article, quantity, clause }: QuantityView): string {
  const { text, sentences, paragraphs } = article;
  const { start, end } = sentences[clause.sentence]!;
  const own = matchesOf(text.slice(start, Math.min(end, quantity.end + BEHIND)), TWO_HERE)[0]?.[1];
  if (own !== undefined) return own;
  const before = text.slice(Math.max(0, quantity.start - NEAR), quantity.start);
  const [two, and] = [matchesOf(before, TWO).at(-1), matchesOf(before, AND_CHINA).at(-1)];
  if (two && (!and || two.index > and.index)) return two[1]!;
  const title = paragraphs.find(({ role }) => role === 'title');
  const state = and?.groups?.['with'] ?? and?.groups?.['first'] ?? (title && OFFICE.exec(text.slice(title.start, title.end))?.groups?.['state']); // prettier-ignore
  return state === undefined ? '' : `中国和${state.replace(/分别$/, '')}`;
}
