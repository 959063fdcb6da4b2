import type { Attributed, Speech } from '../model/speech.js';
import { lastUntil } from '../text/ordered.js';

/** Outermost voices of an article in order, without overlaps; kept beside the article they were made for. */
const rooms = new WeakMap<readonly Speech[], readonly Speech[]>();

function roomOf(speech: readonly Speech[]): readonly Speech[] {
  const known = rooms.get(speech);
  if (known) return known;
  const room = speech.filter(({ within }) => within === undefined);
  rooms.set(speech, room);
  return room;
}

/**
 * Who says what stands at a clean offset: the person in the room, even where he cites another; undefined for the
 * writer.
 */
export function speakerAt(article: Attributed, offset: number): string | undefined {
  const room = roomOf(article.speech);
  const voice = lastUntil(room, (speech) => speech.start, offset);
  return voice && offset < voice.end ? voice.speaker : undefined;
}
