import { GENERAL_SECRETARIES } from '../lexicon/leaders.js';
import { COURTESIES, HIGH_COURTESIES } from '../lexicon/titles.js';
import type { Segmented } from '../model/article.js';
import type { Person } from '../model/speech.js';
import type { CleanSpan } from '../text/span.js';
import { courteousNames, NameHints, pairedNames, photographers, unintroducedNames } from './named.js';
import { namedPlaces, type NamedAt } from './named-places.js';
import { officeMentions, singleOffices, withBodies } from './office.js';
import { lastUntil } from '../text/ordered.js';
import { oneOf } from '../text/one-of.js';
import { gathered } from '../text/gathered.js';

interface Entry {
  readonly name: string;
  /** As printed with the name, with where, in order: the office at a point of the text is the last one before it. */
  readonly offices: { readonly at: number; readonly office: string }[];
  readonly mentions: CleanSpan[];
  press: boolean;
  speaks: boolean;
}

/** A person with the office that his verb's clause gives him. */
interface Introduced {
  readonly speaker: string;
  readonly role?: string;
  readonly start: number;
}

const COURTESY = new RegExp(`^${oneOf(COURTESIES)}`);
const SURNAME_COURTESY = new RegExp(`^(.{1,2})(${oneOf(COURTESIES)})$`);
const BARE_TITLE = new RegExp(`^(${oneOf([...HIGH_COURTESIES, '国王'])})(?:先生|女士)?$`);

/** The persons of one article: who they are, where they are named, what office they hold at which point. */
export class Roster {
  readonly text: string;
  readonly #entries = new Map<string, Entry>();
  readonly #officeStarts = new Map<number, number>();
  /** Full names by what may stand for them: a part of a foreign name, a family name. */
  #shortened = new Map<string, string[]>();
  #named: NamedAt[] = [];
  /** Whom a bare 总书记 means where the article names no holder. */
  readonly #leader: string | undefined;

  constructor(article: Segmented) {
    this.text = article.text;
    const { date = '' } = article;
    this.#leader = GENERAL_SECRETARIES.findLast(({ from }) => from <= date)?.name;
    const hints = new NameHints(article);
    for (const mention of withBodies(this.text, officeMentions(this.text, hints))) {
      const entry = this.#entry(this.text.slice(mention.start, mention.end));
      entry.press ||= mention.press;
      this.#officeStarts.set(mention.start, mention.officeStart);
      if (mention.office !== '') entry.offices.push({ at: mention.start, office: mention.office });
    }
    for (const { name, at } of photographers(this.text)) {
      const entry = this.#entry(name);
      entry.press = true;
      if (entry.offices.length === 0) entry.offices.push({ at, office: '摄影' });
    }
    const alone = [...unintroducedNames(this.text, hints), ...courteousNames(this.text), ...pairedNames(this.text)];
    for (const name of alone) this.#entry(name);
    this.#find();
  }

