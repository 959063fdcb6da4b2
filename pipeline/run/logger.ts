import { createRequire } from 'node:module';
import { pino, type Logger as PinoLogger } from 'pino';
import type PinoPretty from 'pino-pretty';

/** What a run says to its operator. */
export type Logger = Pick<PinoLogger, 'info' | 'warn' | 'error'>;

export const LOG_LEVELS = ['silent', 'error', 'warn', 'info'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export interface LoggerOptions {
  /** Lines for people, in colour; NDJSON otherwise. Default: whether standard error is a terminal. */
  readonly readable?: boolean;
  /** Default `info`. */
  readonly level?: LogLevel;
}

/** Loaded for a terminal only. */
const pretty = (): typeof PinoPretty => createRequire(import.meta.url)('pino-pretty') as typeof PinoPretty;

/** A log on standard error, written before a call returns: a run that is killed has said what it knew. */
export function makeLogger({ readable = process.stderr.isTTY, level = 'info' }: LoggerOptions = {}): Logger {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  return readable
    ? pino(options, pretty()({ destination: 2, sync: true, ignore: 'pid,hostname', translateTime: 'SYS:HH:MM:ss' }))
    : pino(options, pino.destination({ dest: 2, sync: true }));
}

export const SILENT: Logger = pino({ level: 'silent' });
