// Plants errors of every kind into reprints of clean articles and asks whether the check finds them.
//   node test/bench/injection.mjs BUILD [--seed N] [--plants N] [--kind KIND] [--misses FILE]
// BUILD is a folder of compiled modules (`tsc -p tsconfig.build.json --outDir BUILD`). Seeded: the same arguments and the
// same articles give the same plants. A plant counts as found only where a finding of a fitting rule marks the planted claim.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { findingsIn } from './findings.mjs';
import { independentPairs } from './injection/pairs.mjs';
import { KINDS, lends } from './injection/plants.mjs';
import { randomOf } from './injection/random.mjs';
import { cleanArticles, sourceOf } from './injection/sources.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '20240418' },
    plants: { type: 'string', default: '50' },
    kind: { type: 'string' },
    misses: { type: 'string' },
  },
});
const build = positionals[0] ?? 'dist';
const root = resolve(import.meta.dirname, '../..');
const load = (path) => import(pathToFileURL(resolve(build, path)).href);
const { annotate } = await load('pipeline.js');
const { check } = await load('check/index.js');
const { NON_DECREASING_ENDINGS } = await load('lexicon/non-decreasing.js');
const { REAL_GROWTH_WORDS } = await load('lexicon/real-growth.js');
const { BUILT_IN_LEXICON: lexicon } = await load('lexicon/lexicon.js');

const wanted = Number(values.plants);
const annotated = new Map();
function read(source) {
  const known = annotated.get(source.doc);
  if (known) return known;
  const { claims, speech, document } = annotate(source, lexicon);
  const made = { source, claims, speech, document };
  annotated.set(source.doc, made);
  return made;
}

const findingsOf = (articles) => findingsIn(articles, { check, lexicon });

const numberOf = (exact) => {
  const [, c, e = '0', d = '1'] = /^(-?\d+)(?:e(-?\d+))?(?:\/(\d+))?$/.exec(exact);
  return Number(`${c}e${e}`) / Number(d);
};

/** What plants ask of the article around a claim. */
function askOf(article) {
  const { claims, speech } = article;
  return {
    mayNotFall: (claim) =>
      claim.kind === 'level' &&
      claim.aspect === 'stock' &&
      NON_DECREASING_ENDINGS.some((ending) => claim.key.endsWith(ending)),
    isReal: (claim) => REAL_GROWTH_WORDS.some((word) => claim.key.includes(word)),
    levelBeside: (claim) =>
      claims.find(
        (one) =>
          one.id !== claim.id &&
          one.key === claim.key &&
          one.sentence === claim.sentence &&
          one.period === claim.period &&
          one.scopeKey === claim.scopeKey &&
          one.status === 'actual' &&
          one.bound === 'eq' &&
          (claim.kind === 'pp' ? ['share', 'growth'] : ['level']).includes(one.kind) &&
          (claim.kind !== 'change' || one.unitClass === claim.unitClass),
      ),
    partsOf(claim) {
      const parts = claims.filter(
        (one) =>
          one.sentence === claim.sentence && one.kind === 'level' && one.start > claim.start && one.unit === claim.unit,
      );
      if (parts.length < 2 || !/其中/.test(claim.sentence)) return undefined;
      const [a, b] = parts;
      return numberOf(a.exact) + numberOf(b.exact) === numberOf(claim.exact) ? { parts: [a, b] } : undefined;
    },
    spoken: (claim) =>
      claim.speaker !== undefined && speech.some(({ start, end }) => start <= claim.start && claim.end <= end),
  };
}

const isNamed = ({ speaker, role, text, start, end }, claims) =>
  role !== undefined &&
  /^[\u4e00-\u9fff]{2,3}$/.test(speaker) &&
  text.length > 40 &&
  !claims.some((claim) => claim.start >= start && claim.end <= end);

/** Whatever of an article a kind can be planted in. */
function placesIn(kind, article) {
  if (!lends(article)) return [];
  if (kind.ofSpeech) return article.speech.filter((one) => isNamed(one, article.claims));
  const ask = askOf(article);
  return article.claims.filter((claim) => kind.eligible(claim, ask));
}

const dayAfter = (day, days) => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const overlaps = (claim, [start, end]) => claim.start < end && start < claim.end;

/** The corpus around one plant: the article (unless companions say enough), the companions, the planted reprint. */
function corpusOf(article, plant, name) {
  const { published } = article.source;
  const companions = (plant.companions ?? []).map((one, n) =>
    annotate(sourceOf(`companion-${name}-${n}`, one.raw, one), lexicon),
  );
  // A paper that prints 今天 or 昨天 again a day later would have to change it.
  const relative = plant.alone || /今天|昨天|今日|昨日|明天|今晚|当天/.test(plant.raw);
  const day = plant.published ?? dayAfter(published, relative ? 0 : 1);
  const planted = annotate(sourceOf(`planted-${name}`, plant.raw, { published: day }), lexicon);
  return { others: [...(plant.alone ? [] : [article]), ...companions], planted };
}

