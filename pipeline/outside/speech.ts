import type { PersonRecord, Place, SpeechRecord } from '../model/annotation.js';
import type { Claimed } from '../model/claim.js';
import type { Source } from '../model/source.js';
import { articleId, idOf, type Occurrences } from './ids.js';
import type { Outside } from './outside.js';

/** The speech of one article. */
export const speechRecords = (
  source: Source,
  article: Claimed,
  outside: Outside,
  occurrences: Occurrences,
): SpeechRecord[] =>
  article.speech.map((speech) => {
    const place = outside.of(article, speech);
    const clean = article.text.slice(speech.start, speech.end);
    return {
      id: idOf('speech', source.doc, place.text, occurrences.next(place.text)),
      doc: source.doc,
      article: articleId(source.doc, article.n),
      ...place,
      ...(clean !== place.text && { clean }),
      speaker: speech.speaker,
      ...(speech.role !== undefined && { role: speech.role }),
      cue: outside.of(article, speech.cue),
      type: speech.type,
    };
  });

/** Persons of all articles of a document; one name is one person there. */
export function personRecords(source: Source, articles: readonly Claimed[], outside: Outside): PersonRecord[] {
  const persons = new Map<string, { roles: Set<string>; mentions: Place[]; speaks: boolean }>();
  for (const article of articles)
    for (const person of article.persons) {
      const known = persons.get(person.name) ?? { roles: new Set(), mentions: [], speaks: false };
      persons.set(person.name, known);
      person.roles.forEach((role) => known.roles.add(role));
      // One by one: a name may be told more often than a call has room for arguments.
      for (const mention of person.mentions) known.mentions.push(outside.of(article, mention));
      known.speaks ||= person.speaks;
    }
  return [...persons].map(([name, { roles, mentions, speaks }]) => ({
    doc: source.doc,
    name,
    roles: [...roles],
    mentions,
    speaks,
  }));
}
