import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BUILT_IN_LEXICON, EMPTY_USER_LEXICON, type Lexicon, type UserLexicon } from '../lexicon/lexicon.js';
import { metricKey } from '../link/index.js';
import { GoujiError } from '../model/error.js';
import { DEFAULT_LIMITS, type ReadLimits } from '../read/limits.js';
import { lineOfPath, syntaxFault } from './json-place.js';
import { readText } from './read-text.js';
import { validate } from './validate.js';

/** What a corpus folder may say of how it is read. */
export const CONFIGURATION_FILE = 'gouji.json';
export const LEXICON_FILE = 'lexicon.json';

interface Validated {
  readonly value: unknown;
  /** Of a part of the value: file, line, field. */
  readonly placeOf: (path: readonly string[], field: string) => string;
}

/** Reads a JSON file of the corpus folder against its schema; undefined where there is none. */
function validated(
  folder: string,
  file: string,
  schema: string,
  code: 'configuration' | 'lexicon',
): Validated | undefined {
  const path = join(folder, file);
  if (!existsSync(path)) return undefined;
  const text = readText(path, code);
  const broken = syntaxFault(text);
  if (broken) throw new GoujiError(code, `${path}, line ${broken.line}: expected JSON, found ${broken.found}`);
  const value: unknown = JSON.parse(text);
  const placeOf = (steps: readonly string[], field: string): string =>
    `${path}, line ${lineOfPath(text, steps)}${field === '' ? '' : `, field ${field}`}`;
  const [problem] = validate(schema, value);
  if (!problem) return { value, placeOf };
  const place = placeOf(problem.path, problem.field);
  throw new GoujiError(code, `${place}: expected ${problem.expected}, found ${problem.found}`);
}

/**
 * What `gouji.json` says, and the defaults for what it leaves open.
 * @param folder the corpus
 * @throws GoujiError `configuration`: file, line, field, what was expected and what was there
 */
export const readConfiguration = (folder: string): ReadLimits => ({
  ...DEFAULT_LIMITS,
  ...(validated(folder, CONFIGURATION_FILE, 'configuration', 'configuration')?.value as
    Partial<ReadLimits> | undefined),
});

/** A name that the aliases give two keys, or none for sure. */
interface Ambiguity {
  readonly path: readonly string[];
  readonly field: string;
  readonly found: string;
}

/** A variant has one metric, and a metric is no variant of another: which key would its name have? */
function ambiguityIn({ aliases }: UserLexicon): Ambiguity | undefined {
  const keyOf = (name: string): string => metricKey(name, BUILT_IN_LEXICON).key;
  const metrics = new Map(aliases.map(({ metric }, n) => [keyOf(metric), n]));
  const variants = new Map<string, number>();
  for (const [n, { metric, variants: own }] of aliases.entries())
    for (const [m, variant] of own.entries()) {
      const [key, canonical] = [keyOf(variant), keyOf(metric)];
      if (key === canonical) continue;
      const [asMetric, before] = [metrics.get(key), variants.get(key)];
      const isElsewhere = before !== undefined && keyOf(aliases[before]!.metric) !== canonical;
      variants.set(key, before ?? n);
      if (asMetric === undefined && !isElsewhere) continue;
      const found =
        asMetric === undefined
          ? `${variant}, which is a variant in aliases[${before}] too`
          : `${variant}, which is the metric of aliases[${asMetric}]`;
      return { path: ['aliases', `${n}`, 'variants', `${m}`], field: `aliases[${n}].variants[${m}]`, found };
    }
  return undefined;
}

/**
 * The vocabulary that the corpus folder adds.
 * @throws GoujiError `lexicon`: file, line, field, what was expected and what was there
 */
export function readLexicon(folder: string): Lexicon {
  const own = validated(folder, LEXICON_FILE, 'lexicon', 'lexicon');
  const user: UserLexicon = { ...EMPTY_USER_LEXICON, ...(own?.value as Partial<UserLexicon> | undefined) };
  const ambiguity = own && ambiguityIn(user);
  if (ambiguity)
    throw new GoujiError(
      'lexicon',
      `${own.placeOf(ambiguity.path, ambiguity.field)}: expected a variant of one metric, found ${ambiguity.found}`,
    );
  const { aliases, distinct, nonDecreasing, terms } = user;
  const digest = createHash('sha256')
    .update(JSON.stringify([aliases, distinct, nonDecreasing, terms]))
    .digest('hex');
  return { user, digest: digest.slice(0, 16) };
}
