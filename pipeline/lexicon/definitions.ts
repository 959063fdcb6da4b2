/**
 * Words that say by which definition a figure is counted, by what they say: 集团口径, 剔除村镇银行, 按自然口径. A figure told with
 * one of them and a figure told without it are two statistics. Each a pattern; 扣除价格因素 is no definition but a price
 * level.
 */
export const DEFINITION_WORDS: readonly {
  readonly is: 'comparable' | 'natural' | 'without' | 'with' | 'basis';
  readonly words: string;
}[] = [
  { is: 'comparable', words: '(?:可比|同|同一)口径' },
  { is: 'natural', words: '自然口径' },
  { is: 'without', words: '剔除|扣除(?!价格)|不含|不包括|不包含|不计(?!其数|代价)|[只仅单]看' },
  { is: 'with', words: '[（(](?:包?含|包括)|算进去|算在内|计算在内|计入' },
  // 大口径 is a gun's.
  { is: 'basis', words: '(?<![大小米])口径' },
];
