import type { ClaimRecord } from '../model/annotation.js';
import type { ClaimKind } from '../model/claim.js';
import { parseExact } from '../text/exact.js';
import { intervalOf } from '../text/interval.js';
import type { Interval } from '../text/interval.js';
import { isCounted } from './unit-class.js';

/** Kinds whose whole numbers are rounded ones: 增长6% may be 5.6%. */
const ROUNDED: ReadonlySet<ClaimKind> = new Set(['growth', 'share', 'pp', 'multiple']);

type Figure = Pick<ClaimRecord, 'exact' | 'exactMax' | 'bound' | 'hedges' | 'kind' | 'unitClass'>;

/** The set a claim's figure stands for: `intervalOf` with what the claim's kind and unit say of rounding. */
export const intervalOfClaim = (claim: Figure): Interval =>
  intervalOf({
    value: parseExact(claim.exact),
    ...(claim.exactMax !== undefined && { valueMax: parseExact(claim.exactMax) }),
    bound: claim.bound,
    hedges: claim.hedges ?? [],
    discrete: !ROUNDED.has(claim.kind) && isCounted(claim.unitClass),
  });
