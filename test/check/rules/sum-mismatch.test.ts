import { sumMismatch } from '../../../pipeline/check/rules/sum-mismatch.js';
import type { ClaimRecord } from '../../../pipeline/model/annotation.js';
import { claim } from '../claim.js';
import { testRule } from '../rule-tester.js';

/** The claims of one sentence: each with its metric and its print, in order. */
function sentence(text: string, figures: readonly (readonly [string, string])[], said = {}): ClaimRecord[] {
  let from = 0;
  return figures.map(([name, print]) => {
    const at = text.indexOf(print, from);
    from = at + print.length;
    return claim(name, print, '2024-04-30', {
      doc: `sum ${text}`,
      sentence: text,
      start: at,
      inSentence: [at, from],
      ...said,
    });
  });
}

const trade = (exports: string, imports: string): ClaimRecord[] => [
  claim('民营企业进出口', '5.53万亿元', '2024-Q1'),
  claim('民营企业出口', exports, '2024-Q1'),
  claim('民营企业进口', imports, '2024-Q1'),
];
const stations = (now: string, added: string): ClaimRecord[] => [
  claim('5G基站', '337.7万个', '2023-12-31'),
  claim('5G基站', now, '2024-05-31'),
  claim('新建5G基站', added, '2024-01/2024-05', { aspect: 'flow' }),
];
const months = (may: string): ClaimRecord[] => [
  claim('软件业务收入', '38027亿元', '2024-01/2024-04'),
  claim('软件业务收入', may, '2024-05'),
  claim('软件业务收入', '49571亿元', '2024-01/2024-05'),
];

const measures = (count: '五项' | '六项', list: string): ClaimRecord[] => {
  const text = `人社局发布支持就业的${count}措施，${list}。`;
  const at = text.indexOf(count);
  return [
    claim('支持就业的措施', count === '五项' ? '5项' : '6项', '2024-05-16', {
      doc: `list ${text}`,
      sentence: text,
      text: count,
      inSentence: [at, at + count.length],
    }),
  ];
};

const metals = (all: string): ClaimRecord[] =>
  sentence(`代表团获得12枚金牌、9枚银牌、7枚铜牌，共${all}奖牌。`, [
    ['获得的金牌', '12枚'],
    ['获得的银牌', '9枚'],
    ['获得的铜牌', '7枚'],
    ['奖牌', all],
  ]);
const regions = (all: string): ClaimRecord[] =>
  sentence(`全国收入${all}，东部、中部、西部和东北地区分别完成4亿元、3亿元、2亿元和1亿元。`, [
    ['软件业务收入', all],
    ['东部软件业务收入', '4亿元'],
    ['中部软件业务收入', '3亿元'],
    ['西部软件业务收入', '2亿元'],
    ['东北地区软件业务收入', '1亿元'],
  ]);
const shares = (opening: string, last: string): ClaimRecord[] =>
  sentence(
    `${opening}火电占47.8%，水电占15.2%，风电占${last}。`,
    [
      ['火电占比', '47.8%'],
      ['水电占比', '15.2%'],
      ['风电占比', last],
    ],
    { kind: 'share' },
  );

const budget = (all: string): ClaimRecord[] => [
  claim('地方一般公共预算收入', all, '2024-01/2024-05', { scope: '湖北省' }),
  claim('税收收入', '1388.7亿元', '2024-01/2024-05', { scope: '湖北省' }),
  claim('非税收入', '553.9亿元', '2024-01/2024-05', { scope: '湖北省' }),
];

/** A whole and the kinds that it is said to fall into. */
const kinds = (told: string, ...parts: readonly string[]): ClaimRecord[] =>
  sentence(
    `全市养老机构有床位24650张，${told}：公办${parts[0]}，民办${parts[1]}，公建民营${parts[2]}。`,
    ['24650张', ...parts].map((print, at) => [at === 0 ? '养老机构床位' : `第${at}类床位`, print] as const),
  );
