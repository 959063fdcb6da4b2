import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RULES } from '../../pipeline/check/index.js';

const RULES_FOLDER = new URL('../../pipeline/check/rules/', import.meta.url);
const TESTS_FOLDER = new URL('./rules/', import.meta.url);

test('the list holds one rule a file, and every file', () => {
  const files = readdirSync(RULES_FOLDER).map((file) => file.replace(/\.ts$/, ''));
  expect(RULES.map(({ id }) => id).sort()).toEqual(files.sort());
});

test.each(RULES.map((rule) => [rule.id, rule] as const))('%s has its doc, its test and its words', (id, rule) => {
  const source = readFileSync(new URL(`${id}.ts`, RULES_FOLDER), 'utf8');
  const doc = /\/\*\*((?:[^*]|\*(?!\/))+)\*\/\nexport const/.exec(source)?.[1];
  expect(doc).toMatch(/Silent /);
  expect(doc).toMatch(/[\u4e00-\u9fff]/);
  expect(existsSync(new URL(`${id}.test.ts`, TESTS_FOLDER))).toBe(true);
  for (const message of [rule.about, ...Object.values(rule.messages)]) {
    expect(message.zh).toMatch(/[\u4e00-\u9fff]/);
    expect(message.en).not.toBe('');
    const places = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
    expect(places(message.en).filter((place) => place !== '{b}')).toEqual(
      places(message.zh).filter((place) => place !== '{b}'),
    );
  }
});
