import { BROADCAST, FILED, FILED_AT_END, RELAYED, SIGNED_AT_END } from '../lexicon/datelines.js';
import { BUNDLE_TITLES } from '../lexicon/page-words.js';
import type { ArticleKind } from '../model/article.js';
import { Draft } from './draft.js';
import { isOutletByline, unglossed } from './line-kind.js';
import type { Unit } from './unit.js';

/** Shorter than this, prose after a headline in the foot of a page or in an advert is more of the same. */
const LEAST_NEWS = 60;
/** Lines of one printed title. */
const MOST_TITLE_LINES = 4;

/** Units of a page to articles, in the order of their beginnings. */
export function draftsOf(units: readonly Unit[], title: string | undefined): Draft[] {
  return new Grouping(units, title).run();
}

class Grouping {
  readonly #units: readonly Unit[];
  readonly #title: string | undefined;
  readonly #drafts: Draft[] = [];
  /** The article that paragraphs go to. */
  #current: Draft | undefined;
  /** Whether the page is a broadcaster's relay, whose every headline begins an item. */
  readonly #broadcast: boolean;
  #at = 0;

  constructor(units: readonly Unit[], title: string | undefined) {
    this.#units = units;
    this.#title = title;
    this.#broadcast =
      units.slice(0, 4).some((unit) => BROADCAST.test(unit.text)) || BUNDLE_TITLES.test(title ?? units[0]?.text ?? '');
  }

  run(): Draft[] {
    while (this.#at < this.#units.length) {
      const unit = this.#units[this.#at]!;
      if (unit.kind === 'headline' || unit.kind === 'subtitle') this.#headlines();
      else {
        this.#place(unit);
        this.#at++;
      }
    }
    return this.#drafts.filter((draft) => draft.parts.length > 0);
  }

