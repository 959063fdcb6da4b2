import { OTHER_INCIDENTS, TOPICS, type TopicKind, type TopicRow } from '../../lexicon/topics.js';
import type { Segmented } from '../../model/article.js';
import type { QuantityView } from '../view.js';
import { Referents } from './referent.js';
import { HAD_BY_A_THING } from '../../lexicon/referents.js';
import { joined } from './complete.js';
import { withCampaign } from './campaign.js';
import { calledAsUsual, mayMention, mentionsIn, quotedIn, type Mention } from './mention.js';
import { withPartner } from './partner.js';
import { wordsOf, type Word } from './words.js';

const LONGEST_NAME = 40;
/** A longer name leaves out nothing that a reader would miss. */
const LONGEST_LEFT_OUT = 18;
/** 国家级示范工厂, 5G基站, “专精特新”企业: which ones is said. */
const STANDS_ALONE = /国家级|省级|全国|世界级|[“《A-Za-z\d]|.{13}/;
/** Taking part says in what, if the story has an event: 参展, 参会. */
const TAKES_PART = /参[展会赛演]|与会|出席|报名/;
const PEOPLE_AND_BODIES = /(?:国家|地区|组织|企业|机构|代表|嘉宾|学者|记者|运动员|选手|观众)$/;

/** What an article is about by its beginning. */
interface Headline {
  readonly name: string;
  /** Headline and first sentence both name it: what follows is about nothing else. */
  readonly throughout: boolean;
}
const NO_HEADLINE: Headline = { name: '', throughout: false };

/**
 * What an article and each of its paragraphs is about: the event, the works, the disaster that a figure's noun leaves out
 * because its headline or the sentences before it have named it. Read only for names that could be a part of something.
 */
export class Stories {
  readonly #article: Segmented;
  readonly #mentions = new Map<number, readonly Mention[]>();
  readonly #headlines = new Map<TopicKind, Headline>();

  readonly #referents: Referents;

  constructor(article: Segmented) {
    this.#article = article;
    this.#referents = new Referents(article);
  }

  /** The name with the topic it leaves out: 展馆 in a story of 中国—南亚博览会 is 中国—南亚博览会展馆. */
  complete(name: string, view: QuantityView): string {
    for (const row of TOPICS) {
      if (!mayLeaveOut(name, row)) continue;
      const topic = this.topicOf(row.kind, view);
      const full = topic === '' ? undefined : withTopic(name, topic, row, this.#isSaid(row, view, topic));
      if (full !== undefined && full.length <= LONGEST_NAME) return calledAsUsual(full);
    }
    const referred = this.#ofReferent(name, view);
    if (referred !== name) return referred;
    const { start } = this.#article.sentences[view.clause.sentence]!;
    const before = this.#article.text.slice(start, view.quantity.start);
    return calledAsUsual(withPartner(withCampaign(name, before, this.#titleText()), before));
  }

  /** The name with the thing that its clause is said of: 该基地已投产7座水电站, 大会将举办20场会议. */
  #ofReferent(name: string, view: QuantityView): string {
    const { sentences, paragraphs } = this.#article;
    const inTitle = paragraphs[sentences[view.clause.sentence]!.paragraph]!.role === 'title';
    if (name.length > LONGEST_LEFT_OUT || inTitle) return name;
    const had = HAD_BY_A_THING.test(name);
    const thing = this.#referents.before(view, had ? 'paragraph' : 'sentence');
    // 中欧班列开行班列: the thing itself is counted.
    if (!thing || name.includes(thing.name) || thing.name.includes(name) || thing.name.endsWith(name.slice(-2)))
      return name;
    if (name.startsWith(thing.said)) return thing.name + name.slice(thing.said.length);
    const tells = name.includes(thing.said) || (!had && STANDS_ALONE.test(name));
    return tells ? name : ofThing(thing.name, name);
  }

  /** The topic of a kind at a figure: named last before it in its paragraph, else in the headline or the first sentence. */
  topicOf(kind: TopicKind, view: QuantityView): string {
    const { sentences } = this.#article;
    const home = view.clause.sentence;
    const { paragraph } = sentences[home]!;
    const headline = this.#headline(kind).name;
    if (kind === 'named') return this.#headline(kind).throughout ? headline : '';
    for (let i = home; i >= 0 && sentences[i]!.paragraph === paragraph; i--) {
      const before = this.#mentionsOf(i).filter((m) => m.kind === kind && m.end <= view.quantity.start);
      // 以军空袭加沙导致13人死亡: what kills in the figure's own sentence need not open a clause.
      const last = before.findLast((m) => m.opens) ?? (kind === 'calamity' && i === home ? before.at(-1) : undefined);
      // 大运会 in a story that begins with 成都大运会.
      if (last) return headline.endsWith(last.name) ? headline : last.name;
    }
    return headline;
  }

  /** The programme that the figure's sentence is about before it comes to the figure; empty where it is about another thing. */
  programmeAt(view: QuantityView): string {
    const found = this.#mentionsOf(view.clause.sentence).findLast(
      (m) => m.kind !== 'named' && m.opens && m.end <= view.quantity.start,
    );
    const apart = found && this.#article.text.slice(found.end, view.quantity.start).includes('；');
    return found?.kind === 'programme' && apart === false ? found.name : '';
  }

  #titleText(): string {
    const { text, paragraphs } = this.#article;
    const title = paragraphs.find(({ role }) => role === 'title');
    return title ? text.slice(title.start, title.end) : '';
  }

  #mentionsOf(index: number): readonly Mention[] {
    const known = this.#mentions.get(index);
    if (known) return known;
    const { text, sentences } = this.#article;
    const sentence = sentences[index]!;
    const found = mayMention(text.slice(sentence.start, sentence.end))
      ? mentionsAmong(wordsOf(text, sentence, sentence.tokens, [], []), text)
      : [];
    this.#mentions.set(index, found);
    return found;
  }

