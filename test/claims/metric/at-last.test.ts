import { expect, it } from 'vitest';
import { claimAt } from '../annotated.js';

/** The last noun before a figure names it where no form does; words that say how, or nothing, do not. */
it.each<readonly [sentence: string, metric: string | undefined]>([
  ['来越冬的候鸟逐年增多，今年达到【60种】。', '候鸟'],
  ['支撑十分有力，今年达到【60种】。', undefined],
  ['额度一次报批，分三年实施，每年【2万亿元】，用于置换债务。', '额度'],
])('%s', (sentence, metric) => {
  expect(claimAt(sentence, '2024-06-01')?.metric.name).toBe(metric);
});
