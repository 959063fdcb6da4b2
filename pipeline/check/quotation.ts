import type { SpeechRecord } from '../model/annotation.js';

/** One sentence of somebody's speech, as it is compared with what others report. */
export interface Quoted {
  readonly speech: SpeechRecord;
  /** Clean text of the sentence. */
  readonly text: string;
  /** The same without marks and blanks: what two papers must share. */
  readonly words: string;
  /** `fingerprintsOf(words)`. */
  readonly fingerprints: readonly number[];
}

const SENTENCE = /[^。！？!?；;\n]+[。！？!?；;]?["”’」』]*/g;
const MARKS = /[\s\p{P}\p{S}]+/gu;
/** Shorter sentences (今天的发布会到此结束) are said by everybody. */
const SHORTEST = 16;

const KEPT = /[.%℃]/;

/** Letters, digits and characters alone; a point between digits stays (6.1 is not 61). */
function wordsOf(sentence: string): string {
  const text = sentence.normalize('NFKC');
  if (!KEPT.test(text)) return text.replace(MARKS, '');
  return text.replace(MARKS, (mark, at: number) =>
    mark === '.' && /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '')
      ? mark
      : '%℃'.includes(mark)
        ? mark
        : '',
  );
}

const SENTENCES = new WeakMap<SpeechRecord, readonly Quoted[]>();

/** The sentences of a speech that are long enough to be told apart. */
export function quotedSentences(speech: SpeechRecord): readonly Quoted[] {
  const known = SENTENCES.get(speech);
  if (known) return known;
  const sentences = sentencesOf(speech);
  SENTENCES.set(speech, sentences);
  return sentences;
}

function sentencesOf(speech: SpeechRecord): Quoted[] {
  return (
    (speech.clean ?? speech.text).match(SENTENCE)?.flatMap((text) => {
      const words = wordsOf(text);
      return words.length >= SHORTEST
        ? [{ speech, text: text.trim(), words, fingerprints: fingerprintsOf(words) }]
        : [];
    }) ?? []
  );
}

/** Length of a shingle, and of the window each of whose shingles one is kept of. */
const SHINGLE = 6;
const WINDOW = 5;

/** FNV-1a over UTF-16 units: fast, the same everywhere, and never stored where a collision could do harm. */
function shingleHash(words: string, at: number): number {
  let hash = 0x811c9dc5;
  for (let i = at; i < at + SHINGLE; i++) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The shingle with the least hash among those from one place to another, the last of equals. */
function leastShingle(words: string, from: number, to: number): readonly [hash: number, at: number] {
  let [least, place] = [Infinity, from];
  for (let at = from; at <= to; at++) {
    const hash = shingleHash(words, at);
    if (hash <= least) [least, place] = [hash, at];
  }
  return [least, place];
}

/**
 * Fingerprints of a text by winnowing (Schleimer, Wilkerson, Aiken 2003): of every five neighbouring shingles the one with
 * the least hash. Two texts that share a run of ten characters share a fingerprint, wherever it stands: a sentence of twenty
 * with a word put into its middle still does.
 */
export function fingerprintsOf(words: string): readonly number[] {
  const count = words.length - SHINGLE + 1;
  const kept = new Set<number>();
  // The least hash of the window, and where it stands last.
  let [least, place] = [Infinity, -1];
  for (let at = 0; at < count; at++) {
    const hash = shingleHash(words, at);
    if (hash <= least) [least, place] = [hash, at];
    else if (place <= at - WINDOW) [least, place] = leastShingle(words, at - WINDOW + 1, at);
    if (at >= WINDOW - 1 || at === count - 1) kept.add(least);
  }
  return [...kept];
}

/** A fingerprint as the name of its unit says it. */
export const fingerprintName = (fingerprint: number): string => fingerprint.toString(36);
export const fingerprintNamed = (name: string): number => parseInt(name, 36);
