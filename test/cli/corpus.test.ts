import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { LAYERS } from '../../pipeline/export/layers.js';
import type { Scores } from '../../pipeline/report/score/measures.js';
import { built, gouji, records, root } from './gouji.js';
import type { Ended } from './gouji.js';

/** The sample corpus from end to end through the command line. */

// Each call is a process of its own; a busy machine takes its time.
vi.setConfig({ testTimeout: 300_000 });

let work: string;
let corpus: string;
let out: string;
let first: Ended;
const gout = (...args: string[]): Ended => gouji([...args, '--out', out]);

interface Span {
  readonly doc: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
interface FindingLine {
  readonly id: string;
  readonly rule: string;
  readonly severity: string;
  readonly claims: readonly (Span & { readonly id: string })[];
}

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'gouji-cli-'));
  corpus = join(work, 'corpus');
  out = join(work, 'out');
  cpSync(join(root, 'corpus'), corpus, { recursive: true });
  first = gout('run', corpus);
}, 300_000);
afterAll(() => rmSync(work, { recursive: true, force: true }));

const findings = (): FindingLine[] => records<FindingLine>(gout('export', 'findings').stdout);

describe('gouji run', () => {
  it('ends with 1 where contradictions are new, and says where the report is', () => {
    expect(first.stderr).not.toMatch(/\n\s+at /);
    expect(first.status).toBe(1);
    expect(first.stdout).toContain('新出现  矛盾');
    expect(first.stdout).toContain(join(out, 'report.html'));
  });

  it('logs one JSON object a line to standard error where nobody watches', () => {
    for (const line of records(first.stderr)) expect(line).toHaveProperty('msg');
  });

  it('ends with 0 where nothing is new', () => {
    const again = gout('run', corpus);
    expect(again.status).toBe(0);
    expect(again.stdout).toContain('新 0，改 0，撤 0');
  });

  it('ends with 0 with --exit-zero', () => {
    const status = gouji(['run', corpus, '--out', join(work, 'zero'), '--exit-zero', '--no-report']).status;
    expect(status).toBe(0);
    expect(existsSync(join(work, 'zero/report.html'))).toBe(false);
  });

  it('keeps its status where the report alone cannot be written, and says why', () => {
    const elsewhere = join(work, 'no-report');
    mkdirSync(join(elsewhere, 'report.html'), { recursive: true });
    const { status, stdout, stderr } = gouji(['run', corpus, '--out', elsewhere, '--exit-zero']);
    expect(status).toBe(0);
    expect(stdout).toContain('待核');
    expect(stdout).not.toContain('report.html');
    expect(stderr).toContain('report.html');
  });

  it('says what it would do, and writes nothing, with --dry-run', () => {
    const dry = gouji(['run', corpus, '--out', join(work, 'dry'), '--dry-run', '--lang', 'en']);
    expect(dry.status).toBe(0);
    expect(dry.stdout).toMatch(/\d+ documents to do, 0 unchanged/);
    expect(existsSync(join(work, 'dry/gouji.db'))).toBe(false);
  });
});

