export { run, dryRun, exitStatusOf } from './run.js';
export type { Outcome, Progress, RunOptions, ExitStatus, DryRun } from './options.js';
