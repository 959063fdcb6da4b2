import { GoujiError } from '../model/error.js';
import type { DryRun, ExitStatus, Outcome, RunOptions } from './options.js';

/**
 * Brings the store up to the corpus: annotates what changed, checks what that touches, publishes in one step.
 * @throws GoujiError `usage`, `configuration`, `lexicon`, `corpus`, `locked`, `store`; nothing is published then
 */
export async function run(options: RunOptions): Promise<Outcome> {
  throw new Error(`not yet: ${options.corpus}`);
}

/** What `run` would do with the same options. Reads only; needs no lock. */
export async function dryRun(options: RunOptions): Promise<DryRun> {
  throw new Error(`not yet: ${options.corpus}`);
}

/** The exit status of a run that threw. */
export function exitStatusOf(error: unknown): ExitStatus {
  if (!(error instanceof GoujiError)) return 4;
  return ['usage', 'configuration', 'lexicon'].includes(error.code) ? 2 : 4;
}
