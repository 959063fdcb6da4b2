import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumeralAt } from '../../pipeline/claims/number/numeral.js';
import { scanQuantities } from '../../pipeline/claims/quantity.js';
import { equalExact, exact } from '../../pipeline/text/exact.js';
import { claimsOf } from './annotated.js';

const EVERYDAY = { digits: '零一二三四五六七八九', powers: ['', '十', '百', '千'] };
const FORMAL = { digits: '零壹贰叁肆伍陆柒捌玖', powers: ['', '拾', '佰', '仟'] };

/** A section below 10,000 in words; 零 stands for each run of empty places inside it. */
function section(value: number, { digits, powers }: typeof EVERYDAY): string {
  const places = [...String(value)].map(Number);
  let spoken = '';
  places.forEach((digit, i) => {
    const power = places.length - 1 - i;
    if (digit !== 0) spoken += digits[digit]! + powers[power]!;
    else if (places.slice(i).some((d) => d !== 0) && !spoken.endsWith('零')) spoken += '零';
  });
  return spoken;
}

/** Any whole number up to 亿亿 in words, the way a teller writes it. */
function spell(value: number, style: typeof EVERYDAY): string {
  const parts: [number, string][] = [[Math.floor(value / 1e8), '亿'], [Math.floor(value / 1e4) % 1e4, '万'], [value % 1e4, '']]; // prettier-ignore
  let spoken = '';
  let gap = false;
  for (const [part, power] of parts) {
    if (part === 0) {
      gap = spoken !== '';
      continue;
    }
    if (spoken !== '' && (gap || part < 1000)) spoken += '零';
    spoken += section(part, style) + power;
    gap = false;
  }
  return spoken;
}

const whole = fc.integer({ min: 100, max: 999_999_999_999 });
const read = (text: string) => readNumeralAt(text, 0);

describe('number → text → number', () => {
  it.each([['everyday', EVERYDAY], ['formal', FORMAL]] as const)('%s Han numerals', (_, style) => {
    fc.assert(
      fc.property(whole, (value) => {
        const text = spell(value, style);
        const numeral = read(text);
        expect(numeral?.end, text).toBe(text.length);
        expect(equalExact(numeral!.value, exact(value)), text).toBe(true);
      }),
    );
  }); // prettier-ignore

  it('Arabic digits, with and without commas', () => {
    fc.assert(
      fc.property(whole, (value) => {
        for (const text of [String(value), value.toLocaleString('en-US')])
          expect(equalExact(read(text)!.value, exact(value)), text).toBe(true);
      }),
    );
  });

  it.each([['万', 4], ['亿', 8], ['千亿', 11], ['万亿', 12], ['千万', 7]] as const)('decimals before %s', (power, exponent) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), (hundredths) => {
        const numeral = read(`${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}${power}`);
        expect(equalExact(numeral!.value, exact(hundredths, exponent - 2))).toBe(true);
      }),
    );
  }); // prettier-ignore
});

describe('text of any kind', () => {
  const piece = fc.constantFrom(
    ...'0123456789一二两三十百千万亿零几数余多半成倍的了和与、，。：；（）“”《》%％第年月日家个人元增长下降占比超近约以上至到'.split(''),
    '百分之', '个百分点', '国家', '企业', '同比', '分别', '分之', '翻番', 'EFLOPS', ' ', '\n',
  ); // prettier-ignore
  const text = fc.array(piece, { maxLength: 120 }).map((pieces) => pieces.join(''));

  it('gives 两 of a fraction to no figure before it', () => {
    expect(scanQuantities('0两分之0', []).map(({ start, end }) => [start, end])).toEqual([[1, 5]]);
  });

  it('never throws, and quantities never overlap', () => {
    fc.assert(
      fc.property(text, (sample) => {
        let end = 0;
        for (const quantity of scanQuantities(sample, [])) {
          expect(quantity.start).toBeGreaterThanOrEqual(end);
          expect(quantity.end).toBeGreaterThan(quantity.start);
          end = quantity.end;
        }
      }),
    );
  });

  it('annotates, and every claim’s text is the raw slice', () => {
    fc.assert(
      fc.property(text, (sample) => {
        const characters = Array.from(sample);
        for (const claim of claimsOf(sample, '2024-04-18'))
          expect(characters.slice(claim.start, claim.end).join('')).toBe(claim.text);
      }),
      { numRuns: 60 },
    );
  });

  it.each(['一', '9', '的'])(
    'a long line of %s is read in linear time',
    (character) => {
      expect(claimsOf(character.repeat(200_000))).toEqual([]);
    },
    30_000,
  );
});
