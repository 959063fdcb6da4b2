import { describe, expect, it } from 'vitest';
import type { ClaimRecord } from '../../pipeline/model/annotation.js';
import { unverifiedClaims } from '../../pipeline/report/unverified.js';
import { claim } from '../check/claim.js';

const whyOf = (claims: readonly ClaimRecord[], found: readonly string[] = []): (string | undefined)[] => {
  const { shown } = unverifiedClaims(() => claims, new Set(found), 100);
  return claims.map(({ id }) => shown.find((one) => one.claim.id === id)?.why);
};

const here = claim('5G基站', '364.7万个', '2024-03-31', { doc: 'a.txt' });
const there = claim('5G基站', '365万个', '2024-03-31', { doc: 'b.txt' });
const then = claim('5G基站', '337.7万个', '2023-12-31', { doc: 'c.txt' });
const elsewhere = claim('5G基站', '10万个', '2024-03-31', { doc: 'd.txt', scope: '吉林省' });
const timeless = Object.fromEntries(
  Object.entries(here).filter(([field]) => !field.startsWith('period')),
) as unknown as ClaimRecord;

describe('a claim is verified only where another sentence says something of the same at the same time', () => {
  it.each<[string, ClaimRecord[], (string | undefined)[]]>([
    ['two documents, one day', [here, there], [undefined, undefined]],
    ['nobody else', [here], ['alone']],
    ['other days only', [here, then], ['other-times', 'other-times']],
    ['another place', [here, elsewhere], ['alone', 'alone']],
    ['no period', [timeless], ['undated']],
  ])('%s', (_, claims, expected) => {
    expect(whyOf(claims)).toEqual(expected);
  });

  it('one that a finding speaks of was compared', () => {
    expect(whyOf([here], [here.id])).toEqual([undefined]);
  });

  it('counts all and shows some', () => {
    const claims = Array.from({ length: 9 }, (_, n) => claim(`指标${n}`, '421家', '2024-03-31', { doc: `${n}.txt` }));
    const { shown, total } = unverifiedClaims(() => claims, new Set(), 4);
    expect([shown.length, total]).toEqual([4, 9]);
  });
});
