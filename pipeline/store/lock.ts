import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { GoujiError } from '../model/error.js';
import type { Database } from './database.js';

/** Who writes. */
export interface LockHolder {
  readonly pid: number;
  readonly host: string;
  /** ISO date and time, UTC. */
  readonly started: string;
  /** When the process started, in the kernel's ticks since it booted, where the system says: a pid is used again. */
  readonly ticks?: string;
}

/** Field 22 of `/proc/PID/stat`; the second field, in brackets, may hold blanks. */
function ticksOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}

function isAlive({ pid, ticks }: LockHolder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives, and is somebody else's.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return ticks === undefined || ticksOf(pid) === ticks;
}

/**
 * One run at a time. The lock is a row: taken, and taken over from a dead process, inside one transaction, so that two that
 * find a dead one's lock at once cannot both have it.
 */
export class Lock {
  readonly #database: Database;
  constructor(database: Database) {
    this.#database = database;
  }

  holder(): LockHolder | undefined {
    const body = this.#database.column<string>('SELECT body FROM lock').get();
    return body === undefined ? undefined : (JSON.parse(body) as LockHolder);
  }

  /**
   * @param force take it from a run on another machine
   * @throws GoujiError `locked`, naming the holder
   */
  take(started: string, force: boolean): void {
    this.#refuse(force);
    this.#database.transaction('write', () => {
      this.#refuse(force);
      const ticks = ticksOf(process.pid);
      const own: LockHolder = { pid: process.pid, host: hostname(), started, ...(ticks !== undefined && { ticks }) };
      this.#database.prepare('INSERT OR REPLACE INTO lock (one, body) VALUES (1, ?)').run(JSON.stringify(own));
    });
  }

  #refuse(force: boolean): void {
    const holder = this.holder();
    if (!holder) return;
    const here = holder.host === hostname();
    if (here ? !isAlive(holder) : force) return;
    throw new GoujiError(
      'locked',
      `${this.#database.path}: another run is writing: process ${holder.pid} on ${holder.host}, since ${holder.started}. ` +
        (here
          ? 'Wait until it is done'
          : 'Wait until it is done; if that machine is gone, break the lock (--break-lock)'),
    );
  }

  release(): void {
    this.#database.execute('DELETE FROM lock');
  }
}
