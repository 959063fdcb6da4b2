import { expect, test } from 'vitest';
import { check, RULES } from '../../pipeline/check/index.js';
import { daysOfClaim } from '../../pipeline/check/figure/figure.js';
import { intervalOfClaim } from '../../pipeline/link/index.js';
import type { ClaimRecord, SpeechRecord } from '../../pipeline/model/annotation.js';
import type { Finding, ProofStep } from '../../pipeline/model/finding.js';
import { parseExact } from '../../pipeline/text/exact.js';
import { addIntervals, multiplyIntervals, subtractIntervals } from '../../pipeline/text/interval-arithmetic.js';
import { intervalText } from '../../pipeline/text/interval-text.js';
import { relate } from '../../pipeline/text/relation.js';
import type { Interval } from '../../pipeline/text/interval.js';
import { claim, undated } from './claim.js';
import { corpusOf } from './rule-tester.js';
import { speech } from './speech.js';

const MARCH = '2024-03-31';
const later = { published: '2024-05-07' };
const CLAIMS: readonly ClaimRecord[] = [
  claim('5G基站', '364.7万个', MARCH),
  claim('5G基站', '364.7亿个', MARCH, later),
  claim('5G基站', '近300万个', '2024-06-30'),
  claim('规模以上工业增加值', '6.1%', '2024-Q1'),
  claim('规模以上工业增加值', '6.4%', '2024-Q1', later),
  claim('汽车整车出口', '491万辆', '2023'),
  claim('汽车整车出口', '311.1万辆', '2022'),
  claim('汽车整车出口', '47.8%', '2023'),
  claim('规模以上工业企业户数', '50.1万户', '2024-02-29'),
  claim('规模以上工业企业户数', '47.0万户', '2023-12-31'),
  claim('规模以上工业企业户数', '1.9万户', '2024-02-29', { kind: 'change', base: '2023-12-31' }),
  claim('汽车零售额', '4.86万亿元', '2023'),
  claim('社会消费品零售总额', '47.15万亿元', '2023'),
  claim('汽车零售额占社会消费品零售总额比重', '12.3%', '2023', { kind: 'share' }),
  claim('废旧动力电池综合利用量', '26万吨', '2024', { status: 'target' }),
  claim('废旧动力电池综合利用量', '26万吨', '2024', later),
  claim('国家级智能制造示范工厂', '421家', '2023-12-31', { published: '2024-01-19' }),
  undated('国家级智能制造示范工厂', '421家', '2024-04-19'),
];
/** Of the rules that the figures above do not break. */
const MORE: readonly ClaimRecord[] = [
  claim('规模以上工业出口交货值', '0.8%', '2024-Q1'),
  claim('规模以上工业出口交货值', '-0.8%', '2024-Q1', later),
  claim('乡村旅游接待量', '1326万人次', '2024-Q1'),
  claim('乡村旅游接待量', '1326万人', '2024-Q1', later),
  claim('电商覆盖率', '超62%', '2024-03-31', { kind: 'share' }),
  claim('电商覆盖率', '62%以上', '2024-03-31', { ...later, kind: 'share' }),
  claim('服务机器人销量', '1165万台', '2024', { status: 'forecast' }),
  claim('服务机器人销量', '1165万台', '2024', later),
  claim('赋能企业', '3400余家', '2024-03-31', { hedges: ['超过', '余'] }),
  claim('规模以上批发零售企业户数', '57.3万户', '2024-03-31'),
  claim('批发零售企业户数', '57.3万户', '2024-03-31', later),
  claim('民营企业进出口', '5.53万亿元', '2024-Q1'),
  claim('民营企业出口', '3.16万亿元', '2024-Q1'),
  claim('民营企业进口', '1.92万亿元', '2024-Q1'),
  claim('出口', '734.6亿元', '2023-H1', { scope: '宜昌' }),
  claim('进口', '291.2亿元', '2023-H1', { scope: '宜昌' }),
  claim('贸易顺差', '386.1亿元', '2023-H1', { scope: '宜昌' }),
  claim('电网最大负荷', '3402万千瓦', '2023-08-03', { scope: '甘肃' }),
  claim('电网最大负荷', '3318万千瓦', '2024-07-25', {
    scope: '甘肃',
    sentence: '25日，甘肃电网最大负荷3318万千瓦，刷新历史最高纪录。',
    inSentence: [12, 19],
  }),
  claim('城镇化率', '66.2%', '2023', { kind: 'share' }),
  claim('城镇化率', '65.2%', '2022', { kind: 'share' }),
  claim('城镇化率', '2.5pp', '2023'),
  claim('千兆城市', '207个', '2023-12-31', { published: '2024-01-19' }),
  claim('千兆城市', '219个', '2024-03-31', { published: '2024-04-18' }),
  undated('千兆城市', '207个', '2024-06-03', { sentence: '目前，全国千兆城市207个。' }),
];

