import { gathered } from '../text/gathered.js';
import type { CleanSpan } from '../text/span.js';

/** A place where a known person is named. */
export interface NamedAt extends CleanSpan {
  readonly name: string;
}

/** Every place where one of `names` stands, in order; where one name holds another, the longer. */
export function namedPlaces(text: string, names: readonly string[]): NamedAt[] {
  const places = gathered(names, (name) => placesOf(text, name));
  places.sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return places.filter(({ start, end }) => {
    if (start < reached) return false;
    reached = end;
    return true;
  });
}

function placesOf(text: string, name: string): NamedAt[] {
  const places: NamedAt[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    places.push({ start: at, end: at + name.length, name });
  return places;
}
