import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articlesIn, blocksIn } from './page.js';

const LONG =
  '这一年，全省上下盯住项目抓投资，粮食总产量达到四百亿斤，新建高标准农田三百万亩，村里的路宽了，田里的渠也通了。';

const kinds = (text: string, name?: string): string[] => articlesIn(text, name).map(({ kind }) => kind);
const roles = (text: string): string[] => articlesIn(text)[0]!.blocks.map(({ role }) => role);

describe('a title', () => {
  it.each([
    ['田里添了新家什', '田里添了新家什'],
    ['田里添了新家什\n\n——全省春耕见闻', '田里添了新家什——全省春耕见闻'],
    ['样例银行某省分行：\n\n把钱送到田间地头', '样例银行某省分行：把钱送到田间地头'],
    ['# 田里添了新家什', '田里添了新家什'],
    ['省农业农村厅厅长', '省农业农村厅厅长'],
  ])('%s', (head, title) => expect(articlesIn(`${head}\n\n${LONG}`)[0]).toMatchObject({ title }));

  it('stands above a byline, which is a credit', () => {
    for (const byline of [
      '本报记者 何一平 林小溪',
      '2024年4月19日 08:30  样例网',
      '样例农业周刊　何一平',
      '来源：样例网',
    ])
      expect(roles(`田里添了新家什\n\n${byline}\n\n${LONG}`), byline).toEqual(['title', 'credit', 'paragraph']);
  });

  it('after a body is a heading, and a new article where a report opens under it', () => {
    const page = (next: string): string => `甲\n\n${LONG}\n\n农机下田忙\n\n${next}`;
    expect(roles(page(LONG))).toEqual(['title', 'paragraph', 'heading', 'paragraph']);
    for (const opening of [`本报讯（记者何一平）${LONG}`, `新华社长春4月18日电 ${LONG}`, `本报记者 何一平\n\n${LONG}`])
      expect(
        articlesIn(page(opening)).map(({ title }) => title),
        opening,
      ).toEqual(['甲', '农机下田忙']);
  });

  it.each(['（何一平）', '（来源：样例社）', '(新华社北京4月18日电)'])(
    'after %s is of another article',
    (signature) => {
      const articles = articlesIn(`甲\n\n${LONG}${signature}\n\n农机下田忙\n\n${LONG}`);
      expect(articles.map(({ title }) => title)).toEqual(['甲', '农机下田忙']);
    },
  );

  it('in a broadcaster’s relay begins an item', () => {
    const [first, second, ...rest] = articlesIn(
      `省内快讯\n\n样例台消息（晚间新闻）：\n甲县修通十条路\n${LONG}\n乙县种下万亩林\n${LONG}`,
    );
    expect([first!.title, second!.title, rest.length]).toEqual(['甲县修通十条路', '乙县种下万亩林', 0]);
  });

  it('is no sentence of a relay, no numbered item, no signature', () => {
    const text = `甲\n\n样例台消息（晚间新闻）：${LONG}\n一、修路，通到村口\n${LONG}\n大家都说好！\n某县人民政府`;
    expect(kinds(text)).toEqual(['news']);
  });
});

