import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../pipeline/check/index.js';
import type { Lexicon, UserLexicon } from '../../pipeline/lexicon/lexicon.js';
import { link } from '../../pipeline/link/index.js';
import type { ClaimRecord } from '../../pipeline/model/annotation.js';
import type { Severity } from '../../pipeline/model/finding.js';
import type { Source } from '../../pipeline/model/source.js';
import { annotate } from '../../pipeline/pipeline.js';
import { DEFAULT_LIMITS, isSetAside, readFile, readLine } from '../../pipeline/read/index.js';
import type { ManifestRow } from '../../pipeline/read/index.js';

/** The sample corpus through the whole pipeline: what was planted stands, what only looks like it stays silent. */

const root = resolve(import.meta.dirname, '../..');
const corpus = join(root, 'corpus');

type Place = readonly [doc: string, context: string, quantity: string];
interface Expected {
  readonly id: string;
  readonly rule?: string;
  readonly silent?: boolean;
  readonly quantities: readonly Place[];
  readonly severityAtLeast: Severity;
  readonly because: string;
}

const linesOf = (path: string): string[] => readFileSync(path, 'utf8').split('\n').filter(Boolean);
const rows = new Map(
  linesOf(join(corpus, 'manifest.jsonl'))
    .map((line) => JSON.parse(line) as ManifestRow)
    .map((row) => [row.file, row]),
);
const user = JSON.parse(readFileSync(join(corpus, 'lexicon.json'), 'utf8')) as UserLexicon;
const lexicon: Lexicon = { user, digest: 'sample' };

function sourcesIn(file: string): Source[] {
  const path = join(corpus, file);
  const row = rows.get(file);
  const found = file.endsWith('.jsonl')
    ? linesOf(path).map((line, n) => readLine({ file, line, lineNumber: n + 1, row, limits: DEFAULT_LIMITS }))
    : [readFile({ doc: file, bytes: readFileSync(path), row, limits: DEFAULT_LIMITS })];
  return found.map((source) => {
    if (isSetAside(source)) throw new Error(`${file}: ${source.code} at ${source.place}`);
    return source;
  });
}

const sources = readdirSync(corpus)
  .filter((name) => name !== 'manifest.jsonl' && name !== 'lexicon.json')
  .sort()
  .flatMap(sourcesIn);
const annotations = sources.map((source) => annotate(source, lexicon));
const claims = annotations.flatMap((one) => one.claims);
const findings = check({
  claims,
  speech: annotations.flatMap((one) => one.speech),
  documents: annotations.map((one) => one.document),
  metrics: link(claims, lexicon),
  lexicon,
});

/** `102` is the file that begins so, `110-b` the line with that id. */
const sourceOf = (doc: string): Source =>
  sources.find((source) => source.doc.startsWith(`${doc}_`) || source.doc.endsWith(`#${doc}`))!;

/** The claims at a place: those whose raw span overlaps the quantity's. */
function claimsAt([doc, context, quantity]: Place): ClaimRecord[] {
  const source = sourceOf(doc);
  const start = source.raw.indexOf(context) + context.indexOf(quantity);
  const end = start + quantity.length;
  return claims.filter((claim) => claim.doc === source.doc && claim.start < end && claim.end > start);
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };
const expected = linesOf(join(root, 'annotations/gold/expected-findings.jsonl')).map(
  (line) => JSON.parse(line) as Expected,
);

const marks = (finding: { readonly claims: readonly string[] }, place: Place): boolean =>
  claimsAt(place).some((claim) => finding.claims.includes(claim.id));
const weighty = ({ severityAtLeast }: Expected) =>
  findings.filter((finding) => WEIGHT[finding.severity] >= WEIGHT[severityAtLeast]);

describe('planted contradictions', () => {
  it.each(expected.filter((one) => !one.silent).map((one) => [`${one.id} ${one.rule}: ${one.because}`, one] as const))(
    '%s',
    (_, one) => {
      const standing = weighty(one).filter(
        (finding) => finding.rule === one.rule && one.quantities.every((place) => marks(finding, place)),
      );
      const read = one.quantities.map((place) =>
        claimsAt(place).map(({ key, kind, text, period, status }) => `${key} ${kind} ${text} ${period} ${status}`),
      );
      expect(standing.length, JSON.stringify(read)).toBeGreaterThan(0);
    },
  );
});

describe('near misses', () => {
  it.each(expected.filter((one) => one.silent).map((one) => [`${one.id}: ${one.because}`, one] as const))(
    '%s',
    (_, one) => {
      const wrong = weighty(one).filter(
        (finding) => one.quantities.filter((place) => marks(finding, place)).length >= 2,
      );
      expect(wrong.map(({ rule, severity, title }) => `${severity} ${rule} ${title}`)).toEqual([]);
    },
  );
});

it('finds the quotation that 119 gives to one official and 120 to another, which no figure marks', () => {
  const found = findings.filter(({ rule }) => rule === 'attribution-conflict');
  expect(found.map(({ title }) => title)).toEqual([expect.stringMatching(/陶青.*赵志国.*好厂子不是喊出来的/)]);
});
