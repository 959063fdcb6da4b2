import type { Place } from '../model/annotation.js';
import type { Claimed } from '../model/claim.js';
import type { Notice, RawNotice } from '../model/notice.js';
import type { Source } from '../model/source.js';
import { toRaw } from '../text/alignment.js';
import { CodePoints } from '../text/code-points.js';
import type { CleanSpan, RawSpan } from '../text/span.js';

/** From inside to outside: clean UTF-16 offsets become code points of the raw source, `text` the raw slice. */
export class Outside {
  readonly #source: Source;
  readonly #points: CodePoints;

  constructor(source: Source) {
    this.#source = source;
    this.#points = new CodePoints(source.raw);
  }

  place(raw: RawSpan): Place {
    const { start, end } = this.#points.outside(raw);
    return { start, end, text: this.#source.raw.slice(raw.start, raw.end) };
  }

  of(article: Claimed, span: CleanSpan): Place {
    return this.place(toRaw(article.alignment, span));
  }

  notice({ code, span, detail }: RawNotice): Notice {
    return { code, ...this.place(span), ...(detail !== undefined && { detail }) };
  }
}
