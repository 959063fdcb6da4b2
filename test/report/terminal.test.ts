import { describe, expect, it } from 'vitest';
import { proofCard } from '../../pipeline/report/proof.js';
import type { ReportSource } from '../../pipeline/report/source.js';
import { COLOURED, printable, terminalCard } from '../../pipeline/report/terminal.js';
import { sampleSource } from './sample.js';

const cardsOf = (source: ReportSource, language: 'zh' | 'en' = 'zh') =>
  [...source.findings()].map((finding) => proofCard(finding, { ...source, language }));

describe('a card on a terminal', () => {
  it('says it all in plain lines', () => {
    const [card] = cardsOf(sampleSource());
    const text = terminalCard(card!, 'zh');
    expect(text).toContain('【364.7亿个】');
    expect(text).toContain('待核  样例快讯');
    expect(text).toContain('364.7亿个 → 364.7万个');
    expect(text).not.toContain('\u001b');
  });

  it('is coloured where asked to be', () => {
    expect(terminalCard(cardsOf(sampleSource())[0]!, 'zh', COLOURED)).toContain('\u001b[1;31m');
  });

  it('speaks English', () => {
    const text = terminalCard(cardsOf(sampleSource(), 'en')[0]!, 'en');
    expect(text).toContain('Reckoning');
    expect(text).toMatch(/364\.7亿个 → 364\.7万个 {2}\([a-z]/);
    expect(text).not.toMatch(/（[a-z]/);
  });
});

describe('text that would steer the terminal', () => {
  it.each([
    ['\u001b[2J清屏', ' [2J清屏'],
    ['一\u202e二', '一 二'],
    ['一行\r\n二行', '一行 二行'],
    ['364.7万个', '364.7万个'],
  ])('%j is printed as %j', (text, expected) => {
    expect(printable(text)).toBe(expected);
  });
});
