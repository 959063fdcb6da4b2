import { BARE_MEASURE, NO_SINGLE_THING, OWNS_NOTHING } from '../../../lexicon/referents.js';
import type { QuantityView } from '../../view.js';
import { clausesBack, OPENING, POINTING, WHOLE } from '../words/clause-words.js';
import { PREDICATE } from './opening.js';
import { phraseAfter, phraseBefore } from '../phrase/phrase.js';
import { isThing, phraseEnd } from '../names/thing-name.js';
import type { Word, WordClass } from '../words/words.js';
import { textOf } from '../words/word.js';

/** What a bare measure (全长, 年发电量) is of where no single thing with a name opens its clauses: the nearest subject, or things counted. */

/** 该航线 and its full name. */
export interface Owner {
  readonly name: string;
  /** It is pointed at (该航线): named in full before. */
  readonly pointed: boolean;
  /** Where it begins. */
  readonly offset: number;
}

/** `open`: the clause leaves its subject out, or tells of a part. `other`: its subject owns no measure. */
type Found = Owner | 'open' | 'other';

const LONGEST = 20;
const PHRASE = 24;
/** What no measure is of: persons, places, bodies, times. */
const NOBODY = /^(?:n[rst]|nrt|nrfg|t|tg|s|f|m|r)$/;
/** How something is: 风力资源|丰富. */
const STATE = /^(?:a|ad|an|i|l|z|d)$/;
const COUNTED_THING = /(?:线路|航线|快线|样品|设备|船舶)$/;
const POINTS = /^(?:该型?|此|这[座条台艘架款个项])/;
const LEADING = /^(?:我国|首[个座条台艘架]|[一这那]|[座条台艘架款项]|多)+/;

/** The owner in the figure's own sentence. */
export function ownerBefore(name: string, { article, words, at, siblings }: QuantityView): Owner | undefined {
  const bare = BARE_MEASURE.test(name);
  for (const { start, end } of clausesBack(words, at)) {
    const counted = countedIn(words, start, end, siblings);
    const found = counted ?? (end === at ? topicOfOwnClause(words, start, end, { name, text: article.text }) : bare ? subjectIn(words, start, end) : 'other'); // prettier-ignore
    if (found !== 'open') return found === 'other' ? undefined : found;
  }
  return undefined;
}

/** 开工|166个太湖保护治理工程, 线路|291条: things that a figure before counts. */
function countedIn(
  words: readonly Word[],
  start: number,
  end: number,
  siblings: QuantityView['siblings'],
): Owner | undefined {
  // prettier-ignore
  for (let i = end - 1; i >= start; i--) {
    const { class: kind, place } = words[i]!;
    if (kind !== 'quantity' || place === undefined || siblings[place]!.family !== 'counter') continue;
    const behind = phraseAfter(words, i + 1, end);
    const phrase = behind.name === '' ? phraseBefore(words, i, start) : behind;
    const name = phrase.name.replace(/^.*的/, '');
    if (name.length <= LONGEST && (isThing(name) || COUNTED_THING.test(name)))
      return { name, pointed: false, offset: words[phrase.from]!.start };
  }
  return undefined;
}

/** 薄膜型储罐|不仅|用钢量: a phrase before the measure, with an adverb or a time between. */
function topicOfOwnClause(
  words: readonly Word[],
  start: number,
  end: number,
  { name, text }: { name: string; text: string },
): Found {
  let k = start;
  while (k < end && !text.startsWith(name, words[k]!.start)) k++;
  let to = k;
  while (to > start && (BETWEEN.has(words[to - 1]!.class) || NOT_ONLY.test(words[to - 1]!.text))) to--;
  if (k === end || to === k || to === start) return 'open';
  const { from } = phraseBefore(words, to, start);
  return from < to ? ownerNamed(words, from, to, false) : 'open';
}
const NOT_ONLY = /^不[仅但光]$/;
const BETWEEN: ReadonlySet<WordClass> = new Set(['adverb', 'time']);

/** The subject of a clause, as far as things like it have measures. */
function subjectIn(words: readonly Word[], start: number, end: number): Found {
  let i = start;
  let whole = false;
  for (; i < end && OPENING.has(words[i]!.class); i++) whole ||= WHOLE.test(words[i]!.text);
  const pointed = i > start && POINTING.test(words[i - 1]!.text);
  const to = phraseEnd(words, i, Math.min(end, i + PHRASE), pointed);
  if (to === i) return whole ? 'other' : 'open';
  // 风力资源|丰富, 苗齐苗壮: how a part of it is.
  const stated = to === end ? to - i > 1 && STATE.test(words[to - 1]!.tag) : words.slice(to, end).every(({ tag }) => STATE.test(tag)); // prettier-ignore
  return stated ? 'open' : ownerNamed(words, i, to, pointed);
}

function ownerNamed(words: readonly Word[], from: number, to: number, pointed: boolean): Found {
  let first = from;
  for (let k = from; k < to; k++) if (words[k]!.class === 'de') first = k + 1;
  while (first < to && LEADING.test(words[first]!.text) && words[first]!.text.replace(LEADING, '') === '') first++;
  let last = to;
  // 昌九高铁|连接|江西九江和南昌: where its predicate begins.
  for (let k = first + 1; k < last; k++) if (PREDICATE.test(words[k]!.tag + words[k]!.text) && !isThing(textOf(words, k, last))) last = k; // prettier-ignore
  // 轻轨蓝线一期|全长13公里: its own measure is no part of it.
  for (let k = first; k < last; k++) if (BARE_MEASURE.test(textOf(words, k, last))) last = k;
  if (last === first) return 'open';
  const written = textOf(words, first, last);
  const name = written.replace(POINTS, '').replace(/[总共各]$/, '');
  const joint = words.slice(first, last).some((word) => word.class === 'joint');
  const none = joint || NOBODY.test(words[last - 1]!.tag) || name.startsWith('总') || WHOLE.test(words[first]!.text) || NO_SINGLE_THING.test(name) || OWNS_NOTHING.test(name); // prettier-ignore
  return none || name === '' || (name.length < 2 && name === written) || name.length > LONGEST
    ? 'other'
    : { name, pointed: pointed || POINTS.test(written), offset: words[first]!.start };
}
