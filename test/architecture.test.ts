import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../pipeline/check/index.js';

/*
 * The arrows of the design: `text, model <- lexicon <- read .. claims <- link <- check`; only run, store, export, report
 * and cli touch disk, clock or log; nothing imports cli; each package has one adapter.
 */

const ROOT = resolve(import.meta.dirname, '../pipeline');

const files = (readdirSync(ROOT, { recursive: true }) as string[]).filter((file) => file.endsWith('.ts')).sort();

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const IMPORT = /^(import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;

/** Loaded where it is needed: `await import('./check.js')`. */
const LATE_IMPORT = /\bawait import\('([^']+)'\)/g;

const importsOf = (file: string): Import[] => {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const found = [
    ...[...text.matchAll(IMPORT)].map(([, , type, to]) => ({ to: to!, typeOnly: type !== undefined })),
    ...[...text.matchAll(LATE_IMPORT)].map(([, to]) => ({ to: to!, typeOnly: false })),
  ];
  return found.map(({ to, typeOnly }) => ({
    from: file,
    to: to.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), to)).replace(/\.js$/, '.ts') : to,
    typeOnly,
  }));
};

const IMPORTS = files.flatMap(importsOf);
const folderOf = (file: string): string => (file.includes('/') ? file.slice(0, file.indexOf('/')) : file);

/** What each folder may import besides itself, text and model. Files of `pipeline/` itself are named. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  text: [],
  model: [],
  'stage.ts': ['lexicon'],
  lexicon: [],
  read: ['lexicon'],
  clean: ['lexicon', 'stage.ts'],
  segment: ['lexicon', 'stage.ts'],
  speakers: ['lexicon', 'stage.ts'],
  // A claim is said by somebody: it asks the layer below who speaks where.
  claims: ['lexicon', 'stage.ts', 'speakers'],
  link: ['lexicon'],
  check: ['lexicon', 'link'],
  outside: ['stage.ts', 'link'],
  'pipeline.ts': ['lexicon', 'read', 'clean', 'segment', 'speakers', 'claims', 'stage.ts', 'outside'],
  store: ['lexicon'],
  export: ['lexicon', 'store', 'link', 'check', 'pipeline.ts'],
  run: ['lexicon', 'read', 'link', 'check', 'store', 'export', 'stage.ts', 'pipeline.ts'],
  report: ['lexicon', 'link', 'check', 'store', 'export', 'run'],
  cli: ['lexicon', 'read', 'link', 'check', 'store', 'export', 'run', 'report', 'stage.ts', 'pipeline.ts'],
  'cli.ts': ['cli', 'run'],
  'index.ts': ['lexicon', 'read', 'link', 'check', 'store', 'export', 'run', 'report', 'pipeline.ts', 'stage.ts'],
};

const OUTER = ['run', 'store', 'export', 'report', 'cli', 'cli.ts', 'index.ts'];

/** Package -> the files that may import it: one adapter; a pool of threads has two ends, the command line one file a command. */
const ADAPTERS: Readonly<Record<string, RegExp>> = {
  nodejieba: /^segment\/jieba\.ts$/,
  natural: /^link\/similarity\.ts$/,
  ajv: /^run\/validate\.ts$/,
  'jsonc-parser': /^run\/json-place\.ts$/,
  'better-sqlite3': /^store\/database\.ts$/,
  'opencc-js': /^clean\/opencc\.ts$/,
  'p-queue': /^run\/workforce\.ts$/,
  piscina: /^run\/work(?:force|er)\.ts$/,
  pino: /^run\/logger\.ts$/,
  'pino-pretty': /^run\/logger\.ts$/,
  chardet: /^read\/chardet\.ts$/,
  parse5: /^read\/page-tree\.ts$/,
  entities: /^text\/entities\.ts$/,
  'cli-progress': /^cli\/progress\.ts$/,
  commander: /^cli\/[a-z-]+\.ts$/,
};

const packageOf = (to: string): string =>
  to.startsWith('@') ? to.split('/').slice(0, 2).join('/') : to.split('/')[0]!;

