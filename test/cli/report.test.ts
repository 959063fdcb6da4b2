import { mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { keepReport } from '../../pipeline/cli/report.js';
import { newPlace, removeTemporaryFolders, runOver, withStore } from '../run/corpus-maker.js';

afterAll(removeTemporaryFolders);

const TWO = {
  'a.txt': '一则消息\n\n2023年，全国智能装备产量达364.7万台。\n',
  'b.txt': '一则消息\n\n2023年，全国智能装备产量达382.1万台。\n',
};

it('a report is written again for another run, another language, a newer verdict, and for nothing else', async () => {
  const place = newPlace();
  await runOver(place, TWO);
  const path = keepReport(place.out, 'zh');
  const page = readFileSync(path, 'utf8');
  const marked = page.replace('</main>', '<!-- kept --></main>');
  const isKept = (language: 'zh' | 'en'): boolean => {
    writeFileSync(path, marked);
    keepReport(place.out, language);
    return readFileSync(path, 'utf8') === marked;
  };
  expect(isKept('zh')).toBe(true);
  expect(isKept('en')).toBe(false);
  withStore(place.out, (store) => store.judge([...store.findings()][0]!.id, 'confirm', '校对'));
  const later = new Date(Date.now() + 60_000);
  utimesSync(join(place.out, 'verdicts.jsonl'), later, later);
  expect(isKept('zh')).toBe(false);
  expect(readFileSync(path, 'utf8')).not.toBe(page);
});

it('a folder in its place is said to be one', async () => {
  const place = newPlace();
  await runOver(place, TWO);
  mkdirSync(join(place.out, 'report.html'));
  expect(() => keepReport(place.out, 'zh')).toThrow(/report\.html: expected a file that can be written, found EISDIR/);
});
