import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Ajv2020, ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import { GoujiError } from '../model/error.js';
import { isCalendarDay } from '../model/source.js';
import { jsonExcerpt } from '../text/json-excerpt.js';
import { packageRoot } from './package-root.js';

/** One thing that is wrong with a value. */
export interface Problem {
  /** Where: `aliases[2].variants`; empty for the value itself. */
  readonly field: string;
  /** The same as path. */
  readonly path: readonly string[];
  readonly expected: string;
  readonly found: string;
}

const SUFFIX = '.schema.json';
let ajv: Ajv2020 | undefined;

/** Loaded where a file of the user is to be looked at: many corpora have none. */
const validating = (): typeof import('ajv/dist/2020.js') =>
  createRequire(import.meta.url)('ajv/dist/2020.js') as typeof import('ajv/dist/2020.js');

/** All schemas of the package, which may refer to each other by `$id`. */
function schemas(): Ajv2020 {
  if (ajv) return ajv;
  const folder = join(packageRoot(), 'schemas');
  ajv = new (validating().Ajv2020)({ allErrors: true, verbose: true, strict: true, allowUnionTypes: true });
  ajv.addFormat('date', isCalendarDay);
  for (const file of readdirSync(folder).filter((name) => name.endsWith(SUFFIX)))
    ajv.addSchema(JSON.parse(readFileSync(join(folder, file), 'utf8')) as object, file);
  return ajv;
}

/** Names that `validate` knows: `claims`, `manifest`, `lexicon` … */
export const schemaNames = (): string[] =>
  readdirSync(join(packageRoot(), 'schemas'))
    .filter((name) => name.endsWith(SUFFIX))
    .map((name) => name.slice(0, -SUFFIX.length))
    .sort();

function validator(name: string): ValidateFunction {
  const known = schemas().getSchema(`${name}${SUFFIX}`);
  if (!known) throw new GoujiError('usage', `schema: expected one of ${schemaNames().join(', ')}, found ${name}`);
  return known;
}

const fieldOf = (path: readonly string[]): string =>
  path.reduce(
    (field, part) => (/^\d+$/.test(part) ? `${field}[${part}]` : field === '' ? part : `${field}.${part}`),
    '',
  );

function expectedBy({ keyword, params, message, schema }: ErrorObject): string {
  switch (keyword) {
    case 'type':
      return [params['type'] as string | string[]].flat().join(' or ');
    case 'enum':
      return `one of ${(schema as unknown[]).map((value) => String(value)).join(', ')}`;
    case 'const':
      return jsonExcerpt(schema);
    case 'pattern':
      return `text like ${String(schema)}`;
    case 'format':
      return 'a day of the calendar, YYYY-MM-DD';
    case 'minItems':
      return `at least ${String(schema)} items`;
    case 'maxItems':
      return `at most ${String(schema)} items`;
    case 'minLength':
      return `at least ${String(schema)} characters`;
    case 'minimum':
      return `a number of at least ${String(schema)}`;
    case 'maximum':
      return `a number of at most ${String(schema)}`;
    default:
      return message ?? keyword;
  }
}

function problemOf(error: ErrorObject): Problem {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (error.keyword === 'required') {
    const missing = [...path, error.params['missingProperty'] as string];
    return { field: fieldOf(missing), path: missing, expected: 'a value', found: 'nothing' };
  }
  if (error.keyword === 'additionalProperties' || error.keyword === 'unevaluatedProperties') {
    const name = (error.params['additionalProperty'] ?? error.params['unevaluatedProperty']) as string;
    const fields = Object.keys((error.parentSchema?.['properties'] as object | undefined) ?? {});
    const extra = [...path, name];
    return { field: fieldOf(extra), path: extra, expected: `one of the fields ${fields.join(', ')}`, found: name };
  }
  return { field: fieldOf(path), path, expected: expectedBy(error), found: jsonExcerpt(error.data) };
}

/**
 * What is wrong with a value, nothing where it is as the schema says.
 * @param name of a schema in `schemas/`, without its ending
 * @throws GoujiError `usage` for a name that is none
 */
export function validate(name: string, value: unknown): Problem[] {
  const check = validator(name);
  return check(value) ? [] : (check.errors ?? []).map(problemOf);
}
