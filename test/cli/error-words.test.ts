import { expect, test } from 'vitest';
import { errorInChinese } from '../../pipeline/cli/error-words.js';

test.each([
  ['--gold: expected a folder, found none at /tmp/gold', '--gold：应为文件夹，实为没有：/tmp/gold'],
  ['--by: expected a name, found nothing', '--by：应为姓名，实为空缺'],
  [
    'v.jsonl, line 3, field by: expected one whole JSON object, found "x"',
    'v.jsonl，第 3 行，字段 by：应为一个完整的 JSON 对象，实为"x"',
  ],
  ['expected the id of a finding that is published, found none-such', '应为已发布条目的编号，实为none-such'],
])('%s', (message, zh) => {
  expect(errorInChinese(message)).toBe(zh);
});

test('what is of no such shape stays as it is', () => {
  expect(errorInChinese('another run is writing: process 12')).toBe('another run is writing: process 12');
});
