import type {
  ArticleRecord,
  ClaimRecord,
  DocumentAnnotations,
  DocumentRecord,
  PersonRecord,
  SpeechRecord,
} from '../model/annotation.js';
import { unpackBody, type Body } from './body.js';
import type { Database } from './database.js';

/** A document with all its layers. */
export type WholeDocument = DocumentAnnotations & { readonly document: DocumentRecord };

interface DocumentRow {
  readonly document: string;
  readonly duplicate_of: string | null;
}
interface BodyRow extends DocumentRow {
  readonly annotation: number;
  readonly body: Uint8Array;
}

const CURRENT = 'FROM document d JOIN annotation a ON a.id = d.annotation';

const documentOf = ({ document, duplicate_of }: DocumentRow): DocumentRecord => {
  const { notices, ...record } = JSON.parse(document) as DocumentRecord;
  return { ...record, ...(duplicate_of !== null && { duplicateOf: duplicate_of }), ...(notices && { notices }) };
};

/** What is current, layer by layer, in the order of the exports. */
export class Layers {
  readonly #database: Database;
  constructor(database: Database) {
    this.#database = database;
  }

  *documents(): Generator<DocumentRecord, void, void> {
    const rows = this.#database.prepare<DocumentRow>(`SELECT a.document, d.duplicate_of ${CURRENT} ORDER BY d.doc`);
    for (const row of rows.iterate()) yield documentOf(row);
  }
  document(doc: string): DocumentRecord | undefined {
    const row = this.#database
      .prepare<DocumentRow>(`SELECT a.document, d.duplicate_of ${CURRENT} WHERE d.doc = ?`)
      .get(doc);
    return row && documentOf(row);
  }

  *#bodies(): Generator<Body, void, void> {
    const rows = this.#database.column<Uint8Array>(`SELECT a.body ${CURRENT} ORDER BY d.doc`);
    for (const body of rows.iterate()) yield unpackBody(body);
  }
  *articles(): Generator<ArticleRecord, void, void> {
    for (const { articles } of this.#bodies()) yield* articles;
  }
  *persons(): Generator<PersonRecord, void, void> {
    for (const { persons } of this.#bodies()) yield* persons;
  }

  speech(): Generator<SpeechRecord, void, void> {
    return this.#parsed(
      'SELECT s.body FROM document d JOIN speech s ON s.annotation = d.annotation ORDER BY d.doc, s.n',
    );
  }
  claims(): Generator<ClaimRecord, void, void> {
    return this.#parsed(
      'SELECT c.body FROM document d JOIN claim c ON c.annotation = d.annotation ORDER BY d.doc, c.n',
    );
  }
  claimsOf(doc: string): ClaimRecord[] {
    return [
      ...this.#parsed<ClaimRecord>(
        'SELECT c.body FROM document d JOIN claim c ON c.annotation = d.annotation WHERE d.doc = ? ORDER BY c.n',
        doc,
      ),
    ];
  }
  claimsOfKey(key: string): ClaimRecord[] {
    return [
      ...this.#parsed<ClaimRecord>(
        'SELECT c.body FROM claim c JOIN document d ON d.annotation = c.annotation WHERE c.key = ? ORDER BY d.doc, c.n',
        key,
      ),
    ];
  }
  claim(id: string): ClaimRecord | undefined {
    const body = this.#database
      .column<string>('SELECT c.body FROM claim c JOIN document d ON d.annotation = c.annotation WHERE c.id = ?')
      .get(id);
    return body === undefined ? undefined : (JSON.parse(body) as ClaimRecord);
  }
  claimsOfPosting(unit: string): ClaimRecord[] {
    return [
      ...this.#parsed<ClaimRecord>(
        `SELECT c.body FROM posting p JOIN document d ON d.annotation = p.annotation
           JOIN claim c ON c.annotation = p.annotation AND c.n = p.n WHERE p.unit = ? ORDER BY d.doc, c.n`,
        unit,
      ),
    ];
  }
  speechOfPosting(unit: string): SpeechRecord[] {
    return [
      ...this.#parsed<SpeechRecord>(
        `SELECT s.body FROM posting p JOIN document d ON d.annotation = p.annotation
           JOIN speech s ON s.annotation = p.annotation AND s.n = p.n WHERE p.unit = ? ORDER BY d.doc, s.n`,
        unit,
      ),
    ];
  }
  *#parsed<T>(sql: string, ...parameters: readonly string[]): Generator<T, void, void> {
    for (const body of this.#database.column<string>(sql).iterate(...parameters)) yield JSON.parse(body) as T;
  }

  *annotations(): Generator<WholeDocument, void, void> {
    const rows = this.#database.prepare<BodyRow>(
      `SELECT a.document, d.duplicate_of, d.annotation, a.body ${CURRENT} ORDER BY d.doc`,
    );
    for (const row of rows.iterate()) yield this.#whole(row);
  }
  annotationsOf(doc: string): WholeDocument | undefined {
    const row = this.#database
      .prepare<BodyRow>(`SELECT a.document, d.duplicate_of, d.annotation, a.body ${CURRENT} WHERE d.doc = ?`)
      .get(doc);
    return row && this.#whole(row);
  }
  #whole(row: BodyRow): WholeDocument {
    const { articles, persons, ...more } = unpackBody(row.body);
    const layer = <T>(table: string): T[] =>
      this.#database
        .column<string>(`SELECT body FROM ${table} WHERE annotation = ? ORDER BY n`)
        .all(row.annotation)
        .map((body) => JSON.parse(body) as T);
    return { document: documentOf(row), articles, persons, speech: layer('speech'), claims: layer('claim'), ...more };
  }
}