/** A whole that its sentence says is made up of these. */
const madeOf = (first: string, end: string): ClaimRecord[] =>
  sentence(`去年，全省港口吞吐量22.66亿吨，${first}沿海港口的19.62亿吨和内河港口的1.04亿吨${end}。`, [
    ['港口吞吐量', '22.66亿吨'],
    ['沿海港口吞吐量', '19.62亿吨'],
    ['内河港口吞吐量', '1.04亿吨'],
  ]);
const power = (last: string): ClaimRecord[] =>
  sentence(
    `从电源构成看，火电占全部发电量的50.7%，水电占23.6%，风电占${last}。`,
    [
      ['火电占比', '50.7%'],
      ['水电占比', '23.6%'],
      ['风电占比', last],
    ],
    { kind: 'share' },
  );

testRule(sumMismatch, {
  valid: {
    'all the kinds, and they add up': kinds('分为三类', '9826张', '10604张', '4220张'),
    'fewer kinds than are told': kinds('分为四类', '9826张', '8604张', '4220张'),
    'a list that does not say how many there are': kinds('主要有', '9826张', '8604张', '4220张'),
    'parts that are not told to be all of it': madeOf('包括', ''),
    'parts that make up most of it': madeOf('主要由', '构成'),
    'shares of all power': power('25.7%'),
    'a number and the list of all there are': measures(
      '五项',
      '分别是：设立驿站、放宽限制、发放补贴、提供贷款、开展试点',
    ),
    'a list that is left open': measures('六项', '分别是：设立驿站、放宽限制、发放补贴、提供贷款等'),
    'a list of some': measures('六项', '包括设立驿站、放宽限制、发放补贴'),
    'an item that may be two': measures('五项', '分别是：设立驿站、放宽限制、发放补贴、提供贷款和保障'),
    'a list that goes on with other marks': measures('五项', '分别是：设立驿站、放宽限制、发放补贴，以及提供贷款'),
    'an index of a month, which is no part of the year': [
      claim('中小企业发展指数', '1.4点', '2024-01/2024-04'),
      claim('中小企业发展指数', '89.0点', '2024-05', { aspect: 'flow' }),
      claim('中小企业发展指数', '1.1点', '2024-01/2024-05'),
    ],
    'medals that add up': metals('28枚'),
    'regions that add up': regions('10亿元'),
    'shares of one whole': shares('按类型划分，', '37.0%'),
    'three rates of the industries that are no shares of one whole': sentence(
      '第一产业占比8.6%，第二产业就业占比44.1%，第三产业贡献率63.3%。',
      [
        ['第一产业占比', '8.6%'],
        ['第二产业就业占比', '44.1%'],
        ['第三产业贡献率', '63.3%'],
      ],
      { kind: 'share' },
    ),
    'a budget that adds up': budget('1942.6亿元'),
    'shares that may overlap: several answers to one question': shares('问卷显示，', '57.0%'),
    'a list that says it is cut short': sentence('下达资金4.8亿元，其中修复2.1亿元、重建2.3亿元，其余用于应急物资。', [
      ['资金', '4.8亿元'],
      ['修复资金', '2.1亿元'],
      ['重建资金', '2.3亿元'],
    ]),
    'parts that add up': sentence('报告病例503例，其中境外输入62例，本地441例。', [
      ['报告病例', '503例'],
      ['境外输入病例', '62例'],
      ['本地病例', '441例'],
    ]),
    'parts that are some of them': sentence('园区有企业503家，其中外资62家，民营210家。', [
      ['园区企业', '503家'],
      ['园区外资企业', '62家'],
      ['园区民营企业', '210家'],
    ]),
    'a part of the whole before the last': sentence('处分1647人，移送73人，其中处分县级285人。', [
      ['处分', '1647人'],
      ['移送', '73人'],
      ['处分县级', '285人'],
    ]),
    'two lists in one sentence': sentence(
      '报告甲类245例，其中外来63例，本地182例；乙类676例，其中外来142例，本地534例。',
      [
        ['报告甲类', '245例'],
        ['外来甲类', '63例'],
        ['本地甲类', '182例'],
        ['报告乙类', '676例'],
        ['外来乙类', '142例'],
        ['本地乙类', '534例'],
      ],
    ),
    'who may ask for it': sentence('收到议案298件，其中代表团提出26件，30名以上代表联名提出272件。', [
      ['议案', '298件'],
      ['代表团议案', '26件'],
      ['联名代表', '30名'],
      ['联名议案', '272件'],
    ]),
    'what leaves the list': sentence('倒塌房屋12间，其中另有损坏房屋2700间。', [
      ['倒塌房屋', '12间'],
      ['损坏房屋', '2700间'],
    ]),
    'two things counted': sentence('联合发布3项办法，其中支持企业45项贷款。', [
      ['办法', '3项'],
      ['贷款', '45项'],
    ]),
    'exports and imports that add up': trade('3.61万亿元', '1.92万亿元'),
    'a stock and what was added': stations('383.7万个', '46万个'),
    'what is taken down too': [
      claim('实有企业', '5100万户', '2023-12-31'),
      claim('实有企业', '5200万户', '2024-05-31'),
      claim('新增实有企业', '400万户', '2024-01/2024-05', { aspect: 'flow' }),
    ],
    'a month and the totals around it': months('11544亿元'),
    'a part printed nowhere': [
      claim('民营企业进出口', '5.53万亿元', '2024-Q1'),
      claim('民营企业出口', '3.11万亿元', '2024-Q1'),
    ],
  },
  invalid: {
    'all the kinds, and they do not add up': [kinds('分为三类', '9826张', '8604张', '4220张'), 'warning', '24650张'],
    'all that it is made of': [madeOf('全部由', '构成'), 'warning', '22.66亿吨'],
    'all of three places': [kinds('分布在三类机构', '9826张', '8604张', '4220张'), 'warning', '24650张'],
    'shares of all power above it': [power('35.7%'), 'warning', '50.7%'],
    'a number and a shorter list of all there are': [
      measures('六项', '分别是：设立驿站、放宽限制、发放补贴、提供贷款、开展试点'),
      'warning',
      '六项',
    ],
    'medals that do not add up': [metals('38枚'), 'warning', '38枚'],
    'regions that are less than the country': [regions('13亿元'), 'warning', '13亿元'],
    'shares of the three industries above all of it': [
      sentence(
        '第一产业、第二产业、第三产业增加值占比分别为8.6%、44.1%和53.3%。',
        [
          ['第一产业增加值占比', '8.6%'],
          ['第二产业增加值占比', '44.1%'],
          ['第三产业增加值占比', '53.3%'],
        ],
        { kind: 'share' },
      ),
      'warning',
      '8.6%',
    ],
    'a budget and its taxes': [budget('1862.4亿元'), 'warning', '1862.4亿元'],
    'shares of one whole above all of it': [shares('按类型划分，', '57.0%'), 'warning', '47.8%'],
    'a part above its whole': [
      sentence('园区有企业203家，其中民营企业230家。', [
        ['园区企业', '203家'],
        ['园区民营企业', '230家'],
      ]),
      'warning',
      '203家',
    ],
    'a sum one digit off': [
      sentence('报告病例503例，其中境外输入62例，本地447例。', [
        ['报告病例', '503例'],
        ['境外输入病例', '62例'],
        ['本地病例', '447例'],
      ]),
      'warning',
      '503例',
    ],
    'the second list one digit off': [
      sentence('报告甲类245例，其中外来63例，本地182例；乙类667例，其中外来142例，本地534例。', [
        ['报告甲类', '245例'],
        ['外来甲类', '63例'],
        ['本地甲类', '182例'],
        ['报告乙类', '667例'],
        ['外来乙类', '142例'],
        ['本地乙类', '534例'],
      ]),
      'warning',
      '667例',
    ],
    'exports and imports that do not': [trade('3.16万亿元', '1.92万亿元'), 'warning', '5.53万亿元'],
    'a stock, and less than was added': [stations('393.7万个', '46万个'), 'warning', '393.7万个'],
    'a month that two totals do not leave room for': [months('21544亿元'), 'warning', '49571亿元'],
    'a slight gap, as after a revision': [months('11504亿元'), 'info', '49571亿元'],
  },
});
