import type { Draft } from './draft.js';
import { calendar } from './patterns.js';

/**
 * What happens at some time around the beginning or the end of a month or a year, where 2023年底，基站达337万个 counts on its
 * day.
 */
const HAPPENED =
  /^，?[^，。；\n]{0,50}(?:签署|签约|签订|挂牌|出炉|公布|发布|印发|启动|开工|举行|举办|召开|开幕|推出|上线|开通|投产|开业|成交|下达)/;
/** 截至3月末, 到年底, 较年初, 2025年底前. */
const COUNTS_TO = /(?:截至|截止到?|截止|[到至较比于])$/;

/** 8月底开通以来 counts from the day. */
const BEGINS = /^[^，。；]{0,24}以来/;

/** 3月底，两国企业签署了协议: in March, not on its last day. */
export function withEvent(draft: Draft, text: string): void {
  const { shape, start, end } = draft;
  if (shape.kind !== 'calendar' || shape.edge === undefined || shape.to || draft.role !== 'point' || draft.ahead)
    return;
  const { from } = shape;
  if (
    BEGINS.test(text.slice(end, end + 28)) ||
    COUNTS_TO.test(text.slice(Math.max(0, start - 3), start)) ||
    !HAPPENED.test(text.slice(end, end + 70))
  )
    return;
  if (from.unit === 'month') draft.shape = calendar(shape.year, from);
  else if (from.unit === 'year')
    draft.shape = calendar(shape.year, { unit: 'month', n: shape.edge === 'start' ? 1 : 12 });
  else return;
  draft.role = 'period';
}
