/** Whom a bare 总书记 means in news of a day: the holder since `from`, by the Party's own records. In order. */
export const GENERAL_SECRETARIES: readonly { readonly name: string; readonly from: string }[] = [
  { name: '江泽民', from: '1989-06-24' },
  { name: '胡锦涛', from: '2002-11-15' },
  { name: '习近平', from: '2012-11-15' },
];
