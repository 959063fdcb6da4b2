import type { Segmented } from '../model/article.js';
import type { Cue } from './cue.js';
import { officeEnding } from './endings.js';
import { isNameShaped } from './name.js';
import type { Roster } from './roster.js';
import type { Voice } from './voice.js';

/** Who is meant by a pronoun, or by a paper's kind. */
export type Meant = Pick<Voice, 'kind' | 'speaker' | 'role'>;

/** A report heard by a meeting: 会议听取了审计长某某受委托作的关于…的报告. */
const HEARD = /听取了?([^。，、]{4,40}?)(?:受[^。，]{2,10}委托)?(?:分别)?作的[^。]{2,80}报告。$/;

/** Who gave the report that the sentence before a cue tells was heard: the name behind the office. */
export function reporterOf({ text, sentences }: Segmented, roster: Roster, cue: Cue): Meant | undefined {
  const before = sentences[cue.sentence - 1];
  const giver = before && HEARD.exec(text.slice(before.start, before.end))?.[1];
  if (giver === undefined) return undefined;
  for (const length of [3, 2]) {
    const name = giver.slice(-length);
    const office = giver.slice(0, -length);
    if (!isNameShaped(name) || officeEnding(office) === '') continue;
    return { kind: 'person', speaker: name, role: roster.officeAt(name, cue.start) ?? office };
  }
  return undefined;
}
