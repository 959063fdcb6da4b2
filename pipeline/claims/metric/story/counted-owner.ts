import { BARE_MEASURE, HAD_BY_A_THING, HAD_BY_WHAT_IS_COUNTED, NOT_AN_OWNER } from '../../../lexicon/referents.js';
import type { Quantity } from '../../quantity.js';
import type { QuantityView } from '../../view.js';
import { HEAD_AT_END, isBare, joined } from '../names/complete.js';
import { phraseAfter, phraseBefore } from '../phrase/phrase.js';
import { CLAUSE_END, clausesBack, OPENING, type Clause } from '../words/clause-words.js';
import type { Word } from '../words/words.js';
import { textOf } from '../words/word.js';

/** 举办演出300场，观演人数5万人: what a relational noun is of, where a clause before its own counts things or deeds. */

/** A name stands no more words before its figure. */
const FARTHEST = 80;
const LONGEST = 16;
const SHORTEST = 2;
/** Counters of persons, of bodies and places that take part, of times: they are the measure, not what it is of. */
const OF_PERSONS = /^(?:人|名|位|人次|户|户次|户家庭|辆次|架次|家次|部门|国|省|市|县|区|岁|年|次|倍)$/;
/** In front of the noun in its own clause: 预计可惠及群众, 力争并网装机. */
const BEFORE_NOUN = /^(?:有|达|达到|实现|完成|力争|预计|计划|预期|提供|合计|共计|总计|累计|其中|可|能|将|将会|约)$/;
/** 5900多家用人单位参与: who takes part in the deed. */
const TAKES_PART = /参[与加展会赛演]|报名|出席|到场/;
/** 清洁能源大基地项目|建设: what is done with the counted. */
const DONE_WITH = /(?<=.{2})(?:(?:开工)?建设|改造|施工|工作)$/;
/** 开工的, 广场舞、群众歌咏等: what is said of the counted first. */
const LEADING =
  /^.*的|^.*等(?=.{2,})|^(?:新|共|各类|各|全部|首批|一批|计划|累计|开工|建设|改造|建成|实施|开展|举办|举行|组织|开发|推出|完成|启动|签约)+(?=.{3,})/;

/** What a figure of the same sentence was found to measure; empty where it was no claim. */
export type NameOf = (quantity: Quantity) => string;

/** The name with what it is of; as it is where nothing counted before it in its sentence could own it. */
export function ofCounted(name: string, view: QuantityView, named: NameOf): string {
  if (!HAD_BY_WHAT_IS_COUNTED.test(name) && !BARE_MEASURE.test(name)) return name;
  const owner = ownerOf(name, view, named);
  return owner === '' || name.includes(owner) ? name : joined(owner, name);
}

function ownerOf(name: string, view: QuantityView, named: NameOf): string {
  const { words, at } = view;
  const noun = nounAt(words, name, at);
  if (noun < 0) return '';
  for (const clause of clausesBack(words, noun)) {
    const own = clause.end === noun;
    const found = own ? undefined : onlyCounted(view, clause, named);
    if (found !== undefined) return found;
    if (!(own ? opensWithIt(words, clause.start, noun) : goesOn(words, clause))) return '';
  }
  return '';
}

/** Where the name stands last before the figure: its first word, -1 where it is not written so. */
function nounAt(words: readonly Word[], name: string, at: number): number {
  for (let i = at - 1; i >= 0 && at - i < FARTHEST; i--) {
    if (!name.startsWith(words[i]!.text)) continue;
    let to = i + 1;
    while (to < at && to - i < name.length && textOf(words, i, to).length < name.length) to++;
    if (textOf(words, i, to) === name) return i;
  }
  return -1;
}

const opensWithIt = (words: readonly Word[], start: number, noun: number): boolean =>
  words.slice(start, noun).every(({ class: kind, text }) => OPENING.has(kind) || kind === 'aspect' || BEFORE_NOUN.test(text)); // prettier-ignore

/** The one thing that a clause counts; empty where it counts several, undefined where it counts none. */
function onlyCounted({ words, siblings }: QuantityView, clause: Clause, named: NameOf): string | undefined {
  const { start, end } = clause;
  let found: string | undefined;
  // 其中国企项目141宗: a part of them.
  if (textOf(words, start, Math.min(end, start + 3)).startsWith('其中')) return '';
  for (let i = start; i < end; i++) {
    const { class: kind, place } = words[i]!;
    if (kind !== 'quantity' || place === undefined) continue;
    const { family, unit, ordinal } = siblings[place]!;
    if (family !== 'counter' || ordinal || OF_PERSONS.test(unit)) continue;
    if (TAKES_PART.test(textOf(words, start, end)) && !TAKES_PART.test(textOf(words, start, i))) continue;
    if (found !== undefined) return '';
    found = thingAt(words, i, clause, named(siblings[place]!));
  }
  return found;
}

/** Its noun phrase, or its name where the figure counts what is done (法治巡回宣讲500场). */
function thingAt(words: readonly Word[], i: number, clause: Clause, named: string): string {
  const behind = phraseAfter(words, i + 1, clause.end).name;
  const phrase = behind.length >= SHORTEST ? behind : phraseBefore(words, i, clause.start).name;
  const name = (phrase.length >= SHORTEST ? phrase : HEAD_AT_END.test(named) ? '' : named)
    .replace(LEADING, '')
    .replace(DONE_WITH, '');
  return name.length < SHORTEST || name.length > LONGEST || NOT_AN_OWNER.test(name) ? '' : name;
}

/** 票房收入15亿元, 方便两岸群众出行: a clause that leaves its subject out as well, or tells another measure of the same. */
function goesOn(words: readonly Word[], { start, end }: Clause): boolean {
  let i = start;
  while (i < end && (OPENING.has(words[i]!.class) || BEFORE_NOUN.test(words[i]!.text))) i++;
  if (i >= end || words[i]!.class === 'verb' || words[i]!.class === 'preposition') return true;
  let to = i;
  while (to < end && words[to]!.class === 'noun' && !CLAUSE_END.test(words[to]!.text)) to++;
  const said = textOf(words, i, to);
  return HAD_BY_WHAT_IS_COUNTED.test(said) || HAD_BY_A_THING.test(said) || isBare(said) || words[i]!.class === 'quantity' || TAKES_PART.test(textOf(words, i, end)); // prettier-ignore
}
