import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SEVERITIES } from '../../pipeline/model/finding.js';
import { BOUNDS, CLAIM_KINDS, STATUSES } from '../../pipeline/model/claim.js';

/** The sample corpus and its gold are well formed: what a later test leans on holds before anything is extracted. */

const root = resolve(import.meta.dirname, '../..');
const corpus = join(root, 'corpus');
const gold = join(root, 'annotations/gold');

type Line = Readonly<Record<string, unknown>> & { readonly doc: string };
type Place = readonly [doc: string, context: string, quantity: string];
interface Expected {
  readonly id: string;
  readonly rule?: string;
  readonly silent?: boolean;
  readonly docs: readonly string[];
  readonly quantities: readonly Place[];
  readonly severityAtLeast: string;
  readonly because: string;
}

const linesOf = <T>(path: string): T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
const goldOf = (layer: string): Line[] =>
  readdirSync(gold)
    .filter((name) => name.startsWith(`${layer}-`) && name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => linesOf<Line>(join(gold, name)));
const times = (text: string, part: string): number => text.split(part).length - 1;

const manifest = linesOf<{ file: string; encoding: string; published?: string; publisher: string; language: string }>(
  join(corpus, 'manifest.jsonl'),
);

/** Decoded raw texts by the gold's `doc`. */
const raw = new Map<string, string>();
for (const { file, encoding } of manifest) {
  const text = new TextDecoder(encoding, { fatal: true }).decode(readFileSync(join(corpus, file)));
  if (!file.endsWith('.jsonl')) raw.set(file.slice(0, 3), text);
  else
    for (const line of text.split('\n').filter(Boolean)) {
      const item = JSON.parse(line) as { id: string; title: string; text: string };
      raw.set(item.id, `${item.title}\n\n${item.text}`);
    }
}

const claims = goldOf('claims');
const speech = goldOf('speech');
const persons = goldOf('persons');
const articles = goldOf('articles');
const expected = linesOf<Expected>(join(gold, 'expected-findings.jsonl'));
const text = (line: Line): string => raw.get(line.doc) ?? '';

const PART = String.raw`\d{4}(?:-(?:Q[1-4]|H[12]|\d\d(?:-\d\d)?))?`;
const PERIOD = new RegExp(`^${PART}(?:/${PART})?$`);
const ISO_DATE = /^\d{4}-\d\d-\d\d$/;

const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };
const NUMERALS: Readonly<Record<string, number>> = { 一: 1, 四: 4, 七: 7, 十: 10 };

/** What the digits and scale words of a quantity come to, read on their own; undefined where it has no digits. */
function printedValue(quantity: string): number | undefined {
  const read = /^(\d+(?:\.\d+)?)[余多]?([万萬亿億]*)/.exec(quantity);
  return read ? [...read[2]!].reduce((value, scale) => value * SCALES[scale]!, Number(read[1])) : undefined;
}

describe('the sample corpus', () => {
  it('has a manifest row for every document and a document for every row', () => {
    const files = readdirSync(corpus).filter((name) => !['manifest.jsonl', 'lexicon.json'].includes(name));
    expect(manifest.map(({ file }) => file).sort()).toEqual(files.sort());
    for (const row of manifest) {
      expect(row.publisher, row.file).toMatch(/^样例|^樣例/);
      if (!row.file.endsWith('.jsonl')) expect(row.published, row.file).toMatch(ISO_DATE);
    }
  });

  it('comes in several encodings and formats', () => {
    expect(new Set(manifest.map(({ encoding }) => encoding))).toEqual(
      new Set(['utf-8', 'gb18030', 'big5', 'utf-16le']),
    );
    expect(new Set(manifest.map(({ file }) => file.split('.').at(-1)))).toEqual(
      new Set(['txt', 'html', 'md', 'jsonl']),
    );
  });

  it.each(['单忠德', '赵志国', '陶青', '谢少锋', '辛国斌'])('names and quotes %s', (name) => {
    const own = persons.filter((person) => person['name'] === name);
    expect(own.length).toBeGreaterThan(0);
    for (const person of own) expect(person).toMatchObject({ speaks: true });
    expect(own.flatMap((person) => person['roles'] as string[]).join()).toContain('工业和信息化部');
  });
});

