import { HOLDS_WHAT_LASTS } from '../../../lexicon/lasting.js';
import { isOfAPlace, namedOrder } from './order.js';
import { complete } from '../names/complete.js';
import { leadText, rightText, type QuantityView } from '../../view.js';
import { frameFor } from '../phrase/own-frame.js';
import { phraseAfter, phraseBefore, rendered, type Phrase } from '../phrase/phrase.js';
import type { MetricContext, MetricPattern } from '../reading.js';
import { subjectBefore } from '../phrase/subject.js';
import { doerOf } from './doer.js';
import { nameOfAction } from './lasting.js';
import type { Word } from '../words/words.js';

const STANDING =
  /^(?:并列|位居|[再仍]?居|稳居|位列|列|排名|排|排在|高居|跃居|跃升|跃升至|升至|升|成为|保持|保持在|占据|名列|首次|是|连续|以来|至|第)$/;
const WHERE = /^(?:全球|世界|全国|亚洲|国内|行业|全省|全市|欧洲|同行业|中部|西部|东部)$/;

/** 运载火箭 of 此次任务是运载火箭的第444次飞行: whose time it is, behind the verb of being. */
function whoseTime({ words, at, floor }: MetricContext['view']): string {
  let verb = at - 1;
  while (verb > floor && words[verb]!.text !== '是' && words[verb]!.class !== 'quantity') verb--;
  return words[verb]?.text === '是' ? rendered(words, verb + 1, at).replace(/的$/, '') : '';
}

/** 中国队第13次赢得苏迪曼杯冠军 → 中国队赢得苏迪曼杯冠军次序. */
function timesDone({ view }: MetricContext): string {
  const { subject, does: said, counted, attribute } = frameFor(view);
  const does = said === '' ? counted : said;
  const told = whoseTime(view) || subject + attribute;
  const who = told === '' ? subjectBefore(view.words, view.at, view.floor).name : told;
  return does === '' ? '' : `${who.replace(/^(?:历史上?|首次|这是)/, '')}${does}次序`;
}

/** 春晚|进行|第三次彩排, 中国空间站|第四次太空授课: whose time it is. */
function ownerOfTime(view: QuantityView): string {
  const { words, at, floor } = view;
  let last = at - 1;
  while (last > floor && at - last < 5 && (/^(?:aspect|time|locative)$/.test(words[last]!.class) || words[last]!.text === '继')) last--; // prettier-ignore
  if (words[last]?.class !== 'verb') {
    const owner = phraseBefore(words, last + 1, floor).name.replace(/^.*[、和与](?=..)/, '');
    return /^(?:其|该|此)/.test(owner) ? '' : owner;
  }
  if (!CARRIES_OUT.test(words[last]!.text)) return '';
  let verb = last;
  while (verb > floor && /^(?:adverb|verb|time)$/.test(words[verb - 1]!.class)) verb--;
  while (verb < last && words[verb]!.class !== 'verb') verb++;
  const { name } = subjectBefore(words, verb, floor);
  return name === '' ? doerOf(view, verb, { behind: false }) : /[按以由]/.test(name) ? '' : name;
}
const LONGEST_OWNER = 16;
const CARRIES_OUT = /(?:进行|完成|举行|举办|开展|组织|实施|启动|发起|开启|迎来|出现|召开|结束|推动)$/;

/** Which time it is that something is done: 春晚彩排次序. */
function orderOf(view: QuantityView, after: Phrase, attribute: string): string {
  const { words, at, ceiling } = view;
  const to = nameOfAction(words, at + 1, ceiling);
  // 太空|授课活动; not 考察队|完成|任务.
  const longer = to > after.to && !HOLDS_WHAT_LASTS.test(words[after.to]?.text ?? '');
  const act = longer ? rendered(words, at + 1, to) : after.name;
  if (attribute !== '' && attribute.length <= LONGEST_OWNER) return `${attribute}的${act}次序`;
  const owner = ownerOfTime(view);
  return `${owner.length > LONGEST_OWNER || act.startsWith(owner) ? '' : owner}${act}次序`;
}

