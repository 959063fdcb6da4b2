import { complete } from '../names/complete.js';
import { distribute } from './listed.js';
import { lastIndexOf } from '../words/last-word.js';
import { frameFor } from '../phrase/own-frame.js';
import { phraseAfter, phraseBefore } from '../phrase/phrase.js';
import type { MetricContext, MetricPattern } from '../reading.js';
import { subjectBefore } from '../phrase/subject.js';

const SHARE_NOUN = /(?:的)?(?:比重|比例|份额)$/;
export const OF_THE_TIME = /^(?:同期|当年|全部|全国|全省|整个)+(?:的)?/;
const HOLDS = /^(?:约|近|仅|也|均)?占(?:到|了|比)?$|^占到?了?$/;

/** What a share without its own subject is of: the last metric of the sentence, its topic, the last metric. */
export function wholeOf({ antecedent, topic, view, earlier }: MetricContext): string {
  // 122种产品中，有75种产量同比增长，占比61.5%: they.
  const part = earlier[view.place - 1];
  if (part?.by === 'metric.part-of-count') return part.name;
  if (antecedent?.sentence === view.clause.sentence || topic === '') return antecedent?.name ?? '';
  return topic;
}

const EVERYWHERE = /^(?:全国|全球|世界|全省|全市)$/;

/** 65%的群落、74%的物种得到有效保护: said of both. */
export function sharedDoing({ view, views }: MetricContext): string {
  const own = frameFor(view).does;
  const next = views[view.place + 1];
  const following = own === '' && next?.clause === view.clause ? frameFor(next) : undefined;
  return following?.joined === true ? following.does : own;
}

/** 以占全国2%的耕地、5%的人口产出了全国8%的粮食: the part stands behind, the whole is everywhere. */
function shareOfAll(context: MetricContext): { name: string } | undefined {
  const { view, views, earlier } = context;
  const { words, at, ceiling, place } = view;
  // 以不到全国1%的国土面积、6%的人口创造出全国11%的产值: with so much of everything.
  const means = words.slice(view.floor, at).some(({ text }) => text === '以');
  if (words[at + 1]?.class !== 'de' || (words[at - 2]?.text !== '占' && !means && sharedDoing(context) !== '')) return undefined; // prettier-ignore
  const listed = words[at - 1]?.class === 'joint' && views[place - 1] !== undefined;
  const before = listed ? /占(.{2})比重$/.exec(earlier[place - 1]?.name ?? '')?.[1] : words[at - 1]?.text;
  const part = EVERYWHERE.test(before ?? '') ? phraseAfter(words, at + 2, ceiling).name : '';
  return part.length < 2 ? undefined : { name: `${part}占${before}比重` };
}

/** 贡献了全国进出口总额的17.3% → 进出口总额占全国比重. */
function partOfAll({ view, topic }: MetricContext): { name: string } | undefined {
  const { words, at, floor } = view;
  if (words[at - 1]?.class !== 'de') return undefined;
  const { name, from } = phraseBefore(words, at - 1, floor);
  const everywhere = words[from - 1]?.text ?? '';
  let verb = from - 2;
  while (verb > floor && words[verb]!.class === 'aspect') verb--;
  if (name.length < 2 || !EVERYWHERE.test(everywhere) || words[verb]?.class !== 'verb' || HOLDS.test(words[verb]!.text)) return undefined; // prettier-ignore
  const owner = subjectBefore(words, verb, floor).name;
  return { name: `${owner === '' ? topic : owner}${name}占${everywhere}比重` };
}

