import { readFileSync } from 'node:fs';
import { GoujiError } from '../model/error.js';

/** A line of a file, parsed; `problem` where it is no JSON. */
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

/** @throws GoujiError `usage` where the file cannot be read. */
export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    throw new GoujiError('usage', `${path}: expected a file that can be read (${(error as Error).message})`, {
      cause: error,
    });
  }
}

/** The lines of a JSONL text that are not blank. */
export const parsedLines = (text: string): ParsedLine[] =>
  text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [parsedLine(line, index + 1)]));
