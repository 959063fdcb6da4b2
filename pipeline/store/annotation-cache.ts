import type { ClaimRecord, SpeechRecord } from '../model/annotation.js';
import { unpackBody, type Body } from './body.js';
import type { Database } from './database.js';
import { postingLine, unitsIn, type Posting } from './postings.js';

/** What a document's annotations depend on besides its bytes and the lexicon. */
export interface Context {
  readonly digest: string;
  /** JSON: file, manifest row, stages, options; what a change is explained with. */
  readonly body: string;
}

/** One document's annotations, ready to be written: everything that is JSON is text already. */
export interface PackedAnnotation {
  readonly doc: string;
  readonly sha256: string;
  /** Digest of the lexicon entries that could match it. */
  readonly matched: string;
  readonly published: string | null;
  readonly publisher: string | null;
  /** Digest of its articles' clean text; empty where there is none. */
  readonly words: string;
  readonly articles: number;
  readonly persons: number;
  readonly document: string;
  readonly claims: readonly { readonly id: string; readonly key: string; readonly body: string }[];
  readonly speech: readonly string[];
  /** Units of a check besides metric and document, with the place of the claim or speech that belongs to it. */
  readonly postings: readonly Posting[];
  readonly body: Uint8Array;
}

/** An annotation that is there already. */
export interface KnownAnnotation {
  readonly id: number;
  readonly doc: string;
  readonly matched: string;
  /** The lexicon it was last compared with. */
  readonly lexicon: string;
  readonly published: string | null;
}

export interface Fingerprint {
  readonly sha: string;
  readonly matched: string;
  /** `Context.body`. */
  readonly context: string;
  /** How many. */
  readonly claims: number;
  readonly published: string | null;
  readonly publisher: string | null;
}

interface UnusedRow {
  readonly id: number;
  readonly units: string;
}

/** Annotations deleted in one transaction. */
const SWEEP = 500;

/** Annotations by fingerprint, published or not. */
export class AnnotationCache {
  readonly #database: Database;
  constructor(database: Database) {
    this.#database = database;
  }

  /** The number of a context, which it gets on its first use. */
  contextId({ digest, body }: Context): number {
    const known = this.#database.column<number>('SELECT id FROM context WHERE digest = ?').get(digest);
    return known ?? this.#database.prepare('INSERT INTO context (digest, body) VALUES (?, ?)').run(digest, body).id;
  }

  /** The number of a context that has been used; undefined otherwise. Writes nothing. */
  knownContext(digest: string): number | undefined {
    return this.#database.column<number>('SELECT id FROM context WHERE digest = ?').get(digest);
  }

  /** Annotations of the same bytes in the same context: more than one where the lexicon has changed and changed back. */
  find(sha256: string, context: number): KnownAnnotation[] {
    return this.#database
      .prepare<KnownAnnotation>(
        'SELECT id, doc, matched, lexicon, published FROM annotation WHERE sha = ? AND context = ? ORDER BY id',
      )
      .all(sha256, context);
  }

  /** Says that an annotation holds under a lexicon. */
  confirm(id: number, lexicon: string): void {
    this.#database.prepare('UPDATE annotation SET lexicon = ? WHERE id = ?').run(lexicon, id);
  }

  /** Writes one; an equal fingerprint that is there already stays. Returns its number. */
  add(annotation: PackedAnnotation, context: number, lexicon: string, run: number): number {
    const { doc, sha256, matched, published, publisher, words, articles, persons, document, body } = annotation;
    const { claims, speech, postings } = annotation;
    const there = this.#database
      .column<number>('SELECT id FROM annotation WHERE sha = ? AND context = ? AND matched = ?')
      .get(sha256, context, matched);
    if (there !== undefined) return there;
    const { id } = this.#database
      .prepare(
        `INSERT INTO annotation (context, sha, matched, lexicon, doc, published, publisher, words, articles, persons,
           speech, claims, used, document, units, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(
        ...[context, sha256, matched, lexicon, doc, published, publisher, words, articles, persons],
        ...[speech.length, claims.length, run, document, postings.map(postingLine).join('\n'), body],
      );
    const addClaim = this.#database.prepare('INSERT INTO claim (annotation, n, id, key, body) VALUES (?, ?, ?, ?, ?)');
    claims.forEach((claim, n) => addClaim.run(id, n, claim.id, claim.key, claim.body));
    const addSpeech = this.#database.prepare('INSERT INTO speech (annotation, n, body) VALUES (?, ?, ?)');
    speech.forEach((text, n) => addSpeech.run(id, n, text));
    this.#database.prepare('INSERT INTO unposted (annotation) VALUES (?)').run(id);
    return id;
  }

  /** What its fingerprint is made of. */
  fingerprintOf(id: number): Fingerprint {
    return this.#database
      .prepare<Fingerprint>(
        `SELECT a.sha, a.matched, a.claims, a.published, a.publisher, c.body AS context
           FROM annotation a JOIN context c ON c.id = a.context WHERE a.id = ?`,
      )
      .get(id)!;
  }
  bodyOf(id: number): Body {
    return unpackBody(this.#database.column<Uint8Array>('SELECT body FROM annotation WHERE id = ?').get(id)!);
  }
  /** The units of a check it belongs to besides metric and document. */
  unitsOf(id: number): string[] {
    return unitsIn(this.#database.column<string>('SELECT units FROM annotation WHERE id = ?').get(id) ?? '');
  }
  claimsOf(id: number): ClaimRecord[] {
    return this.#database
      .column<string>('SELECT body FROM claim WHERE annotation = ? ORDER BY n')
      .all(id)
      .map((body) => JSON.parse(body) as ClaimRecord);
  }
  speechOf(id: number): SpeechRecord[] {
    return this.#database
      .column<string>('SELECT body FROM speech WHERE annotation = ? ORDER BY n')
      .all(id)
      .map((body) => JSON.parse(body) as SpeechRecord);
  }

  /**
   * Deletes annotations that no document uses, those unused longest first, until `keep` are left. Some are kept, so that an
   * edit undone tomorrow costs nothing. Returns how many are gone.
   */
  sweep(keep: number): number {
    if (this.#countUnused() <= keep) return 0;
    const unused = this.#database
      .prepare<UnusedRow>(
        `SELECT id, units FROM annotation WHERE id NOT IN (SELECT annotation FROM document)
         ORDER BY used DESC, id DESC LIMIT -1 OFFSET ?`,
      )
      .all(keep);
    for (let from = 0; from < unused.length; from += SWEEP)
      this.#database.transaction('write', () => unused.slice(from, from + SWEEP).forEach((row) => this.#delete(row)));
    if (unused.length > 0)
      this.#database.execute('DELETE FROM context WHERE id NOT IN (SELECT context FROM annotation)');
    return unused.length;
  }

  /** Every document has an annotation of its own. */
  #countUnused(): number {
    return this.#database
      .column<number>('SELECT (SELECT count(*) FROM annotation) - (SELECT count(*) FROM document)')
      .get()!;
  }

  #delete({ id, units }: UnusedRow): void {
    const posting = this.#database.prepare('DELETE FROM posting WHERE unit = ? AND annotation = ?');
    for (const unit of unitsIn(units)) posting.run(unit, id);
    for (const table of ['claim', 'speech', 'unposted'])
      this.#database.prepare(`DELETE FROM ${table} WHERE annotation = ?`).run(id);
    this.#database.prepare('DELETE FROM annotation WHERE id = ?').run(id);
  }
}
