/** Provinces and their equals, short name first, with every longer form a newspaper prints. */
export const PROVINCES: readonly (readonly [short: string, long: string])[] = [
  ['北京', '北京市'],
  ['天津', '天津市'],
  ['上海', '上海市'],
  ['重庆', '重庆市'],
  ['内蒙古', '内蒙古自治区'],
  ['广西', '广西壮族自治区'],
  ['西藏', '西藏自治区'],
  ['宁夏', '宁夏回族自治区'],
  ['新疆', '新疆维吾尔自治区'],
  ['香港', '香港特别行政区'],
  ['澳门', '澳门特别行政区'],
  ['河北', '河北省'],
  ['山西', '山西省'],
  ['辽宁', '辽宁省'],
  ['吉林', '吉林省'],
  ['黑龙江', '黑龙江省'],
  ['江苏', '江苏省'],
  ['浙江', '浙江省'],
  ['安徽', '安徽省'],
  ['福建', '福建省'],
  ['江西', '江西省'],
  ['山东', '山东省'],
  ['河南', '河南省'],
  ['湖北', '湖北省'],
  ['湖南', '湖南省'],
  ['广东', '广东省'],
  ['海南', '海南省'],
  ['四川', '四川省'],
  ['贵州', '贵州省'],
  ['云南', '云南省'],
  ['陕西', '陕西省'],
  ['甘肃', '甘肃省'],
  ['青海', '青海省'],
  ['台湾', '台湾省'],
];

/** Names of the whole country: no scope at all. */
export const WHOLE_COUNTRY: readonly string[] = ['全国', '我国', '中国', '国内', '全国范围', '全国范围内'];

/** What may follow a scope and adds nothing: 新疆全区, 吉林省内, 北京地区. */
export const SCOPE_SUFFIXES: readonly string[] = [
  '全省',
  '全市',
  '全区',
  '省内',
  '市内',
  '区内',
  '境内',
  '地区',
  '全境',
];
