import { describe, expect, test } from 'vitest';
import { mayHaveMoved } from '../../../pipeline/check/words/tolls.js';
import { claim } from '../claim.js';

const dead = (print: string, published: string, name = '客机失事遇难人数') =>
  claim(name, print, '2024-12-29', { published });

describe('a toll that may have moved between two papers', () => {
  test('more dead on the next day', () => {
    expect(mayHaveMoved(dead('177人', '2024-12-29'), dead('179人', '2024-12-30'))).toBe(true);
    expect(mayHaveMoved(dead('179人', '2024-12-30'), dead('177人', '2024-12-29'))).toBe(true);
  });
  test('not: fewer dead, two papers of one day, or what is no toll', () => {
    expect(mayHaveMoved(dead('179人', '2024-12-29'), dead('177人', '2024-12-30'))).toBe(false);
    expect(mayHaveMoved(dead('177人', '2024-12-30'), dead('179人', '2024-12-30'))).toBe(false);
    expect(mayHaveMoved(dead('177人', '2024-12-29', '参会人数'), dead('179人', '2024-12-30', '参会人数'))).toBe(false);
  });
});
