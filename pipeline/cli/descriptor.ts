/** The system's code of an error (`EPIPE`); undefined for one that has none. */
export const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

/** Waits, and does nothing else meanwhile: for a descriptor that does not block and is not ready (`EAGAIN`). */
export function wait(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
