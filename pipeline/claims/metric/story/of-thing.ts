import { HAD_BY_A_THING, HAD_BY_WHAT_IS_COUNTED } from '../../../lexicon/referents.js';
import type { QuantityView } from '../../view.js';
import { joined } from '../names/complete.js';
import { ofCounted, type NameOf } from './counted-owner.js';
import { ownerBefore } from './owner.js';
import type { Referents } from './referent.js';

/** A longer name leaves out nothing that a reader would miss. */
const LONGEST = 18;
/** 国家级示范工厂, 5G基站, “专精特新”企业: which ones is said. */
const STANDS_ALONE = /国家级|省级|全国|世界级|[“《A-Za-z\d]|.{13}/;
/** 进出口总额, 粮食产量, 居民收入: statistics of places; ages and losses, of persons and of what befell them. */
const OF_OTHERS =
  /进口|出口|外贸|贸易|增加值|生产总值|指数|财政|税收|[减退]税|就业人数|可支配收入|社会融资|贷款|存款|粮食|年龄$|(?:死亡|受伤|遇难|失踪|失联)的?人数$/;
/** 进馆人数, 现场成交额: short names of what a thing may have, if its sentence is about one. */
const PART =
  /^(?!.*(?:增加|固定|社会|城镇|居民|人均|消费|市场|销售|企业|产业|行业|农|工业|经济|资产|收入|指数|国内|[^进出]口)).{1,8}(?:人数|数量|总[量额值]|客流量|[客货运][运发]?量|发送量|开行量|吞吐量|货值|成交额?|合同额|人次|规模|费用|成本|重量|精度|时间|时长)$/;
/** What a thing is good for: 节约标准煤, 惠及群众. */
const EFFECT = /^(?:每年)?(?:节省|节约|减少|减排|惠及|受益|带动|替代|照亮)/;
/** 主题音乐会 of “…”系列主题音乐会 is that thing itself. */
const SAME_THING = 4;
const ITS_END = 2;

/** The name with the thing that its clause is said of: 该基地已投产7座水电站, 大会将举办20场会议, 总投资26亿元. */
export function ofThing(written: string, view: QuantityView, referents: Referents, named: NameOf): string {
  const { sentences, paragraphs } = view.article;
  const name = pointedAt(written, view, referents);
  const inTitle = paragraphs[sentences[view.clause.sentence]!.paragraph]!.role === 'title';
  if (name !== written || name.length > LONGEST || inTitle) return name;
  const itself = name.length >= SAME_THING && !name.includes('“') && referents.storyEndsIn(name.slice(-SAME_THING));
  if (itself) return referents.story();
  const had = HAD_BY_A_THING.test(name);
  const effect = EFFECT.test(name);
  const part = { name, needsOwner: had || effect || PART.test(name) || HAD_BY_WHAT_IS_COUNTED.test(name) };
  const thing = referents.before(view, had || effect ? 'paragraph' : 'sentence', part);
  if (!thing) {
    const owned = had ? ofOwner(name, view, referents) : name;
    return owned === name ? ofCounted(name, view, named) : owned;
  }
  // 清单逐年缩短，如今只有27项: the thing itself, by its short name.
  if (thing.said === name && thing.name.endsWith(name)) return thing.name;
  if (name.includes(thing.name) || thing.name.includes(name) || thing.name.endsWith(name.slice(-ITS_END))) return name; // prettier-ignore
  if (name.startsWith(thing.said)) return thing.name + name.slice(thing.said.length);
  const tells = name.includes(thing.said) || OF_OTHERS.test(name) || (!had && STANDS_ALONE.test(name));
  return tells ? name : between(thing.name, name);
}

/** 该船总长, 该条海底地铁全长: what is pointed at, by its full name. */
const POINTED = /^(?:该|此)[型条座艘架项款个]?(?!公司|企业|机构|部门|院|校|局|国|省|市|州|县|区|镇|村)(?=..)/;
function pointedAt(name: string, view: QuantityView, referents: Referents): string {
  const said = name.replace(POINTED, '');
  if (said === name) return name;
  const offset = view.article.sentences[view.clause.sentence]!.start;
  for (let length = said.length - 1; length > 0; length--) {
    const full = referents.fullName(said.slice(0, length), offset, true);
    if (full !== '') return full + said.slice(length);
  }
  return said;
}

/** 该航线…，航程2天; 开工166个太湖治理工程，总投资112亿元: of the nearest subject that has measures. */
function ofOwner(name: string, view: QuantityView, referents: Referents): string {
  const owner = ownerBefore(name, view);
  if (!owner) return name;
  const full = owner.pointed ? referents.fullName(owner.name, owner.offset, true) : '';
  return name.includes(owner.name) ? name : joined(full === '' ? owner.name : full, name);
}

/** 参加的医院 of 接续采购: 参加接续采购的医院; 平台|平台助企融资规模: what both have in common is said once. */
function between(thing: string, name: string): string {
  const part = /^(?:参加|参与|出席)(?=的)/.exec(name)?.[0];
  // 该桥全长: whose, is said now.
  return part === undefined ? joined(thing, name.replace(/^[该此]/, '')) : part + thing + name.slice(part.length);
}
