import type { ArticleKind, Block } from '../model/article.js';
import type { Unit } from './unit.js';

export type Role = Block['role'];

/** An article being put together. */
export class Draft {
  readonly parts: { readonly unit: Unit; readonly role: Role }[] = [];
  readonly titles: Unit[] = [];
  /** Whether it was signed, jumped to another page, or broken off by furniture: a headline after it begins another. */
  closed = false;
  /** Whether it began with a note (编者按), so that its title is still to come. */
  awaitsTitle = false;
  hasBody = false;
  /** The article in whose middle a caption stands: its day is the caption's unless the caption has one. */
  within: Draft | undefined;

  constructor(readonly kind: ArticleKind) {}

  add(unit: Unit, role: Role): void {
    this.parts.push({ unit, role });
    if (role === 'title') this.titles.push(unit);
    if (role === 'paragraph') this.hasBody = true;
  }

  /** The show's own name (国内联播快讯), taken for a title, is none: the first item's headline follows. */
  withdrawTitles(): void {
    this.parts.forEach((part, i) => {
      if (part.role === 'title') this.parts[i] = { ...part, role: 'credit' };
    });
    this.titles.length = 0;
  }
}
