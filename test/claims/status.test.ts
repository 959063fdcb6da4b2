import { describe, expect, it } from 'vitest';
import { STATUSES } from '../golden/statuses.js';
import { claimAt } from './annotated.js';

describe('status', () => {
  it.each([...STATUSES])('%s: %s', (status, text) => {
    expect(claimAt(text, '2024-04-19')?.status).toBe(status);
  });
});
