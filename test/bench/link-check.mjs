// Links and checks synthetic claims: node test/bench/link-check.mjs BUILD [CLAIMS] [METRICS]
// BUILD is a folder of compiled modules (`tsc -p tsconfig.build.json --outDir BUILD`); defaults 1,000,000 over 50,000.
// Seeded: the same arguments give the same claims.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [build = 'dist', claimCount = '1000000', metricCount = '50000'] = process.argv.slice(2);
const load = (path) => import(pathToFileURL(resolve(build, path)).href);
const { link, metricKey, unitClassOf } = await load('link/index.js');
const { check } = await load('check/index.js');
const { BUILT_IN_LEXICON: lexicon } = await load('lexicon/lexicon.js');

let state = 20240419;
const random = (below) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state % below;
};
const pick = (words) => words[random(words.length)];
const PLACES = ['东部', '西部', '中部', '北部', '南部', '沿海', '沿边', '山区', '平原', '城市群'];
const THINGS = [
  '装备',
  '汽车',
  '电池',
  '船舶',
  '钢铁',
  '化工',
  '粮食',
  '纺织',
  '医药',
  '软件',
  '光伏',
  '风电',
  '机器人',
  '家电',
  '建材',
];
const HEADS = ['产量', '销量', '出口', '企业', '园区', '订单', '专利', '用户', '工厂', '平台'];
const UNITS = ['家', '万吨', '亿元', '%', '个', '户'];
const names = Array.from({ length: Number(metricCount) }, (_, n) => {
  const name = `${pick(PLACES)}${pick(THINGS)}${String.fromCodePoint(0x4e00 + (n % 2000))}${String.fromCodePoint(0x4e00 + Math.floor(n / 2000))}${pick(HEADS)}`;
  return { name, ...metricKey(name, lexicon), unit: pick(UNITS), level: 100 + random(90000) };
});
const PERIODS = ['2022', '2023', '2023-Q1', '2023-H1', '2023-12-31', '2024-Q1', '2024-03-31', '2024-06-30'];

const claims = Array.from({ length: Number(claimCount) }, (_, n) => {
  const { name, key, id, unit, level } = names[random(names.length)];
  const period = pick(PERIODS);
  const slip = random(200) === 0;
  const value = level + PERIODS.indexOf(period) * 7 + (slip ? 10 : 0);
  const doc = `news.jsonl#${Math.floor(n / 20)}`;
  const percent = unit === '%';
  const exponent = unit.startsWith('万') ? 4 : unit.startsWith('亿') ? 8 : percent ? -3 : 0;
  const bare = unit.replace(/[万亿]/, '');
  return {
    id: `c${n}`,
    doc,
    article: `${doc}-1`,
    start: n % 20,
    end: (n % 20) + 4,
    text: `${value}${unit}`,
    sentence: `${period}，${name}${value}${unit}。`,
    inSentence: [0, 4],
    metric: { id, name },
    key,
    kind: percent ? 'share' : 'level',
    exact: `${value}${exponent === 0 ? '' : `e${exponent}`}`,
    unit: bare,
    unitClass: unitClassOf(bare),
    bound: 'eq',
    period,
    periodBasis: 'stated',
    aspect: percent ? 'rate' : period.length === 10 ? 'stock' : 'flow',
    status: 'actual',
    scopeKey: '',
    by: [],
    published: `2024-07-${String(1 + (n % 28)).padStart(2, '0')}`,
    articleKind: 'news',
  };
});
const documents = [...new Set(claims.map(({ doc }) => doc))].map((doc) => ({ doc }));
const seconds = (from) => ((performance.now() - from) / 1000).toFixed(1);

const linking = performance.now();
const metrics = link(claims, lexicon);
const linked = seconds(linking);
const checking = performance.now();
const findings = check({ claims, metrics, documents, lexicon });
const checked = seconds(checking);
const rules = new Set(findings.map(({ rule }) => rule));
process.stdout.write(
  `${JSON.stringify({
    claims: claims.length,
    metrics: metrics.length,
    findings: findings.length,
    rules: [...rules].sort(),
    linkSeconds: Number(linked),
    checkSeconds: Number(checked),
    residentMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  })}\n`,
);
