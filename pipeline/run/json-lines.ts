/** A line of a file: `value` where it is JSON, `broken` where it is none. */
export interface ParsedLine {
  /** 1-based. */
  readonly line: number;
  readonly value?: unknown;
  /** What the line ends in, where it could not be parsed. */
  readonly broken?: string;
}

const BRIEF = 40;

const parsedLine = (text: string, line: number): ParsedLine => {
  try {
    return { line, value: JSON.parse(text) as unknown };
  } catch {
    return { line, broken: text.length > BRIEF ? `… ${text.slice(-BRIEF)}` : text };
  }
};

/** The lines of a JSONL text that are not blank. */
export const parsedLines = (text: string): ParsedLine[] =>
  text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [parsedLine(line, index + 1)]));
