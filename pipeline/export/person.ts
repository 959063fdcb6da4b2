import type { PersonRecord, Place } from '../model/annotation.js';
import type { PersonLine } from './lines.js';

/** A stretch of the raw source, and nothing else of what carries it. */
export const placeLine = ({ start, end, text }: Place): Place => ({ start, end, text });

/** A person of one document as a line of the export. */
export const personLine = ({ doc, name, roles, mentions, speaks }: PersonRecord): PersonLine => ({
  doc,
  name,
  roles,
  mentions: mentions.map(placeLine),
  speaks,
});
