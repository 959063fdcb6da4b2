import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** The types of what crosses the boundary and the schemas that document it say the same, field for field. */

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'schemas');

/** schema -> the interface it must equal. */
const PAIRS: readonly (readonly [schema: string, file: string, type: string])[] = [
  ['documents', 'export/lines.ts', 'DocumentLine'],
  ['articles', 'export/lines.ts', 'ArticleLine'],
  ['persons', 'export/lines.ts', 'PersonLine'],
  ['speech', 'export/lines.ts', 'SpeechLine'],
  ['claims', 'export/lines.ts', 'ClaimLine'],
  ['metrics', 'export/lines.ts', 'MetricLine'],
  ['findings', 'export/lines.ts', 'FindingLine'],
  ['finding-states', 'export/lines.ts', 'FindingStateLine'],
  ['gold-claims', 'report/score/gold.ts', 'GoldClaim'],
  ['gold-speech', 'report/score/gold.ts', 'GoldSpeech'],
  ['gold-articles', 'report/score/gold.ts', 'GoldArticle'],
  ['export', 'export/lines.ts', 'ExportManifest'],
  ['manifest', 'read/manifest-row.ts', 'ManifestRow'],
  ['run', 'store/records.ts', 'RunRecord'],
  ['verdicts', 'store/records.ts', 'VerdictRecord'],
];

/** What both sides are reduced to. */
type Shape =
  | 'string'
  | 'number'
  | 'boolean'
  | 'null'
  | { readonly oneOf: readonly (string | number)[] }
  | { readonly either: readonly Shape[] }
  | { readonly items: Shape }
  | { readonly values: Shape }
  | { readonly fields: Readonly<Record<string, Shape>>; readonly required: readonly string[] };

const either = (shapes: readonly Shape[]): Shape =>
  shapes.length === 1
    ? shapes[0]!
    : { either: [...shapes].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) };

const program = ts.createProgram([...new Set(PAIRS.map(([, file]) => join(root, 'pipeline', file)))], {
  strict: true,
  exactOptionalPropertyTypes: true,
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  noEmit: true,
  types: [],
});
const checker = program.getTypeChecker();

function shapeOfUnion(type: ts.UnionType): Shape {
  const parts = type.types.filter((part) => !(part.flags & ts.TypeFlags.Undefined));
  if (parts.every((part) => part.flags & ts.TypeFlags.BooleanLiteral)) return 'boolean';
  if (parts.every((part) => part.isStringLiteral() || part.isNumberLiteral()))
    return { oneOf: parts.map((part) => (part as ts.StringLiteralType).value).sort() };
  return either(parts.map(shapeOfType));
}

function shapeOfType(type: ts.Type): Shape {
  if (type.isUnion()) return shapeOfUnion(type);
  if (type.isStringLiteral() || type.isNumberLiteral()) return { oneOf: [type.value] };
  if (type.flags & ts.TypeFlags.String) return 'string';
  if (type.flags & ts.TypeFlags.Number) return 'number';
  if (type.flags & ts.TypeFlags.Boolean) return 'boolean';
  if (type.flags & ts.TypeFlags.Null) return 'null';
  if (checker.isArrayType(type)) return { items: shapeOfType(checker.getTypeArguments(type as ts.TypeReference)[0]!) };
  const values = checker.getIndexTypeOfType(type, ts.IndexKind.String);
  if (values) return { values: shapeOfType(values) };
  const properties = checker.getPropertiesOfType(type);
  const optional = (property: ts.Symbol): boolean => (property.flags & ts.SymbolFlags.Optional) !== 0;
  return {
    fields: Object.fromEntries(
      properties
        .map((property) => [property.name, shapeOfType(checker.getTypeOfSymbol(property))] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
    required: properties
      .filter((property) => !optional(property))
      .map(({ name }) => name)
      .sort(),
  };
}

function shapeOfInterface(file: string, name: string): Shape {
  const source = program.getSourceFile(join(root, 'pipeline', file))!;
  const exported = checker
    .getExportsOfModule(checker.getSymbolAtLocation(source)!)
    .find((symbol) => symbol.name === name);
  if (!exported) throw new Error(`expected ${file} to export ${name}`);
  return shapeOfType(checker.getDeclaredTypeOfSymbol(exported));
}

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly (string | number)[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly description?: string;
  readonly additionalProperties?: boolean | Schema;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const read = (file: string): Schema => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Schema;

function shapeOfSchema(schema: Schema, file: string): Shape {
  if (schema.$ref !== undefined) {
    const [other, pointer = ''] = schema.$ref.split('#');
    const home = other === '' ? file : other!;
    const name = pointer.replace('/$defs/', '');
    return shapeOfSchema(name === '' ? read(home) : read(home).$defs![name]!, home);
  }
  if (schema.enum) return { oneOf: [...schema.enum].sort() };
  if (Array.isArray(schema.type)) return either(schema.type.map((type) => shapeOfSchema({ type } as Schema, file)));
  if (schema.type === 'array') return { items: shapeOfSchema(schema.items!, file) };
  if (typeof schema.additionalProperties === 'object')
    return { values: shapeOfSchema(schema.additionalProperties, file) };
  if (schema.type !== 'object') return (schema.type === 'integer' ? 'number' : schema.type) as Shape;
  return {
    fields: Object.fromEntries(
      Object.entries(schema.properties!)
        .map(([name, field]) => [name, shapeOfSchema(field, file)] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
    required: [...(schema.required ?? [])].sort(),
  };
}

describe('types and schemas', () => {
  it.each(PAIRS)('%s is %s %s', (schema, file, type) => {
    const name = `${schema}.schema.json`;
    expect(shapeOfSchema(read(name), name)).toEqual(shapeOfInterface(file, type));
  });
});

describe('schemas', () => {
  const files = readdirSync(folder);
  /** Every object of a schema, with where it stands. */
  function* parts(schema: unknown, path: string): Generator<readonly [path: string, schema: Schema]> {
    if (typeof schema !== 'object' || schema === null) return;
    yield [path, schema as Schema];
    for (const [key, value] of Object.entries(schema)) yield* parts(value, `${path}/${key}`);
  }

  it.each(files)('%s documents every field and allows no other', (file) => {
    for (const [path, part] of parts(read(file), '')) {
      if (part.type !== 'object') continue;
      if (typeof part.additionalProperties !== 'object')
        expect(part.additionalProperties, `${file}${path}`).toBe(false);
      for (const [name, field] of Object.entries(part.properties ?? {}))
        expect(field.description ?? field.$ref, `${file}${path}: ${name}`).toBeTruthy();
    }
  });
});