const QUOTED = '好用的网络要配上好用的手机，老百姓拿到手里觉得值，他才愿意换。';
const ASKED = '我们对3万多家重点企业作了问卷，76%的企业估计自家二季度能增产或者打平。';
const SPEECH = [
  speech('郑维平', QUOTED, { role: '工业和信息化部副部长', doc: 'q1' }),
  speech('高秀兰', QUOTED, { role: '工业和信息化部总工程师', doc: 'q2' }),
  speech('郑维平', ASKED, { doc: 'q3' }),
  speech('郑维平', ASKED.replace('自家二季度', '自家产值二季度'), { doc: 'q4' }),
];
const QUOTED_CLAIMS = SPEECH.slice(2).map(({ doc, text }) =>
  claim('估计二季度产值持平的企业占比', '76%', '2024-Q1', {
    doc,
    article: `${doc}-1`,
    kind: 'share',
    sentence: text,
    inSentence: [text.indexOf('76%'), text.indexOf('76%') + 3],
  }),
);
const REPRINTED = '到3月底，全国新投用的智慧停车泊位达到1286万个，城里停车不再绕圈。';
const REPRINTS = [REPRINTED, REPRINTED.replace('1286', '1268')].map((sentence, n) =>
  claim('智慧停车泊位', n === 0 ? '1286万个' : '1268万个', '2024-03-31', {
    sentence,
    inSentence: [sentence.indexOf('12'), sentence.indexOf('12') + 6],
    doc: `reprint${n}`,
    article: `reprint${n}-1`,
  }),
);
const ALL = [...CLAIMS, ...MORE, ...QUOTED_CLAIMS, ...REPRINTS];
const DOCUMENTS = [...new Set([...ALL, ...SPEECH].map(({ doc }) => doc))].map((doc) => ({
  doc,
  published: '2024-04-19',
}));

/** What a reader of the export has: JSON, and nothing else. */
const exported = JSON.parse(
  JSON.stringify({
    claims: ALL,
    speech: SPEECH,
    findings: check(corpusOf(ALL, { speech: SPEECH, documents: DOCUMENTS })),
  }),
) as {
  claims: ClaimRecord[];
  speech: SpeechRecord[];
  findings: Finding[];
};
const byId = new Map(exported.claims.map((record) => [record.id, record]));

function parseEdge(text: string): Pick<Interval, 'min' | 'minSoft'> {
  if (text.endsWith('∞')) return { minSoft: false };
  return { min: parseExact(text.replace('~', '')), minSoft: text.startsWith('~') };
}
function parseInterval(text: string): Interval {
  const match = /^([[(])(\S+), (\S+?)([\])])$/.exec(text);
  if (!match) throw new SyntaxError(`expected an interval, got ${text}`);
  const [low, high] = [parseEdge(match[2]!), parseEdge(match[3]!)];
  return {
    ...(low.min && { min: low.min }),
    ...(high.min && { max: high.min }),
    minOpen: match[1] === '(',
    maxOpen: match[4] === ')',
    minSoft: low.minSoft,
    maxSoft: high.minSoft,
    soft: low.minSoft || high.minSoft,
  };
}