const STANDS_AS = /^(?:成为|是|为|保持|位居|居|稳居|跃居|升为)$/;
const LARGEST = /^大(\p{Script=Han}{2,10}?)(?:地位|位置)?(?=[，。；、！？”]|$)/u;

/** 中国连续14年成为俄第一大贸易伙伴国 → 中国在俄贸易伙伴国中的排名. */
function rankAmong({ view }: MetricContext): string {
  const { words, at, floor, article, quantity, clause } = view;
  const kind = LARGEST.exec(article.text.slice(quantity.end, Math.min(clause.end, quantity.end + 16)))?.[1];
  if (kind === undefined || quantity.unit !== '') return '';
  for (let verb = at - 1; verb >= Math.max(floor, at - 6); verb--) {
    if (!STANDS_AS.test(words[verb]!.text)) continue;
    const among = rendered(words, verb + 1, at);
    let end = verb;
    while (end > floor && (/^(?:连续|已|的)$/.test(words[end - 1]!.text) || words[end - 1]!.class === 'quantity' || words[end - 1]!.class === 'time')) end--; // prettier-ignore
    const subject = subjectBefore(words, end, floor).name;
    return subject === '' || among === '' ? '' : `${subject}在${among}${kind}中的排名`;
  }
  return '';
}

const STANDS = /^(?:[再仍又继]?位?居|稳居|位列|列|名列|高居|跃居|排名|排在)$/;

/** 全国各省份, 全国各大城市. */
const EACH = /^(?:各|各大|各个|大)$/;

/** 业务量居世界海关第一: among what, between a verb of standing and the figure. */
function standsAmong(words: readonly Word[], at: number, floor: number): { from: number; name: string } | undefined {
  let from = at;
  const isAmong = ({ text, class: is }: Word): boolean => is === 'noun' || WHERE.test(text) || EACH.test(text);
  while (from > floor && at - from < 5 && isAmong(words[from - 1]!)) from--;
  const verb = words[from - 1];
  return verb && from < at - 1 && STANDS.test(verb.text) && WHERE.test(words[from]!.text) ? { from: from - 1, name: rendered(words, from, at).replace(/各[个大]?/, '') } : undefined; // prettier-ignore
}

/** 在15个副省级城市中排名第三: among how many. */
const AMONG =
  /在[^，。；、]{0,4}?(?:\d{1,4}|[一二两三四五六七八九十百]{1,4})[个家座所项]?(?:多个)?([^，。；、\d]{1,10}?)[之当]?中(?:排名?|列|位[居列]|居|名列|在|处于)*$/;

/** The word where such a phrase begins, and those it is among. */
function amongMany(view: QuantityView): { from: number; name: string } | undefined {
  const match = AMONG.exec(leadText(view).slice(-LONGEST_AMONG));
  if (!match) return undefined;
  const start = view.left.end - match[0].length;
  const from = view.words.findIndex((word) => word.start >= start);
  return from > view.floor ? { from, name: match[1]! } : undefined;
}
const LONGEST_AMONG = 30;

/** 在全国各机场中排名第七, 在全省居第六位: among what, before the verb of standing. */
function rankedAmid(words: readonly Word[], at: number, floor: number): { from: number; name: string } | undefined {
  let end = at;
  while (end > floor && (STANDING.test(words[end - 1]!.text) || words[end - 1]!.class === 'adverb')) end--;
  if (end === at || !/^[中里内]$/.test(words[end - 1]?.text ?? '')) return undefined;
  let from = end - 1;
  while (from > floor && end - from < 7 && /^(?:noun|pronoun|joint|de)$/.test(words[from - 1]!.class)) from--;
  if (words[from - 1]?.text !== '在' || from === end - 1) return undefined;
  return { from: from - 1, name: rendered(words, from, end - 1).replace(/各(?:个|大)?/, '') };
}

/** 论2024年的新能源汽车产量，……; 从出口总额看，……: by which statistic a standing is told, said before who has it. */
const BY_WHAT =
  /(?:^|[，。；：、\s])(?:单?论|按照?|若?以|从|就)(?:\d{4}年(?:末|底)?的?|去年的?)?([^，。；：、\d]{0,14}(?:[量额值率]|面积|里程|收入|利润|规模|强度|增速|增幅|GDP))(?:来?看|来?说|来?算|计算?|而言|来?排|排名|排序|排座次|的?高低|的?大小|的?多少)*，[^。；]{0,40}$/u;