  #headline(kind: TopicKind): Headline {
    const known = this.#headlines.get(kind);
    if (known) return known;
    const unnamed = kind === 'named' && !this.#titleText().includes('“');
    const found = unnamed ? NO_HEADLINE : this.#readHeadline(kind);
    this.#headlines.set(kind, found);
    return found;
  }

  #readHeadline(kind: TopicKind): Headline {
    const { sentences, paragraphs } = this.#article;
    const first = (role: string): Mention | undefined => {
      const index = sentences.findIndex((sentence) => paragraphs[sentence.paragraph]!.role === role);
      return index < 0 ? undefined : this.#mentionsOf(index).find((m) => m.kind === kind);
    };
    const [above, below] = [first('title'), first('paragraph')];
    if (!above) return below && (below.opens || kind === 'launch') ? { name: below.name, throughout: false } : NO_HEADLINE; // prettier-ignore
    const name = below && commonName(above.name, below.name, kind);
    return { name: name ?? above.name, throughout: name !== undefined };
  }

  /** Whether the figure's own sentence speaks of the topic: it names it or what it is called again, or says who takes part. */
  #isSaid(row: TopicRow, view: QuantityView, topic: string): boolean {
    const { text, sentences } = this.#article;
    const { start, end } = sentences[view.clause.sentence]!;
    const before = text.slice(start, view.quantity.start);
    if (row.kind === 'calamity') return !OTHER_INCIDENTS.test(before) || before.includes(topic);
    const headline = this.#headline(row.kind);
    if (headline.throughout && headline.name === topic) return true;
    if (before.includes(topic.slice(-4))) return true;
    if (row.kind === 'event' && TAKES_PART.test(text.slice(view.quantity.end, end))) return true;
    return before.split(/[，；：]/).some((clause) => row.again.test(clause.replace(SAID_AGAIN, '')));
  }
}

/** 参加的医院 of 接续采购: 参加接续采购的医院; 平台|平台助企融资规模: what both have in common is said once. */
function ofThing(thing: string, name: string): string {
  const part = /^(?:参加|参与|出席)(?=的)/.exec(name)?.[0];
  return part === undefined ? joined(thing, name) : part + thing + name.slice(part.length);
}

const behindMarks = (name: string): string => name.slice(name.indexOf('”') + 1);

const mentionsAmong = (words: readonly Word[], text: string): Mention[] => [
  ...mentionsIn(words, text),
  ...quotedIn(words),
];

