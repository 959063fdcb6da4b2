/** Our bug or a wrong configuration: thrown, never for odd source text. The message says expected, actual, where. */
export class GoujiError extends Error {
  override readonly name = 'GoujiError';
  constructor(
    readonly code: 'usage' | 'configuration' | 'lexicon' | 'corpus' | 'store' | 'locked' | 'internal',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
