import { HAD_BY_A_THING } from '../../lexicon/referents.js';
import type { QuantityView } from '../view.js';
import { joined } from './complete.js';
import type { Referents } from './referent.js';

/** A longer name leaves out nothing that a reader would miss. */
const LONGEST = 18;
/** 国家级示范工厂, 5G基站, “专精特新”企业: which ones is said. */
const STANDS_ALONE = /国家级|省级|全国|世界级|[“《A-Za-z\d]|.{13}/;
/** 进出口总额, 粮食产量, 居民收入: statistics of places; ages and losses, of persons and of what befell them. */
const OF_OTHERS =
  /进口|出口|外贸|贸易|增加值|生产总值|指数|财政|税收|[减退]税|就业人数|可支配收入|社会融资|贷款|存款|粮食|年龄$|(?:死亡|受伤|遇难|失踪|失联)的?人数$/;
/** 主题音乐会 of “…”系列主题音乐会 is that thing itself. */
const SAME_THING = 4;
const ITS_END = 2;

/** The name with the thing that its clause is said of: 该基地已投产7座水电站, 大会将举办20场会议, 总投资26亿元. */
export function ofThing(name: string, view: QuantityView, referents: Referents): string {
  const { sentences, paragraphs } = view.article;
  const inTitle = paragraphs[sentences[view.clause.sentence]!.paragraph]!.role === 'title';
  if (name.length > LONGEST || inTitle) return name;
  const itself =
    name.length >= SAME_THING && !name.includes('“') && referents.story().endsWith(name.slice(-SAME_THING));
  if (itself) return referents.story();
  const had = HAD_BY_A_THING.test(name);
  const thing = referents.before(view, had ? 'paragraph' : 'sentence');
  // 清单逐年缩短，如今只有27项: the thing itself, by its short name.
  if (thing?.said === name && thing.name.endsWith(name)) return thing.name;
  if (!thing || name.includes(thing.name) || thing.name.includes(name) || thing.name.endsWith(name.slice(-ITS_END))) return name; // prettier-ignore
  if (name.startsWith(thing.said)) return thing.name + name.slice(thing.said.length);
  const tells = name.includes(thing.said) || OF_OTHERS.test(name) || (!had && STANDS_ALONE.test(name));
  return tells ? name : between(thing.name, name);
}

/** 参加的医院 of 接续采购: 参加接续采购的医院; 平台|平台助企融资规模: what both have in common is said once. */
function between(thing: string, name: string): string {
  const part = /^(?:参加|参与|出席)(?=的)/.exec(name)?.[0];
  // 该桥全长: whose, is said now.
  return part === undefined ? joined(thing, name.replace(/^[该此]/, '')) : part + thing + name.slice(part.length);
}
