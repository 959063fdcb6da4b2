/** Plants that are counted by the land they grow on: 1200亩早稻 is the area sown with it. By the end of the noun. */
export const CROP_AT_END =
  /(?:[早中晚水再籼粳旱]稻|双季稻|稻谷|[冬春小大碱]麦|青稞|燕麦|荞麦|玉米|大豆|高粱|谷子|马铃薯|土豆|红薯|甘薯|木薯|油菜|冬油菜|花生|芝麻|向日葵|胡麻|棉花|甘蔗|甜菜|蔬菜|辣椒|番茄|大蒜|生姜|大葱|白菜|萝卜|莲藕|食用菌|茶叶|春茶|苹果|柑橘|脐橙|橙子|柚子|葡萄|蜜桃|鲜桃|樱桃|杨梅|荔枝|龙眼|香蕉|芒果|菠萝|火龙果|猕猴桃|草莓|西瓜|哈密瓜|红枣|核桃|枸杞|牛油果|油茶|烟叶|橡胶|药材|中药材|三七|人参|花卉|牧草|苜蓿|粮食|夏粮|秋粮|冬小麦|春小麦)$/;

/** Harvests by their short names, as they end a name or stand before its head. */
export const HARVESTS: readonly (readonly [short: RegExp, full: string])[] = [
  [/秋季粮食/, '秋粮'],
  [/夏季粮食/, '夏粮'],
  [/麦收(?=进度|面积|$)/, '小麦收获'],
  [/秋收(?=进度|面积|$)/, '秋粮收获'],
  [/夏收(?=进度|面积|$)/, '夏粮收获'],
];

/** Work in the field that ends a name: of so much land its area, of so many percent its progress. */
export const FIELD_WORK =
  /(?:收获|收割|麦收|秋收|夏收|播种|种植|栽插|移栽|插秧|机收|机播|机插|抢收|播栽|春播|夏播|秋播|春耕|整地|育秧|造林|人工造林|造林种草|种草|退耕还林)$/;

/** Work in the field behind a crop: 144万亩玉米收获正忙. */
export const FIELD_WORK_AT_END = /(?:收获|收割|播种|栽插|移栽|采收|采摘|抢收|机收|长势|苗情)$/;