/** 大运会 and 成都大运会 are one, by the longer name; “深海七号”平台 and “深海七号”平台|建造, by the shorter. */
function commonName(above: string, below: string, kind: TopicKind): string | undefined {
  const [short, long] = above.length <= below.length ? [above, below] : [below, above];
  // “新春祝福”系列音乐会, “新春祝福之龙腾虎跃”系列音乐会: the text gives the whole name.
  if (kind === 'named' && below.startsWith(above.slice(0, 4)) && behindMarks(above) === behindMarks(below))
    return below;
  if (kind === 'named') return long.startsWith(short) ? short : undefined;
  return long.endsWith(short) ? long : undefined;
}

/** 本届大运会, 该项目, 其间: what stands before the topic's short name. */
const SAID_AGAIN = /^(?:本届|本次|此次|这次|今年|该|此|这一|目前|在|\s)+/;

const mayLeaveOut = (name: string, row: TopicRow): boolean =>
  row.own.test(name) ||
  row.shared.test(name) ||
  row.again.test(name) ||
  (row.kind === 'event' && SHORT_NAME.test(name)) ||
  row.kind === 'named' ||
  (row.kind === 'calamity' && LOSSES_OF.test(name));
const SHORT_NAME = /^.{0,6}(?:论坛|会)/;

/** 高峰论坛, 项目, 恶劣天气 at the head of a name: the topic by a short name. */
function againIn(name: string, topic: string, row: TopicRow): string {
  for (let length = Math.min(8, topic.length, name.length - 1); length >= 2; length--)
    if (topic.endsWith(name.slice(0, length))) return name.slice(0, length);
  return row.again.exec(name)?.[0] ?? '';
}

function withTopic(name: string, topic: string, row: TopicRow, said: boolean): string | undefined {
  const again = againIn(name, topic, row);
  const rest = name.slice(again.length);
  // 11场主题音乐会 of “…”系列主题音乐会: the topic itself is counted.
  if (row.kind === 'named' && topic.endsWith(name.slice(-SAME_THING)) && !name.includes('“')) return topic;
  if (name.includes(topic) || namesAnother(rest, row)) return undefined;
  const partOf = (part: string): boolean => row.own.test(part) || row.shared.test(part);
  // 项目总装机容量, 高峰论坛专题论坛, 恶劣天气死亡的人数.
  if (again !== '' && rest !== '' && !rest.startsWith('的') && (partOf(rest) || topic.endsWith(again)))
    return rendered(topic, rest, row.kind);
  if (again !== '' && topic.endsWith(name)) return undefined;
  // 巴勒斯坦死亡人数: whose they are is the figure's scope.
  const losses = row.kind === 'calamity' ? LOSSES_OF.exec(name) : null;
  if (losses && said) return losses[1]! + rendered(topic, losses[2]!, row.kind);
  if (row.kind === 'calamity' ? !said : !row.own.test(name) && !(row.shared.test(name) && said)) return undefined;
  return partOf(name) ? rendered(topic, name, row.kind) : undefined;
}

const SAME_THING = 4;
const LOSSES_OF = /^(\p{Script=Han}{2,6}(?<!方|方面|的|造成|导致))((?:死亡|受伤|失踪|遇难)的?人数)$/u;

/** 机器人博览会带来的展品 in a story of another conference: the name says of what it is. */
function namesAnother(name: string, row: TopicRow): boolean {
  const part = row.own.exec(name)?.index ?? (row.shared.test(name) ? 0 : name.length);
  return [...row.heads, ...row.names].some((head) => name.slice(0, part).includes(head));
}

function rendered(topic: string, part: string, kind: TopicKind): string {
  switch (kind) {
    case 'event':
      return !TAKES_PART.test(part) && PEOPLE_AND_BODIES.test(part) ? `参加${topic}的${part}` : topic + part;
    case 'works':
    case 'programme':
      return topic + part;
    case 'named':
      return topic + part.replace(/^(?:上演|展出|演出|推出)的/, '');
    case 'launch':
      return `${topic}发射的卫星`;
    case 'calamity':
      return topic + part.replace(/^(?:已|共)/, '').replace('的人数', '人数');
  }
}
