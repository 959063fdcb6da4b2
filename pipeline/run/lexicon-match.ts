import { createHash } from 'node:crypto';
import { BUILT_IN_LEXICON, type Lexicon } from '../lexicon/lexicon.js';
import { metricKey } from '../link/key.js';

/** What of a document a lexicon entry could meet. */
export interface Matchable {
  /** Clean text of its articles. */
  readonly texts: readonly string[];
  /** Names of its claims' metrics, which may join words that stand apart in the text. */
  readonly names: readonly string[];
}

/** One entry that can change a document's annotations. `distinct` and `nonDecreasing` change what is compared, no document. */
interface Entry {
  /** Says the entry in full: another canonical name is another entry. */
  readonly identity: string;
  /** Without what printing adds. */
  readonly word: string;
  /** Of an alias: the variant as metric names are compared. */
  readonly key?: string;
}

const PRINTING = /[\s“”‘’"'「」『』《》〈〉()（）·的]/g;
/** Width, case, quotes, blanks and 的 keep no word from being met. */
const plain = (text: string): string => text.normalize('NFKC').toUpperCase().replace(PRINTING, '');

const nameKey = (name: string): string => metricKey(name, BUILT_IN_LEXICON).key;

const entriesOf = ({ user }: Lexicon): Entry[] => [
  ...user.aliases.flatMap(({ metric, variants }) =>
    variants.map((variant) => ({
      identity: `alias\t${variant}\t${metric}`,
      word: plain(variant),
      key: nameKey(variant),
    })),
  ),
  ...user.terms.map((term) => ({ identity: `term\t${term}`, word: plain(term) })),
];

/** Two characters choose the words that can begin at a place, so that many words cost little more than few. */
const START = 2;

/** Which entries of one lexicon occur in a document. */
export class LexiconMatcher {
  readonly #entries: readonly Entry[];
  readonly #byStart = new Map<string, number[]>();
  readonly #byKey = new Map<string, number[]>();
  readonly #short: number[] = [];

  constructor(lexicon: Lexicon) {
    this.#entries = entriesOf(lexicon);
    const put = (map: Map<string, number[]>, key: string, index: number): void => {
      map.set(key, [...(map.get(key) ?? []), index]);
    };
    this.#entries.forEach(({ word, key }, index) => {
      if (word.length < START) this.#short.push(index);
      else put(this.#byStart, word.slice(0, START), index);
      if (key !== undefined) put(this.#byKey, key, index);
    });
  }

  /** Digest of the entries that occur, in the lexicon's order; empty where none does. */
  digest(document: Matchable): string {
    const found = this.#found(document);
    if (found.length === 0) return '';
    const hash = createHash('sha256');
    for (const index of found) hash.update(`${this.#entries[index]!.identity}\n`);
    return hash.digest('hex').slice(0, 16);
  }

  #found({ texts, names }: Matchable): number[] {
    if (this.#entries.length === 0) return [];
    const found = new Set<number>();
    for (const text of texts) this.#inText(plain(text), found);
    for (const name of names) for (const index of this.#byKey.get(nameKey(name)) ?? []) found.add(index);
    return [...found].sort((a, b) => a - b);
  }

  #inText(text: string, found: Set<number>): void {
    for (const index of this.#short) if (text.includes(this.#entries[index]!.word)) found.add(index);
    for (let at = 0; at + START <= text.length; at++) {
      const candidates = this.#byStart.get(text.slice(at, at + START));
      if (candidates === undefined) continue;
      for (const index of candidates) if (text.startsWith(this.#entries[index]!.word, at)) found.add(index);
    }
  }
}