function tryPlant(kindName, article, place, random, n) {
  const kind = KINDS[kindName];
  const plant = kind.plant(place, article, random, askOf(article));
  if (!plant || (plant.raw === article.source.raw && !plant.companions)) return undefined;
  const { others, planted } = corpusOf(article, plant, `${kindName}-${n}`);
  const marked = new Set(planted.claims.filter((claim) => overlaps(claim, plant.marks)).map(({ id }) => id));
  const findings = findingsOf([...others, planted]);
  const touching = findings.filter((finding) => kind.ofSpeech || finding.claims.some((id) => marked.has(id)));
  return {
    found: touching.some(({ rule }) => kind.fitting.includes(rule)),
    rules: [...new Set(touching.map(({ rule, severity }) => `${severity} ${rule}`))],
    article: article.source.doc,
    before: place.text,
    planted: plant.raw.slice(Math.max(0, plant.marks[0] - 60), plant.marks[1] + 20),
    read: planted.claims
      .filter((claim) => marked.has(claim.id))
      .map(
        (claim) =>
          `${claim.metric.name} ${claim.kind} ${claim.text} ${claim.period}/${claim.periodBasis} ${claim.status}`,
      ),
    original: `${place.metric?.name ?? place.speaker} ${place.kind ?? ''} ${place.text.slice(0, 30)} ${place.period ?? ''} ${place.status ?? ''}`,
  };
}

/** Untouched reprints: nothing in them may be an error. */
function controlOf(article, n) {
  const { raw, published } = article.source;
  const reprint = annotate(sourceOf(`control-${n}`, raw, { published: dayAfter(published, 1) }), lexicon);
  return findingsOf([article, reprint]).filter(({ claims }) =>
    claims.some((id) => reprint.claims.some((one) => one.id === id)),
  );
}

const articles = cleanArticles(root);
const seed = Number(values.seed);
const results = {};
const misses = [];
const used = [];
for (const kindName of Object.keys(KINDS)) {
  if (values.kind && values.kind !== kindName) continue;
  const random = randomOf(seed + kindName.length * 7919 + kindName.charCodeAt(0));
  const outcome = { plants: 0, found: 0 };
  for (const source of random.shuffled(articles)) {
    if (outcome.plants >= wanted) break;
    const article = read(source);
    const places = placesIn(KINDS[kindName], article);
    if (places.length === 0) continue;
    const result = tryPlant(kindName, article, random.pick(places), random, outcome.plants);
    if (!result) continue;
    outcome.plants++;
    used.push(article);
    if (result.found) outcome.found++;
    else misses.push({ kind: kindName, ...result });
  }
  results[kindName] = outcome;
}

const controls = { reprints: 0, errors: 0, warnings: 0, examples: [] };
used.forEach((article, n) => {
  const findings = controlOf(article, n);
  controls.reprints++;
  const errors = findings.filter(({ severity }) => severity === 'error');
  controls.errors += errors.length;
  controls.warnings += findings.filter(({ severity }) => severity === 'warning').length;
  const grave = findings.filter(({ severity }) => severity !== 'info');
  controls.examples.push(...grave.map(({ rule, title }) => `${article.source.doc} ${rule} ${title}`));
});

const pairs = { pairs: 0, found: 0 };
for (const { kind, fitting, first, second } of values.kind ? [] : independentPairs()) {
  const [a, b] = [first, second].map((one, n) => annotate(sourceOf(`pair-${pairs.pairs}-${n}`, one.raw, one), lexicon));
  const at = [...second.raw.slice(0, second.raw.indexOf(second.mark))].length;
  const marked = new Set(
    b.claims.filter((claim) => overlaps(claim, [at, at + [...second.mark].length])).map(({ id }) => id),
  );
  const touching = findingsOf([a, b]).filter(({ claims }) => claims.some((id) => marked.has(id)));
  pairs.pairs++;
  if (touching.some(({ rule }) => fitting.includes(rule))) pairs.found++;
  else
    misses.push({
      kind: `pair ${kind}`,
      rules: touching.map(({ rule, severity }) => `${severity} ${rule}`),
      before: first.raw,
      planted: second.raw,
      original: a.claims
        .map((c) => `${c.key} ${c.text} ${c.period}/${c.periodBasis} ${c.status} ${c.scopeKey}`)
        .join(' | '),
      read: b.claims
        .filter((c) => marked.has(c.id))
        .map((c) => `${c.key} ${c.kind} ${c.text} ${c.period}/${c.periodBasis} ${c.status} ${c.scopeKey}`),
    });
}

const rate = ({ found, plants, pairs: count }) => Number((found / Math.max(1, plants ?? count)).toFixed(3));
const total = Object.values(results).reduce(
  (sum, one) => ({ plants: sum.plants + one.plants, found: sum.found + one.found }),
  { plants: 0, found: 0 },
);
if (values.misses) writeFileSync(values.misses, misses.map((miss) => `${JSON.stringify(miss)}\n`).join(''));
process.stdout.write(
  `${JSON.stringify(
    {
      seed,
      articles: articles.length,
      kinds: Object.fromEntries(Object.entries(results).map(([kind, one]) => [kind, { ...one, recall: rate(one) }])),
      total: { ...total, recall: rate(total) },
      independent: { ...pairs, recall: rate(pairs) },
      controls: { ...controls, examples: controls.examples.slice(0, 10) },
    },
    null,
    1,
  )}\n`,
);
