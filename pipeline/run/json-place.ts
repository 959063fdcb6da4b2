import { parseTree, type Node, type ParseError } from 'jsonc-parser';

/* Where in a JSON text something stands, for messages: `JSON.parse` keeps no places, and its own message often has none. */

/** JSON as RFC 8259 has it, and nothing of what configuration files add to it. */
const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

interface Parsed {
  readonly root: Node | undefined;
  readonly faults: readonly ParseError[];
}

/** The parser calls itself for what is nested: of a text too deep for it no place is known, and the beginning is told. */
function parsed(text: string): Parsed {
  const faults: ParseError[] = [];
  try {
    return { root: parseTree(text, faults, STRICT), faults };
  } catch (error) {
    if (error instanceof RangeError) return { root: undefined, faults };
    throw error;
  }
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** The value that a step of a path leads to: a member's by its name, an item by its number. */
const stepInto = ({ type, children = [] }: Node, step: string): Node | undefined =>
  type === 'array'
    ? children[Number(step)]
    : children.find(({ children: pair }) => pair?.[0]?.value === step)?.children?.[1];

/** 1-based line of a value in a JSON text that parses; of the deepest part of it that is there, where it is not. */
export function lineOfPath(text: string, path: readonly string[]): number {
  let node = parsed(text).root;
  for (const step of path) {
    const next = node && stepInto(node, step);
    if (!next) break;
    node = next;
  }
  return lineAt(text, node?.offset ?? 0);
}

/** Where a text stops being JSON. */
export interface SyntaxFault {
  /** 1-based. */
  readonly line: number;
  /** The rest of the line from there, in quotes and at most so long; `the end of the text`. */
  readonly found: string;
}

const LONGEST = 40;

/** The first thing in a text that JSON does not allow there; undefined where `JSON.parse` reads it. */
export function syntaxFault(text: string): SyntaxFault | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch {
    // Why it failed is looked for only now.
  }
  const offset = parsed(text).faults[0]?.offset ?? 0;
  const rest = /^[^\n]*/.exec(text.slice(offset, offset + LONGEST))![0];
  return { line: lineAt(text, offset), found: offset >= text.length ? 'the end of the text' : JSON.stringify(rest) };
}
