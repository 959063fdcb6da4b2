import { syntaxFaultAt } from './json-syntax.js';

/** Finds where in a JSON text a value stands, for messages: JSON.parse keeps no places. */
class Scanner {
  #at = 0;
  constructor(readonly text: string) {}

  /** Offset of the value at `path`; of the deepest part of it that is there, where it is not. */
  find(path: readonly string[]): number {
    this.#blank();
    const start = this.#at;
    const [step, ...rest] = path;
    if (step === undefined) return start;
    const opening = this.text[this.#at];
    if (opening !== '{' && opening !== '[') return start;
    this.#at++;
    for (let index = 0; this.#more(); index++) {
      const name = opening === '{' ? this.#name() : String(index);
      if (name === step) return this.find(rest);
      this.#skip();
    }
    return start;
  }

  #blank(): void {
    while (/[\s,:]/.test(this.text[this.#at] ?? '')) this.#at++;
  }
  #more(): boolean {
    this.#blank();
    return this.#at < this.text.length && !/[\]}]/.test(this.text[this.#at]!);
  }
  #name(): string {
    const from = this.#at;
    this.#string();
    const name = JSON.parse(this.text.slice(from, this.#at)) as string;
    this.#blank();
    return name;
  }
  #string(): void {
    for (this.#at++; this.#at < this.text.length && this.text[this.#at] !== '"'; this.#at++)
      if (this.text[this.#at] === '\\') this.#at++;
    this.#at++;
  }
  #skip(): void {
    this.#blank();
    let depth = 0;
    do {
      const letter = this.text[this.#at]!;
      if (letter === '"') this.#string();
      else {
        if (/[[{]/.test(letter)) depth++;
        if (/[\]}]/.test(letter)) depth--;
        this.#at++;
      }
    } while (this.#at < this.text.length && (depth > 0 || !/[\s,\]}]/.test(this.text[this.#at]!)));
  }
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** 1-based line of a value in a JSON text that parses. */
export const lineOfPath = (text: string, path: readonly string[]): number => lineAt(text, new Scanner(text).find(path));

/** Where a text stops being JSON. */
export interface SyntaxFault {
  /** 1-based. */
  readonly line: number;
  /** The rest of the line from there, in quotes and at most so long; `the end of the text`. */
  readonly found: string;
}

const LONGEST = 40;

/** The first thing in a text that JSON does not allow there; undefined for JSON. The engine's own message often has no place. */
export function syntaxFault(text: string): SyntaxFault | undefined {
  const offset = syntaxFaultAt(text);
  if (offset === undefined) return undefined;
  const rest = /^[^\n]*/.exec(text.slice(offset, offset + LONGEST))![0];
  return { line: lineAt(text, offset), found: offset >= text.length ? 'the end of the text' : JSON.stringify(rest) };
}