  #entry(name: string): Entry {
    const known = this.#entries.get(name);
    if (known) return known;
    const entry: Entry = { name, offices: [], mentions: [], press: false, speaks: false };
    this.#entries.set(name, entry);
    return entry;
  }

  /** Looks up where all that are known by now are named. */
  #find(): void {
    const names = [...this.#entries.keys()];
    this.#named = namedPlaces(this.text, names);
    this.#shortened = shortForms(names);
    for (const entry of this.#entries.values()) entry.mentions.length = 0;
    for (const place of this.#named) {
      const entry = this.#entries.get(place.name)!;
      entry.mentions.push({ start: place.start, end: place.end });
      this.#takeCourtesy(entry, place);
    }
  }

  /** 习近平总书记 gives an office too. */
  #takeCourtesy({ offices }: Entry, { start, end }: NamedAt): void {
    const courtesy = this.text.slice(end, end + this.courtesyBehind(end));
    if (!HIGH_COURTESIES.includes(courtesy) || offices.some(({ office }) => office.endsWith(courtesy))) return;
    offices.push({ at: start, office: courtesy });
    offices.sort((a, b) => a.at - b.at);
  }

  /** Adds names that no office introduces (陶青说). */
  add(names: Iterable<string>): void {
    const before = this.#entries.size;
    for (const name of names) this.#entry(name);
    if (this.#entries.size > before) this.#find();
  }

  /** Adds persons whom only their verb shows to be ones, each with the office printed before the name, if any. */
  introduce(persons: Iterable<Introduced>): void {
    const before = this.#entries.size;
    for (const { speaker, role, start } of persons) {
      if (this.#entries.has(speaker)) continue;
      const entry = this.#entry(speaker);
      if (role === undefined) continue;
      entry.offices.push({ at: start, office: role });
      this.#officeStarts.set(start, start - role.length);
    }
    if (this.#entries.size > before) this.#find();
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  isPress(name: string): boolean {
    return this.#entries.get(name)?.press ?? false;
  }

  get named(): readonly NamedAt[] {
    return this.#named;
  }

  /** How long the courtesy is that stands at `at`: 3 for 总书记, 0 for none. */
  courtesyBehind(at: number): number {
    return COURTESY.exec(this.text.slice(at, at + 6))?.[0].length ?? 0;
  }

  /** Where the office printed before the name at `start` begins. */
  officeStartsAt(start: number): number | undefined {
    return this.#officeStarts.get(start);
  }

  /** The office a person was last given at or before `offset`, else the first one given later. */
  officeAt(name: string, offset: number): string | undefined {
    const offices = this.#entries.get(name)?.offices ?? [];
    return (lastUntil(offices, ({ at }) => at, offset) ?? offices[0])?.office;
  }

  /** The full name meant by a short one: 辛部长, 习主席, 穆罕默德 for 穆罕默德·本·扎耶德; undefined for a stranger. */
  fullName(short: string): string | undefined {
    if (this.#entries.has(short)) return short;
    const parts = this.#shortened.get(short);
    if (parts?.length === 1 && short.length > 1) return parts[0];
    const bare = BARE_TITLE.exec(short)?.[1];
    if (bare !== undefined) return this.#holderOf(bare);
    const [, surname = '', title = ''] = SURNAME_COURTESY.exec(short) ?? [];
    const family = (this.#shortened.get(surname) ?? []).filter((name) => !name.includes('·'));
    const held = family.find((name) => this.officeAt(name, this.text.length)?.includes(title) === true) ?? family[0];
    if (held !== undefined || !HIGH_COURTESIES.includes(title)) return held;
    // 习主席, 习总书记 where nobody is named in full.
    return this.#leader?.startsWith(surname) === true ? this.#leader : undefined;
  }

  /** The one person whom a bare title means: 总书记, 总统 of 总统先生. */
  #holderOf(office: string): string | undefined {
    const holders = [...this.#entries.values()].filter(({ offices }) =>
      offices.some((held) => held.office.endsWith(office)),
    );
    if (holders.length === 0 && office === '总书记') return this.#leader;
    return holders.length === 1 ? holders[0]!.name : undefined;
  }

  markSpeaking(name: string): void {
    const entry = this.#entries.get(name);
    if (entry) entry.speaks = true;
  }

  persons(): Person[] {
    return [...this.#entries.values()]
      .filter(({ mentions }) => mentions.length > 0)
      .map(({ name, offices, mentions, speaks }) => ({
        name,
        roles: [...new Set(gathered([...new Set(offices.map(({ office }) => office))], singleOffices))],
        mentions,
        speaks,
      }));
  }
}

function shortForms(names: readonly string[]): Map<string, string[]> {
  const forms = new Map<string, string[]>();
  for (const name of names)
    for (const form of name.includes('·') ? name.split('·') : [name.slice(0, 1), name.slice(0, 2)])
      forms.set(form, [...(forms.get(form) ?? []), name]);
  return forms;
}
