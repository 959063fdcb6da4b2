export { run } from './run.js';
export { exitStatusOf } from './exit-status.js';
export { dryRun } from './dry-run.js';
export type { DryRun, ExitStatus, Outcome, Progress, RunOptions } from './options.js';
