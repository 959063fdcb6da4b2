import { expect, test } from 'vitest';
import { check } from '../../pipeline/check/index.js';
import { daysOfClaim } from '../../pipeline/check/figure.js';
import { intervalOfClaim } from '../../pipeline/link/index.js';
import type { ClaimRecord } from '../../pipeline/model/annotation.js';
import type { Finding, ProofStep } from '../../pipeline/model/finding.js';
import { parseExact } from '../../pipeline/text/exact.js';
import { addIntervals, intervalText, multiplyIntervals, relate } from '../../pipeline/text/interval.js';
import type { Interval } from '../../pipeline/text/interval.js';
import { claim, undated } from './claim.js';
import { corpusOf } from './rule-tester.js';

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
/** What a reader of the export has: JSON, and nothing else. */
const exported = JSON.parse(JSON.stringify({ claims: CLAIMS, findings: check(corpusOf(CLAIMS)) })) as {
  claims: ClaimRecord[];
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
      return step.result;
    case 'subtract':
    case 'divide':
      return undefined;
  }
}

test('the corpus has findings of many rules', () => {
  expect(new Set(exported.findings.map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(8);
});

test.each(exported.findings.map((finding) => [`${finding.rule}: ${finding.title}`, finding] as const))(
  '%s can be redone from the export alone',
  (_, finding) => {
    for (const step of finding.proof) expect([step.operation, redone(step)]).toEqual([step.operation, step.result]);
    for (const id of finding.claims) expect(byId.has(id)).toBe(true);
    if (finding.repair) expect(byId.get(finding.repair.claim)?.text).toBe(finding.repair.from);
  },
);
