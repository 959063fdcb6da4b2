import type { Block } from '../model/article.js';
import type { NoticeCode, RawNotice } from '../model/notice.js';
import type { SourceFormat } from '../model/source.js';
import { edit, toRaw, type Aligned } from '../text/alignment.js';
import { entityEdits } from '../text/entities.js';
import type { CleanSpan } from '../text/span.js';
import { withoutLayoutBlanks } from './blanks.js';
import { damagedPlaces } from './damage.js';
import { withoutGlosses } from './glosses.js';
import { joinedPieces } from './joined.js';
import { simplified } from './opencc.js';
import { normalizedWidths } from './widths.js';

export interface CleanBlock {
  readonly aligned: Aligned;
  readonly notices: readonly RawNotice[];
}

/** How a source is to be cleaned. */
export interface Manner {
  readonly format: SourceFormat;
  readonly traditional: boolean;
}

/** One block, cleaned: pieces joined, references decoded, glosses off, simplified, widths and blanks normalised. */
export function cleanBlock(raw: string, block: Block, { format, traditional }: Manner): CleanBlock {
  const joined = joinedPieces(raw, block);
  const decoded = format === 'html' ? edit(joined.aligned, entityEdits(joined.aligned.text)) : joined.aligned;
  const { aligned: plain, removed, broken } = withoutGlosses(decoded);
  const text = traditional ? simplified(plain.text) : plain.text;
  const damaged = damagedPlaces(text);
  const aligned = withoutLayoutBlanks({ ...plain, text: normalizedAround(text, damaged) }, block.role === 'paragraph');
  return {
    aligned,
    notices: [
      ...joined.notices,
      ...noticesOf('gloss-removed', decoded, removed.slice(0, 1), `${removed.length}`),
      ...noticesOf('unbalanced-gloss', decoded, broken),
      ...noticesOf('damaged-text', plain, damaged),
    ],
  };
}

/** Damaged places stay as they are printed: their question marks were characters, and end no sentence. */
function normalizedAround(text: string, damaged: readonly CleanSpan[]): string {
  const units = normalizedWidths(text);
  let out = '';
  let from = 0;
  for (const { start, end } of damaged) {
    out += units.slice(from, start) + text.slice(start, end);
    from = end;
  }
  return out + units.slice(from);
}

const noticesOf = (
  code: NoticeCode,
  { alignment }: Aligned,
  places: readonly CleanSpan[],
  detail?: string,
): RawNotice[] =>
  places.map((place) => ({ code, span: toRaw(alignment, place), ...(detail !== undefined && { detail }) }));
