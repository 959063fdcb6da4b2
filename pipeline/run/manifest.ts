import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { SetAside } from '../model/source.js';
import type { ManifestRow } from '../read/index.js';
import { parsedLines, type ParsedLine } from './json-lines.js';
import { readText } from './read-text.js';
import { validate } from './validate.js';

export const MANIFEST_FILE = 'manifest.jsonl';

export interface Manifest {
  /** By file. */
  readonly rows: ReadonlyMap<string, ManifestRow & { readonly line: number }>;
  /** Rows that could not be used; their files are read without. */
  readonly setAside: readonly SetAside[];
}

type Row = ManifestRow | Omit<SetAside, 'doc'>;

function rowOf({ value, broken }: ParsedLine, place: string): Row {
  if (broken !== undefined)
    return { code: 'invalid-json', place, expected: 'one whole JSON object', found: `a line that ends in: ${broken}` };
  const [problem] = validate('manifest', value);
  if (!problem) return value as ManifestRow;
  const field = problem.field === '' ? '' : `, field ${problem.field}`;
  return { code: 'invalid-record', place: `${place}${field}`, expected: problem.expected, found: problem.found };
}

/**
 * What the corpus folder says of its files. A line that cannot be used is set aside, the rest holds.
 * @throws GoujiError `corpus` where the file cannot be read
 */
export function readManifest(folder: string): Manifest {
  const path = join(folder, MANIFEST_FILE);
  const rows = new Map<string, ManifestRow & { readonly line: number }>();
  const setAside: SetAside[] = [];
  const text = existsSync(path) ? readText(path, 'corpus') : '';
  for (const parsed of parsedLines(text)) {
    const { line } = parsed;
    const row = rowOf(parsed, `line ${line}`);
    if ('code' in row) {
      setAside.push({ doc: MANIFEST_FILE, ...row });
      continue;
    }
    const first = rows.get(row.file);
    if (first)
      setAside.push({
        doc: MANIFEST_FILE,
        code: 'duplicate-id',
        place: `line ${line}, field file`,
        expected: 'one row a file',
        found: `${row.file}, which line ${first.line} has too`,
      });
    else rows.set(row.file, { ...row, line });
  }
  return { rows, setAside };
}
