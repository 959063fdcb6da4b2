import type { Phrase } from './phrase.js';
import type { Word } from '../words/words.js';

const PARTNER = /^[对自向从与同]$/;
const EXCHANGE = /(?:出口|进口|进出口|贸易|投资)(?:总?[值额量]|总规模|规模)?$/;

/** 对美国出口, 自东盟进口: with whom belongs to the name. */
export function withPartner(words: readonly Word[], phrase: Phrase, floor: number): Phrase {
  const before = words[phrase.from - 1];
  const partnered = phrase.from > floor && PARTNER.test(before?.text ?? '') && before?.class === 'preposition';
  const trades = partnered && phrase.to - phrase.from > 1 && EXCHANGE.test(phrase.name);
  return trades ? { ...phrase, from: phrase.from - 1, name: before.text + phrase.name } : phrase;
}