describe('gold claims', () => {
  it.each(claims.map((claim) => [claim['id'] as string, claim] as const))('%s is well formed', (id, claim) => {
    const context = claim['context'] as string;
    const quantity = claim['quantity'] as string;
    expect(times(text(claim), context), context).toBe(1);
    expect(context).not.toContain('\n');
    expect(times(context, quantity), quantity).toBeGreaterThanOrEqual((claim['nth'] as number | undefined) ?? 1);
    if (claim['nth'] === undefined) expect(times(context, quantity), quantity).toBe(1);
    expect(id).toMatch(new RegExp(`^${claim.doc}-\\d{4}$`));
    expect(CLAIM_KINDS).toContain(claim['kind']);
    expect(BOUNDS).toContain(claim['bound']);
    expect(STATUSES).toContain(claim['status']);
    expect(claim['period']).toMatch(PERIOD);
    expect(claim['metric']).toMatch(/[一-龥]/);
    expect(claim['unit']).not.toBe('');
    const compared = ['growth', 'change', 'pp', 'multiple'].includes(claim['kind'] as string);
    expect(claim['base'] !== undefined, 'a base where it is compared, and only there').toBe(compared);
    const printed = printedValue(quantity);
    if (printed !== undefined) expect(Math.abs(claim['value'] as number)).toBeCloseTo(printed, 4);
    else expect(quantity).toMatch(new RegExp(`[${Object.keys({ ...NUMERALS, ...SCALES }).join('')}]`));
  });

  it('stand in text order and carry each place once', () => {
    const last = new Map<string, number>();
    const seen = new Set<string>();
    for (const claim of claims) {
      const context = claim['context'] as string;
      const at = text(claim).indexOf(context) + context.indexOf(claim['quantity'] as string);
      expect(at, claim['id'] as string).toBeGreaterThanOrEqual(last.get(claim.doc) ?? 0);
      last.set(claim.doc, at);
      const place = `${claim.doc} ${at}`;
      expect(seen.has(place), claim['id'] as string).toBe(false);
      seen.add(place);
    }
  });
});

describe('gold speech, persons and articles', () => {
  it.each(speech.map((one) => [one['id'] as string, one] as const))('%s is well formed', (_, one) => {
    const { first, last, cue } = one as unknown as Record<'first' | 'last' | 'cue', string>;
    expect(times(text(one), first), first).toBe(1);
    expect(times(text(one), last), last).toBe(1);
    expect(times(text(one), cue), cue).toBeGreaterThanOrEqual(1);
    expect(text(one).indexOf(first)).toBeLessThan(text(one).indexOf(last) + last.length);
    expect(['direct', 'indirect', 'turn']).toContain(one['type']);
  });

  it('has a voice for every person who speaks, and for nobody else', () => {
    for (const { doc, name, speaks } of persons as (Line & { name: string; speaks: boolean })[]) {
      const heard = speech.some((one) => one.doc === doc && one['speaker'] === name);
      expect(heard, `${doc} ${name}`).toBe(speaks);
    }
  });

  it('gives a claim to a speaker only where that speaker speaks', () => {
    for (const claim of claims.filter((one) => one['speaker'] !== undefined)) {
      const heard = speech.some((one) => one.doc === claim.doc && one['speaker'] === claim['speaker']);
      expect(heard, claim['id'] as string).toBe(true);
    }
  });

  it('cuts every document into articles in order', () => {
    for (const [doc, source] of raw) {
      const own = articles.filter((article) => article.doc === doc);
      expect(own.map((article) => article['n'])).toEqual(own.map((_, index) => index + 1));
      expect(
        own.some((article) => article['kind'] === 'news'),
        doc,
      ).toBe(true);
      for (const article of own) {
        expect(['news', 'caption', 'advert', 'fragment', 'page-furniture']).toContain(article['kind']);
        expect(source, doc).toContain(article['first'] as string);
        expect(source, doc).toContain(article['last'] as string);
        if (article['date'] !== null) expect(article['date']).toMatch(ISO_DATE);
      }
    }
  });
});

describe('expected findings', () => {
  const isClaim = ([doc, context, quantity]: Place): boolean =>
    claims.some((one) => one.doc === doc && one['context'] === context && one['quantity'] === quantity);
  const planted = expected.filter((one) => !one.silent);
  const silent = expected.filter((one) => one.silent);

  it.each(expected.map((one) => [one.id, one] as const))('%s rests on annotated claims', (_, one) => {
    expect(one.quantities.length).toBeGreaterThanOrEqual(2);
    for (const place of one.quantities) expect(isClaim(place), place.join(' ')).toBe(true);
    expect([...new Set(one.quantities.map(([doc]) => doc))].sort()).toEqual(one.docs);
    expect(SEVERITIES).toContain(one.severityAtLeast);
    expect(one.because).not.toBe('');
  });

  it('plants several kinds of contradiction, each of a rule that exists', () => {
    const rules = new Set(planted.map((one) => one.rule));
    expect(rules.size).toBeGreaterThanOrEqual(7);
    for (const rule of rules) expect(existsSync(join(root, `pipeline/check/rules/${rule}.ts`)), rule).toBe(true);
  });

  it('has a near miss for every contradiction', () => {
    expect(silent.length).toBeGreaterThanOrEqual(planted.length);
  });
});
