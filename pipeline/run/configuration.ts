import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EMPTY_USER_LEXICON, type Lexicon, type UserLexicon } from '../lexicon/lexicon.js';
import { GoujiError } from '../model/error.js';
import { DEFAULT_LIMITS, type ReadLimits } from '../read/limits.js';
import { lineOfPath, lineOfSyntaxError } from './json-place.js';
import { validate } from './validate.js';

/** What a corpus folder may say of how it is read: `gouji.json`. */
export type Configuration = ReadLimits;

export const CONFIGURATION_FILE = 'gouji.json';
export const LEXICON_FILE = 'lexicon.json';

/** Reads a JSON file of the corpus folder against its schema; undefined where there is none. */
function validated(folder: string, file: string, schema: string, code: 'configuration' | 'lexicon'): unknown {
  const path = join(folder, file);
  if (!existsSync(path)) return undefined;
  const text = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const line = lineOfSyntaxError(text, error);
    const place = line === undefined ? '' : `, line ${line}`;
    throw new GoujiError(code, `${path}${place}: expected JSON, found ${(error as Error).message}`, { cause: error });
  }
  const [problem] = validate(schema, value);
  if (!problem) return value;
  const field = problem.field === '' ? '' : `, field ${problem.field}`;
  throw new GoujiError(
    code,
    `${path}, line ${lineOfPath(text, problem.path)}${field}: expected ${problem.expected}, found ${problem.found}`,
  );
}

/**
 * @param folder the corpus
 * @throws GoujiError `configuration`: file, line, field, what was expected and what was there
 */
export const readConfiguration = (folder: string): Configuration => ({
  ...DEFAULT_LIMITS,
  ...(validated(folder, CONFIGURATION_FILE, 'configuration', 'configuration') as Partial<Configuration> | undefined),
});

/**
 * The vocabulary that the corpus folder adds.
 * @throws GoujiError `lexicon`: file, line, field, what was expected and what was there
 */
export function readLexicon(folder: string): Lexicon {
  const own = validated(folder, LEXICON_FILE, 'lexicon', 'lexicon') as Partial<UserLexicon> | undefined;
  const user: UserLexicon = { ...EMPTY_USER_LEXICON, ...own };
  const { aliases, distinct, nonDecreasing, terms } = user;
  const digest = createHash('sha256')
    .update(JSON.stringify([aliases, distinct, nonDecreasing, terms]))
    .digest('hex');
  return { user, digest: digest.slice(0, 16) };
}
