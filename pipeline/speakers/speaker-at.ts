import type { Attributed } from '../model/speech.js';

/** Who says what stands at a clean offset: the person in the room, even where he cites another; undefined for the writer. */
export function speakerAt(article: Attributed, offset: number): string | undefined {
  const voices = article.speech.filter((speech) => speech.start <= offset && offset < speech.end);
  return (voices.find((speech) => speech.within === undefined) ?? voices[0])?.speaker;
}
