/**
 * What a hedge says of the number it stands by. Two hedges of one sense say one thing twice (超过3400余家); a hedge of
 * `over` and one of `under` cannot both stand by one number (近3400余家).
 */
export const HEDGE_SENSES: Readonly<Record<'over' | 'from' | 'under' | 'about' | 'until', readonly string[]>> = {
  over: ['超', '超过', '突破', '逾', '多', '余', '高于', '大于', '不止', '多于', '出头'],
  from: ['以上', '不低于', '至少', '不少于', '起码', '及以上'],
  under: ['近', '接近', '将近', '逼近', '不足', '低于', '不到', '少于'],
  about: ['约', '大约', '左右', '上下', '大概', '约为', '约占'],
  until: ['以内', '不超过', '至多', '以下', '最多'],
};

/** Pairs of senses that a careful editor would not let stand by one number. */
export const OPPOSED_SENSES: readonly (readonly [string, string])[] = [
  ['over', 'under'],
  ['over', 'until'],
  ['from', 'under'],
];
