import { MARKS, REACHING_VERBS } from '../../../lexicon/word-classes.js';
import { HEAD_AT_END } from '../names/complete.js';
import { compoundAfter, deedAfter, OCCASION, verbsAhead } from './compound.js';
import { isCountedAlone } from './counted-alone.js';
import { doesFrom, STATES, UNDERGOING } from './does.js';
import { phraseAfter, type Phrase } from './phrase.js';
import type { Word } from '../words/words.js';

/** What stands behind a figure: the phrase it counts, and what the counted things do. */
export interface Right {
  readonly counted: string;
  readonly does: string;
  /** Another noun of the counted, which does it: 代表 in 66个国家的代表参加大会. */
  readonly owner: string;
  /** The same, where nothing is said of it: 信用评级 in 下调10家银行的信用评级. */
  readonly owned: string;
}

/** Whether a verb or an adverb stands in the words: then what is before it may be its subject. */
const predicateIn = (words: readonly Word[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (words[i]!.class === 'verb' || words[i]!.class === 'adverb') return true;
  return false;
};

const EVERY = /^(?:各类|各种|各项|各式|其他)$/;

/** 2000多名维修|人员, 66家帮扶|企业: with a verb before it what the counter counts, up to the clause's end. */
function fitsCounter(words: readonly Word[], at: number, from: number, ceiling: number): boolean {
  let to = from;
  while (to < ceiling && words[to]!.class === 'noun') to++;
  return (words[to]?.class ?? 'break') === 'break' && isCountedAlone(words[to - 1]!.text, words[at]!.text.at(-1)!);
}

const PURPOSE = /^(?:开展|支持|用于|建设|推动|实施|帮助|推进|加强|解决|改造|发展|扶持|奖励|补助|促进|打造|购买)$/;

const THING =
  /^(.*(?:集群|企业|公司|园区|产业链|省份|城镇|乡镇|[区县市省州]|城市|国家|项目|电站|银行|机构|平台|基地|港口|口岸|景区|商圈|商场|门店|工厂|医院|学校|高校|行业|产业|断面|点位|站点|监测点|泊位|水库|小区|社区|家庭|农户|船|车))[^区县市]*$/;

/** Heads that are counted themselves. */
const COUNTED_HEAD = /(?:用户|用户数|指数|补贴|贷款|出口|进口|投资|合同额|经费)$/;
/** 8家企业开工率在六成以上, 50座城市平均分74.2分: no rate is counted. */
const RATE_AT_END = /[^频效税利汇费]率$|.(?:平均分|得分|均价)$/;
const QUALITY_HEAD = /(?:水平|能力|效率|质量|竞争力)$/;
const OF_THINGS = /[个家座条支类县区市省艘架辆台%％成]$/;
const OPEN_ASIDE = /（[^）]*$/;

/**
 * 10个国家数据中心集群算力总规模超过146万, 11个小麦主产省份面积稳中有增: what is measured of them is not what is counted. The
 * thing, and what is measured of it.
 */
function thingOf(words: readonly Word[], at: number, { from, to, name }: Phrase): readonly [thing: string, of: string] {
  const reached = /^(?:verb|preposition)$/.test(words[to]?.class ?? '') && REACHING_VERBS.has(words[to]!.text) && words[to + 1]?.class === 'quantity'; // prettier-ignore
  const behind = words[reached ? to + 1 : to];
  const measured = behind?.class === 'quantity' && (HEAD_AT_END.test(name) || RATE_AT_END.test(name));
  const said = OF_THINGS.test(words[at]!.text) && behind !== undefined && !/^(?:break|de|joint|etc)$/.test(behind.class) && (QUALITY_HEAD.test(name) || (HEAD_AT_END.test(name) && !COUNTED_HEAD.test(name))); // prettier-ignore
  const cut = to - from > 1 && (measured || said) ? THING.exec(name)?.[1] : undefined;
  let length = 0;
  // 二类县域面积: never inside a word.
  if (cut === undefined || !words.slice(from, to).some(({ text }) => (length += text.length) === cut.length || (OPEN_ASIDE.test(cut) && length === cut.length + 1))) return [name, '']; // prettier-ignore
  const thing = OPEN_ASIDE.test(cut) ? `${cut}）` : cut;
  return [thing, name.slice(thing.length)];
}

/** 省份, 城市: places by their rank alone. */
const PLACES = /^(?:省份|省区市|城市|国家|地区|区县|县区|市县|乡镇|大省)$/;
const TOLD = /^(?:增长|下降|达到?|超过?|高于|低于|提高|提升|上升|上涨|回升|转正)$/;
const isTold = ({ class: kind, text }: Word): boolean => TOLD.test(text) || (kind === 'quantity' && /[%％]/.test(text));

const LONGEST_TOLD = 24;

/**
 * 6个省份县级医院床位使用率达到80%: what is told of places is told of something that they have. Empty where the
 * clause comes to no predicate of measures.
 */
function toldOfPlaces(words: readonly Word[], { from, to }: Phrase, end: number): string {
  if (!PLACES.test(words[from]?.text ?? '') || to <= from + 1 || words[from + 1]!.class !== 'noun') return '';
  let told = to;
  while (told < end && !isTold(words[told]!)) {
    if (!/^(?:noun|verb|adverb|aspect|time)$/.test(words[told]!.class)) return '';
    told++;
  }
  if (told >= end) return '';
  const last =
    words[told]!.class === 'verb' && words[told + 1]?.class === 'quantity' && told + 1 < end ? told + 2 : told + 1;
  const behind = words[last]?.class ?? 'break';
  const does = words.slice(from + 1, last).filter(({ class: kind, text }) => !/^(?:adverb|aspect|time)$/.test(kind) || /^[同环]比$/.test(text)).map(({ text }) => text).join(''); // prettier-ignore
  return behind === 'break' && does.length <= LONGEST_TOLD ? does : '';
}

const AND = /^(?:及|及其|以及|和)$/;

/** 500辆拖拉机及其他车辆参加活动: word behind what is joined to the counted, uncounted; they do the same. */
function pastOthers(words: readonly Word[], from: number, ceiling: number): number {
  if (words[from]?.class !== 'joint' || !AND.test(words[from]!.text)) return from;
  let other = from + 1;
  while (other < ceiling && words[other]!.class === 'pronoun') other++;
  const { name, to } = phraseAfter(words, other, ceiling);
  return name !== '' && words[to]?.class === 'verb' ? to : from;
}

/** 10余项重大任务, 5个目标: tasks themselves are counted one by one. */
const isCounted = (figure: Word, name: string): boolean => /[项件条类批个枚处艘架座次场轮期]$/.test(figure.text) && /(?:任务|目标)$/.test(name); // prettier-ignore

/**
 * Reads what stands behind the figure at word `at`.
 *
 * @param governed a verb before the figure governs it: a verb right behind it (三轮减负专项行动) then begins a noun phrase
 * @param end word after the last of the clause; `ceiling` may be the next figure
 */
export function rightOf(
  words: readonly Word[],
  at: number,
  ceiling: number,
  end: number,
  options: { readonly governed: boolean; readonly countsItself: boolean; readonly past: boolean },
): Right {
  const next = words[at + 1];
  // 近千场|各类|演出展览活动.
  const first = next?.class === 'pronoun' && EVERY.test(next.text) ? at + 2 : at + 1;
  // 投入52亿元开展农业技术推广: behind money a verb says what for.
  const money = words[at]!.text.endsWith('元') && PURPOSE.test(next?.text ?? '');
  // 两次到基地考察: behind a count of times a verb is what was done.
  const done = !options.governed && words[at]!.text.endsWith('次');
  const head = words[first];
  const verbs = head?.class === 'verb' && !money && !done && !options.countsItself && !STATES.test(head.text) ? verbsAhead(words, first, ceiling) : 0; // prettier-ignore
  const named = verbs > 0 && fitsCounter(words, at, first + verbs, ceiling);
  const lead = options.governed || named ? verbs : verbs === 1 && predicateIn(words, first + 1, ceiling) ? 1 : 0;
  // 33万人流离失所: a set phrase behind a counter that is its own noun is what they do.
  if (options.countsItself && next && /^[il]$/.test(next.tag) && next.text.length === 4)
    return { counted: '', does: next.text, owner: '', owned: '' };
  // 83人因交通事故死亡.
  const deed = options.governed && OCCASION.test(words[at]!.text) ? deedAfter(words, at + 1, end) : '';
  if (deed !== '') return { counted: deed, does: '', owner: '', owned: '' };
  const bare = money || (options.countsItself && next?.class === 'preposition');
  const phrase = bare
    ? { from: at + 1, to: at + 1, name: '' }
    : ((options.governed || OCCASION.test(words[at]!.text)) && compoundAfter(words, first, ceiling)) ||
      phraseAfter(words, at + 1, ceiling, lead);
  const told = bare ? '' : toldOfPlaces(words, phrase, end);
  if (told !== '') return { counted: words[phrase.from]!.text, does: told, owner: '', owned: '' };
  const [thing, of] = thingOf(words, at, phrase);
  const counted = MARKS.test(thing) && !isCounted(words[at]!, thing) ? '' : thing;
  let from = phrase.name === '' ? at + 1 : phrase.to;
  // 66个国家的代表参加大会: what another noun of the counted does is theirs as well.
  let owner = '';
  if (phrase.name !== '' && words[from]?.class === 'de' && from + 1 < end) {
    const owned = phraseAfter(words, from + 1, end);
    owner = owned.name;
    from = owned.to;
  }
  if (phrase.name !== '' && owner === '') from = pastOthers(words, from, ceiling);
  // 代表和使节等|出席会议.
  if (words[from]?.class === 'etc' && words[from + 1]?.class === 'verb') from++;
  // 20名分别被9所军校录取: by so many.
  const limit = options.past || UNDERGOING.test(words[from]?.text ?? '') || (words[from]?.class === 'adverb' && UNDERGOING.test(words[from + 1]?.text ?? '')) ? end : ceiling; // prettier-ignore
  const does = doesFrom(words, from, limit, options.past, end);
  if (does === '') return { counted, does, owner: '', owned: owner };
  return { counted, does: of + owner + does, owner: of + owner, owned: '' };
}
