/** Han digits, everyday and formal (financial) forms. 两 counts, 〇 and 零 hold a place. */
export const HAN_DIGITS: Readonly<Record<string, number>> = {
  零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
  壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9,
}; // prettier-ignore

/** Powers of ten written as a character. */
export const HAN_POWERS: Readonly<Record<string, number>> = {
  十: 1, 百: 2, 千: 3, 万: 4, 亿: 8, 拾: 1, 佰: 2, 仟: 3,
}; // prettier-ignore

/** Words between the ends of a range. */
export const RANGE_CONNECTORS = ['至', '到', '——', '--', '—', '–', '-', '~', '～', '－'] as const;
