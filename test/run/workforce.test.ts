import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { BUILT_IN_LEXICON } from '../../pipeline/lexicon/lexicon.js';
import type { Annotated, DocumentInput, StageSettings } from '../../pipeline/run/document-input.js';
import { Workforce } from '../../pipeline/run/workforce.js';
import { DEFAULT_LIMITS } from '../../pipeline/read/index.js';

const WORKER = fileURLToPath(new URL('./threads/dying-worker.mjs', import.meta.url));
const settings: StageSettings = { lexicon: BUILT_IN_LEXICON, limits: DEFAULT_LIMITS, tokens: false };

const inputs = (...files: string[]): DocumentInput[] =>
  files.map((file) => ({ file, line: 0, bytes: new TextEncoder().encode(file), row: undefined }));

test('a lost thread costs the document that lost it, and no other', async () => {
  const workforce = new Workforce(settings, 2, WORKER);
  const annotated: Annotated[] = [];
  try {
    for (const files of [['a.txt', 'b.txt'], ['c.txt', 'deadly.txt', 'd.txt'], ['e.txt']])
      await workforce.add(inputs(...files), (result) => annotated.push(...result.annotated));
    await workforce.finish();
  } finally {
    await workforce.close();
  }

  const [lost] = annotated.filter((one) => 'code' in one);
  expect(lost).toEqual({
    doc: 'deadly.txt',
    code: 'failed',
    place: 'file',
    expected: 'annotations',
    found: 'its thread was lost: worker exited with code: 7',
  });
  const kept = annotated.flatMap((one) => ('earlier' in one ? [one.earlier] : []));
  expect(kept.sort()).toEqual(['a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt']);
});
