import type { CleanSpan } from '../text/span.js';
import type { Segmented } from './article.js';

/** A person of one article. */
export interface Person {
  /** Full name, simplified; a name known only by its title (王局长) as written. */
  readonly name: string;
  /** Offices or descriptions given, in full (工业和信息化部副部长). */
  readonly roles: readonly string[];
  readonly mentions: readonly CleanSpan[];
  readonly speaks: boolean;
}

/** `direct`: in quotation marks. `indirect`: told in the writer's words. `turn`: a speaker's turn in a transcript. */
export type SpeechType = 'direct' | 'indirect' | 'turn';

/** A stretch of text attributed to a voice. Where one voice stands inside another, both are given. */
export interface Speech extends CleanSpan {
  /** A person's full name, a body or office, or `记者` for a reporter's question. */
  readonly speaker: string;
  readonly role?: string;
  /** The words that attribute it: 单忠德还表示. */
  readonly cue: CleanSpan;
  readonly type: SpeechType;
  /** The voice of the room (a turn's speaker) around a nested voice, by index into `Attributed.speech`. */
  readonly within?: number;
  /** The pattern that found it. */
  readonly by: string;
}

export interface Attributed extends Segmented {
  readonly persons: readonly Person[];
  readonly speech: readonly Speech[];
}
