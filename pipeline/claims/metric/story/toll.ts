import { ATTACKERS, ATTACKS, BEFORE_ATTACKER, BY_MEANS, CALLED_DEED, FATES, INITIALS, MISHAPS, UNREST } from '../../../lexicon/tolls.js'; // prettier-ignore
import { matchesOf } from '../../../text/matches.js';
import { oneOf } from '../../../text/one-of.js';
import type { QuantityView } from '../../view.js';
import type { Mention } from '../names/mention.js';

/** 造成37人死亡、数十人受伤: a toll is of what the nearest words before it tell, in its sentence, its paragraph or the heading. */

/** 机上遇难的人数, 死亡的以军士兵. */
const TOLL = new RegExp(`^(.*?)(${oneOf(FATES)})(?:的?(人数)|的([^的、]{1,10}))$`);
/** 被逮捕的人数, 被捕的嫌疑人: in what, not by whom. */
const ARRESTED = /^(?:被?(逮捕)|被捕)的?(人数|\p{Script=Han}{2,8})$/u;
/** Counters of persons. */
const PERSONS = /[人名位]$/;
/** 因高温死亡, 遭枪击身亡的: what its own words say. */
const SAYS_OF_WHAT = /因|遭(?=.*的$)/;
/** 在黎南部的交战中|身亡. */
const DURING = /在.*中$/;
/** 巴勒斯坦人: whose they are is a scope. */
const A_PEOPLE = /(?:国|坦|列|嫩|朗|兰|斯|亚|耳其)人$|^人员$/;
/** 俄军|死亡的人数. */
const SIDE = /\p{Script=Han}{1,4}军$/u;
const SENTENCES_BACK = 3;
/** So many letters of a sentence are looked at. */
const REACH = 400;

const TOLD = new RegExp(`(?<!等)${oneOf(MISHAPS.keys())}`, 'g');
const TOLD_OR_UNREST = new RegExp(`(?<!等)${oneOf([...MISHAPS.keys(), ...UNREST])}`, 'g');
const CLAUSE = /[，；。：！？\s]/;
/** 遭以军|空袭, 遭到来自加沙的|袭击. */
const PASSIVE = /(?:遭到?|受到|遭受|被)(?<by>[^遭]{0,16})$/;
const MUTUAL = /[与同和跟]$/;
/** Where and how strong: 能登|地区|强震, 里氏7.1级|地震, 伊斯坦布尔发生|爆炸. */
const WHERE_AND_HOW = /^(?:.*发生(?:的|了|一起)?|.*地区(?=.)|里氏|[\d.]*级(?=.)|[东南西北中]+部|多地|再次|持续|接连)+/;

/** Words for what the story has named. */
const SUMS_UP = /^(?:恶劣|极端)天气$/;
/** 恶劣天气及其引发的交通事故: one among others. */
const BROUGHT_ABOUT = /其引发的$/;

/** 枪击事件, 爆炸事件; not 商店事件. */
const INCIDENT = /[袭爆炸枪刀火撞坠伤死踏毒恐]|暴力|骚乱|坍塌/;

interface Cause {
  readonly name: string;
  /** Offset behind it. */
  readonly end: number;
  /** An attack by nobody named. */
  readonly bare: boolean;
}

/** What the article has named: its topics by sentence, and the disaster that a figure's passage is about. */
export interface Calamities {
  mentionsOf(sentence: number): readonly Mention[];
  topicAt(view: QuantityView): string;
}

/** The name of a toll with what caused it; as it is where nothing near tells. */
export function tollOf(name: string, view: QuantityView, calamities: Calamities): string {
  const [, seized, arrested] = (PERSONS.test(view.quantity.unit) && ARRESTED.exec(name)) || [];
  if (arrested !== undefined) {
    const unrest = causeBefore(view, calamities, TOLD_OR_UNREST);
    return unrest === ''
      ? name
      : `${unrest}${seized === undefined ? '被捕' : '被逮捕'}${arrested === '人数' ? arrested : `的${arrested}`}`;
  }
  const [, lead = '', fate = '', , who = '人数'] = TOLL.exec(name) ?? partOfToll(name, view);
  if (fate === '' || !PERSONS.test(view.quantity.unit) || SAYS_OF_WHAT.test(lead + (who === '人数' ? '' : '的')))
    return name;
  const cause = (DURING.test(lead) && causeIn(lead, [], 0, TOLD)?.name) || causeBefore(view, calamities, TOLD);
  if (cause === '') return name;
  const side = SIDE.exec(lead)?.[0] ?? '';
  const whose = cause.startsWith(side) ? '' : side;
  return cause + whose + fate + (who === '人数' || A_PEOPLE.test(who) ? '人数' : `的${who}`);
}

const NOUN = /^[^的、“《\d]{2,8}$/;
const AMONG = new RegExp(`(?:(${oneOf(FATES)})[，、（]?(?:其中)?|(遇难|死|受?伤)者中?)(?:至少)?(?:包括|有)$`);
const AMONG_BEHIND = new RegExp(`^[^，。；]{0,8}在内的[^，。；]{0,10}人(${oneOf(FATES)})`);

