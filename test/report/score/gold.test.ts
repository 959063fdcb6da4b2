import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { claimLine } from '../../../pipeline/export/claim.js';
import type { ClaimLine, SpeechLine } from '../../../pipeline/export/lines.js';
import { speechLine } from '../../../pipeline/export/speech.js';
import { BUILT_IN_LEXICON } from '../../../pipeline/lexicon/lexicon.js';
import type { Source } from '../../../pipeline/model/source.js';
import { annotate } from '../../../pipeline/pipeline.js';
import { placeClaim, placeSpeech } from '../../../pipeline/report/score/gold.js';
import { score } from '../../../pipeline/report/score/measures.js';
import { readGold } from '../../../pipeline/report/score/read-gold.js';
import { CodePoints } from '../../../pipeline/text/code-points.js';

/** The measures are those of the scorer that comes with the hand annotations beside the project, number for number. */

const root = resolve(import.meta.dirname, '../../..');
const shared = process.env['GOUJI_SHARED'] ?? resolve(root, '../shared');
const gold = join(shared, 'gold');
/** Documents that development may look at. */
const DOCS = ['000', '003', '004', ...Array.from({ length: 30 }, (_, n) => String(200 + n))];

const sourceOf = (folder: string, doc: string, published: string | undefined): Source => {
  const raw = readFileSync(join(folder, doc), 'utf8');
  const sha256 = createHash('sha256').update(raw).digest('hex');
  return { doc, format: 'text', raw, sha256, encoding: 'utf-8', ...(published && { published }), notices: [] };
};

function sources(): Source[] {
  return [join(shared, 'seeds'), join(gold, 'news')].flatMap((folder) => {
    const rows = readFileSync(join(folder, 'manifest.jsonl'), 'utf8').split('\n').filter(Boolean);
    const published = new Map(
      rows
        .map((row) => JSON.parse(row) as { file: string; published?: string })
        .map((row) => [row.file, row.published]),
    );
    return readdirSync(folder)
      .filter((file) => file.endsWith('.txt') && DOCS.includes(file.slice(0, 3)))
      .sort()
      .map((file) => sourceOf(folder, file, published.get(file)));
  });
}

const jsonl = (lines: readonly object[]): string => lines.map((line) => `${JSON.stringify(line)}\n`).join('');

it.skipIf(!existsSync(join(gold, 'score.mjs')))('scores as the scorer beside the gold does', () => {
  const read = sources();
  const annotations = read.map((source) => annotate(source, BUILT_IN_LEXICON));
  const claims: ClaimLine[] = annotations.flatMap((one) => one.claims.map(claimLine));
  const speech: SpeechLine[] = annotations.flatMap((one) => one.speech.map(speechLine));
  const work = mkdtempSync(join(tmpdir(), 'gouji-score-'));
  try {
    writeFileSync(join(work, 'claims.jsonl'), jsonl(claims));
    writeFileSync(join(work, 'speech.jsonl'), jsonl(speech));
    const files = ['--claims', join(work, 'claims.jsonl'), '--speech', join(work, 'speech.jsonl')];
    const args = [join(gold, 'score.mjs'), ...files, '--docs', DOCS.join(), '--json'];
    const expected: unknown = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
    const raw = new Map(read.map((source) => [source.doc.slice(0, 3), source.raw]));
    const at = (doc: string): [string, CodePoints] => [raw.get(doc)!, new CodePoints(raw.get(doc)!)];
    const whole = readGold(gold);
    const own = ({ doc }: { doc: string }): boolean => DOCS.includes(doc);
    const { scores } = score({
      docs: DOCS,
      goldClaims: whole.claims.filter(own).map((line) => placeClaim(line, ...at(line.doc))),
      goldSpeech: whole.speech.filter(own).map((line) => placeSpeech(line, ...at(line.doc))),
      claims,
      speech,
    });
    const rounded: unknown = JSON.parse(JSON.stringify(scores), (_, value: unknown) =>
      typeof value === 'number' ? Math.round(value * 1000) / 1000 : value,
    );
    expect(rounded).toEqual(expected);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
});