  #begin(kind: ArticleKind): Draft {
    const draft = new Draft(kind);
    this.#drafts.push(draft);
    return draft;
  }

  /** The article that a paragraph or a title goes to. */
  #article(): Draft {
    return (this.#current ??= this.#begin('news'));
  }

  /** Continues the draft of `kind` that the unit before went to, else begins one. */
  #beside(kind: ArticleKind, unit: Unit): Draft {
    const before = this.#units[this.#at - 1];
    const last = this.#drafts.find((draft) => draft.parts.some((part) => part.unit === before));
    return last?.kind === kind && unit.gap < 2 ? last : this.#begin(kind);
  }

  #place(unit: Unit): void {
    const inFoot = this.#current?.kind === 'page-furniture' || this.#current?.kind === 'advert';
    switch (unit.kind) {
      case 'caption':
      case 'credit':
        this.#beside('caption', unit).add(unit, 'paragraph');
        return;
      case 'furniture':
      case 'section':
      case 'jump':
        this.#beside('page-furniture', unit).add(unit, 'paragraph');
        if (this.#current) this.#current.closed = true;
        return;
      case 'foot':
        this.#current = this.#beside('page-furniture', unit);
        this.#current.add(unit, 'paragraph');
        return;
      case 'advert':
        this.#current = this.#begin('advert');
        this.#current.add(unit, 'credit');
        return;
      case 'continued':
        this.#current = this.#begin('fragment');
        this.#current.add(unit, 'paragraph');
        return;
      case 'label':
        if (inFoot || this.#current?.hasBody) this.#current = undefined;
        this.#article().awaitsTitle = true;
        this.#article().add(unit, 'heading');
        return;
      case 'byline':
        this.#article().add(unit, inFoot ? 'paragraph' : 'credit');
        return;
      case 'prose':
        this.#prose(unit);
        return;
    }
  }

  /** 样例汽车周刊　江远帆 under a title. */
  #isOutletByline(run: readonly Unit[]): boolean {
    const current = this.#current;
    return (
      run.length === 1 &&
      current !== undefined &&
      !current.hasBody &&
      current.titles.length > 0 &&
      isOutletByline(run[0]!.text)
    );
  }

  #prose(unit: Unit): void {
    const text = unglossed(unit.text);
    const current = this.#article();
    current.add(unit, RELAYED.exec(text)?.[0].trim() === text.trim() ? 'credit' : 'paragraph');
    if (FILED_AT_END.test(text) || SIGNED_AT_END.test(text)) current.closed = true;
  }

  /** A run of headlines: the title of a new article, or headings of this one. */
  #headlines(): void {
    const run: Unit[] = [];
    for (let i = this.#at; i < this.#units.length && isHead(this.#units[i]!); i++) run.push(this.#units[i]!);
    const next = this.#units[this.#at + run.length];
    this.#at += run.length;
    const current = this.#current;
    if (this.#isOutletByline(run)) current!.add(run[0]!, 'credit');
    else if (current?.awaitsTitle && current.titles.length === 0 && next?.kind === 'byline') this.#titled(current, run);
    else if (!current || this.#begins(run, next)) this.#titled(this.#fresh(), run);
    else if (current.kind === 'news' && !current.hasBody && current.titles.length > 0)
      this.#kickers(current, run, next);
    else run.forEach((unit) => current.add(unit, current.kind === 'news' ? 'heading' : 'paragraph'));
  }

  #fresh(): Draft {
    if (this.#current?.kind === 'news' && this.#current.parts.length > 0 && !this.#hasContent(this.#current))
      return this.#current;
    return (this.#current = this.#begin('news'));
  }

  #hasContent(draft: Draft): boolean {
    return draft.hasBody || draft.titles.length > 0;
  }

  /** The show's own name (国内联播快讯) and its relay line go before the first item's title. */
  #kickers(current: Draft, run: readonly Unit[], next: Unit | undefined): void {
    if (this.#broadcast && next?.kind === 'prose') {
      current.parts.forEach((part, i) => (current.parts[i] = { ...part, role: 'credit' }));
      this.#titled(current, run);
    } else run.forEach((unit) => current.add(unit, 'heading'));
  }

  #begins(run: readonly Unit[], next: Unit | undefined): boolean {
    const current = this.#current!;
    const lede = next !== undefined && opensNews(next);
    if (current.kind !== 'news' && current.kind !== 'fragment')
      return lede || run.some((unit) => unit.top) || (current.kind === 'advert' && isLong(next));
    if (!current.hasBody) return false;
    if (run.some((unit) => unit.top)) return true;
    if (lede || current.closed || this.#broadcast) return true;
    if (run[0]!.gap >= 2 && isLong(next)) return true;
    return run.length > 1 && /[：:]$/.test(run[0]!.text);
  }

  #titled(draft: Draft, run: readonly Unit[]): void {
    const known = run.findIndex((unit) => unit.text === this.#title);
    const lines = known >= 0 ? known + 1 : titleLines(run);
    run.forEach((unit, i) => draft.add(unit, i < lines ? 'title' : 'heading'));
  }
}

const isHead = (unit: Unit): boolean => unit.kind === 'headline' || unit.kind === 'subtitle';
const isLong = (unit: Unit | undefined): boolean =>
  unit?.kind === 'prose' && unit.text.length >= LEAST_NEWS && /[。！？”]$/.test(unit.text);

/** Whether a unit opens a report: a byline, a dateline, 记者从……获悉. */
const opensNews = (unit: Unit): boolean =>
  unit.kind === 'byline' ||
  (unit.kind === 'prose' &&
    (FILED.test(unit.text) ||
      RELAYED.test(unit.text) ||
      (unit.text.length >= LEAST_NEWS &&
        /^(?:记者)?[^。，,]{0,14}(?:记者|日)[^。，,]{0,30}(?:获悉|了解到)/.test(unit.text))));

/** How many lines of a run are the title: with its subtitle, and both lines of 某某分行： / 用心用情服务. */
function titleLines(run: readonly Unit[]): number {
  let lines = 1;
  while (lines < run.length && lines < MOST_TITLE_LINES) {
    const goesOn =
      run[lines]!.kind === 'subtitle' || /[：:]$/.test(run[lines - 1]!.text) || run[lines - 1]!.text.length <= 6;
    if (!goesOn) break;
    lines++;
  }
  return lines;
}