describe('gouji report', () => {
  it('wrote one file that asks for nothing', () => {
    const page = readFileSync(join(out, 'report.html'), 'utf8');
    expect(page).toContain('default-src &#39;none&#39;');
    expect(page).not.toMatch(/<(link|img|iframe|object)\b|\bsrc=|url\(|@import/);
    expect(page).toContain('364.7亿个');
  });

  it('speaks English when asked to', () => {
    const page = gout('report', '--lang', 'en', '--to', '-').stdout;
    expect(page).toContain('<html lang="en"');
    expect(page).toContain('Not verified');
  });
});

describe('gouji export', () => {
  it.each(LAYERS)('%s validates, line by line', (layer) => {
    const { stdout, status } = gout('export', layer);
    expect(status).toBe(0);
    expect(records(stdout).length).toBeGreaterThan(0);
    const checked = gouji(['validate', '-', '--schema', layer], { input: stdout });
    expect(checked.stdout).toContain(`都合 ${layer}`);
    expect(checked.status).toBe(0);
  });

  it('gives offsets that are code points of the decoded raw source', () => {
    const encoding = new Map(
      records<{ doc: string; encoding: string }>(gout('export', 'documents').stdout).map((one) => [
        one.doc,
        one.encoding,
      ]),
    );
    const texts = new Map<string, string[]>();
    const raw = (doc: string): string[] => {
      const known = texts.get(doc);
      if (known) return known;
      const [file, id] = doc.split('#') as [string, string | undefined];
      const text = new TextDecoder(encoding.get(doc)).decode(readFileSync(join(corpus, file)));
      const line = id && records<{ id: string; title: string; text: string }>(text).find((one) => one.id === id);
      const points = Array.from(line ? `${line.title}\n\n${line.text}` : text);
      texts.set(doc, points);
      return points;
    };
    const spans: Span[] = [
      ...records<Span>(gout('export', 'claims').stdout),
      ...records<Span & { cue: Span }>(gout('export', 'speech').stdout).flatMap((one) => [
        one,
        { ...one.cue, doc: one.doc },
      ]),
      ...records<{ doc: string; mentions: Span[] }>(gout('export', 'persons').stdout).flatMap(({ doc, mentions }) =>
        mentions.map((mention) => ({ ...mention, doc })),
      ),
      ...findings().flatMap(({ claims }) => claims),
    ];
    expect(spans.length).toBeGreaterThan(200);
    for (const { doc, start, end, text } of spans)
      expect(raw(doc).slice(start, end).join(''), `${doc} ${start}`).toBe(text);
  });

  it('cuts tokens again where the run kept none', () => {
    const { stdout, status } = gout('export', 'articles', '--layers', 'tokens,sentences,claims');
    expect(status).toBe(0);
    const articles = records<{ tokens: Span[]; sentences: Span[]; claims: Span[] }>(stdout);
    const sentences = articles.flatMap((article) => article.sentences);
    expect(sentences.length).toBeGreaterThan(100);
    expect(articles.flatMap(({ tokens }) => tokens).length).toBeGreaterThan(sentences.length);
    expect(gouji(['validate', '-', '--schema', 'articles'], { input: stdout }).status).toBe(0);
  });

  it('writes a folder with what made it', () => {
    const to = join(work, 'exports');
    expect(gout('export', 'all', '--to', to).status).toBe(0);
    expect(gouji(['validate', join(to, 'export.json'), '--schema', 'export']).status).toBe(0);
    const { counts } = JSON.parse(readFileSync(join(to, 'export.json'), 'utf8')) as { counts: Record<string, number> };
    for (const [layer, count] of Object.entries(counts))
      expect(records(readFileSync(join(to, `${layer}.jsonl`), 'utf8')).length, layer).toBe(count);
  });

  it('ends quietly when its reader goes', () => {
    const line = `"${process.execPath}" "${built()}" export claims --out "${out}" | head -c 9; echo " \${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', line], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout.trim()).toMatch(/^\{"id":"\w* 0$/);
  });
});

describe('the queue', () => {
  it('shows each finding with its sentences and its reckoning', () => {
    const { stdout } = gout('findings', '--severity', 'error');
    expect(stdout).toContain('【364.7亿个】');
    expect(stdout).toContain('推算');
    expect(stdout).not.toMatch(/^(存疑|提示)/m);
  });

  it('narrows by rule and document', () => {
    const { stdout } = gout('findings', '--rule', 'magnitude-slip', '--doc', '101_wire-telecom.txt', '--json');
    expect(records<FindingLine>(stdout).map(({ rule }) => rule)).toEqual(['magnitude-slip']);
    expect(gout('findings', '--rule', 'magnitude-slip', '--doc', '117_gdp-revision.txt').stdout).toContain('没有符合');
    // No figure stands in the quotation that 119 and 120 give to two officials: its speech is the documents'.
    expect(gout('findings', '--rule', 'attribution-conflict', '--doc', '120_forum-notes.txt').stdout).toContain('陶青');
  });

  it('shows a finding, a claim, a metric and a document', () => {
    const finding = findings()[0]!;
    const { metric } = records<{ id: string; metric: { id: string; name: string } }>(
      gout('export', 'claims').stdout,
    ).find(({ id }) => id === finding.claims[0]!.id)!;
    expect(gout('show', finding.id).stdout).toContain('首见于');
    expect(gout('show', finding.claims[0]!.id).stdout).toContain(finding.claims[0]!.text);
    expect(gout('show', metric.id).stdout).toContain(metric.name);
    expect(gout('show', finding.claims[0]!.doc).stdout).toContain(finding.id);
  });

  it('keeps verdicts, and passes them on', () => {
    const id = findings()[0]!.id;
    const judged = gout('verdict', id, 'confirm', '--by', '编辑甲', '--note', '与原文不符');
    expect(judged.stdout).toContain('属实');
    expect(judged.status).toBe(0);
    expect(gout('findings', '--unjudged', '--brief').stdout).not.toContain(id);
    expect(gout('show', id).stdout).toContain('编辑甲');
    const log = gout('verdicts', 'export').stdout;
    expect(gouji(['validate', '-', '--schema', 'verdicts'], { input: log }).status).toBe(0);
    const zero = join(work, 'zero');
    expect(gouji(['verdicts', 'import', '-', '--out', zero], { input: log }).stdout).toContain('补入 1 条');
    expect(gouji(['verdicts', 'import', '-', '--out', zero], { input: log }).stdout).toContain('补入 0 条');
    expect(records<{ verdict?: string }>(gouji(['export', 'finding-states', '--out', zero]).stdout)).toContainEqual(
      expect.objectContaining({ finding: id, verdict: 'confirm' }),
    );
  });
});

describe('gouji check', () => {
  const draft = (text: string): Ended =>
    gouji(['check', '-', '--published', '2024-06-28', '--out', out], { input: `${text}\n` });

  it('finds what a draft contradicts, and says what could not be compared', () => {
    const { stdout, status } = draft('截至2024年3月31日，全国5G基站达到364.7亿个。另据统计，本市共有算盘博物馆17座。');
    expect(status).toBe(1);
    expect(stdout).toContain('【364.7亿个】');
    expect(stdout).toContain('101_wire-telecom.txt');
    expect(stdout).toContain('没有可比之数');
    expect(stdout).toContain('【17座】');
    expect(stdout).toMatch(/待核 .*draft\.txt/);
  });

  it('says so where a draft agrees', () => {
    const { stdout, status } = draft('截至2024年5月31日，全国5G基站达到383.7万个。');
    expect(status).toBe(0);
    expect(stdout).toContain('与语料相符  1');
  });

  it('does not compare a new version with the old one, and writes nothing', () => {
    const before = gout('export', 'claims').stdout;
    const { stdout } = gout('check', join(corpus, '116_broadband-may.txt'));
    expect(stdout).toContain('当作语料中 116_broadband-may.txt 的新稿');
    expect(gout('export', 'claims').stdout).toBe(before);
  });
});

describe('gouji score', () => {
  it('compares with hand annotations', () => {
    const { stdout, status } = gout('score', '--gold', join(root, 'annotations/gold'), '--json');
    expect(status).toBe(0);
    const scores = JSON.parse(stdout) as { docs: string[]; quantity: { gold: number; f1: number } };
    expect(scores.docs.length).toBeGreaterThan(17);
    expect(scores.quantity.f1).toBeGreaterThan(0.8);
  });

  it('lists disagreements for people', () => {
    const { stdout } = gout('score', '--gold', join(root, 'annotations/gold'), '--errors', '3');
    expect(stdout).toContain('九栏全对');
  });

  it('compares two annotators with each other', () => {
    const gold = join(root, 'annotations/gold');
    const second = join(work, 'second');
    cpSync(gold, second, { recursive: true });
    const file = join(second, 'claims-102.jsonl');
    const [line, ...others] = readFileSync(file, 'utf8').split('\n');
    writeFileSync(file, [line!.replace('"规模以上工业增加值"', '"出口额"'), ...others].join('\n'));
    const { stdout } = gout('score', '--gold', gold, '--second', second, '--docs', '102', '--errors', '9');
    expect(stdout).toContain('出口额');
    const { fields, claim, speech } = JSON.parse(
      gout('score', '--gold', gold, '--second', second, '--docs', '102', '--json').stdout,
    ) as Scores;
    expect(fields.metric).toBeLessThan(1);
    expect(fields.value).toBe(1);
    expect(claim.predicted).toBe(claim.gold);
    expect(speech.f1).toBe(1);
  });

  it('says which of the two folders is none', () => {
    const { status, stderr } = gout(
      'score',
      '--gold',
      join(root, 'annotations/gold'),
      '--second',
      join(work, 'nowhere'),
    );
    expect(status).not.toBe(0);
    expect(stderr).toContain('--second');
  });
});

describe('gouji diff and runs', () => {
  it('tell what an edit changed, and why', () => {
    const file = join(corpus, '105_newspaper-page.txt');
    writeFileSync(file, readFileSync(file, 'utf8').replace('412家', '421家'));
    expect(gout('run', corpus).status).toBe(0);
    const { stdout } = gout('diff');
    expect(stdout).toContain('改  105_newspaper-page.txt  因为文字');
    expect(stdout).toContain('已消除');
    expect(gout('runs').stdout.trim().split('\n').length).toBeGreaterThanOrEqual(2);
    for (const run of records(gout('runs', '--json').stdout)) expect(run).toHaveProperty('timings');
  });

  it('refuses to cut tokens of a text that is no longer there', () => {
    const file = join(corpus, '111_jilin.txt');
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n又及。\n`);
    const { stderr, status } = gout('export', 'articles', '--layers', 'tokens');
    expect(status).toBe(4);
    expect(stderr).toMatch(/111_jilin\.txt：应为.*里是上次运行时的文字，实为另一份：请重新 gouji run/);
  });
});
