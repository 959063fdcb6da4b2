import { OTHER_INCIDENTS, SHORT_FAIR, TOPICS, type TopicKind, type TopicRow } from '../../../lexicon/topics.js';
import type { Segmented } from '../../../model/article.js';
import type { QuantityView } from '../../view.js';
import type { NameOf } from './counted-owner.js';
import { leavesOut } from './ellipsis.js';
import { ofThing } from './of-thing.js';
import { Referents } from './referent.js';
import { withCampaign } from './campaign.js';
import { calledAsUsual, mayMention, mentionsIn, type Mention } from '../names/mention.js';
import { withPartner } from './partner.js';
import { mayLeaveOut, TAKES_PART, withTopic } from './topic-name.js';
import { tollOf, type Calamities } from './toll.js';
import { wordsOf } from '../words/words.js';

const LONGEST_NAME = 40;

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
  readonly #calamities: Calamities = {
    mentionsOf: (sentence) => this.#mentionsOf(sentence),
    topicAt: (view) => this.topicOf('calamity', view),
  };

  constructor(article: Segmented) {
    this.#article = article;
    this.#referents = new Referents(article);
  }

  /** The name with the topic it leaves out: 展馆 in a story of 中国—南亚博览会 is 中国—南亚博览会展馆. */
  complete(name: string, view: QuantityView, named: NameOf): string {
    const toll = tollOf(name, view, this.#calamities);
    if (toll !== name) return toll;
    for (const row of TOPICS) {
      if (!mayLeaveOut(name, row)) continue;
      const topic = this.topicOf(row.kind, view);
      const full = topic === '' ? undefined : withTopic(name, topic, row, this.#isSaid(row, view, topic));
      if (full !== undefined && full.length <= LONGEST_NAME) return calledAsUsual(full);
    }
    const referred = ofThing(name, view, this.#referents, named);
    if (referred !== name) return referred;
    const { start } = this.#article.sentences[view.clause.sentence]!;
    const before = this.#article.text.slice(start, view.quantity.start);
    return calledAsUsual(withPartner(withCampaign(name, before, this.#titleText()), before));
  }

  /** The topic of a kind at a figure: named last before it in its paragraph, else in the headline or the first sentence. */
  topicOf(kind: TopicKind, view: QuantityView): string {
    const { sentences } = this.#article;
    const home = view.clause.sentence;
    const { paragraph } = sentences[home]!;
    const headline = this.#headline(kind).name;
    for (let i = home; i >= 0 && sentences[i]!.paragraph === paragraph; i--) {
      const before = this.#mentionsOf(i).filter((m) => m.kind === kind && m.end <= view.quantity.start);
      // 以军空袭加沙导致13人死亡: what kills in the figure's own sentence need not open a clause.
      const last = before.findLast((m) => m.opens) ?? (kind === 'calamity' && i === home ? before.at(-1) : undefined);
      // 大运会 in a story that begins with 成都大运会.
      if (last) return headline.endsWith(last.name) || shortens(last.name, headline) ? headline : last.name;
    }
    return headline;
  }

  /** The programme that the figure's sentence is about before it comes to the figure; empty where it is about another thing. */
  programmeAt(view: QuantityView): string {
    const found = this.#mentionsOf(view.clause.sentence).findLast((m) => m.opens && m.end <= view.quantity.start);
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
      ? mentionsIn(wordsOf(text, sentence, sentence.tokens, [], []), text)
      : [];
    this.#mentions.set(index, found);
    return found;
  }

  #headline(kind: TopicKind): Headline {
    const known = this.#headlines.get(kind);
    if (known) return known;
    const found = this.#readHeadline(kind);
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
    const name = below && commonName(above.name, below.name);
    return { name: name ?? above.name, throughout: name !== undefined };
  }

  /** Whether the figure's own sentence speaks of the topic: it names it or what it is called again, or says who takes part. */
  #isSaid(row: TopicRow, view: QuantityView, topic: string): boolean {
    const { text, sentences } = this.#article;
    const { start, end } = sentences[view.clause.sentence]!;
    const before = text.slice(start, view.quantity.start);
    // 发生枪击，3人死亡 of a 枪击事件.
    if (row.kind === 'calamity') return !OTHER_INCIDENTS.test(before) || before.includes(topic.replace(/事件$/, ''));
    const headline = this.#headline(row.kind);
    if (headline.throughout && headline.name === topic) return true;
    if (before.includes(topic.slice(-4))) return true;
    if (row.kind === 'event' && TAKES_PART.test(text.slice(view.quantity.end, end))) return true;
    return before.split(/[，；：]/).some((clause) => row.again.test(clause.replace(SAID_AGAIN, '')));
  }
}

/** 大运会 and 成都大运会 are one, by the longer name. */
function commonName(above: string, below: string): string | undefined {
  const [short, long] = above.length <= below.length ? [above, below] : [below, above];
  return long.endsWith(short) ? long : undefined;
}

/** 藏博会 in a story of 西藏旅游文化国际博览会: the letters of a short name, in order, with the last one at the end. */
const shortens = (short: string, name: string): boolean =>
  SHORT_FAIR.test(short) && name.length > short.length && name.endsWith('会') && leavesOut(short, name);

/** 本届大运会, 该项目, 其间: what stands before the topic's short name. */
const SAID_AGAIN = /^(?:本届|本次|此次|这次|今年|该|此|这一|目前|在|\s)+/;