/** 油田贡献了原油增量的六成以上, 民营企业贡献了七成增量 → 民营企业占增量比重; 航站楼完成主体结构的45%. */
function contributed({ view: { words, at, floor, ceiling } }: MetricContext): { name: string } | undefined {
  const verb = lastIndexOf(words, at, floor, ({ text }) => text === '贡献' || text === '完成');
  if (verb < 0) return undefined;
  const contributes = words[verb]!.text === '贡献';
  const from = words[verb + 1]?.class === 'aspect' ? verb + 2 : verb + 1;
  const behind = from === at && contributes ? phraseAfter(words, at + 1, ceiling).name : '';
  const ahead = words[at - 1]?.class === 'de' ? phraseBefore(words, at - 1, from) : { name: '', from: at };
  const whole = ahead.name !== '' && ahead.from === from ? ahead.name : behind;
  const part = subjectBefore(words, verb, floor).name;
  if (whole.length < 2 || part === '' || /(?:计划|任务|目标)$/.test(whole)) return undefined;
  return { name: contributes ? `${part}占${whole}比重` : `${part}${whole}完成比例` };
}

/** 客车、货车产量分别占40%和50%: of several parts the one whose turn it is. */
function memberOf(part: string, { view }: MetricContext): string {
  const { siblings, clause, place, article } = view;
  if (!/[、和与及]/.test(part)) return part;
  const inClause = siblings.filter(({ family, start, end }) => family === view.quantity.family && start >= clause.start && end <= clause.end); // prettier-ignore
  if (!/(?:分别|依次)/.test(article.text.slice(clause.start, inClause[0]!.start))) return part;
  return distribute(part, inClause.length)?.[inClause.indexOf(siblings[place]!)] ?? part;
}

/** 5G手机出货量…，占同期手机出货量的83.7% → 5G手机出货量占手机出货量比重. */
export const partOfWhole: MetricPattern = {
  id: 'metric.part-of-whole',
  read(context) {
    if (context.kind.kind !== 'share' && context.kind.kind !== 'pp') return undefined;
    const { antecedent } = context;
    const { words, at, floor } = context.view;
    const ofAll = contributed(context) ?? shareOfAll(context) ?? partOfAll(context);
    if (ofAll !== undefined) return ofAll;
    const holds = lastIndexOf(words, at, floor, (word) => HOLDS.test(word.text));
    if (holds < 0) return undefined;
    let from = holds + 1;
    while (from < at && (['time', 'adverb', 'aspect'].includes(words[from]!.class) || /^(?:全部|新增|我国|其|该)$/.test(words[from]!.text))) from++; // prettier-ignore
    const written = phraseAfter(words, from, at).name;
    const whole = written.replace(SHARE_NOUN, '').replace(OF_THE_TIME, '');
    const where = words[holds]!.text === '占比' && EVERYWHERE.test(words[holds - 1]?.text ?? '') ? words[holds - 1]!.text : ''; // prettier-ignore
    const subject = subjectBefore(words, where === '' ? holds : holds - 1, floor).name;
    // 占工业比重约七成的传统产业: the part stands behind.
    const behind = words[at + 1]?.class === 'de' && whole !== '' ? phraseAfter(words, at + 2, context.view.ceiling).name : ''; // prettier-ignore
    const said =
      behind !== ''
        ? behind
        : subject === ''
          ? wholeOf(context).replace(/占.{1,16}比重$/, '')
          : complete(subject, context);
    const part = memberOf(said, context);
    // 这里占全国国土面积超过七成: what does is only pointed at.
    if (part === '') return whole.length < 3 || SHARE_NOUN.test(written) ? undefined : { name: `占${whole}比重` };
    const everywhere = words[from]?.text ?? '';
    if (whole === '' && EVERYWHERE.test(everywhere)) return { name: `${part}占${everywhere}比重` };
    // 占总装机比重38.4%，煤电装机占比为38.1%: of the same whole.
    const same = antecedent?.sentence === context.view.clause.sentence ? /占(.+)比重$/.exec(antecedent.name)?.[1] : undefined; // prettier-ignore
    if ((whole === '' || whole === '比') && same !== undefined && !part.endsWith('比重')) return { name: `${part.replace(/(?:的)?占比$/, '')}占${same}比重` }; // prettier-ignore
    // 完工交船量全球占比18.6%; 市场份额占比: a share already.
    if (whole === '' || whole === '比') return { name: /份额$/.test(part) ? part : `${part.replace(/(?:的)?占比$/, '')}${where}占比` }; // prettier-ignore
    return { name: `${part}占${whole}比重` };
  },
};
