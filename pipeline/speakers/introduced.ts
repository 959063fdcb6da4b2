import type { Segmented } from '../model/article.js';
import type { Cue } from './cue.js';
import { countUntil } from '../text/ordered.js';
import type { Roster } from './roster.js';
import { voiceAt, type Voice } from './voice.js';
import { matchesOf } from '../text/matches.js';

const INTRODUCED = /^据介绍[，,]/;
/** 工业和信息化部相关负责人进行了回应: an office that the story introduces and does not name. */
const OFFICE =
  /(?:^|[，。；\n])([^，。；：“”\n]{2,30}(?:相关|有关|主要)?(?:负责人|负责同志|发言人))(?=[^，。\n]{0,12}(?:介绍|回应|回答|解读|出席))/g;
/** 记者从国家医保局了解到. */
const TOLD = /记者[^，。]{0,12}从([^，。]{2,30}?)(?:了解到|获悉|了解)/g;
/** 国家税务总局举行新闻发布会: its host, unless it only lends the room. */
const HOST =
  /(?:^|[，。；\n])([^，。；：“”\n]{2,24}?)(?:今天|昨天|日前|近日|\d{1,2}日|\d{1,2}月\d{1,2}日)?(?:（[^（）]{1,10}）)?(?:在京|在北京)?(?:举行|召开)[^，。\n]{0,24}发布会/g;
const LENDS_ROOM = /^(?:国务院新闻办公室|国新办)/;

/** Cues of 据介绍, each with the one voice its article has introduced; where several or none are, it is nobody's. */
export function introducedSpeech(article: Segmented, roster: Roster, cues: readonly Cue[]): Cue[] {
  const { text, sentences } = article;
  const openings = sentences
    .map((_, index) => index)
    .filter((index) => INTRODUCED.test(text.slice(sentences[index]!.start, sentences[index]!.start + 5)));
  if (openings.length === 0) return [];
  const introductions = new Introductions(roster, cues);
  return openings.flatMap((sentence) => {
    const { start } = sentences[sentence]!;
    const voice = introductions.before(start);
    if (!voice) return [];
    const end = start + '据介绍'.length;
    return [{ voice: { ...voice, cited: false }, start, end, sentence, clause: start, content: end + 1, final: false }]; // prettier-ignore
  });
}

/** Voices in the order of their introduction, and how many different ones there are up to each. */
class Introductions {
  readonly #offices: readonly Voice[];
  readonly #spoken: readonly Voice[];
  readonly #told: readonly Voice[];

  constructor(roster: Roster, cues: readonly Cue[]) {
    this.#offices = firstOfEach(voicesIn(roster, OFFICE));
    this.#spoken = firstOfEach(cues.filter(({ voice }) => !voice.cited).map(({ voice }) => voice));
    const hosts = voicesIn(roster, HOST).filter(({ speaker }) => !LENDS_ROOM.test(speaker));
    this.#told = firstOfEach([...voicesIn(roster, TOLD), ...hosts].sort((a, b) => a.start - b.start));
  }

  /**
   * The one voice introduced before `offset`: an unnamed office first, then who has spoken, then who told the
   * reporter.
   */
  before(offset: number): Voice | undefined {
    for (const voices of [this.#offices, this.#spoken, this.#told]) {
      const count = countUntil(voices, ({ start }) => start, offset);
      if (count > 0) return count === 1 ? voices[0] : undefined;
    }
    return undefined;
  }
}

function firstOfEach(voices: readonly Voice[]): Voice[] {
  const seen = new Set<string>();
  return voices.filter(({ speaker }) => !seen.has(speaker) && seen.add(speaker));
}

const voicesIn = (roster: Roster, pattern: RegExp): Voice[] =>
  matchesOf(roster.text, pattern).flatMap((match) => {
    const start = match.index + match[0].indexOf(match[1]!);
    const voice = voiceAt(roster, start, start + match[1]!.length);
    return voice ? [voice] : [];
  });
