export { run } from './run.js';
export { exitStatusOf } from './exit-status.js';
export { dryRun } from './dry-run.js';
export { LOG_LEVELS, makeLogger, type Logger, type LoggerOptions, type LogLevel } from './logger.js';
export { packageRoot } from './package-root.js';
export { schemaNames, validate, type Problem } from './validate.js';
export { readConfiguration, readLexicon, type Configuration } from './configuration.js';
export type { DryRun, ExitStatus, Outcome, Progress, RunOptions } from './options.js';
