import { daysOf, isDay, type Period } from '../../../model/period.js';
import type { Attributed } from '../../../model/speech.js';
import type { Anchor } from './anchor.js';
import { resolvePeriod } from './resolve.js';
import { lastYear } from './calendar.js';
import type { Draft } from '../expressions/draft.js';
import { draftsOf } from '../expressions/drafts.js';
import type { PeriodMention, PeriodShape } from '../expressions/shapes.js';

/** 警方21日说，本月以来…: the run is told up to that day. */
const SAYS = /^[^，。；：\d]{0,12}(?:说|称|宣布|证实|指出)[，：]/;

type NamedHoliday = PeriodShape & { readonly kind: 'holiday' };

/** What the words before a mention have named: a year for 当年 and a bare month, a month for a bare day. */
class Named {
  #year: number | undefined;
  /** The latest year that the last sentence with one names: 2023年末331家，2022年末为284家。全年… is of 2023. */
  #latest: number | undefined;
  #dated = false;
  #sameSentence = false;
  #month: number | undefined;
  #day: Period | undefined;
  #wholeMonth: Period | undefined;
  #holiday: NamedHoliday | undefined;
  #reported: Period | undefined;
  #sentence = -1;
  #paragraph = -1;

  at(sentence: number, paragraph: number): void {
    if (paragraph !== this.#paragraph) {
      this.#month = undefined;
      this.#day = undefined;
      this.#wholeMonth = undefined;
      this.#dated = false;
    }
    if (sentence !== this.#sentence) {
      this.#reported = undefined;
      this.#month = undefined;
      this.#sameSentence = false;
    }
    this.#sentence = sentence;
    this.#paragraph = paragraph;
  }

  anchor(base: Anchor, draft: Draft): Anchor {
    const shape = draft.shape.kind === 'since' ? draft.shape.from : draft.shape;
    const calendar = shape.kind === 'range' ? shape.from : shape.kind === 'calendar' ? shape : undefined;
    const bareDay = calendar?.from.unit === 'day' && calendar.from.month === undefined;
    const anaphoric = calendar?.year.is === 'anaphoric';
    const bare =
      this.#sameSentence || (this.#dated && this.#year !== undefined && this.#year < (base.day?.year ?? 0) - 1);
    const closing = calendar?.year.is === 'anaphoric' && calendar.year.closing !== undefined;
    const year = closing ? this.#latest : anaphoric || bare ? this.#year : undefined;
    return {
      ...base,
      ahead: draft.ahead,
      ...(year !== undefined && { namedYear: year }),
      ...(this.#day !== undefined && { namedDay: this.#day }),
      // 据媒体10日报道，自上月18日以来…: the run is told up to the report.
      ...(this.#reported !== undefined && draft.shape.kind === 'since' && { asOf: this.#reported }),
      ...(bareDay && this.#month !== undefined && { namedMonth: this.#month }),
    };
  }

  /** 假期首日 is of the holiday named before. */
  thatHoliday(shape: PeriodShape): PeriodShape {
    if (shape.kind !== 'holiday' || shape.name !== '' || !this.#holiday) return shape;
    const { name, year } = this.#holiday;
    return { kind: 'holiday', name, year, ...(shape.days && { days: shape.days }) };
  }

  /** 当月 behind 7月 is July, whatever the month of the article. */
  thatMonth(draft: Draft, text: string): Period | undefined {
    const anaphoric = draft.shape.kind === 'relative' && /^[当同]月/.test(text.slice(draft.start, draft.start + 2));
    return anaphoric ? this.#wholeMonth : undefined;
  }

  note(draft: Draft, period: Period | undefined, behind: string): void {
    if ((draft.role === 'report' || SAYS.test(behind)) && period !== undefined && isDay(period))
      this.#reported = period;
    if (draft.shape.kind === 'holiday' && draft.shape.name !== '') this.#holiday = draft.shape;
    // 启动当天 behind 从3月30日起 is its first day.
    const day = draft.shape.kind === 'since' ? period?.split('/')[0] : period;
    if (day !== undefined && isDay(day) && draft.role !== 'none' && draft.shape.kind !== 'now') this.#day = day;
    if (period === undefined || draft.role === 'none' || draft.role === 'base' || draft.role === 'report') return;
    if (draft.shape.kind !== 'calendar' && draft.shape.kind !== 'range') return;
    const from = draft.shape.kind === 'range' ? draft.shape.from : draft.shape;
    const year = lastYear(period);
    if (year === undefined) return;
    // 3月末存栏351万头。当月…: its last day names the month.
    if (from.from.unit === 'month' && draft.shape.kind === 'calendar' && !draft.shape.to)
      this.#wholeMonth = period.slice(0, 7);
    if (from.year.is !== 'unsaid') {
      this.#latest =
        this.#sameSentence && this.#latest !== undefined && !draft.ahead ? Math.max(this.#latest, year) : year;
      this.#year = year;
      this.#dated = from.from.unit !== 'year' || this.#dated;
      this.#sameSentence = true;
    }
    if (from.from.unit === 'day' || from.from.unit === 'month') {
      const month = /^\d{4}-(\d\d)/.exec(period)?.[1];
      if (month !== undefined) this.#month = Number(month);
    }
  }
}

/** List members stand side by side: 5、6月; 2022年和2023年; 一季度、二季度. */
function withLists(mentions: PeriodMention[], text: string): PeriodMention[] {
  const result = [...mentions];
  for (let first = 0; first < result.length;) {
    let end = first + 1;
    while (
      end < result.length &&
      /^[、和及与]$/.test(text.slice(result[end - 1]!.end, result[end]!.start)) &&
      result[end]!.role === result[first]!.role
    )
      end++;
    if (end - first > 1)
      for (let i = first; i < end; i++)
        result[i] = { ...result[i]!, list: { first, index: i - first, of: end - first } };
    first = end;
  }
  return result;
}

/** All expressions of time of an article, in order, resolved against its anchor. Linear in the text's length. */
export function findMentions({ text, sentences }: Attributed, base: Anchor): PeriodMention[] {
  const named = new Named();
  let sentence = 0;
  const mentions = draftsOf(text).map((draft): PeriodMention => {
    while (sentence + 1 < sentences.length && sentences[sentence + 1]!.start <= draft.start) sentence++;
    named.at(sentence, sentences[sentence]?.paragraph ?? 0);
    draft.shape = named.thatHoliday(draft.shape);
    const period = named.thatMonth(draft, text) ?? valid(resolvePeriod(draft.shape, named.anchor(base, draft)));
    named.note(draft, period, text.slice(draft.end, draft.end + 16));
    const { start, end, role, shape } = draft;
    const basis = draft.shape.kind === 'now' ? 'implied' : 'stated';
    return {
      start,
      end,
      role,
      shape,
      ahead: draft.ahead,
      text: text.slice(start, end),
      list: undefined,
      period,
      basis: period === undefined ? undefined : basis,
    };
  });
  return withLists(mentions, text);
}

function valid(period: Period | undefined): Period | undefined {
  const days = period === undefined ? undefined : daysOf(period);
  return days && days.first > days.last ? undefined : period;
}
