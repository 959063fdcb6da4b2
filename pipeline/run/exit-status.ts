import { GoujiError } from '../model/error.js';
import type { ExitStatus } from './options.js';

/** The exit status of a run that threw. */
export function exitStatusOf(error: unknown): ExitStatus {
  if (!(error instanceof GoujiError)) return 4;
  return ['usage', 'configuration', 'lexicon'].includes(error.code) ? 2 : 4;
}
