import { CHANGE_NOUN, complete } from './complete.js';
import { frameFor } from './own-frame.js';
import { doesBeyond } from './frame.js';
import { phraseAfter, rendered } from './phrase.js';
import { leadText } from '../view.js';
import { trimName } from './noun-phrase.js';
import type { MetricContext, MetricPattern } from './reading.js';
import { subjectBefore } from './subject.js';
import type { Word } from './words.js';

const STANDING =
  /^(?:并列|位居|居|稳居|位列|列|排名|排|排在|高居|跃居|跃升|跃升至|升至|升|成为|保持|保持在|占据|名列|首次|是|连续|以来|至|第)$/;
const WHERE = /^(?:全球|世界|全国|亚洲|国内|行业|全省|全市|欧洲|同行业|中部|西部|东部)$/;

/** 中国队第13次赢得苏迪曼杯冠军 → 中国队赢得苏迪曼杯冠军次序. */
function timesDone({ view }: MetricContext): string {
  const { subject, does: said, counted, attribute } = frameFor(view);
  const does = said === '' ? counted : said;
  const who = subject + attribute === '' ? subjectBefore(view.words, view.at, view.floor).name : subject + attribute;
  return does === '' ? '' : `${who.replace(/^(?:历史上?|首次|这是)/, '')}${does}次序`;
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

/** 算力总规模全球第二 → 算力总规模全球排名; 第22个自由贸易试验区 → 自由贸易试验区. */
export const rankOf: MetricPattern = {
  id: 'metric.rank',
  read(context) {
    if (context.kind.kind !== 'rank') return undefined;
    const { words, at, floor, ceiling, quantity } = context.view;
    const after = phraseAfter(words, at + 1, ceiling).name;
    if (after !== '' && quantity.unit !== '位' && quantity.unit !== '') {
      const attribute = frameFor(context.view).attribute.replace(/^(?:这也?是|也是|是)/, '');
      // 运载火箭的第4次飞行: which time it is.
      const order = quantity.unit === '次' ? '次序' : '';
      return { name: `${attribute === '' || attribute.length > 16 ? after : `${attribute}的${after}`}${order}` };
    }
    // 历史上中国队第13次赢得冠军: which time it is.
    const nth = quantity.unit === '次' ? timesDone(context) : '';
    if (nth !== '') return { name: nth };
    const among = rankAmong(context);
    if (among !== '') return { name: among };
    let i = at;
    let where = '';
    for (; i > floor; i--) {
      const word = words[i - 1]!;
      if (WHERE.test(word.text)) where ||= word.text;
      else if (!STANDING.test(word.text) && !['adverb', 'aspect', 'quantity', 'time'].includes(word.class) && word.text !== '的' && word.text !== '多年') break; // prettier-ignore
    }
    const name = complete(subjectBefore(words, i, floor).name, context);
    return name === '' ? undefined : { name: `${name}${where}排名`, of: name };
  },
};

/** What stands behind a duration up to the clause's end, as one phrase: 位居世界第一, 快速完成上线工作. */
function predicateBehind(context: MetricContext, from: number): string {
  const { words, end } = context.view;
  let i = from;
  while (i < end && /^(?:来|以来|的|期|时间|后|前|间|之久|内|时间内|就|即|便|已|起|多|余)$/.test(words[i]!.text)) i++;
  let to = i;
  // 5年、10年和20年: another time is none of what is done in this one.
  if (words[i]?.class === 'joint') return '';
  while (to < end && words[to]!.class !== 'break' && to - i < 10) to++;
  for (let k = i; k < to; k++) if (words[k]!.class === 'quantity' && words[k - 1]!.class === 'joint') to = k - 1;
  return words
    .slice(i, to)
    .filter((word) => word.class !== 'adverb' && word.class !== 'time' && word.class !== 'aspect')
    .map((word) => word.text)
    .join('');
}

const tookIt = (name: string): string => (/(?:用时|时间|时长)$/.test(name) ? name : `${name}用时`);
const TAKING = /(?:用|用时|历时|耗时|需|需要|花)(?:了|时)?$/;

/** 延长停火72小时, 仅用2天时间，完成…上线工作, 3至5日内放款: what is done, and how long it takes. */
function timeTaken(context: MetricContext): string {
  const { view, topic } = context;
  const { verb, making, subject, object, does } = frameFor(view);
  const { words, at, article } = view;
  // 为期7天的联合训练, 预付1个月左右的预付金: what lasts so long stands behind.
  if (view.quantity.unit !== '周年' && words[at + 1]?.class === 'de' && words[at + 2]?.class === 'noun') return '';
  const ahead = article.text.slice(Math.max(0, view.quantity.extent.start - 4), view.quantity.extent.start);
  if (TAKING.test(ahead)) {
    if (subject !== '' || object !== '') return tookIt(object === '' ? subject : object);
    let from = at + 1;
    while (from < words.length && (words[from]!.text === '时间' || ['break', 'adverb'].includes(words[from]!.class)))
      from++;
    const done = doesBeyond(words, from);
    return done === '' ? '' : `${done}用时`;
  }
  if (view.quantity.unit === '周年' && verb !== '') return `${subject}${verb}${object}时长`;
  if (verb !== '' && (!making || /^(?:发生|成立|建立|设立)$/.test(verb)) && object === '' && does === '')
    return `${subject}${verb}时长`;
  const within = /^(?:以?内|之内)/.test(article.text.slice(view.quantity.end, view.quantity.end + 2));
  return within && does !== '' && verb === '' ? `${subject === '' ? topic : subject}${does}时长` : '';
}

const UNTIL = /(?:距离?|离)([^，。；]{2,24}?)(?:还有|还剩|仅剩|只剩|仅有|只有|不足|倒计时)+$/;
const COUNTDOWN = /^([^，。；\s：]{2,20})(?:迎来)?倒计时(?:还有)?$/;
/** Whether a verb stands right behind the time, and none of shortening it. */
function doneIn(words: readonly Word[], from: number): boolean {
  let i = from;
  while (words[i]?.class === 'adverb' || words[i]?.text === '内') i++;
  return words[i]?.class === 'verb' && !/^(?:缩短|延长|提前|推迟|到|至|完善|推行)/.test(words[i]!.text);
}

const MANNER_OF_TIME = /^(?:天|日|小时|分钟|秒|个月|周|星期)$/;

/** 距大会开幕还有100天, 大会倒计时100天 → 距大会开幕天数. */
function timeUntil({ view }: MetricContext): string {
  if (!/^(?:天|日)$/.test(view.quantity.unit)) return '';
  const lead = leadText(view);
  const event = (UNTIL.exec(lead) ?? COUNTDOWN.exec(lead))?.[1];
  return event === undefined ? '' : `距${trimName(event.replace(/^.*(?:迎来|是)/, ''))}天数`;
}

const HOLDS_STILL = /^(?:[位稳居列高]|保持|排|增|下降|上升|提高|实现|超过|突破|成为|是|处于|高于|低于|第|丰收)/;

/** 16岁的边巴: whose age it is stands behind it, or before. */
function ageOf({ view }: MetricContext): { name: string } | undefined {
  const { words, at, floor, ceiling } = view;
  const behind = words[at + 1]?.class === 'de' ? phraseAfter(words, at + 1, ceiling).name : '';
  const before = subjectBefore(words, at, floor).name;
  const whose =
    behind !== ''
      ? behind
      : /^(?:年仅|其中)?(?:一[名位个对群])?$/.test(before)
        ? phraseAfter(words, at + 1, ceiling).name
        : before;
  return whose === '' || whose === '年仅'
    ? { name: '年龄' }
    : { name: whose.endsWith('年龄') ? whose : `${whose}年龄` };
}

/** 造船市场份额连续14年位居世界第一 → 造船市场份额位居世界第一; 仅用2天时间 → what took them. */
export const durationOf: MetricPattern = {
  id: 'metric.duration',
  read(context) {
    if (context.kind.kind !== 'duration') return undefined;
    const { words, at, floor, article, end } = context.view;
    const before = words[at - 1];
    const earlier = before?.class === 'joint' && words[at - 2]?.class === 'quantity' ? context.earlier[context.view.place - 1] : undefined; // prettier-ignore
    if (earlier && context.views[context.view.place - 1]!.quantity.unit === context.view.quantity.unit) return { name: earlier.name }; // prettier-ignore
    const predicate = predicateBehind(context, at + 1);
    if (words[at + 1]?.text === '以来') {
      const base = context.antecedent?.name ?? '';
      const what = rendered(words, at + 2, end).replace(/^的/, '');
      return base === '' ? undefined : { name: `${base}${context.antecedent?.kind === 'growth' ? '增速' : ''}创${what}的时间跨度` }; // prettier-ignore
    }
    if (/连丰|连增/.test(article.text.slice(context.view.quantity.start, context.view.quantity.end + 1))) {
      const subject = complete(subjectBefore(words, at, floor).name, context);
      return { name: `${subject}连续丰收` };
    }
    // 旅行时间由3个多小时缩短至40分钟: of what stands before the change.
    const frame = frameFor(context.view);
    if (
      frame.reached &&
      (/(?:时间|时长|用时|周期|年限|寿命|期限|日数|天数|年龄|车程|行程|期)$/.test(frame.object) ||
        (frame.object !== '' && /^[从由]$/.test(before?.text ?? '')))
    )
      return { name: frame.object };
    // 为期三天的代表团团长大会25日起在杭州举行, 20年的用电量: what lasts so long.
    const lasting = words[at + 1]?.class === 'de' && !/^(?:岁|周年)$/.test(context.view.quantity.unit) ? phraseAfter(words, at + 2, context.view.ceiling).name : ''; // prettier-ignore
    if (lasting.length >= 2 && before?.text === '为期') return { name: lasting };
    const until = timeUntil(context);
    if (until !== '') return { name: until };
    const took = timeTaken(context);
    if (took !== '') return { name: took };
    if (context.view.quantity.unit === '岁') return ageOf(context);
    const running = before !== undefined && /连续|已|接连/.test(before.text);
    const subject = subjectBefore(words, running ? at - 1 : at, floor).name;
    // 连续五年组织开展服务月活动: what is done over and over says itself what it is.
    const acts = subject === '' && predicate.length >= 6 && !HOLDS_STILL.test(predicate);
    if (running && acts) return { name: `连续${predicate}` };
    // 5天拓展一个新站点, 半小时可横跨六个区: what is done in that time.
    if (subject === '' && acts && MANNER_OF_TIME.test(context.view.quantity.unit) && doneIn(words, at + 1))
      return { name: `${predicate}用时` };
    const own = running ? complete(subject, context) : subject;
    const name = own + predicate;
    return name === '' ? undefined : { name, ...(running && own !== '' && { of: own.replace(CHANGE_NOUN, '') }) };
  },
};
