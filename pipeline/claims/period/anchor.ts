import type { IsoDate } from '../../model/source.js';
import { dayOf, type Day } from './calendar.js';

/** What a shape is resolved against. */
export interface Anchor {
  /** The article's date, else the day of publication: 昨日, 18日, 去年 count from it. Absent where nothing gives a day. */
  readonly day?: Day;
  /** The day of publication, where it is known. */
  readonly published?: IsoDate;
  /** The as-of day of 目前 and the end of 以来: the day of publication, else the article's date. */
  readonly asOf?: IsoDate;
  /** The last year the text named, for 当年, 全年 and a month that follows a dated one. */
  readonly namedYear?: number;
  /** The last month the text named, for 8日 after 3月5日. */
  readonly namedMonth?: number;
  /** The last day the text named, for 当天. */
  readonly namedDay?: IsoDate;
  /** True in a sentence about what is to come: 将于11月举行 is the next November. */
  readonly ahead: boolean;
}

export const anchorOn = (date: IsoDate | undefined, published: IsoDate | undefined): Anchor => {
  const day = dayOf(date ?? published ?? '');
  const asOf = published ?? date;
  return {
    ahead: false,
    ...(day && { day }),
    ...(asOf !== undefined && { asOf }),
    ...(published !== undefined && { published }),
  };
};
