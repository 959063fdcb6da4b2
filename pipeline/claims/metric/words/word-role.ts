import { ADVERBS_OF_NOUNS, ADVERBS_OF_THINGS, REACHING_VERBS } from '../../../lexicon/word-classes.js';
import { isDoneThere, isDoneTogether, isFaceToFace, isFound, isIntended, isSaidInFour } from './done-here.js';
import { isPartOfName } from './verb-in-name.js';
import { asClass, type Word } from './word.js';
import {
  isBetweenPlaces,
  isCountry,
  isDone,
  isUntil,
  isDoneByCounted,
  isHowDone,
  isInState,
  isListed,
  isStation,
  isSuffixed,
  isUndergone,
  isManner,
  isMishap,
  isNeeding,
  isInitiative,
  isNounHere,
  isOfCounted,
  isOfficeHere,
  isVerbBeforeFigure,
  isVerbHere,
  spaceClass,
} from './word-here.js';

/** 243个国家级夜间消费集聚区: seasons and hours inside what is counted. */
const OF_A_SEASON = /^(?:夜间|冬季|夏季|春季|秋季|暑期|晚间|日间)$/;
/** 秋季粮食产量, 课后服务岗位, 灾后重建资金: which, not when. */
const SEASON = /^(?:春季|夏季|秋季|冬季|冬春)$/;
const OF_SEASONS =
  /^(?:粮食|粮油|作物|农作物|蔬菜|水果|造林|植树|招生|征兵|供暖|供热|取暖|用电|冰雪|旅游|农业|田管|鞋服|服装)$/;
const AFTER_WHICH = /^(?:课后|课外|灾后|震后|产后|术后|售后|赛后)$/;
const isWhich = (words: readonly Word[], i: number): boolean => {
  const next = words[i + 1];
  if (next === undefined) return false;
  return SEASON.test(words[i]!.text) ? OF_SEASONS.test(next.text) : AFTER_WHICH.test(words[i]!.text) && /^(?:noun|verb)$/.test(next.class) && next.text.length > 1; // prettier-ignore
};
const POINTS_AT_TIME = /^(?:[今去明前当上同近][年天日月]|昨[天日]|目前|现在|当前)$/;
const BLANK = /^\s*$/;
/** Asked of every word, so a Han character is answered first. */
const isBlank = (word: Word): boolean => word.text.charCodeAt(0) < 0x4e00 && BLANK.test(word.text);

/** 有效|专利, 有效|工作|气量; not 有效|保障|供水. */
const isThingAhead = (words: readonly Word[], i: number): boolean =>
  !words[i]?.tag.startsWith('v') || (words[i]!.tag === 'vn' && words[i + 1]?.class === 'noun');

const isOfNoun = (words: readonly Word[], i: number): boolean =>
  ADVERBS_OF_NOUNS.has(words[i]!.text) || (ADVERBS_OF_THINGS.has(words[i]!.text) && isThingAhead(words, i + 1));

/** Words of one form each that are nouns where their neighbours show it: looked up, for most words are none of them. */
const NOUNS_HERE: ReadonlyMap<string, (words: readonly Word[], i: number) => boolean> = new Map([
  ['倡议', isInitiative],
  ['办', isOfficeHere],
  ['站', isStation],
  ['中', isCountry],
]);

const OPENS_PHRASE: ReadonlySet<string> = new Set(['至', '到', '在', '共', '被']);

/** 雅加达到万隆, 到9月底, 到店客户, 在建项目: what looks like a preposition, or the adverb of 共建, and is none. */
function settlePreposition(words: Word[], i: number): void {
  const word = words[i]!;
  if (isBetweenPlaces(words, i)) words[i] = asClass(word, 'joint');
  if (isUntil(words, i)) words[i] = asClass(word, 'time');
  const undergone = isUndergone(words, i);
  if (!undergone && !isInState(words, i)) return;
  const state = !undergone && words[i + 2]!.tag.startsWith('v') ? 'verb' : 'noun';
  words[i] = asClass(word, state);
  words[i + 1] = asClass(words[i + 1]!, state);
}

