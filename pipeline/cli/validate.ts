import type { Command } from 'commander';
import type { Message } from '../check/index.js';
import { faultWords } from '../report/fault-words.js';
import { say } from '../report/messages.js';
import { printable } from '../report/terminal.js';
import { parsedLines } from '../run/json-lines.js';
import type { ParsedLine } from '../run/json-lines.js';
import { lineOfPath, syntaxFault } from '../run/json-place.js';
import { schemaNames, validate } from '../run/validate.js';
import type { Context } from './context.js';
import { readText } from './input.js';
import { option } from './options.js';

const WORDS = {
  about: {
    zh: '按 schema 验一个文件：何行、何栏、应为何、实为何',
    en: 'check a file against a schema: line, field, expected, found',
  },
  file: { zh: 'JSON 或 JSONL 文件；- 为标准输入', en: 'JSON or JSONL file; -: standard input' },
  schema: { zh: '哪个 schema', en: 'which schema' },
  fault: {
    zh: '{file} 第 {line} 行{field}：应为 {expected}，实为 {found}',
    en: '{file}, line {line}{field}: expected {expected}, found {found}',
  },
  field: { zh: ' {field} 栏', en: ', field {field}' },
  right: { zh: '{file}：{count} 行，都合 {schema}。', en: '{file}: {count} lines, all as {schema} says.' },
  wrong: {
    zh: '{file}：{count} 行，{wrong} 处不合 {schema}。',
    en: '{file}: {count} lines, {wrong} faults against {schema}.',
  },
  more: {
    zh: `
schema：{names}
状态：0 都合；1 有不合之处；2 用法有误。

例子：
  gouji validate corpus/manifest.jsonl --schema manifest
  gouji export claims | gouji validate - --schema claims
`,
    en: `
Schemas: {names}
Exit status: 0 all as it says; 1 faults; 2 wrong usage.

Examples:
  gouji validate corpus/manifest.jsonl --schema manifest
  gouji export claims | gouji validate - --schema claims
`,
  },
} satisfies Record<string, Message>;

/** Schemas of whole files; all others describe a line. */
const WHOLE_FILES: ReadonlySet<string> = new Set(['configuration', 'lexicon', 'export', 'run']);

interface Fault {
  readonly line: number;
  readonly field: string;
  readonly expected: string;
  readonly found: string;
}

const ANY_JSON = 'one whole JSON value';

function faultsOfLine({ line, value, broken }: ParsedLine, schema: string): Fault[] {
  if (broken !== undefined) return [{ line, field: '', expected: ANY_JSON, found: broken }];
  return validate(schema, value).map(({ field, expected, found }) => ({ line, field, expected, found }));
}

function faultsOfFile(text: string, schema: string): Fault[] {
  const broken = syntaxFault(text);
  if (broken) return [{ line: broken.line, field: '', expected: ANY_JSON, found: broken.found }];
  return validate(schema, JSON.parse(text)).map(({ field, path, expected, found }) => ({
    line: lineOfPath(text, path),
    field,
    expected,
    found,
  }));
}

function validateCommand(file: string, schema: string, context: Context): void {
  const { language, output } = context;
  validate(schema, undefined);
  const text = readText(file);
  const isWhole = WHOLE_FILES.has(schema);
  const lines = isWhole ? [] : parsedLines(text);
  const faults = isWhole ? faultsOfFile(text, schema) : lines.flatMap((line) => faultsOfLine(line, schema));
  for (const { line, field, expected, found } of faults) {
    const place = field === '' ? '' : say(WORDS.field, language, { field });
    const words = { expected: faultWords(expected, language), found: faultWords(found, language) };
    output.line(printable(say(WORDS.fault, language, { file, line, field: place, ...words })));
  }
  const count = isWhole ? text.trimEnd().split('\n').length : lines.length;
  output.line(
    say(WORDS[faults.length === 0 ? 'right' : 'wrong'], language, { file, count, wrong: faults.length, schema }),
  );
  context.status = faults.length === 0 ? 0 : 1;
}

export function addValidate(program: Command, context: Context): void {
  const { language } = context;
  program
    .command('validate')
    .description(WORDS.about[language])
    .argument('<file>', WORDS.file[language])
    .addOption(option('--schema <name>', WORDS.schema, language).makeOptionMandatory())
    .addHelpText('after', () => say(WORDS.more, language, { names: schemaNames().join(' ') }))
    .action((file: string, { schema }: { schema: string }) => validateCommand(file, schema, context));
}
