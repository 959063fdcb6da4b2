/** How a reader takes the elements of a page. */

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Nothing in them is text of the page. */
export const SILENT_ELEMENTS = set(
  'head script style noscript template iframe svg canvas select textarea button object audio video map datalist',
);

/** They end the line before and after them. */
export const BLOCK_ELEMENTS = set(
  'address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul',
);

/** What stands in them is the page's, not the article's. */
export const FURNITURE_ELEMENTS = set('nav footer aside menu form');

/** Words in `class` or `id` that say the same. */
export const FURNITURE_CLASSES =
  /(?:^|[\s_-])(?:nav|navbar|menu|breadcrumbs?|crumbs?|footer|foot|copyright|sidebar|related|recommend|share|toolbar|comments?|pagination|ad|ads|advert|advertisement|banner|topbar|login)(?:$|[\s_-])/i;

export const BYLINE_CLASSES = /(?:^|[\s_-])(?:meta|byline|source|info|author|pubtime|time|date|editor)(?:$|[\s_-])/i;
export const CAPTION_CLASSES = /(?:^|[\s_-])(?:caption|figcaption|imgdesc|photo-desc|pic-desc|tuzhu)(?:$|[\s_-])/i;
