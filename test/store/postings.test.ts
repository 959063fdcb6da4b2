import { afterAll, expect, test } from 'vitest';
import { UNIT_PREFIXES } from '../../pipeline/run/check-units.js';
import { openWorkingStore, type PackedAnnotation } from '../../pipeline/store/index.js';
import { postingLine, unitsIn } from '../../pipeline/store/postings.js';
import { removeTemporaryFolders, temporaryFolder } from '../run/corpus-maker.js';

afterAll(removeTemporaryFolders);

const CONTEXT = { digest: 'context', body: '{}' };

const annotation = (doc: string, units: readonly string[]): PackedAnnotation => ({
  ...{ doc, sha256: doc, matched: '', published: null, publisher: null, words: doc, articles: 1, persons: 0 },
  ...{ document: '{}', claims: [], speech: [], body: new Uint8Array() },
  postings: units.map((unit, n) => ({ unit, n })),
});

test('units stand in lines, of an older schema without numbers', () => {
  const line = postingLine({ unit: 'value:level 万个 3.647e6', n: 12 });
  expect(unitsIn('')).toEqual([]);
  expect(unitsIn(line)).toEqual(['value:level 万个 3.647e6']);
  expect(unitsIn([line, postingLine({ unit: 'quote:a 1', n: 0 }), line].join('\n'))).toEqual([
    'value:level 万个 3.647e6',
    'quote:a 1',
  ]);
  expect(unitsIn('quote:a 1\nquote:b')).toEqual(['quote:a 1', 'quote:b']);
});

test('an annotation is posted when it becomes current, and once', () => {
  const store = openWorkingStore(temporaryFolder(), UNIT_PREFIXES);
  try {
    store.write(() => {
      const context = store.annotations.contextId(CONTEXT);
      const current = store.annotations.add(annotation('a.txt', ['quote:x', 'quote:y']), context, '', 1);
      store.annotations.add(annotation('b.txt', ['quote:x']), context, '', 1);
      store.postings.post();
      expect(store.units.places.ofPosting('quote:x')).toEqual([]);

      store.documents.swap([{ doc: 'a.txt', before: null, after: current }], 1);
      for (let times = 0; times < 2; times++) {
        store.postings.post();
        expect(store.units.places.ofPosting('quote:x')).toEqual([{ annotation: current, n: 0 }]);
        expect(store.units.places.ofPosting('quote:y')).toEqual([{ annotation: current, n: 1 }]);
      }
    });
  } finally {
    store.close();
  }
});
