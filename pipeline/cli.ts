#!/usr/bin/env node
import { contextOf } from './cli/context.js';
import { failure } from './cli/failure.js';
import { ClosedPipe } from './cli/output.js';
import { programOf } from './cli/program.js';
import { restrainCompiler } from './run/compiler.js';

/** Runs one command. Returns what the process ends with. */
async function main(argv: readonly string[]): Promise<number> {
  const context = contextOf(argv, process.env);
  // Who reads the log may go too; what was asked for is still done.
  process.stderr.on('error', () => undefined);
  try {
    const program = await programOf(context, argv);
    await program.parseAsync(argv, { from: 'user' });
    context.output.flush();
    return context.status;
  } catch (error) {
    if (error instanceof ClosedPipe) return context.status;
    const { status, message } = failure(error, context.language);
    flushed(context.output);
    if (message !== '') process.stderr.write(`${message}\n`);
    return status;
  }
}

/** What was printed before something failed is still worth reading, if anybody reads. */
function flushed(output: { flush(): void }): void {
  try {
    output.flush();
  } catch (error) {
    if (!(error instanceof ClosedPipe)) throw error;
  }
}

restrainCompiler();
process.exitCode = await main(process.argv.slice(2));