describe('arrows between folders', () => {
  it('knows every folder', () => {
    expect([...new Set(files.map(folderOf))].filter((folder) => !(folder in MAY_IMPORT))).toEqual([]);
  });

  it('point one way', () => {
    const wrong = IMPORTS.filter(({ to }) => to.endsWith('.ts')).filter(({ from, to }) => {
      const [a, b] = [folderOf(from), folderOf(to)];
      return a !== b && b !== 'text' && b !== 'model' && !MAY_IMPORT[a]!.includes(b);
    });
    expect(wrong).toEqual([]);
  });

  it('make no circle between files', () => {
    const graph = new Map<string, string[]>();
    for (const { from, to, typeOnly } of IMPORTS)
      if (to.endsWith('.ts') && !typeOnly) graph.set(from, [...(graph.get(from) ?? []), to]);
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
      if (path.includes(file) || done.has(file)) return;
      for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });

  it('lead from a thread that annotates to no rule and no database', () => {
    const loaded = new Set<string>();
    const visit = (file: string): void => {
      if (loaded.has(file)) return;
      loaded.add(file);
      for (const { from, to, typeOnly } of IMPORTS) if (from === file && !typeOnly && to.endsWith('.ts')) visit(to);
    };
    visit('run/worker.ts');
    expect([...loaded].filter((file) => /^(?:check\/rules\/|store\/database|link\/similarity)/.test(file))).toEqual([]);
    expect(loaded).toContain('claims/claim.ts');
  });

  it('leave disk, clock and log to the outer folders', () => {
    const reaching = IMPORTS.filter(({ from, to }) => /^node:(?!crypto)/.test(to) && !OUTER.includes(folderOf(from)));
    expect(reaching).toEqual([]);
    const clocked = files
      .filter((file) => !OUTER.includes(folderOf(file)))
      .filter((file) =>
        /\bDate\.now\(|new Date\(\)|Math\.random\(|process\.(?!env\.NEVER)|console\./.test(
          readFileSync(join(ROOT, file), 'utf8'),
        ),
      );
    expect(clocked).toEqual([]);
  });

  it('nothing imports the command line', () => {
    expect(
      IMPORTS.filter(({ from, to }) => folderOf(to) === 'cli' && !['cli', 'cli.ts'].includes(folderOf(from))),
    ).toEqual([]);
  });
});

/** The layers of a claim's readers: folder -> what it may import of its neighbours. Files beside the folders tie them together. */
const LAYERS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'claims/metric': {
    words: [],
    names: ['words'],
    phrase: ['names', 'words'],
    patterns: ['phrase', 'names', 'words'],
    story: ['phrase', 'names', 'words'],
  },
  'claims/period': { expressions: [], resolve: ['expressions'], context: ['resolve', 'expressions'] },
};

describe.each(Object.entries(LAYERS))('layers of %s', (folder, layers) => {
  const inside = (file: string): string => file.slice(folder.length + 1).replace(/\/.*|^[^/]*$/, '');
  const arrows = IMPORTS.filter(({ from, to }) => from.startsWith(`${folder}/`) && to.startsWith(`${folder}/`))
    .map(({ from, to }) => ({ from, to, layer: inside(from), below: inside(to) }))
    .filter(({ layer, below }) => layer !== '' && below !== '' && layer !== below);

  it('are all there', () => {
    const seen = new Set(files.filter((file) => file.startsWith(`${folder}/`)).map(inside));
    expect([...seen].filter((layer) => layer !== '').sort()).toEqual(Object.keys(layers).sort());
  });

  it('rest on those below alone', () => {
    expect(arrows.filter(({ layer, below }) => !layers[layer]!.includes(below))).toEqual([]);
  });
});

describe('packages', () => {
  const external = IMPORTS.filter(({ to }) => !to.endsWith('.ts') && !to.startsWith('node:'));

  it.each(Object.entries(ADAPTERS))('%s has one adapter', (name, adapter) => {
    const importers = [...new Set(external.filter(({ to }) => packageOf(to) === name).map(({ from }) => from))];
    expect(importers.length).toBeGreaterThan(0);
    expect(importers.filter((file) => !adapter.test(file))).toEqual([]);
  });

  it('have an adapter each', () => {
    expect([...new Set(external.map(({ to }) => packageOf(to)))].filter((name) => !(name in ADAPTERS))).toEqual([]);
  });

  it('are declared', () => {
    const manifest = JSON.parse(readFileSync(resolve(ROOT, '../package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    expect(
      [...new Set(external.map(({ to }) => packageOf(to)))].filter((name) => !(name in manifest.dependencies)),
    ).toEqual([]);
  });
});

describe('the README', () => {
  const readme = readFileSync(resolve(ROOT, '../README.md'), 'utf8');

  it('lists every rule, and no other', () => {
    const listed = [...readme.matchAll(/^\| `([a-z-]+)` +\|/gm)].map(([, rule]) => rule);
    expect(listed).toEqual(RULES.map(({ id }) => id).sort());
  });
});