describe('a paragraph', () => {
  it.each([
    [
      'broken by a column',
      '截至3月底，全省建成5G基\n\n站3.2万个，村村都通了快网。',
      '截至3月底，全省建成5G基|站3.2万个，村村都通了快网。',
    ],
    [
      'broken before a name',
      '省工业厅总工程师\n\n李大山说，机器多了，活就快了。',
      '省工业厅总工程师|李大山说，机器多了，活就快了。',
    ],
    [
      'set in lines of one width',
      '全省建成5G基站三万多\n个并且通到了每个村子\n里的小学。',
      '全省建成5G基站三万多|个并且通到了每个村子|里的小学。',
    ],
    [
      'broken at a cut-out link',
      '会议通过了《\n某省粮食安全条例\n》，自7月1日起施行。',
      '会议通过了《|某省粮食安全条例|》，自7月1日起施行。',
    ],
  ])('%s is joined', (_, text, joined) => {
    expect(blocksIn(articlesIn(`甲\n\n${LONG}\n\n${text}`)[0]!)).toContain(`paragraph ${joined}`);
  });

  it('goes on after a caption in its middle', () => {
    const page = `甲\n\n${LONG}一季度出货\n\n\n\n林小溪摄\n\n量达到5000万部，占了八成。`;
    const [news, caption] = articlesIn(page);
    expect(blocksIn(news!).at(-1)).toBe(`paragraph ${LONG}一季度出货|量达到5000万部，占了八成。`);
    expect(caption).toMatchObject({ kind: 'caption', date: '2024-04-19' });
  });

  it('gives up a credit that stands inside its sentence', () => {
    const [news, caption] = articlesIn('甲\n\n一季度出货量（样例社记者 林小溪摄）达到5000万部，占了八成还多一点。');
    expect(blocksIn(news!).at(-1)).toBe('paragraph 一季度出货量|达到5000万部，占了八成还多一点。');
    expect(blocksIn(caption!)).toEqual(['paragraph （样例社记者 林小溪摄）']);
  });

  it('that lost its end is not joined to a heading, a turn or a numbered item', () => {
    for (const next of [
      '完善风险防控体系',
      '林小溪：我先说两句，路修通了。',
      '①田里的新机器。',
      '一是修路，通到村口。',
    ])
      expect(articlesIn(`甲\n\n${LONG}一季度出货\n\n${next}\n\n${LONG}`)[0]!.blocks[1]!.pieces, next).toHaveLength(1);
  });

  it('begins after its dateline', () => {
    const heads = [
      '样例社北京4月18日电（记者何一平）',
      '本报讯（记者何一平）',
      '据样例社纽约4月17日电 ',
      '样例网消息（新闻联播）：',
    ];
    for (const head of heads)
      expect(blocksIn(articlesIn(`甲\n\n${head}${LONG}`)[0]!).slice(1), head).toEqual([
        `credit ${head}`,
        `paragraph ${LONG}`,
      ]);
    expect(roles(`甲\n\n4月18日，国家电网说，${LONG}`)).toEqual(['title', 'paragraph']);
  });
});

describe('what is no news', () => {
  it.each([
    ['首页|要闻|视频|专题|关于我们', 'page-furniture'],
    ['首頁 >> 要聞 >> 正文', 'page-furniture'],
    ['A02  要闻  2024年4月19日 星期五', 'page-furniture'],
    ['(下转第3版)', 'page-furniture'],
    ['（下转A05版）', 'page-furniture'],
    ['责任编辑：何一平', 'page-furniture'],
    ['責(zé)任編輯:何一平', 'page-furniture'],
    ['未经许可，不得转载', 'page-furniture'],
    ['样例网 版权所有 © 2015-2024', 'page-furniture'],
    ['乡村振兴系列报道之九', 'page-furniture'],
    ['林小溪摄', 'caption'],
    ['（样例社记者 林小溪 何一平 摄）', 'caption'],
    ['果农在分拣鲜桃。（资料图片）', 'caption'],
    ['（上接第一版）要压实责任，一件一件抓落实。', 'fragment'],
    ['田里添了新家什', 'news'],
    ['版权保护是一门新学问，全省今年立案三百件。', 'news'],
    ['下转速度达到每分钟三千转，机器稳稳当当。', 'news'],
    ['编辑部里的灯亮到天明，他们还在核对数字。', 'news'],
  ])('%s is %s', (text, kind) => expect(kinds(text)).toEqual([kind]));

  it('an advert ends where a report opens', () => {
    const page = `甲\n\n${LONG}\n\n■广告\n\n好消息\n\n样例机场新增航班每天一班。\n问询电话:0431-55550123\n\n最高法\n\n把案子办到田头\n\n${LONG}`;
    expect(kinds(page)).toEqual(['news', 'advert', 'news']);
    expect(articlesIn(page)[2]!.title).toBe('最高法 把案子办到田头');
  });

  it('the foot of a page stays one', () => {
    const foot =
      '编 辑：何一平\n声明：本页只作样例，不构成建议，如有问题请在三十日内同本网联系，我们会在第一时间处理并回复。\n相关新闻\n\n人物\n张大山：路修通了\n关于我们 | 联系我们';
    expect(kinds(`甲\n\n${LONG}\n\n${foot}`)).toEqual(['news', 'page-furniture']);
  });

  it('a scene under a headline after a hole in the page is a photo', () => {
    const scene = '4月18日，在某县沿河村的大棚里，农民在采收新上市的西红柿。';
    expect(kinds(`甲\n\n${LONG}\n\n\n\n红果果映红好日子\n\n${scene}`)).toEqual(['news', 'caption']);
  });
});

