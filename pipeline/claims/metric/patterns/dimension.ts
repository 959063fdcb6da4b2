import { DIMENSIONS, DIMENSION_NAMES } from '../../../lexicon/metric-words.js';
import { CROP_AT_END, FIELD_WORK_AT_END } from '../../../lexicon/crops.js';
import type { QuantityView } from '../../view.js';
import { phraseAfter, type Phrase } from '../phrase/phrase.js';
import type { MetricPattern } from '../reading.js';
import { doesFrom } from '../phrase/does.js';
import type { Word } from '../words/words.js';
import { textOf } from '../words/word.js';

const FIELD = /^(?:亩|公顷)$/;
const AREA = /^(?:平方米|平方公里|平方千米|公顷)$/;
const MEASURED = /^(?:physical|currency)$/;
/** Words between a dimension and its figure: 总投资约135亿元, 设计时速达350公里. */
const LINKS = /^(?:达|达到|约|为|超|超过|近|逾|高达|共|了|只有|仅|仅有|仅为|不足|小于|大于|不到)$/;
const BUILDS = /^(?:建设|打造|兴建|新建|建造|建成|研发)$/;
/** 长达238米的金龙: link and dimension in one word. */
const REACHING_DIMENSIONS: Readonly<Record<string, string>> = {
  长达: '长度',
  重达: '重量',
  宽达: '宽度',
  深达: '深度',
};

/** The dimension right before the figure at `at`: words `from` to `at`. */
function dimensionBefore(
  words: readonly Word[],
  at: number,
  floor: number,
): { name: string; from: number } | undefined {
  let end = at;
  const reaching = REACHING_DIMENSIONS[words[at - 1]?.text ?? ''];
  if (reaching !== undefined && at - 1 >= floor) return { name: reaching, from: at - 1 };
  while (end > floor && LINKS.test(words[end - 1]!.text)) end--;
  for (let from = Math.max(floor, end - 3); from < end; from++) {
    const name = textOf(words, from, end);
    if (DIMENSIONS.has(name)) return { name, from };
  }
  return undefined;
}

/** Of a figure with its dimension before it, or right behind it (80公里长的管道), and 的 behind: the words of the thing. */
export function dimensionOf(view: QuantityView): { name: string; from: number; thing: number } | undefined {
  const { words, at, floor, quantity } = view;
  if (!MEASURED.test(quantity.family)) return undefined;
  const behind = words[at + 1]?.text ?? '';
  if (/^(?:[长高宽深厚重]|马力|水深|库容|容积|容量|跨度|口径)$/.test(behind) && words[at + 2]?.class === 'de')
    return { name: behind, from: at, thing: at + 3 };
  // 设计时速350公里的跨海高铁.
  if (quantity.unit === 'km/h' && words[at + 1]?.class === 'de' && /^(?:设计|运营|最高)$/.test(words[at - 1]?.text ?? '')) return { name: `${words[at - 1]!.text}时速`, from: at - 1, thing: at + 2 }; // prettier-ignore
  // 投资100亿元建设的铜箔项目.
  const built = BUILDS.test(behind) && words[at + 2]?.class === 'de';
  if (words[at + 1]?.class !== 'de' && !built) return undefined;
  const dimension = dimensionBefore(words, at, floor);
  if (built) return dimension && { ...dimension, thing: at + 3 };
  // 设有2万平方米的国内展区.
  if (!dimension && AREA.test(quantity.unit)) return { name: '面积', from: at, thing: at + 2 };
  return dimension && { ...dimension, thing: at + 2 };
}

/** 1200多亩早稻 → 早稻种植面积. */
function areaOfCrop({ words, at, ceiling }: QuantityView): { name: string } | undefined {
  const crop = phraseAfter(words, at + 1, ceiling).name.replace(FIELD_WORK_AT_END, '');
  return CROP_AT_END.test(crop) && !crop.includes('、') ? { name: `${crop}种植面积` } : undefined;
}

/** 50万千瓦海上风电, 150兆瓦发电机组 → …装机容量. */
const POWER = /^[kMG]?W$/;
const PLANT = /(?:机组|电站|电厂|项目|工程|基地|电场|风电|光伏|水电|核电|煤电|火电|储能)$/;

function capacityOf({ words, at, ceiling }: QuantityView): { name: string } | undefined {
  const plant = phraseAfter(words, at + 1, ceiling).name;
  return PLANT.test(plant) ? { name: `${plant}装机容量` } : undefined;
}

/** 发生5.6级地震. */
const MAGNITUDE = '级';
/** 重量近4000吨的|我国首个|浮式风电平台, 总投资398亿元的|环|太湖保护带: the first of its kind, around what. */
const FARTHEST = 3;
function thingFrom({ words, ceiling }: QuantityView, from: number): Phrase {
  let phrase = phraseAfter(words, from, ceiling);
  for (let i = from; phrase.name.length < 2 && i < Math.min(ceiling - 1, from + FARTHEST); i++)
    if (STEPPED_OVER.has(words[i]!.class)) phrase = phraseAfter(words, i + 1, ceiling);
    else break;
  return phrase;
}
const MADE_OF_A_VERB = /(?:基金|项目|工程|基地|平台|机组|设备|装置|系统|[客货邮]轮|船|飞机)$/;
const INSIDE =
  /^(?:引导|发展|扶持|培育|孵化|转化|投资|保障|担保|救助|示范|改造|加工|制造|生产|储能|发电|监测|观测|处理|回收|利用)$/;
/** 产业|引导|基金: a name with a verb inside it, that ends the clause. */
function withVerbInside({ words }: QuantityView, phrase: Phrase): Phrase {
  const [verb, noun] = [words[phrase.to], words[phrase.to + 1]];
  const inside = phrase.name !== '' && INSIDE.test(verb?.text ?? '') && noun?.class === 'noun' && (words[phrase.to + 2]?.class ?? 'break') === 'break'; // prettier-ignore
  return inside && MADE_OF_A_VERB.test(noun.text) ? { ...phrase, to: phrase.to + 2, name: phrase.name + verb!.text + noun.text } : phrase; // prettier-ignore
}
const FIRST_OF_ITS_KIND = /^(?:全球|世界|国内)?首[个座艘条台架套]/;
const STEPPED_OVER: ReadonlySet<string> = new Set(['adverb', 'pronoun', 'preposition', 'noun']);

/** 直径6米的单元天线 → 单元天线直径; 总投资135亿元的锂离子电池工厂 → 锂离子电池工厂总投资. */
export const dimensionOfThing: MetricPattern = {
  id: 'metric.dimension',
  read({ kind, view }) {
    if (kind.kind !== 'level') return undefined;
    if (view.quantity.unit === MAGNITUDE) return { name: '地震震级' };
    const dimension = dimensionOf(view);
    if (!dimension && POWER.test(view.quantity.unit)) return capacityOf(view);
    if (!dimension) return FIELD.test(view.quantity.unit) ? areaOfCrop(view) : undefined;
    const { name: thing, to } = withVerbInside(view, thingFrom(view, dimension.thing));
    // 4.5万平方米的壁画得到保护: what is done to it says which.
    if (dimension.name === '面积' && dimension.from === view.at && doesFrom(view.words, to, view.ceiling) !== '') return undefined; // prettier-ignore
    // 厚度只有16微米的玻璃、电子餐具: the first of a list of things.
    const first = thing.replace(/、.*$/, '').replace(FIRST_OF_ITS_KIND, '');
    return first.length < 2 ? undefined : { name: first + (DIMENSION_NAMES[dimension.name] ?? dimension.name) };
  },
};
