/** Longest clause read for a subject. */
const REACH = 110;

const CLAUSE_END = /[，。；：！？,;:!?“”\n]/;

/** Where the clause that holds `at` begins, at `floor` at the earliest. Titles in 《》 and （） do not end one. */
export function clauseStart(text: string, floor: number, at: number): number {
  let depth = 0;
  const least = Math.max(floor, at - REACH);
  for (let i = at - 1; i >= least; i--) {
    const char = text[i]!;
    if (char === '）' || char === '》' || char === ')') depth++;
    else if (char === '（' || char === '《' || char === '(') depth = Math.max(0, depth - 1);
    else if (char === '”' && depth === 0) {
      const open = quotedWord(text, i, least);
      if (open === undefined) return i + 1;
      i = open;
    } else if (depth === 0 && CLAUSE_END.test(char)) return i + 1;
  }
  return least;
}

/** Where a quoted word that ends at `close` opens (讨论“两高”报告时): it does not end the clause, as quoted speech does. */
function quotedWord(text: string, close: number, least: number): number | undefined {
  const open = text.lastIndexOf('“', close);
  if (open < least || close - open > 24) return undefined;
  return /[，。！？；]/.test(text.slice(open, close)) ? undefined : open;
}
