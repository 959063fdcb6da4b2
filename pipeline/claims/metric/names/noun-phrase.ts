import { CLAUSE_LEAD } from '../../../lexicon/metric-words.js';

const PAIRS = [
  ['“', '”'],
  ['《', '》'],
  ['（', '）'],
  ['‘', '’'],
] as const;

const BRACKET = /[“”《》（）‘’]/;

/** The part of a name that no bracket or quotation mark cuts. */
const balanced = (text: string): string => {
  if (!BRACKET.test(text)) return text;
  let result = text;
  for (const [open, close] of PAIRS) {
    const opens = result.split(open).length - 1;
    const closes = result.split(close).length - 1;
    if (opens > closes) result = result.slice(result.lastIndexOf(open) + 1);
    else if (closes > opens) result = result.slice(result.indexOf(close) + 1);
  }
  return result;
};

/** Takes openings, quotes and particles off both ends of a name. */
export function trimName(text: string): string {
  let name = balanced(text.trim());
  for (let previous = ''; previous !== name;) {
    previous = name;
    name = name
      .replace(CLAUSE_LEAD, '')
      .replace(/(?:的|等|数据|分别|同比|环比|情况|、|，|：|中|了|着|，|是|为|“)+$/, '')
      .trim();
  }
  return name;
}
