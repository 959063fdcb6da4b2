import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { speakerAt } from '../../pipeline/speakers/speaker-at.js';
import * as golden from '../golden/speech.js';
import { attributed, saidIn } from './article.js';

const { SILENT, ...GROUPS } = golden;

describe.each(Object.entries(GROUPS))('%s', (_, rows: readonly golden.SpeechRow[]) => {
  it.each(rows)('$speaker: $page', ({ page, speaker, cue }) => {
    const said = /【(.*)】/s.exec(page)![1]!;
    expect(saidIn(page.replace(/[【】]/g, ''))).toContainEqual(expect.objectContaining({ speaker, cue, text: said }));
  });
});

describe('nobody speaks', () => {
  it.each(SILENT)('%s', (page) => expect(saidIn(page)).toEqual([]));
});

const TRANSCRIPT = `国新办举行发布会，工业和信息化部党组成员、副部长辛国斌，部新闻发言人、总工程师赵志国，部新闻发言人、运行监测协调局局长陶青出席。
辛国斌：各位好。去年工业增长4.6%。
谢谢大家。
中国电子报记者：数字化有哪些进展？
陶青：研究机构测算，相关产值达到两万亿元。我们将继续推进。
## 信息通信
封面新闻记者：刚才辛部长提到，出口破万亿。请问今年怎么看？
赵志国：基站已有337.7万个。`;

describe('a transcript', () => {
  const turns = saidIn(TRANSCRIPT).filter(({ type }) => type === 'turn');

  it('gives every turn to who takes it, questions to 记者', () => {
    expect(turns.map(({ speaker }) => speaker)).toEqual(['辛国斌', '记者', '陶青', '记者', '赵志国']);
  });

  it('keeps paragraphs of one turn together, and headings out', () => {
    expect(turns[0]!.text).toBe('各位好。去年工业增长4.6%。\n谢谢大家。');
    expect(turns[2]!.text.endsWith('我们将继续推进。')).toBe(true);
  });

  it('has the person in the room speak where he cites another', () => {
    const article = attributed(TRANSCRIPT);
    expect(speakerAt(article, article.text.indexOf('两万亿'))).toBe('陶青');
    expect(saidIn(TRANSCRIPT)).toContainEqual(expect.objectContaining({ speaker: '辛国斌', nested: true }));
  });

  it('takes no place before a colon for a person', () => {
    expect(saidIn('陕西石泉：生态优先\n当地种茶三万亩。')).toEqual([]);
  });
});

describe('speakerAt', () => {
  it('is the voice around the offset, and nobody outside', () => {
    const article = attributed('国家医保局日前表示，目录将扩容。\n全省药店已有三万家。');
    expect(speakerAt(article, article.text.indexOf('扩容'))).toBe('国家医保局');
    expect(speakerAt(article, article.text.indexOf('三万'))).toBeUndefined();
  });

  it('agrees with a plain search, whatever the text', () => {
    const words = fc.constantFrom('工信部部长', '王强', '表示', '他', '说', '，', '。', '“', '”', '：', '\n', '记者', '基站5万个', '称'); // prettier-ignore
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const article = attributed(parts.join(''));
        for (const { start, end, cue } of article.speech) {
          expect(0 <= start && start < end && end <= article.text.length).toBe(true);
          expect(cue.start).toBeLessThan(cue.end);
          expect(speakerAt(article, start)).toBeDefined();
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('time', () => {
  it.each(['一', '的', '说，', '称', '“', '局长王说', '、局长', '王强表示。', '记者：甲\n'])(
    'is linear in %s',
    (word) => {
      const began = performance.now();
      attributed(word.repeat(Math.ceil(40_000 / word.length)));
      expect(performance.now() - began).toBeLessThan(8_000);
    },
  );
});