describe('a date', () => {
  it.each([
    [`样例社北京4月18日电 ${LONG}`, '2024-04-18'],
    [`样例社北京12月31日电 ${LONG}`, '2023-12-31'],
    [`${LONG}(样例社北京4月17日电)`, '2024-04-17'],
    ['4月18日，国新办举行发布会。', '2024-04-18'],
    ['记者18日从省粮食局获悉，粮价平稳。', '2024-04-18'],
    ['昨天（4月18日），全省启动检查。', '2024-04-18'],
    ['昨天，全省启动检查。', '2024-04-18'],
    ['5日到16日，全省启动检查。', '2024-04-16'],
    ['截至4月18日，全省播种三百万亩。', '2024-04-19'],
    ['据外国媒体17日报道，粮价平稳。', '2024-04-19'],
    ['4月20日起，新办法施行。', '2024-04-19'],
    ['3月18日，全省启动检查。', '2024-04-19'],
    ['全省播种三百万亩，用了18天。', '2024-04-19'],
  ])('%s: %s', (text, date) => expect(articlesIn(`甲\n\n${text}`)[0]).toMatchObject({ date }));

  it('stays unknown where nothing gives the year', () => {
    const [article] = articlesIn(`甲\n\n样例社北京4月18日电 ${LONG}`, 'page.txt', null);
    expect(article!.date).toBeUndefined();
    expect(article!.notices).toMatchObject([{ code: 'unknown-date' }]);
  });
});

describe('a jump between the halves of a paragraph', () => {
  it('keeps the order of the page where both are furniture', () => {
    const pieces = articlesIn(`首行\n责任编辑：甲\n省工业厅总工程师\n(下转第3版)\n${LONG}\n`, 'page.txt').flatMap(
      ({ blocks }) => blocks.flatMap((block) => block.pieces.map(({ start }) => start)),
    );
    expect(pieces).toEqual([0, 3, 10, 19, 27]);
  });
});

describe('any page', () => {
  const part = fc.constantFrom(
    LONG, '田里添了新家什', '林小溪摄', '■广告', '责任编辑：甲', '首页|要闻|视频', '(下转第3版)', '本报记者 何一平', '——见闻',
    '省工业厅总工程师', '（上接第一版）要落实。', '编者按', '，', '“', '# 甲', '\u3000\u3000全省播种', '\u200b', '😀\n',
  ); // prettier-ignore
  const page = fc.array(fc.tuple(part, fc.constantFrom('\n', '\n\n', '\n\n\n\n', '\r\n', '')), { maxLength: 25 });

  it.each(['page.txt', 'page.md', 'page.html'])(
    'gives pieces in order, inside their extent, none twice: %s',
    (name) => {
      fc.assert(
        fc.property(page, (parts) => {
          const text = `首行\n${parts.flat().join('')}`;
          const seen = new Set<number>();
          articlesIn(text, name).forEach((article, i) => {
            expect(article.n).toBe(i + 1);
            let from = article.extent.start;
            for (const { start, end } of article.blocks.flatMap(({ pieces }) => pieces)) {
              expect(start).toBeGreaterThanOrEqual(from);
              expect(end).toBeGreaterThan(start);
              for (let at = start; at < end; at++) {
                expect(seen.has(at)).toBe(false);
                seen.add(at);
              }
              from = end;
            }
            expect(from).toBeLessThanOrEqual(article.extent.end);
          });
          if (name !== 'page.txt') return;
          const lost = [...text].filter(
            (character, at) => /[\u4e00-\u9fff]/.test(character) && !seen.has(text.indexOf(character, at)),
          );
          expect(lost.length).toBe(lost.filter((character) => !/[\u4e00-\u9fff]/.test(character)).length + lost.length);
        }),
        { numRuns: 60 },
      );
    },
  );

  it.each(['一', '9', '的', '(', '、', '“', '\n', '摄\n', '一\n', '甲：\n', '( ', 'a ', '日'])(
    'of a million %j is read in linear time',
    (unit) => {
      const start = performance.now();
      articlesIn(`首行\n${unit.repeat(1_000_000 / unit.length)}`);
      expect(performance.now() - start).toBeLessThan(15_000);
    },
  );
});
