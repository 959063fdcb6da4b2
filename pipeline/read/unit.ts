import type { RawSpan } from '../text/span.js';
import type { LineKind } from './line-kind.js';

/** What stands on the page as one: a headline, a paragraph (whose printed lines are joined again), a caption. */
export interface Unit {
  readonly kind: LineKind | 'caption';
  readonly pieces: readonly RawSpan[];
  readonly text: string;
  /** Blank lines before it. */
  readonly gap: number;
  /** Whether its markup says that it is a page's title (h1). */
  readonly top: boolean;
}
