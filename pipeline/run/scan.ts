import { setImmediate } from 'node:timers/promises';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { IsoDate, SetAside } from '../model/source.js';
import type { ManifestRow, ReadLimits } from '../read/index.js';
import type { Context, KnownAnnotation, WorkingStore } from '../store/index.js';
import { placeOf, type DocumentInput } from './document-input.js';
import type { CorpusFile } from './corpus-files.js';
import { bytesDigest, contextOf } from './fingerprint.js';
import { inputsOf } from './inputs.js';
import { LexiconMatcher } from './lexicon-match.js';

/** A document that must be annotated, and what is known of it before. */
export interface Unknown {
  readonly input: DocumentInput;
  readonly sha256: string;
  readonly context: Context;
  /** Grows from file to file and line to line. */
  readonly place: number;
}

/** A document that was annotated once under the same fingerprint. */
export interface Reused {
  readonly annotation: KnownAnnotation;
  readonly place: number;
  readonly line: number;
  /** The lexicon has changed since, but nothing that occurs in it. */
  readonly confirm: boolean;
}

/** What a scan hands on. Promises are waited for: that is what keeps a large corpus out of memory. */
export interface ScanSink {
  unknown(found: Unknown): Promise<void> | undefined;
  reused(found: Reused): void;
  setAside(found: SetAside): void;
  /** Bytes of the corpus dealt with since the last call. */
  passed(bytes: number): void;
}

export interface ScanOptions {
  readonly store: WorkingStore;
  readonly files: readonly CorpusFile[];
  readonly rows: ReadonlyMap<string, ManifestRow & { readonly line: number }>;
  readonly limits: ReadLimits;
  readonly tokens: boolean;
  readonly lexicon: Lexicon;
  readonly since: IsoDate | undefined;
}

/** Files are this far apart in the order of documents: more lines than any file has. */
const LINES = 2 ** 32;
/** Documents between two chances for the threads' results to be taken. */
const BREATH = 256;

/** Which of the annotations of these bytes holds under today's lexicon. */
class Recall {
  readonly #store: WorkingStore;
  readonly #lexicon: Lexicon;
  readonly #matcher: LexiconMatcher;
  constructor({ store, lexicon }: ScanOptions) {
    this.#store = store;
    this.#lexicon = lexicon;
    this.#matcher = new LexiconMatcher(lexicon);
  }

  find(sha256: string, context: number | undefined): { annotation: KnownAnnotation; confirm: boolean } | undefined {
    const known = context === undefined ? [] : this.#store.annotations.find(sha256, context);
    const sure = known.find((annotation) => annotation.lexicon === this.#lexicon.digest);
    if (sure) return { annotation: sure, confirm: false };
    const annotation = known.find((one) => this.#matched(one.id) === one.matched);
    return annotation && { annotation, confirm: true };
  }

  #matched(id: number): string {
    const texts = this.#store.annotations.bodyOf(id).articles.map((article) => article.text);
    const names = this.#store.annotations.claimsOf(id).map((claim) => claim.metric.name);
    return this.#matcher.digest({ texts, names });
  }
}

/** Puts a document on the stage. Returns which of two of one name is set aside: the second in the order of the corpus. */
export function stage(
  store: WorkingStore,
  { doc, place, line, annotation }: { doc: string; place: number; line: number; annotation: number },
): SetAside | undefined {
  const second = store.staging.add(doc, place, annotation, placeOf(line));
  if (second === undefined) return undefined;
  return {
    doc,
    code: 'duplicate-id',
    place: second,
    expected: 'one document of that name',
    found: 'one more; the first stands',
  };
}

/** Reads the whole corpus once, in order, and tells what is known from what is not. */
export async function scan(options: ScanOptions, sink: ScanSink): Promise<void> {
  const { store, files, rows, limits, tokens } = options;
  const recall = new Recall(options);
  let met = 0;
  for (const [index, file] of files.entries()) {
    const row = rows.get(file.file);
    const context = contextOf(file.file, row, { ...limits, tokens });
    const contextId = store.annotations.knownContext(context.digest);
    for (const { met: input, line, size } of inputsOf(file, row, limits)) {
      const place = index * LINES + line;
      if ('code' in input) sink.setAside(input);
      else {
        const sha256 = bytesDigest(input.bytes);
        const known = recall.find(sha256, contextId);
        const unreadable = known ? undefined : store.unreadable.find({ sha256, context: context.digest, line });
        if (known) sink.reused({ ...known, place, line });
        else if (unreadable) sink.setAside(unreadable);
        else await sink.unknown({ input, sha256, context, place });
      }
      sink.passed(size);
      if (++met % BREATH === 0) await setImmediate();
    }
  }
  for (const { file, line } of missing(options))
    sink.setAside({
      doc: file,
      code: 'missing-file',
      place: `manifest.jsonl, line ${line}`,
      expected: 'a file of that name',
      found: 'none',
    });
}

function missing({ files, rows }: ScanOptions): (ManifestRow & { readonly line: number })[] {
  const there = new Set(files.map(({ file }) => file));
  return [...rows.values()].filter(({ file }) => !there.has(file));
}
