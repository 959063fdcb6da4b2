import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../../pipeline/clean/clean.js';
import { BUILT_IN_LEXICON } from '../../pipeline/lexicon/lexicon.js';
import type { Cleaned } from '../../pipeline/model/article.js';
import { toRaw } from '../../pipeline/text/alignment.js';
import { articlesIn } from '../read/page.js';

const context = { lexicon: BUILT_IN_LEXICON, tokens: false };
const cleaned = (text: string, name?: string): Cleaned[] =>
  articlesIn(text, name).map((article) => clean.run(article, context));

/** The clean text of one paragraph under a title. */
const paragraph = (text: string): string => cleaned(`题\n\n${text}`)[0]!.text.slice(2);
const codes = (text: string): string[] => cleaned(`题\n\n${text}`)[0]!.notices.map(({ code }) => code);

/** The raw text under the one place of `part` in the clean text. */
function rawOf(article: Cleaned, part: string): string {
  const start = article.text.indexOf(part);
  expect(start, part).toBeGreaterThanOrEqual(0);
  const raw = toRaw(article.alignment, { start, end: start + part.length });
  return article.source.raw.slice(raw.start, raw.end);
}

describe('clean text', () => {
  it.each([
    // glosses
    ['監(jiān)管和服務(wù)都要跟上,個(gè)個(gè)有著(zhe)落。', '监管和服务都要跟上，个个有着落。'],
    ['工業（yè）增長（zhǎng）得快,車間裡很熱鬧。', '工业增长得快，车间里很热闹。'],
    ['这种方法(fa)和(a)式都不是注音。', '这种方法（fa）和（a）式都不是注音。'],
    ['消费价格指数(CPI)上涨0.2%。', '消费价格指数（CPI）上涨0.2%。'],
    // script
    [
      '顯著成績來自後方,乾燥的裡屋擺著床,皇后與著名學者都說好。',
      '显著成绩来自后方，干燥的里屋摆着床，皇后与著名学者都说好。',
    ],
    ['這些軟體與網路的品質，資訊部門說了算。', '这些软体与网路的品质，资讯部门说了算。'],
    ['著名的乾坤湾在瞭望台下，成绩显著。', '著名的乾坤湾在瞭望台下，成绩显著。'],
    ['韩国歌手東方神起到访，带来三首新歌和一场演出。', '韩国歌手東方神起到访，带来三首新歌和一场演出。'],
    // widths
    ['１９９６年增长９．７％，Ａ股上涨。', '1996年增长9.7%，A股上涨。'],
    ['他说:增长4.6%,较上年快;真的?好!', '他说：增长4.6%，较上年快；真的？好！'],
    ['共1,234个,每天08:30开工,见http://example.org,谢谢。', '共1,234个，每天08:30开工，见http://example.org，谢谢。'],
    ['「外需會恢復」,他說『慢慢來』,大家都點頭。', '“外需会恢复”，他说‘慢慢来’，大家都点头。'],
    ['他说"快了"，又说"别急"。', '他说“快了”，又说“别急”。'],
    ['屏幕有6.7"大，很亮。', '屏幕有6.7"大，很亮。'],
    ['全年增长19·5％，“3·15”晚会播出。', '全年增长19.5%，“3·15”晚会播出。'],
    ['总额2，200亿元，约6，600个项目。', '总额2,200亿元，约6,600个项目。'],
    ['投资2亿元，200人参加；第1，2，345页。', '投资2亿元，200人参加；第1，2，345页。'],
    ['⼯业用⽔下降。', '工业用水下降。'],
    // blanks
    ['41个大类中有 28个增长 4.5% 以上 。', '41个大类中有28个增长4.5%以上。'],
    ['记者 何一平 林小溪说，走万企 提信心。', '记者 何一平 林小溪说，走万企 提信心。'],
    ['工 业 增 加 值增长。', '工业增加值增长。'],
    ['从1 9 9 3 年3 月起，路通了。', '从1993年3月起，路通了。'],
    ['产量4 9 2 5 0 万吨，占6 5 ％，降到1 0 ．0 6 ％。', '产量49250万吨，占65%，降到10.06%。'],
    ['第12 3个项目，编号A 1 2 3号。', '第12 3个项目，编号A 1 2 3号。'],
    ['用machine learning来算账。', '用machine learning来算账。'],
    ['增\u200b长\ufeff快\u00ad了。', '增长快了。'],
    // broken lines
    ['到3月底，全省建成5G基\n\n站3.2万个，通了快网。', '到3月底，全省建成5G基站3.2万个，通了快网。'],
    ['全省都在用，特别是machine\nlearning，算得很快。', '全省都在用，特别是machine learning，算得很快。'],
  ])('%s', (raw, text) => expect(paragraph(raw)).toBe(text));

  it('sets a suffix once that a column break prints twice, and leaves 部部长', () => {
    expect(paragraph('在绿色发展方面，工业和信息化部\n\n部运行局局长张大山说，活多了。')).toContain('信息化部运行局');
    expect(paragraph('在绿色发展方面，工业和信息化部\n\n部长张大山说，活多了。')).toContain('信息化部部长');
  });

  it('keeps the blank of a headline before a figure', () => {
    expect(cleaned('建成5G基站 达到3.2万个 增长8%\n\n全省都有了快网。')[0]!.text).toContain('基站 达到3.2万个 增长8%');
  });

  it('keeps datelines and titles in paragraphs of their own', () => {
    const [article] = cleaned('田里添了新家什\n\n样例社北京4月18日电（记者何一平）今年增产一成。');
    expect(article!.paragraphs.map(({ role, start, end }) => [role, article!.text.slice(start, end)])).toEqual([
      ['title', '田里添了新家什'],
      ['credit', '样例社北京4月18日电（记者何一平）'],
      ['paragraph', '今年增产一成。'],
    ]);
  });
});