/** Settles, word by word, what the dictionary's tags leave open. Changes `words` in place and returns it. */
export function resolved(words: Word[]): Word[] {
  words.forEach((word, i) => {
    if (word.class === 'verb' && !REACHING_VERBS.has(word.text) && isPartOfName(words, i))
      words[i] = asClass(word, 'noun');
    if (isSaidInFour(words, i)) words[i] = asClass(word, 'verb');
  });
  words.forEach((word, i) => {
    // 与29个国家签署…: at the head of a clause no conjunction.
    if (word.class === 'joint' && /^[与同和跟]$/.test(word.text) && (words[i - 1]?.class ?? 'break') === 'break') words[i] = asClass(word, 'preposition'); // prettier-ignore
    if (isBlank(word)) words[i] = asClass(word, spaceClass(words, i));
    const next = words[i + 1];
    // 80余万支青年突击队, 368个夏季旅游产品: behind a figure and before a noun no time.
    if (word.class === 'time' && word.tag === 't' && words[i - 1]?.class === 'quantity' && next?.class === 'noun' && !POINTS_AT_TIME.test(word.text)) words[i] = asClass(word, 'noun'); // prettier-ignore
    if (word.class === 'time' && OF_A_SEASON.test(word.text) && words[i - 1]?.class === 'noun' && words[i - 2]?.class === 'quantity' && next?.class === 'noun') words[i] = asClass(word, 'noun'); // prettier-ignore
    if (word.class === 'time' && isWhich(words, i)) words[i] = asClass(word, 'noun');
    // 无论是…还是…: a conjunction but before a figure.
    if (word.text === '还是' && next?.class !== 'quantity') words[i] = asClass(word, 'break');
    // 当得知近600万群众告别苦咸水: what is learnt is a clause of its own.
    if (word.text === '得知' && next?.class === 'quantity') words[i] = asClass(word, 'break');
    // 在5个城市同时开始: inside a clause no opening.
    if (word.text === '同时' && (next?.class === 'verb' || next?.class === 'adverb') && words[i - 1]?.class === 'noun') words[i] = asClass(word, 'adverb'); // prettier-ignore
    // 我国与成员国贸易额: behind 我国 no conjunction.
    if (word.class === 'joint' && words[i - 1]?.text === '我国' && (word.text === '与' || word.text === '同')) words[i] = asClass(word, 'preposition'); // prettier-ignore
    if ((word.text === '计划' || word.text === '预期') && words[i - 1]?.class === 'noun' && !isIntended(words, i))
      words[i] = asClass(word, 'noun');
    if (
      isNounHere(words, i) ||
      isOfCounted(words, i) ||
      isListed(words, i) ||
      isSuffixed(words, i) ||
      NOUNS_HERE.get(word.text)?.(words, i) === true
    )
      words[i] = asClass(word, 'noun');
    if (OPENS_PHRASE.has(word.text)) settlePreposition(words, i);
    if (
      isVerbHere(words, i) ||
      isDone(words, i) ||
      isVerbBeforeFigure(words, i) ||
      isMishap(words, i) ||
      isNeeding(words, i) ||
      isFound(words, i) ||
      isDoneThere(words, i) ||
      isDoneByCounted(words, i)
    )
      words[i] = asClass(word, 'verb');
    else if (isManner(words, i) || isHowDone(words, i)) words[i] = asClass(word, 'adverb');
    if (word.text === '共同' && next?.class === 'noun' && next.text.length === 2 && words[i + 2]?.class === 'noun' && isDoneTogether(words, i + 1)) words[i + 1] = asClass(next, 'verb'); // prettier-ignore
    if (isFaceToFace(words, i)) words[i] = asClass(word, 'adverb');
    if (word.class === 'adverb' && words[i + 1]?.class === 'noun' && isOfNoun(words, i) && !isHowDone(words, i))
      words[i] = asClass(word, 'noun');
  });
  return words;
}
