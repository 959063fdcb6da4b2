import type { ClaimKind } from '../../../model/claim.js';
import { leftText, type QuantityView } from '../../view.js';

/** What there is so much of for each of many: 平均每户拥有发明专利11件 is no count of all the patents. */

const EACH =
  /(?:^|平均|[\p{Script=Han}，](?<!每.))(每(?:人次|[户人家](?![每均次])|(?:个|座|所|名|位|台|辆|艘|条|架|只|头|亩|公顷|平方公里|平方米)(?!人|月|季|年|周|星期|小时|工作日)(?:\p{Script=Han}{1,4}?(?=配备|安排|获得?|奖励|补助|补贴|拥有|平均|需要?|可))?))(?!\d)\p{Script=Han}{2,14}$/u;
/** 每人每月, 户均, 单产: said in the name already. */
const SAID = /每|均|[单亩]产$/;

/** The name with the each that stands before the figure in its clause: 每户发明专利, 每个村医生. */
export function ofEach(name: string, view: QuantityView, kind: ClaimKind): string {
  if (kind !== 'level' || SAID.test(name)) return name;
  const each = EACH.exec(leftText(view).slice(-LONGEST))?.[1];
  // 每人|次花费.
  return each === undefined ? name : each + (each.endsWith('次') ? name.replace(/^次/, '') : name);
}
const LONGEST = 22;
