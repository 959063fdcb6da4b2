import { isCalendarDay, type SourceFormat } from '../model/source.js';
import { decodeEntities } from '../text/entities.js';
import type { KnownFields } from './manifest-row.js';

/** How far into a page its date and headline stand. */
const HEAD = 4_000;
/** A line longer than this, or with a sentence's marks in it, is prose, and a date in it is some event's. */
const LONGEST_LINE = 80;
const DATE = /(\d{4})\s?[年./-]\s?(\d{1,2})\s?[月./-]\s?(\d{1,2})(?!\d)/;

const two = (digits: string): string => digits.padStart(2, '0');

/** The first full date that stands in a short line of a page's head: `2024年1月19日 13:16 中国网`. */
export function pageDate(text: string): string | undefined {
  for (const line of text.slice(0, HEAD).split('\n')) {
    const date = line.length <= LONGEST_LINE && !/[。，；]/.test(line) ? dayOf(DATE.exec(line)) : undefined;
    if (date !== undefined) return date;
  }
  return undefined;
}

const META_DATE =
  /<(?:meta\b[^>]{0,200}\b(?:name|property|itemprop)=["']?(?:article:published_time|pubdate|publishdate|publish_time|publish-date|datepublished|date|og:release_date|weibo:article:create_at)["']?[^>]{0,200}\bcontent=["']?|time\b[^>]{0,200}\bdatetime=["']?)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/i;
const META_DATE_TURNED =
  /<meta\b[^>]{0,200}\bcontent=["']?(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})[^>]{0,100}\b(?:name|property|itemprop)=["']?(?:article:published_time|pubdate|publishdate|datepublished|date)/i;
/** How far into a file the head of an HTML page goes. */
const HTML_HEAD = 60_000;
const HEADING = /<h1\b[^>]*>([^]{1,400}?)<\/h1>/i;
const HEAD_TITLE = /<title\b[^>]*>([^<]{1,300})<\/title>/i;
/** 手机市场回暖_样例商报网: a site's name after the last of these is no part of the title. */
const SITE_NAME = /\s*[_|｜—–-]+\s*[^_|｜—–-]{2,20}$/;

/** The day a pattern found, where there is such a day. */
function dayOf(date: RegExpExecArray | null): string | undefined {
  const day = date ? `${date[1]}-${two(date[2]!)}-${two(date[3]!)}` : '';
  return isCalendarDay(day) ? day : undefined;
}

function htmlFields(raw: string): KnownFields {
  const head = raw.slice(0, HTML_HEAD);
  const text = (html: string): string =>
    decodeEntities(html.replace(/<[^>]*>/g, ''))
      .replace(/\s+/g, ' ')
      .trim();
  const published = dayOf(META_DATE.exec(head) ?? META_DATE_TURNED.exec(head)) ?? pageDate(textLines(head));
  const heading = HEADING.exec(head)?.[1];
  const title = heading ? text(heading) : text(HEAD_TITLE.exec(head)?.[1] ?? '').replace(SITE_NAME, '');
  return { ...(published !== undefined && { published }), ...(title !== '' && { title }) };
}

/** The head of a page a line for each tag-free stretch. */
const textLines = (head: string): string =>
  head
    .replace(/<(script|style)\b[^]*?<\/\1>/gi, '')
    .replace(/<[^>]*>/g, '\n')
    .slice(0, HEAD * 4);

/** What a page itself says about what it is called and when it was published. */
export function pageFields(text: string, format: SourceFormat): KnownFields {
  if (format === 'html') return htmlFields(text);
  const published = pageDate(text);
  return published === undefined ? {} : { published };
}
