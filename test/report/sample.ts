import { check } from '../../pipeline/check/index.js';
import type { ClaimRecord, DocumentRecord } from '../../pipeline/model/annotation.js';
import type { Finding, Verdict } from '../../pipeline/model/finding.js';
import type { SetAside } from '../../pipeline/model/source.js';
import type { ReportSource } from '../../pipeline/report/source.js';
import { claim, undated } from '../check/claim.js';
import { corpusOf } from '../check/rule-tester.js';

const later = { published: '2024-05-07' };

/** Contradictions of several rules, a metric known at three days, and claims that nothing can be compared with. */
export const CLAIMS: readonly ClaimRecord[] = [
  claim('5G基站', '337.7万个', '2023-12-31', { doc: '年终.txt' }),
  claim('5G基站', '364.7万个', '2024-03-31', { doc: '开局.txt', speaker: '赵志国' }),
  claim('5G基站', '364.7亿个', '2024-03-31', { ...later, doc: '快讯.jsonl#7' }),
  undated('5G基站', '近300万个', '2024-06-30', { doc: '六月.txt' }),
  claim('规模以上工业增加值', '6.1%', '2024-Q1', { doc: '开局.txt' }),
  claim('规模以上工业增加值', '6.4%', '2024-Q1', { ...later, doc: '晚报.txt' }),
  claim('汽车整车出口', '491万辆', '2023', { doc: '车市.txt' }),
  claim('汽车整车出口', '311.1万辆', '2022', { doc: '车市.txt' }),
  claim('汽车整车出口', '47.8%', '2023', { doc: '车市.txt' }),
  claim('废旧动力电池综合利用量', '26万吨', '2024', { status: 'target', doc: '电池.txt' }),
  claim('废旧动力电池综合利用量', '26万吨', '2024', { doc: '晚报.txt' }),
  claim('数字化车间', '超9000个', '2024-03-31', { doc: '晚报.txt' }),
];

export const documentOf = (doc: string, more: Partial<DocumentRecord> = {}): DocumentRecord => ({
  doc,
  sha256: '0'.repeat(64),
  published: '2024-05-06',
  publisher: `样例${doc.slice(0, 2)}`,
  encoding: 'utf-8',
  articles: 1,
  ...more,
});

export interface SampleOptions {
  readonly documents?: readonly DocumentRecord[];
  readonly findings?: readonly Finding[];
  readonly setAside?: readonly SetAside[];
  readonly verdicts?: ReadonlyMap<string, Verdict>;
}

/** A report's source in memory. */
export function sampleSource(claims: readonly ClaimRecord[] = CLAIMS, options: SampleOptions = {}): ReportSource {
  const corpus = corpusOf(claims);
  const documents = options.documents ?? [...new Set(claims.map(({ doc }) => doc))].map((doc) => documentOf(doc));
  const findings = options.findings ?? check(corpus);
  const claimById = new Map(claims.map((one) => [one.id, one]));
  const documentByName = new Map(documents.map((one) => [one.doc, one]));
  const atSeverity = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    corpus: '样例',
    run: '20240507T000000Z',
    counts: {
      documents: documents.length,
      duplicates: 0,
      articles: documents.length,
      persons: 0,
      speech: 0,
      claims: claims.length,
      metrics: corpus.metrics.length,
      findings: { error: atSeverity('error'), warning: atSeverity('warning'), info: atSeverity('info') },
    },
    documents: () => documents,
    claims: () => [...claims].sort((a, b) => (a.doc < b.doc ? -1 : a.doc > b.doc ? 1 : a.start - b.start)),
    metrics: () => corpus.metrics,
    findings: () => findings,
    setAside: () => options.setAside ?? [],
    document: (doc) => documentByName.get(doc),
    claim: (id) => claimById.get(id),
    title: ({ title }) => title,
    verdict: (finding) => options.verdicts?.get(finding.id),
  };
}
