import type { Aspect, ClaimKind, Status } from '../../../model/claim.js';
import type { Period, PeriodBasis } from '../../../model/period.js';
import type { CleanSpan } from '../../../text/span.js';
import type { PeriodMention } from '../expressions/shapes.js';

export interface PeriodQuestion {
  /** The quantity, clean offsets. */
  readonly span: CleanSpan;
  /** The clause it stands in. */
  readonly clause: CleanSpan;
  /** Index into the article's sentences. */
  readonly sentence: number;
  readonly kind: ClaimKind;
  readonly aspect: Aspect;
  readonly status: Status;
}

/** A period on its way to a reading: with the mention that gave it, if one in the sentence did. */
export interface Found {
  readonly period: Period | undefined;
  readonly basis: PeriodBasis;
  readonly by: string;
  readonly mention?: PeriodMention;
}

export interface PeriodReading {
  readonly period?: Period | undefined;
  readonly basis?: PeriodBasis | undefined;
  /** What a growth, change, pp or multiple is compared with: a period, or words (商用初期). */
  readonly base?: string | undefined;
  /** How it was found, outermost first. */
  readonly by: readonly string[];
}
