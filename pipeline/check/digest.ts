import { createHash } from 'node:crypto';

/** First sixteen hex digits of a SHA-256. */
export const digest = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16);
