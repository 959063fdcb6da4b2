import { BEFORE_DOMAIN, DOMAINS, HEADS_OF_DOMAINS } from '../../../lexicon/domains.js';
import type { Segmented } from '../../../model/article.js';
import { matchesOf } from '../../../text/matches.js';
import { oneOf } from '../../../text/one-of.js';

const FIELD = new RegExp(oneOf(DOMAINS), 'g');
const OF_A_FIELD = new RegExp(`^(${BEFORE_DOMAIN})(${oneOf(HEADS_OF_DOMAINS)}(?:占比)?)$`);
/** A question opens a passage, its answer goes on with it: 记者：…, 赵志国：…. */
const TURN = /^[^，。：\n]{2,24}：/;
const ASKED = /^[^，。：\n]{0,18}(?:记者|问|主持人)：/;

/**
 * Which field each paragraph speaks of: the one most named since the passage began, at a heading, a question, or a new
 * speaker who answers none. Ties go to the one named first. Read only for names that leave their field out.
 */
export class Passages {
  readonly #article: Segmented;
  #fields: string[] | undefined;

  constructor(article: Segmented) {
    this.#article = article;
  }

  /** The name with its field: 国家标准 in an answer about 智能制造 is 智能制造国家标准. */
  complete(name: string, paragraph: number): string {
    const match = OF_A_FIELD.exec(name);
    if (!match) return name;
    this.#fields ??= this.#read();
    const field = this.#fields[paragraph] ?? '';
    return field === '' || name.includes(field) ? name : `${match[1]}${field}${match[2]}`;
  }

  #read(): string[] {
    const { paragraphs, text } = this.#article;
    let counts = new Map<string, number>();
    let asked = false;
    return paragraphs.map(({ start, end, role }) => {
      const body = text.slice(start, end);
      const question = ASKED.test(body);
      const turn = TURN.test(body);
      if (role !== 'paragraph' || question || (turn && !asked)) counts = new Map();
      if (turn) asked = question;
      for (const [field] of matchesOf(body, FIELD)) counts.set(field, (counts.get(field) ?? 0) + 1);
      let best = '';
      for (const [field, count] of counts) if (count > (counts.get(best) ?? 0)) best = field;
      return best;
    });
  }
}
