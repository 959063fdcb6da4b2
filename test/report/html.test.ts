import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../pipeline/report/contents.js';
import { htmlReport, reportMark } from '../../pipeline/report/html.js';
import { claim } from '../check/claim.js';
import { CLAIMS, documentOf, sampleSource } from './sample.js';

const page = htmlReport(sampleSource());

describe('the report', () => {
  it('is one file that asks for nothing', () => {
    expect(page).toContain('default-src &#39;none&#39;');
    expect(page).not.toMatch(/<(link|img|iframe|object|embed|video)\b|\ssrc=|url\(|@import|fetch\(|XMLHttpRequest/);
  });

  it('is the same bytes for the same results', () => {
    expect(htmlReport(sampleSource())).toBe(page);
    expect(page).toContain(reportMark('20240507T000000Z', 'zh'));
  });

  it('sets the sentences side by side with the figures marked, and reckons in words', () => {
    expect(page).toContain('<mark>364.7亿个</mark>');
    expect(page).toContain('<mark>364.7万个</mark>');
    expect(page).toContain('数字相同，差 4 个数量级');
    expect(page).toContain('<del>364.7亿个</del>');
    expect(page).toContain('赵志国');
  });

  it('says what was not verified', () => {
    expect(page).toContain('没有报告不等于核对无误');
    expect(page).toMatch(/数字化车间[\s\S]*别处没有这一指标/);
  });

  it('shows a metric of several documents over time, and leads to it from its card', () => {
    const metric = /<details class="metric" id="(m-[0-9a-f]{12})"/.exec(page)![1]!;
    expect(page).toContain(`href="#${metric}"`);
    expect(page).toContain('<svg class="timeline"');
  });

  it('speaks English', () => {
    const english = htmlReport(sampleSource(), 'en');
    expect(english).toContain('Silence is not verification');
    expect(english).not.toContain('待核清单');
  });
});

describe('who said a figure first', () => {
  const first = claim('5G基站', '364.7万个', '2024-03-31', { doc: '甲.txt', published: '2024-04-18' });
  const reprint = claim('5G基站', '364.7万个', '2024-03-31', { doc: '乙.txt', published: '2024-04-19' });
  const other = claim('5G基站', '384.7万个', '2024-03-31', { doc: '丙.txt', published: '2024-04-20' });

  it('stands beside it, with how many sources are independent', () => {
    const reprinted = htmlReport(sampleSource([first, reprint, other]));
    expect(reprinted).toMatch(/首见<\/dt>\s*<dd>样例甲\.（2024-04-18）/);
    expect(reprinted).toContain('独立来源 1 家，共 2 处');
    expect(htmlReport(sampleSource([first, other]))).not.toContain('首见</dt>');
  });
});

describe('hostile text', () => {
  const HOSTILE = '"><script>alert(1)</script><img src=x onerror=alert(1)>';

  it('is only ever text', () => {
    const source = sampleSource(
      CLAIMS.map((one) => ({
        ...one,
        sentence: `${HOSTILE}${one.sentence}`,
        inSentence: [0, 5] as const,
        speaker: HOSTILE,
      })),
      {
        documents: CLAIMS.map(({ doc }) =>
          documentOf(doc, { publisher: HOSTILE, title: HOSTILE, url: 'javascript:alert(1)' }),
        ),
        setAside: [{ doc: HOSTILE, code: 'binary', place: HOSTILE, expected: HOSTILE, found: HOSTILE }],
      },
    );
    const hostile = htmlReport(source);
    expect(hostile.match(/<script/g)).toHaveLength(1);
    expect(hostile).not.toMatch(/<img|onerror=alert\(1\)>(?!)|href="javascript/);
  });

  it('links only to web addresses', () => {
    const documents = CLAIMS.map(({ doc }) => documentOf(doc, { url: 'https://example.org/a?b=1&c="2"' }));
    expect(htmlReport(sampleSource(CLAIMS, { documents }))).toContain(
      'href="https://example.org/a?b=1&amp;c=&quot;2&quot;"',
    );
  });
});

describe('a big corpus', () => {
  const many = Array.from({ length: 300 }, (_, n) =>
    // Each of a year of its own: nothing can be compared with anything.
    claim(`指标${n}`, `${n + 1000}家`, `${n + 1700}-12-31`, { doc: `${n}.txt`, id: String(n).padStart(16, '0') }),
  );

  it('keeps the page bounded, and says what it leaves out', () => {
    const limits = { ...DEFAULT_LIMITS, findings: 2, metrics: 1, unverified: 3, documents: 5 };
    const bounded = htmlReport(sampleSource([...CLAIMS, ...many]), 'zh', limits);
    expect(bounded.match(/<article/g)).toHaveLength(2);
    expect(bounded).toMatch(/前 3 项，共 30\d 项；其余见导出的 claims/);
    expect(bounded).toMatch(/前 5 项，共 30\d 项；其余见导出的 documents/);
    expect(bounded.length).toBeLessThan(60_000);
  });
});
