import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { lineOfPath, syntaxFault } from '../../pipeline/run/json-place.js';

describe('the place where a text stops being JSON', () => {
  test.each([
    ['{"a": [}', 1, '"}"'],
    ['{\n "a": 1\n "b": 2\n}', 3, '"\\"b\\": 2"'],
    ['{"a": 1,\n}', 2, '"}"'],
    ['[1, 2', 1, 'the end of the text'],
    ['', 1, 'the end of the text'],
    ['{"a": 01}', 1, '"1}"'],
    ["{'a': 1}", 1, '"\'a\': 1}"'],
    ['{"a": "b\nc"}', 1, '"\\"b"'],
    ['{"a": 1} x', 1, '"x"'],
    ['nul', 1, '"nul"'],
  ])('%j', (text, line, found) => {
    expect(syntaxFault(text)).toEqual({ line, found });
  });

  it('is none in JSON, and always one where the engine reads none', () => {
    fc.assert(fc.property(fc.json(), (text) => syntaxFault(text) === undefined));
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', '"', 'x', '\n'), (json, at, put) => {
        const place = at % (json.length + 1);
        const text = `${json.slice(0, place)}${put}${json.slice(place + 1)}`;
        const isJson = (): boolean => {
          try {
            JSON.parse(text);
            return true;
          } catch {
            return false;
          }
        };
        const fault = syntaxFault(text);
        expect(fault === undefined).toBe(isJson());
        expect(fault?.line ?? 1).toBeLessThanOrEqual(text.split('\n').length);
      }),
    );
  });

  it('is found in a text nested deeper than can be followed', () => {
    expect(syntaxFault('['.repeat(200_000))).toMatchObject({ line: 1 });
  });
});

test.each([
  ['{\n "a": [1,\n 2]}', ['a', '1'], 3],
  ['{\n "a": [1,\n 2]}', ['a', '7'], 2],
  ['{\n "a": [1,\n 2]}', ['b'], 1],
  ['[{},\n{"b":\n{"c": "]}"}}]', ['1', 'b', 'c'], 3],
])('the line of a part of a value, or of the deepest part of it that is there: %j %j', (text, path, line) => {
  expect(lineOfPath(text, path)).toBe(line);
});
