import { describe, expect, test } from 'vitest';
import { genealogyOf, sameEvent } from '../../../pipeline/check/index.js';
import { claim } from '../claim.js';

const SENTENCE =
  '高秀兰在发布会上介绍，到3月底，全国5G基站达到364.7万个，城里的电梯、地库和乡下的山路边上，都有了满格的信号，往后还要接着补盲区、强弱项。';
const said = (doc: string, sentence: string, published: string) =>
  claim('5G基站', '364.7万个', '2024-03-31', { doc, article: `${doc}-1`, sentence, published });
const itself = (doc: string): string => doc;

describe('genealogyOf', () => {
  const first = said('a', SENTENCE, '2024-04-18');
  test('a sentence printed again is a reprint, but for a word or two', () => {
    const again = said('b', SENTENCE, '2024-04-19');
    const reworded = said('c', SENTENCE.replace('往后还要接着', '下一步要接着'), '2024-04-20');
    const { independent, reprints } = genealogyOf([first, again, reworded], itself);
    expect(independent).toEqual([first]);
    expect(reprints).toEqual([again, reworded]);
  });
  test('other words of another paper are a source of their own', () => {
    const own = said('d', '5G基站一季度末已有364.7万个，比上年末多了27万个。', '2024-04-19');
    expect(genealogyOf([first, own], itself).independent).toEqual([first, own]);
  });
  test('a copy of a document is none, whatever its layout', () => {
    const copy = said('e', '5G基站达到364.7万个。', '2024-04-19');
    expect(genealogyOf([first, copy], (doc) => (doc === 'e' ? 'a' : doc)).independent).toEqual([first]);
  });
  test('short sentences are alike by what they say, and stay apart', () => {
    const [a, b] = [said('f', '5G基站364.7万个。', '2024-04-18'), said('g', '5G基站已364.7万个。', '2024-04-18')];
    expect(genealogyOf([a, b], itself).independent).toHaveLength(2);
  });
});

describe('sameEvent', () => {
  const paper = (doc: string, day: string, speaker: string, prints: readonly string[]) =>
    prints.map((print, n) =>
      claim(`规模以上行业${'甲乙丙丁'[n]!}增加值`, print, '2024-Q1', { doc, published: day, speaker }),
    );
  const three = ['6.1%', '7.6%', '7.5%'];
  const one = paper('a', '2024-04-18', '高秀兰', three);
  test.each([
    ['three figures in common on two days', paper('b', '2024-04-19', '高秀兰', three), true],
    ['two figures in common', paper('b', '2024-04-19', '高秀兰', ['6.1%', '7.6%', '7.2%']), false],
    ['another week', paper('b', '2024-04-29', '高秀兰', three), false],
    ['other voices', paper('b', '2024-04-19', '何广才', three), false],
  ])('%s', (_, other, expected) => {
    expect(sameEvent(one, other)).toBe(expected);
    expect(sameEvent(other, one)).toBe(expected);
  });
});