const LONGEST_BY_WHAT = 80;

function byWhat(view: QuantityView): string {
  const { article, quantity, clause } = view;
  const before = article.text.slice(Math.max(0, quantity.start - LONGEST_BY_WHAT), quantity.start);
  const sentence = before.slice(before.lastIndexOf('。') + 1);
  // The standing's own clause tells no statistic of its own: 深圳屈居第三.
  const own = article.text.slice(clause.start, quantity.start);
  return OF_ITS_OWN.test(own) ? '' : (BY_WHAT.exec(sentence)?.[1] ?? '');
}
const OF_ITS_OWN = /[量额值率]|面积|里程|收入|利润|规模|强度|增速|增幅|GDP/;

/** 茶园面积700万亩，规模居全国首位: the size is that of what was measured right before. */
function standing(subject: string, context: MetricContext): string {
  const measured = context.antecedent?.name ?? '';
  return SIZE.test(subject) && MEASURE.test(measured) ? measured : complete(subject, context);
}
const SIZE = /^(?:总?规模|体量)$/;
const MEASURE = /(?:[量额值]|面积|里程)$/;

/** 算力总规模全球第二 → 算力总规模全球排名; 第22个自由贸易试验区 → 自由贸易试验区. */
export const rankOf: MetricPattern = {
  id: 'metric.rank',
  read(context) {
    if (context.kind.kind !== 'rank') return undefined;
    const { words, at, floor, ceiling, quantity } = context.view;
    const phrase = phraseAfter(words, at + 1, ceiling);
    const after = phrase.name;
    if (after !== '' && quantity.unit !== '位' && quantity.unit !== '') {
      const attribute = frameFor(context.view).attribute.replace(/^(?:这也?是|也是|是)/, '');
      if (quantity.unit === '次') return { name: orderOf(context.view, phrase, attribute) };
      return { name: attribute === '' || attribute.length > LONGEST_OWNER ? after : `${attribute}的${after}` };
    }
    // 历史上中国队第13次赢得冠军: which time it is.
    const nth = quantity.unit === '次' ? timesDone(context) : '';
    if (nth !== '') return { name: nth };
    const among = rankAmong(context);
    if (among !== '') return { name: among };
    const many = amongMany(context.view);
    const ranked = many ? subjectBefore(words, many.from, floor).name : '';
    if (many && ranked !== '') return { name: `${ranked}${many.name}排名`, of: ranked };
    // 稳居全球贸易第一大国: of what it is the largest is another thing.
    const within = rightText(context.view).startsWith('大') ? undefined : standsAmong(words, at, floor);
    const others = within ?? rankedAmid(words, at, floor);
    let i = others?.from ?? at;
    let where = others?.name ?? '';
    for (; i > floor; i--) {
      const word = words[i - 1]!;
      if (WHERE.test(word.text)) where ||= word.text;
      else if (word.text === '在' && where !== '') continue;
      else if (!STANDING.test(word.text) && !['adverb', 'aspect', 'quantity', 'time'].includes(word.class) && word.text !== '的' && word.text !== '多年') break; // prettier-ignore
    }
    const subject = subjectBefore(words, i, floor).name;
    const stated = byWhat(context.view);
    // 英国第二大城市伯明翰, 黑龙江是全国第一产粮大省: a place by itself has no rank.
    if (stated === '' && isOfAPlace(context.view, subject)) return namedOrder(context.view);
    const of = stated || standing(subject, context);
    // 增加值增速居全省第六位: of how fast it grows.
    const pace = /^(?:增速|增幅|涨幅|降幅)$/.exec(words[i - 1]?.text ?? '')?.[0] ?? '';
    const name = of === '' || of.endsWith(pace) ? of : of + pace;
    return name === '' ? namedOrder(context.view) : { name: `${name}${where}排名`, of: name };
  },
};
