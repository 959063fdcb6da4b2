import type { ArticleKind, Block } from '../model/article.js';
import type { Unit } from './unit.js';

export type Role = Block['role'];

/** An article being put together. */
export class Draft {
  readonly parts: { readonly unit: Unit; readonly role: Role }[] = [];
  /** Whether it was signed, jumped to another page, or broken off by furniture: a headline after it begins another. */
  closed = false;
  /** Whether it began with a note (编者按), so that its title is still to come. */
  awaitsTitle = false;

  constructor(readonly kind: ArticleKind) {}

  add(unit: Unit, role: Role): void {
    this.parts.push({ unit, role });
  }

  get hasBody(): boolean {
    return this.parts.some(({ role }) => role === 'paragraph');
  }

  get titles(): readonly Unit[] {
    return this.parts.filter(({ role }) => role === 'title').map(({ unit }) => unit);
  }
}
