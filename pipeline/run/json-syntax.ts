/** What JSON is made of (RFC 8259), each matched where the reader stands. */
const BLANK = /[ \t\n\r]*/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const SCALAR = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;

/** Thrown inside this file alone. */
class Fault extends Error {
  constructor(readonly at: number) {
    super();
  }
}

/** Reads a JSON text and keeps nothing but its place. */
class Reader {
  #at = 0;
  constructor(readonly text: string) {}

  whole(): void {
    this.#value();
    if (this.#at < this.text.length) throw new Fault(this.#at);
  }

  #value(): void {
    this.#take(BLANK);
    const opening = this.text[this.#at];
    if (opening === '{') this.#list('}', () => this.#member());
    else if (opening === '[') this.#list(']', () => this.#value());
    else if (!this.#take(opening === '"' ? STRING : SCALAR)) throw new Fault(this.#at);
    this.#take(BLANK);
  }

  #member(): void {
    this.#take(BLANK);
    if (!this.#take(STRING)) throw new Fault(this.#at);
    this.#take(BLANK);
    this.#character(':');
    this.#value();
  }

  #list(closing: string, part: () => void): void {
    this.#at++;
    this.#take(BLANK);
    if (this.text[this.#at] === closing) {
      this.#at++;
      return;
    }
    part();
    while (this.text[this.#at] === ',') {
      this.#at++;
      part();
    }
    this.#character(closing);
  }

  #character(expected: string): void {
    if (this.text[this.#at] !== expected) throw new Fault(this.#at);
    this.#at++;
  }

  #take(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    if (!pattern.test(this.text)) return false;
    this.#at = pattern.lastIndex;
    return true;
  }
}

/** Offset of the first thing in a text that JSON does not allow there; undefined where `JSON.parse` reads it. */
export function syntaxFaultAt(text: string): number | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch {
    // Why it failed is looked for only now.
  }
  try {
    new Reader(text).whole();
  } catch (error) {
    if (error instanceof Fault) return error.at;
    // A text nested too deep to be followed: its beginning is as good a place as any.
    if (!(error instanceof RangeError)) throw error;
  }
  return 0;
}