/** 造成13人死亡，包括4名儿童; 包括两名儿童在内的4人失踪: some of those are named. As TOLL's groups. */
function partOfToll(name: string, { article, clause, quantity }: QuantityView): readonly string[] {
  if (!PERSONS.test(quantity.unit) || !NOUN.test(name)) return [];
  const { start, end } = article.sentences[clause.sentence]!;
  const before = article.text.slice(Math.max(start, quantity.extent.start - 16), quantity.extent.start);
  const [, fate, of] = AMONG.exec(before) ?? [];
  const behind = before.endsWith('包括') ? AMONG_BEHIND.exec(article.text.slice(quantity.end, Math.min(end, quantity.end + 40)))?.[1] : undefined; // prettier-ignore
  const told = behind ?? fate ?? (of === '死' ? '死亡' : of === undefined ? '' : of === '遇难' ? of : '受伤');
  return told === '' ? [] : ['', '', told, '', name];
}

function causeBefore(view: QuantityView, calamities: Calamities, told: RegExp): string {
  const { article, clause, quantity } = view;
  const { text, sentences, paragraphs } = article;
  const home = clause.sentence;
  const { paragraph } = sentences[home]!;
  let bare: Cause | undefined;
  for (let i = home; i >= Math.max(0, home - SENTENCES_BACK); i--) {
    const { start, end, paragraph: at } = sentences[i]!;
    // A heading tells what the paragraph below it is about.
    if (at !== paragraph && (at < paragraph - 1 || paragraphs[at]!.role === 'paragraph')) break;
    const limit = i === home ? quantity.start : end;
    const named = calamities
      .mentionsOf(i)
      .filter(
        (mention) =>
          mention.kind === 'calamity' &&
          mention.end <= limit &&
          !BROUGHT_ABOUT.test(text.slice(mention.start - 4, mention.start)),
      );
    const from = Math.max(start, limit - REACH);
    const found = causeIn(text.slice(from, limit), named, from, told);
    if (found && !found.bare) return inFull(found.name, calamities.topicAt(view));
    bare ??= found;
  }
  return bare ? inFull(bare.name, calamities.topicAt(view)) : '';
}

/** 冲突 in a story of 巴以冲突, 恶劣天气 in one of a storm. */
function inFull(cause: string, topic: string): string {
  const again = topic.endsWith(cause) || (SUMS_UP.test(cause) && topic !== '');
  return again && topic.search(ATTACKS) < 0 ? topic.replace(WHERE_AND_HOW, '') : cause;
}

/** The last cause that a piece of text tells, with who did it where an earlier clause says that. */
function causeIn(text: string, mentions: readonly Mention[], start: number, words: RegExp): Cause | undefined {
  const topics = mentions
    .filter(({ name }) => !/(?:袭击|空袭)$/.test(name) && (!name.endsWith('事件') || INCIDENT.test(name)))
    .map(({ name, end }) => ({ name: name.replace(WHERE_AND_HOW, ''), end: end - start, bare: false }))
    .filter(({ end }) => end > 0);
  const attacks = matchesOf(text, ATTACKS).map(({ index, 0: written }) => attackAt(text, index, written));
  const told = matchesOf(text, words).map(({ index, 0: word }) => ({ name: MISHAPS.get(word) ?? word, end: index + word.length, bare: false })); // prettier-ignore
  const all = [...told, ...topics, ...attacks].sort((a, b) => a.end - b.end);
  const last = all.at(-1);
  if (!last?.bare) return last;
  // 风暴“巴贝特”袭击欧洲: no attack; 以军空袭了…，袭击还造成: told once more.
  const before = all.findLast((cause) => !cause.bare);
  return before && (attacks.includes(before) || !CLAUSE.test(text.slice(before.end, last.end))) ? before : last;
}

function attackAt(text: string, at: number, written: string): Cause {
  const end = at + written.length;
  let from = at;
  while (from > 0 && !CLAUSE.test(text[from - 1]!)) from--;
  const before = text.slice(from, at);
  const deed = CALLED_DEED[written] ?? written;
  const by = PASSIVE.exec(before)?.groups?.['by'];
  const who = attackerIn(by ?? before + written);
  if (who !== '') return { name: who + deed, end, bare: false };
  if (by !== undefined && deed === '袭击') return { name: '遭袭', end, bare: false };
  return { name: text.startsWith('事件', end) ? `${deed}事件` : deed, end, bare: !BY_MEANS.test(deed) };
}

/** Who is told to do it: the first in the clause, where nothing but who tells it and when stands before. */
function attackerIn(text: string): string {
  for (const { index, groups } of matchesOf(text, ATTACKERS)) {
    const before = text.slice(0, index);
    if (MUTUAL.test(before) || !BEFORE_ATTACKER.test(before)) continue;
    const { state, named, force, body } = groups ?? {};
    if (body !== undefined) return body;
    // 在以色列多地的袭击: where.
    if (named !== undefined && before.endsWith('在')) continue;
    const who = (state ?? named)!;
    const initial = INITIALS[who] ?? who;
    return initial.length > 1 ? initial : initial + (force === '方' ? '方' : '军');
  }
  return '';
}
