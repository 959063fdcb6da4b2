import type { Segmented } from '../model/article.js';
import type { Cue } from './cue.js';
import type { Roster } from './roster.js';

/** Cues whose 他, 该负责人 is the voice meant; those that mean nobody known fall away. */
export function resolved(article: Segmented, roster: Roster, cues: readonly Cue[]): Cue[] {
  const kept: Cue[] = [];
  for (const cue of cues) {
    const { voice } = cue;
    if (voice.kind !== 'pronoun') {
      kept.push(cue);
      continue;
    }
    const meant = antecedentOf(article, roster, kept, cue);
    if (meant) kept.push({ ...cue, voice: { ...voice, ...meant } });
    // 该机构 that nothing before names is still not the writer.
    else if (voice.speaker.startsWith('该')) kept.push({ ...cue, voice: { ...voice, kind: 'body' } });
  }
  return kept;
}

type Meant = Pick<Cue['voice'], 'kind' | 'speaker' | 'role'>;

const PLURAL = /们|双方/;

/** The voice or person named last before a pronoun: 他 is a person, 该负责人 an office, 他们 several. */
function antecedentOf(article: Segmented, roster: Roster, before: readonly Cue[], cue: Cue): Meant | undefined {
  const { speaker } = cue.voice;
  const last = before.findLast(({ voice }) =>
    /^(?:他|她)$/.test(speaker)
      ? voice.kind === 'person' || voice.kind === 'office'
      : PLURAL.test(speaker)
        ? voice.kind !== 'person'
        : /负责人|发言人|官员|人士|专家/.test(speaker)
          ? voice.kind === 'office' || voice.kind === 'person'
          : voice.kind === 'body',
  );
  const named = /^(?:他|她)$/.test(speaker)
    ? roster.named.findLast(({ start, name }) => start < cue.start && !roster.isPress(name))
    : undefined;
  const paragraphStart = article.paragraphs[article.sentences[cue.sentence]!.paragraph]!.start;
  if (named && (!last || named.start > last.start) && (named.start >= paragraphStart || !last)) {
    const role = roster.officeAt(named.name, cue.start);
    return { kind: 'person', speaker: named.name, ...(role !== undefined && { role }) };
  }
  if (!last) return undefined;
  const { kind, speaker: meant, role } = last.voice;
  return { kind, speaker: meant, ...(role !== undefined && { role }) };
}
