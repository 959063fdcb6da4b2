import { BROADCAST, FILED_AT_END, RELAYED, SIGNED_AT_END } from '../lexicon/datelines.js';
import { BUNDLE_TITLES } from '../lexicon/page-words.js';
import type { ArticleKind } from '../model/article.js';
import { Draft, type Role } from './draft.js';
import { isHead, isLongProse, isScene, isStory, opensNews, titleLines } from './heads.js';
import { isListed, isOutletByline, unglossed } from './line-kind.js';
import type { Unit } from './unit.js';

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
  /** Where the unit before went. */
  #last: Draft | undefined;
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
      if (isHead(unit)) this.#headlines();
      else {
        this.#last = this.#place(unit);
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
    if (this.#last?.kind === kind && unit.gap < 2) return this.#last;
    const draft = this.#begin(kind);
    draft.within = this.#current;
    return draft;
  }

  /** Puts a unit that is no headline where it belongs, and says where that was. */
  #place(unit: Unit): Draft {
    switch (unit.kind) {
      case 'caption':
      case 'credit':
        return this.#into(this.#beside('caption', unit), unit, 'paragraph');
      case 'furniture':
      case 'section':
      case 'jump':
        if (this.#current) this.#current.closed = true;
        return this.#into(this.#beside('page-furniture', unit), unit, 'paragraph');
      case 'foot':
        return this.#into((this.#current = this.#beside('page-furniture', unit)), unit, 'paragraph');
      case 'advert':
        return this.#into((this.#current = this.#begin('advert')), unit, 'credit');
      case 'continued':
        return this.#into((this.#current = this.#begin('fragment')), unit, 'paragraph');
      case 'label':
        return this.#label(unit);
      case 'byline':
        return this.#into(this.#article(), unit, this.#inNews() ? 'credit' : 'paragraph');
      case 'prose':
      case 'headline':
      case 'subtitle':
        return this.#prose(unit);
    }
  }

  #into(draft: Draft, unit: Unit, role: Role): Draft {
    draft.add(unit, role);
    return draft;
  }

  #inNews(): boolean {
    return this.#current === undefined || this.#current.kind === 'news';
  }

  /** 编者按: an article begins whose title is still to come. */
  #label(unit: Unit): Draft {
    if (!this.#inNews() || this.#current?.hasBody) this.#current = undefined;
    this.#article().awaitsTitle = true;
    return this.#into(this.#article(), unit, 'heading');
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

  #prose(unit: Unit): Draft {
    const text = unglossed(unit.text);
    const current = this.#article();
    if (FILED_AT_END.test(text.slice(-60)) || SIGNED_AT_END.test(text.slice(-60))) current.closed = true;
    return this.#into(current, unit, RELAYED.exec(text)?.[0].trim() === text.trim() ? 'credit' : 'paragraph');
  }

  /** A run of headlines: the title of a new article, or headings of this one. */
  #headlines(): void {
    const run: Unit[] = [];
    for (let i = this.#at; isHead(this.#units[i]); i++) run.push(this.#units[i]!);
    const next = this.#units[this.#at + run.length];
    const body = next?.kind === 'byline' ? this.#units[this.#at + run.length + 1] : next;
    this.#at += run.length;
    const current = this.#current;
    this.#last = current;
    if (this.#isOutletByline(run)) current!.add(run[0]!, 'credit');
    else if (current?.awaitsTitle && current.titles.length === 0 && next?.kind === 'byline') this.#titled(current, run);
    else if (!current || this.#begins(run, next, body)) this.#titled(this.#fresh(run, next), run);
    else if (current.kind === 'news' && !current.hasBody && current.titles.length > 0)
      this.#kickers(current, run, next);
    else run.forEach((unit) => current.add(unit, current.kind === 'news' ? 'heading' : 'paragraph'));
  }

  /** The draft that a title begins: a photo's where one scene follows after a hole in the page. */
  #fresh(run: readonly Unit[], next: Unit | undefined): Draft {
    if (run[0]!.gap >= 2 && isScene(next)) return (this.#current = this.#begin('caption'));
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
      current.withdrawTitles();
      this.#titled(current, run);
    } else run.forEach((unit) => current.add(unit, 'heading'));
  }

  /** Whether headlines begin another article; what has no body of its own is a heading or a signature. */
  #begins(run: readonly Unit[], next: Unit | undefined, body: Unit | undefined): boolean {
    const current = this.#current!;
    if (run.some((unit) => unit.top)) return current.kind !== 'news' || current.hasBody;
    if (body === undefined || body.kind === 'foot' || isHead(body)) return false;
    const opens = opensNews(next!);
    if (current.kind === 'page-furniture') return opens;
    if (current.kind === 'advert') return opens || isLongProse(next);
    if (!current.hasBody) return false;
    if (opens || current.closed || current.kind === 'caption') return true;
    if (this.#broadcast) return !isListed(run[0]!.text);
    return (run[0]!.gap >= 2 && isStory(next)) || (run.length > 1 && /[：:]$/.test(run[0]!.text));
  }

  #titled(draft: Draft, run: readonly Unit[]): void {
    const known = run.findIndex((unit) => unit.text === this.#title);
    const lines = known >= 0 ? known + 1 : titleLines(run);
    run.forEach((unit, i) => draft.add(unit, i < lines ? 'title' : isOutletByline(unit.text) ? 'credit' : 'heading'));
  }
}
