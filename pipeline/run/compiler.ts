import { setFlagsFromString } from 'node:v8';

/** In bytes of bytecode run, as V8 counts; its own default is 67,584. */
const INTERRUPT_BUDGET = 300_000;

/**
 * In bytes of bytecode, of all that is compiled into one function with it; V8's own default is 920. What most functions call
 * is built in, and what is compiled into them again and again makes the compiler's work, not theirs.
 */
const INLINED = 200;

/**
 * Patterns are compiled at once: by default each is first made for an interpreter and once more when it is used again, and all
 * are used again. Of the time that the first hundred documents take, a tenth.
 */
const PATTERNS_AT_ONCE = '--no-regexp-tier-up';

/**
 * Has V8 optimize only what stays hot, in every thread of this process. The stages are many small functions that mostly call
 * built-ins (regular expressions, maps, slices): optimized as eagerly as by default they run no faster, and the compiler takes
 * as long as annotating the first two thousand documents, in each thread anew. For whoever owns the process, before the
 * stages run; a V8 that does not know the setting goes on as before.
 */
export function restrainCompiler(): void {
  setFlagsFromString(`--interrupt-budget=${INTERRUPT_BUDGET}`);
  setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${INLINED}`);
  setFlagsFromString(PATTERNS_AT_ONCE);
}
