import { COURTESIES } from '../lexicon/titles.js';
import type { Segmented } from '../model/article.js';
import type { Person } from '../model/speech.js';
import type { CleanSpan } from '../text/span.js';
import { isNamed, isNameShaped } from './name.js';
import { officeMentions, singleOffices, withBodies, type OfficeMention } from './office.js';
import { oneOf } from './pattern.js';

interface Entry {
  readonly name: string;
  /** As printed with the name, with where: the office at a point of the text is the last one before it. */
  readonly offices: { readonly at: number; readonly office: string }[];
  readonly mentions: CleanSpan[];
  press: boolean;
  speaks: boolean;
}

/** A place where a known person is named. */
export interface NamedAt extends CleanSpan {
  readonly name: string;
}

const COURTESY = new RegExp(`^${oneOf(COURTESIES)}`);
/** Where each name the segmenter sees ends, by where it begins. */
const namesBySegmenter = ({ sentences }: Segmented): Map<number, number> =>
  new Map(sentences.flatMap(({ tokens = [] }) => tokens.filter(({ tag }) => tag.startsWith('nr')).map(({ start, end }) => [start, end] as const)));

/** 刘健摄 under a photograph. */
const PHOTO = /(?:^|[\s（(。])([\u3400-\u9fff]{2,3})摄(?=$|[\s）)])/gm;
const HIGH_COURTESY = /^(?:总书记|主席|总统|总理|首相)/;
const HIGH_TITLE = /^(?:总书记|习主席|总统|总理|首相|主席|国王)(?:先生|女士)?$/;
const SURNAME_COURTESY = new RegExp(`^(.{1,2})(${oneOf(COURTESIES)})$`);

/** Names that the segmenter knows and a courtesy follows: 习近平总书记, 普京总统. */
function courteousNames({ text, sentences }: Segmented): string[] {
  return sentences.flatMap(({ tokens = [] }) =>
    tokens.filter(({ tag, end }) => tag.startsWith('nr') && HIGH_COURTESY.test(text.slice(end, end + 3))).map(({ start, end }) => text.slice(start, end)).filter(isNameShaped),
  );
}

/** Names that open a clause and act in it (刘蕾将就…提出建议): seen by the segmenter, with a family name that is no word. */
function actingNames({ text, sentences }: Segmented): string[] {
  return sentences.flatMap(({ tokens = [] }) =>
    tokens
      .filter(({ tag, start, end }) => tag.startsWith('nr') && /^$|[，。；：！？、“”\n ]/.test(text.slice(Math.max(0, start - 1), start)) && isNamed(text.slice(start, end), text.slice(end, end + 3)))
      .map(({ start, end }) => text.slice(start, end)),
  );
}

/** The persons of one article: who they are, where they are named, what office they hold at which point. */
export class Roster {
  readonly #entries = new Map<string, Entry>();
  #named: NamedAt[] = [];

  readonly text: string;

  constructor(article: Segmented) {
    this.text = article.text;
    for (const mention of withBodies(this.text, officeMentions(this.text, namesBySegmenter(article)))) this.#meet(mention);
    for (const match of this.text.matchAll(PHOTO)) {
      const entry = isNameShaped(match[1]!) ? this.#entry(match[1]!) : undefined;
      if (entry) entry.press = true;
      entry?.offices.push({ at: match.index, office: '摄影' });
    }
    for (const name of [...courteousNames(article), ...actingNames(article)]) this.#entry(name);
    this.#find();
  }

  #meet(mention: OfficeMention): void {
    const entry = this.#entry(this.text.slice(mention.start, mention.end));
    entry.press ||= mention.press;
    if (mention.office !== '') entry.offices.push({ at: mention.start, office: mention.office });
  }

  #entry(name: string): Entry {
    const known = this.#entries.get(name);
    if (known) return known;
    const entry: Entry = { name, offices: [], mentions: [], press: false, speaks: false };
    this.#entries.set(name, entry);
    return entry;
  }

  /** Every place where a known name stands. */
  #find(): void {
    this.#named = [];
    for (const entry of this.#entries.values()) entry.mentions.length = 0;
    if (this.#entries.size === 0) return;
    for (const match of this.text.matchAll(new RegExp(oneOf(this.#entries.keys()), 'g'))) {
      const span = { start: match.index, end: match.index + match[0].length };
      this.#named.push({ ...span, name: match[0] });
      this.#entries.get(match[0])!.mentions.push(span);
      const courtesy = COURTESY.exec(this.text.slice(span.end, span.end + 6))?.[0];
      const { offices } = this.#entries.get(match[0])!;
      if (courtesy !== undefined && /^(?:总书记|主席|总统|总理|首相)$/.test(courtesy) && !offices.some(({ office }) => office.endsWith(courtesy)))
        offices.push({ at: span.start, office: courtesy });
    }
  }

  /** Adds names that no office introduces (陶青说). */
  add(names: Iterable<string>): void {
    const before = this.#entries.size;
    for (const name of names) this.#entry(name);
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

  /** The office a person was last given at or before `offset`, else the first one given later. */
  officeAt(name: string, offset: number): string | undefined {
    const offices = this.#entries.get(name)?.offices ?? [];
    return (offices.findLast(({ at }) => at <= offset) ?? offices[0])?.office;
  }

  /** The full name meant by a short one: 辛部长, 习主席, 穆罕默德 for 穆罕默德·本·扎耶德; undefined for a stranger. */
  fullName(short: string): string | undefined {
    if (this.#entries.has(short)) return short;
    const parts = [...this.#entries.keys()].filter((name) => name.split(/[·-]/).includes(short));
    if (parts.length === 1) return parts[0];
    if (HIGH_TITLE.test(short)) return this.#holderOf(short);
    const surname = SURNAME_COURTESY.exec(short)?.[1];
    if (surname === undefined) return undefined;
    const family = [...this.#entries.keys()].filter((name) => name.startsWith(surname) && isNameShaped(name));
    const title = short.slice(surname.length);
    return family.find((name) => this.officeAt(name, this.text.length)?.includes(title)) ?? family[0];
  }

  /** The one person whom a bare title means: 总书记, 总统先生. */
  #holderOf(title: string): string | undefined {
    const office = title.replace(/先生|女士/, '');
    const holders = [...this.#entries.values()].filter(({ offices }) => offices.some((held) => held.office.endsWith(office)));
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
        roles: [...new Set(offices.flatMap(({ office }) => singleOffices(office)))],
        mentions,
        speaks,
      }));
  }
}
