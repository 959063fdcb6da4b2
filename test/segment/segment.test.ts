import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../../pipeline/clean/clean.js';
import { BUILT_IN_LEXICON, EMPTY_USER_LEXICON, type Lexicon } from '../../pipeline/lexicon/lexicon.js';
import type { Token } from '../../pipeline/model/article.js';
import { segment } from '../../pipeline/segment/segment.js';
import { tokenize } from '../../pipeline/segment/jieba.js';
import { sentencesOf } from '../../pipeline/segment/sentences.js';
import { withTerms } from '../../pipeline/segment/terms.js';
import { articlesIn } from '../read/page.js';

const sentences = (text: string): string[] =>
  sentencesOf(text, [{ start: 0, end: text.length, role: 'paragraph' }]).map(({ start, end }) =>
    text.slice(start, end),
  );

const covers = (tokens: readonly Token[], start: number, end: number): void => {
  const ends = [start, ...tokens.map((token) => token.end)];
  expect(ends[tokens.length]).toBe(end);
  expect(tokens.filter((token, i) => token.start !== ends[i] || token.end <= token.start)).toEqual([]);
};

describe('sentences', () => {
  it.each([
    ['增长5.2%。好于预期。', ['增长5.2%。', '好于预期。']],
    ['增长5.2%；下降3%，', ['增长5.2%；下降3%，']],
    ['“路修通了。”他说。', ['“路修通了。”', '他说。']],
    ['他说：“路修通了！”大家都笑。', ['他说：“路修通了！”', '大家都笑。']],
    ['“加油！”的口号，喊了一天。', ['“加油！”的口号，喊了一天。']],
    ['“好！”，他说。', ['“好！”，他说。']],
    ['粮食、棉花……样样都有。', ['粮食、棉花……样样都有。']],
    ['“我想……”他说。', ['“我想……”', '他说。']],
    ['真的？！快了。', ['真的？！', '快了。']],
    ['（会上发的。）他走了。', ['（会上发的。）', '他走了。']],
    ['用了3.5小时.又快了.', ['用了3.5小时.', '又快了.']],
    ['见example.com，增长3.2倍', ['见example.com，增长3.2倍']],
    ['富?傮w看', ['富?傮w看']],
    ['  空白。  又一句。 ', ['空白。', '又一句。']],
    ['。', ['。']],
    ['', []],
  ])('%s', (text, expected) => expect(sentences(text)).toEqual(expected));

  it('of more than a thousand characters are cut at a comma, or where they must', () => {
    expect(sentences(`${'增'.repeat(900)}，${'长'.repeat(900)}。`).map(({ length }) => length)).toEqual([901, 901]);
    expect(sentences('😀'.repeat(700)).map(({ length }) => length)).toEqual([1000, 400]);
    expect(sentences(`增${'😀'.repeat(700)}`).map(({ length }) => length)).toEqual([999, 402]);
    expect(sentences('一'.repeat(1_000_000))).toHaveLength(1_000);
  });

  it('cover everything but blanks, in order', () => {
    const part = fc.constantFrom('增长', '。', '！', '”', '“', '…', ' ', '?', '.', '的', '3', '）', '\ud83d', '😀');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        expect(sentences(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});

describe('tokens', () => {
  it('concatenate to any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(50), (text, offset) => {
        covers(tokenize(text, offset), offset, offset + text.length);
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.nat(0xffff)), (units) => {
        const text = String.fromCharCode(...units);
        covers(tokenize(text, 0), 0, text.length);
      }),
    );
  });

  it.each([
    ['半个字符', '增长\ud83d了'],
    ['零字符', '增\0长了'],
    ['成对字符跨过切口', `${'增'.repeat(1999)}😀长`],
    ['一百万字的一行', '一'.repeat(1_000_000)],
    ['一百万位数字', '9'.repeat(1_000_000)],
  ])('cover %s', (_, text) => {
    const tokens = tokenize(text, 0);
    covers(tokens, 0, text.length);
    expect(
      tokens.some(
        ({ start }) =>
          (text.charCodeAt(start) & 0xfc00) === 0xdc00 && start > 0 && (text.charCodeAt(start - 1) & 0xfc00) === 0xd800,
      ),
    ).toBe(false);
  });

  it('carry their tags', () => {
    const text = '工业和信息化增长3.5%';
    const tagged = tokenize(text, 0).map(({ start, end, tag }) => `${text.slice(start, end)}/${tag}`);
    expect(tagged).toEqual(expect.arrayContaining(['工业/n', '和/c', '信息化/n', '3.5/m']));
  });

  const lexicon = (...terms: string[]): Lexicon => ({ user: { ...EMPTY_USER_LEXICON, terms }, digest: terms.join() });
  it.each([
    [['新质生产力'], '新质生产力发展快', '新质生产力/n'],
    [['两业融合'], '推进两业融合试点', '两业融合/n'],
    [['C++项目'], '有C++项目三个', 'C++项目/n'],
    [['融合', '两业融合'], '推进两业融合试点', '两业融合/n'],
  ])('keep the terms %j whole', (terms, text, expected) => {
    const tokens = withTerms(tokenize(text, 7), text, 7, lexicon(...terms));
    covers(tokens, 7, 7 + text.length);
    expect(tokens.map(({ start, end, tag }) => `${text.slice(start - 7, end - 7)}/${tag}`)).toContain(expected);
  });

  it('with terms still concatenate', () => {
    const words = fc.constantFrom('新', '质', '生产', '力', '发展', '快');
    fc.assert(
      fc.property(
        fc.array(words),
        fc.array(fc.array(words, { minLength: 1, maxLength: 3 }), { maxLength: 4 }),
        (parts, terms) => {
          const text = parts.join('');
          covers(withTerms(tokenize(text, 0), text, 0, lexicon(...terms.map((term) => term.join('')))), 0, text.length);
        },
      ),
    );
  });
});

describe('the stage', () => {
  const run = (text: string, tokens: boolean) => {
    const context = { lexicon: BUILT_IN_LEXICON, tokens };
    return segment.run(clean.run(articlesIn(text)[0]!, context), context).sentences;
  };

  it('gives the words of a phrase as those of the whole sentence have them', () => {
    const text = '田里忙\n\n增产3成，农民何一平 说“快着呢、花开得早”。';
    const whole = run(text, false)[1]!.tokens;
    const sentence = run(text, false)[1]!;
    for (let at = sentence.start; at < sentence.end; at++) {
      const tokens = sentence.tokensAt(at);
      expect(whole.filter(({ start }) => tokens.some((token) => token.start === start))).toEqual(tokens);
    }
    expect(sentence.tokensAt(sentence.start + 6).length).toBeLessThan(whole.length);
  });

  it('gives the same tokens however often they are read', () => {
    const sentence = run('田里忙\n\n增产3成。', false)[1]!;
    expect(sentence.tokens).toBe(sentence.tokens);
    covers(sentence.tokens, sentence.start, sentence.end);
  });
});
