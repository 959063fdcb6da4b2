import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Runs the command line as a person does: compiled, in a process of its own. */

export const root = resolve(import.meta.dirname, '../..');
const build = join(root, 'out/test-build');
const stamp = join(build, 'stamp');
const lock = `${build}.lock`;

/** Changes whenever a source does. */
function sourcesNow(): string {
  const folder = join(root, 'pipeline');
  const files = (readdirSync(folder, { recursive: true }) as string[]).filter((file) => file.endsWith('.ts'));
  return files
    .map((file) => `${file} ${statSync(join(folder, file)).mtimeMs}`)
    .sort()
    .join('\n');
}

const stampOf = (): string => {
  try {
    return readFileSync(stamp, 'utf8');
  } catch {
    return '';
  }
};

const wait = (milliseconds: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
};

function compile(): void {
  const now = sourcesNow();
  if (stampOf() === now) return;
  const args = ['-p', 'tsconfig.build.json', '--outDir', build, '--declaration', 'false', '--sourceMap', 'false'];
  const { stdout, stderr } = spawnSync(join(root, 'node_modules/.bin/tsc'), args, { cwd: root, encoding: 'utf8' });
  // A type error is the business of `npm run types`: what can run is run.
  if (!existsSync(join(build, 'cli.js')))
    throw new Error(`expected a build in ${build}, found none: ${stdout}${stderr}`);
  writeFileSync(stamp, now);
}

let cli: string | undefined;

/** Built once for all test files, beside `dist/`, which may be older than the sources. */
export function built(): string {
  if (cli !== undefined) return cli;
  mkdirSync(join(root, 'out'), { recursive: true });
  for (let waited = 0; ; waited++) {
    try {
      mkdirSync(lock);
      break;
    } catch {
      // Whoever built it died long ago.
      if (waited > 1200) rmSync(lock, { recursive: true, force: true });
      wait(100);
    }
  }
  try {
    compile();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
  return (cli = join(build, 'cli.js'));
}

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CallOptions {
  readonly input?: string;
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** One call of `gouji`, to its end. */
export function gouji(args: readonly string[], { input, cwd = root, env }: CallOptions = {}): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [built(), ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, NO_COLOR: '1', GOUJI_LANG: '', ...env },
    ...(input !== undefined && { input }),
  });
  return { status, stdout, stderr };
}

/** The lines of a JSONL text, parsed. */
export const records = <T = Record<string, unknown>>(text: string): T[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