const claimsIn = (step: ProofStep): ClaimRecord[] => step.operands.map((id) => byId.get(id)!);
const intervalsIn = (step: ProofStep): [Interval, Interval] => [
  parseInterval(step.operands[0]!),
  parseInterval(step.operands[1]!),
];

const speechOf = new Map(exported.speech.map((record) => [record.id, record]));

/** What a note says of claims and speech by name is true of them; other notes need no reckoning. */
function noted(step: ProofStep): string | undefined {
  const [topic, words = ''] = step.result.split(': ', 2);
  const quoted = step.operands.flatMap((id) => speechOf.get(id) ?? []);
  switch (topic) {
    case 'wording':
      return words.split(' ⇄ ').every((clause, n) => quoted[n]!.text.includes(clause)) ? step.result : undefined;
    case 'quotation':
      return quoted[0]!.text.includes(words) ? step.result : undefined;
    case 'speakers':
      return `speakers: ${quoted.map(({ speaker }) => speaker).join(' ')}`;
    case 'hedges':
      return `hedges: ${claimsIn(step)[0]!.hedges!.join(' ')}`;
    case 'beside':
      return new Set(claimsIn(step).map(({ exact, unitClass }) => `${exact} ${unitClass}`)).size === 1
        ? `beside: ${claimsIn(step)[0]!.text}`
        : undefined;
    case 'status':
      return `status: ${claimsIn(step)
        .map(({ status }) => status)
        .join(', ')}`;
    default:
      return step.result;
  }
}

/** Redoes one step from the exported claims and the step's own operands. */
function redone(step: ProofStep): string | undefined {
  switch (step.operation) {
    case 'read':
      return intervalText(intervalOfClaim(claimsIn(step)[0]!));
    case 'same-metric':
      return new Set(claimsIn(step).map(({ metric }) => metric.id)).size === 1
        ? claimsIn(step)[0]!.metric.id
        : undefined;
    case 'same-period': {
      const days = claimsIn(step).map((record) => daysOfClaim(record).days!);
      return new Set(days.map(({ last }) => last)).size === 1 ? `${days[0]!.first}/${days[0]!.last}` : undefined;
    }
    case 'compare':
      return relate(...intervalsIn(step)).relation;
    case 'add':
      return intervalText(addIntervals(...intervalsIn(step)));
    case 'multiply':
      return intervalText(multiplyIntervals(...intervalsIn(step))!);
    case 'order': {
      const [before, after] = step.result.split(' < ');
      return before! < after! ? step.result : undefined;
    }
    case 'ratio-power': {
      const [a, b] = step.operands.map((text) => Number(text));
      return `${Math.abs(Math.round(Math.log10(a! / b!)))}`;
    }
    case 'note':
      return noted(step);
    case 'subtract':
      return intervalText(subtractIntervals(...intervalsIn(step)));
    case 'divide':
      return undefined;
  }
}

test('every rule has a finding here', () => {
  expect([...new Set(exported.findings.map(({ rule }) => rule))].sort()).toEqual(RULES.map(({ id }) => id).sort());
});

test.each(exported.findings.map((finding) => [`${finding.rule}: ${finding.title}`, finding] as const))(
  '%s can be redone from the export alone',
  (_, finding) => {
    for (const step of finding.proof) expect([step.operation, redone(step)]).toEqual([step.operation, step.result]);
    for (const id of finding.claims) expect(byId.has(id)).toBe(true);
    if (finding.repair) {
      const { text, sentence } = byId.get(finding.repair.claim)!;
      expect([text, sentence].some((words) => words.includes(finding.repair!.from))).toBe(true);
    }
    expect(
      finding.claims.length + finding.proof.filter(({ result }) => result.startsWith('quotation')).length,
    ).toBeGreaterThan(0);
  },
);
