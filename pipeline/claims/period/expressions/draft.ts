import type { PeriodRole, PeriodShape } from './shapes.js';

/** A mention before it is resolved. */
export interface Draft {
  start: number;
  end: number;
  role: PeriodRole;
  shape: PeriodShape;
  listed: boolean;
  ahead: boolean;
}
