import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { characterSet, nextOf } from '../../pipeline/text/character-set.js';
import { gathered } from '../../pipeline/text/gathered.js';
import { matchesOf } from '../../pipeline/text/matches.js';
import { remembered } from '../../pipeline/text/remembered.js';

const words = fc.string({ unit: fc.constantFrom('年', '5', '万', 'a', ' ', '。'), maxLength: 40 });

describe('matches of a pattern', () => {
  it.each([/\d+/g, /(?:)/g, /a*/g, /[年万](?=5)/g, /(?<=5)万/g])('%s are those that matchAll finds', (pattern) => {
    fc.assert(
      fc.property(words, (text) => {
        expect(matchesOf(text, pattern)).toEqual([...text.matchAll(pattern)]);
      }),
    );
  });
});

describe('a set of characters', () => {
  const digits = characterSet('0123456789');
  it.each([
    ['共5万家', 0, 1],
    ['共5万6', 2, 3],
    ['共万家', 0, -1],
    ['', 0, -1],
  ])('%s from %i: the next stands at %i', (text, from, at) => {
    expect(nextOf(digits, text, from)).toBe(at);
  });
});

describe('gathering', () => {
  it('is flatMap', () => {
    const each = (item: string, index: number): string[] => Array.from({ length: index % 3 }, () => item);
    fc.assert(
      fc.property(fc.array(words), (items) => {
        expect(gathered(items, each)).toEqual(items.flatMap(each));
      }),
    );
  });
});

describe('remembering', () => {
  it('does the work once a text, and again when too many were met', () => {
    const done: string[] = [];
    const lengthOf = remembered((text) => {
      done.push(text);
      return text.length > 1 ? text.length : undefined;
    }, 2);
    expect(['一', '一', '十一', '十一'].map(lengthOf)).toEqual([undefined, undefined, 2, 2]);
    expect(done).toEqual(['一', '十一']);
    expect(['二十一', '一'].map(lengthOf)).toEqual([3, undefined]);
    expect(done).toEqual(['一', '十一', '二十一', '一']);
  });
});