describe('the way back', () => {
  it('gives a gloss to its character', () => {
    const [article] = cleaned('題\n\n全國(guó)工業(yè)企業(yè)達(dá)到45萬個(gè),都有監(jiān)管。');
    expect(rawOf(article!, '工业企业')).toBe('工業(yè)企業(yè)');
    expect(rawOf(article!, '45万个')).toBe('45萬個(gè)');
    expect(rawOf(article!, '监管')).toBe('監(jiān)管');
  });

  it('spans a caption in the middle of a figure’s sentence', () => {
    const [article] = cleaned('题\n\n今年以来，一季度的出货量达到了\n\n\n\n林小溪摄\n\n5000万部，占了八成。');
    expect(rawOf(article!, '5000万部')).toBe('5000万部');
    expect(rawOf(article!, '达到了5000')).toBe('达到了\n\n\n\n林小溪摄\n\n5000');
  });

  it('finds the tags and references of HTML', () => {
    const html =
      '<html><body><p>全省<b>粮食</b>产量&nbsp;达&#x5230;<i>400</i>亿\n   斤&gt;去年，AT&amp;T也这么说，数据都在这里。</p></body></html>';
    const [article] = cleaned(html, 'a.html');
    expect(article!.text).toBe('全省粮食产量 达到400亿斤>去年，AT&T也这么说，数据都在这里。');
    expect(rawOf(article!, '粮食')).toBe('粮食');
    expect(rawOf(article!, '省粮食产')).toBe('省<b>粮食</b>产');
    expect(rawOf(article!, '达到')).toBe('达&#x5230;');
    expect(rawOf(article!, '亿斤>去')).toBe('亿\n   斤&gt;去');
  });

  it('finds the marks of Markdown', () => {
    const page =
      '# 题\n\n- 全省**粮食产量**达到[400亿斤](https://example.org/a)，`还有`\\*增长\\*。\n\n> “好年景。”他说。\n';
    const [article] = cleaned(page, 'a.md');
    expect(article!.text).toBe('题\n全省粮食产量达到400亿斤，还有*增长*。\n“好年景。”他说。');
    expect(rawOf(article!, '粮食产量达')).toBe('粮食产量**达');
    expect(rawOf(article!, '400亿斤')).toBe('400亿斤');
    expect(rawOf(article!, '*增')).toBe('*增');
  });

  const part = fc.constantFrom(
    '工業(yè)', '監(jiān)管', '增長 4.6%,', '１２．３', '「好」', '“', '(a)', '\n', '\n\n', ' ', '\u3000', '😀', '&amp;', '<b>', '</b>', '**',
    '说:', '部', '\u200b', 'word', '敿?xì)', '[链](u)', '。', '林小溪摄\n', '\ufffd', '工 业 增 加',
  ); // prettier-ignore

  it.each(['a.txt', 'a.md', 'a.html'])('is monotone, inside the article, and exact in code points: %s', (name) => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), fc.nat(), fc.nat(), (parts, a, b) => {
        for (const { text, alignment, extent, source, paragraphs } of cleaned(`題\n\n正文${parts.join('')}`, name)) {
          const { starts, ends } = alignment;
          expect([starts.length, ends.length]).toEqual([text.length, text.length]);
          for (let i = 0; i < text.length; i++) {
            expect(ends[i]!).toBeGreaterThanOrEqual(starts[i]!);
            if (i > 0) expect(starts[i]!).toBeGreaterThanOrEqual(starts[i - 1]!);
          }
          expect(paragraphs.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text);
          const start = text.length === 0 ? 0 : a % text.length;
          const raw = toRaw(alignment, { start, end: start + (b % (text.length - start + 1)) });
          expect(raw.start).toBeGreaterThanOrEqual(extent.start);
          expect(raw.end).toBeLessThanOrEqual(extent.end);
          expect(raw.start).toBeLessThanOrEqual(raw.end);
          expect(source.raw.slice(extent.start, extent.end)).toContain(source.raw.slice(raw.start, raw.end));
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('notices', () => {
  it.each([
    ['用途不斷豐富?傮w看,路越走越寬。', 'damaged-text'],
    ['朝著規(guī);l(fā)展的方向走,越走越寬。', 'damaged-text'],
    ['请看\ufffd\ufffd号文件，别弄丢了。', 'damaged-text'],
    ['請?jiān)敿?xì)介紹一下,大家都想聽。', 'damaged-text'],
    ['請?jiān)敿?xì)介紹一下,大家都想聽。', 'unbalanced-gloss'],
    ['到3月底，全省建成5G基\n\n站3.2万个，通了快网。', 'line-rejoined'],
    ['監(jiān)管要跟上,一天也不能停。', 'gloss-removed'],
  ])('%s: %s', (text, code) => expect(codes(text)).toContain(code));

  it.each([
    '开展了哪些工作?下一步有哪些打算?', '产能不足;需求还旺;价格平稳。', '农机e贷上线了，x轴向右。', '消费价格指数(CPI)上涨。',
    '他叫朱镕基?不，他叫朱喆。', '增长（含税）一成。',
  ])('%s: none', (text) => expect(codes(text)).toEqual([])); // prettier-ignore
});
