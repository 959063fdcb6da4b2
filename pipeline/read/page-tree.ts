import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { matchesOf } from '../text/matches.js';

type ParsedNode = DefaultTreeAdapterMap['node'];

/** A node of a page as the reader needs it: elements with names, attributes and children, texts with their raw span. */
export type PageNode =
  | {
      readonly type: 'element';
      readonly name: string;
      readonly attributes: Readonly<Record<string, string>>;
      readonly children: readonly PageNode[];
    }
  | { readonly type: 'text'; readonly start: number; readonly end: number };

/** Parses a page as a browser does. Text spans are UTF-16 offsets of `raw`. */
export function parsePage(raw: string): readonly PageNode[] {
  const childrenOf = (node: ParsedNode): PageNode[] =>
    'childNodes' in node ? node.childNodes.flatMap((child) => pageNode(child)) : [];
  const pageNode = (node: ParsedNode): PageNode[] => {
    if (node.nodeName === '#text') {
      const place = node.sourceCodeLocation;
      return place ? textSpans(raw, place.startOffset, place.endOffset) : [];
    }
    if (!('tagName' in node)) return [];
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
    return [{ type: 'element', name: node.tagName, attributes, children: childrenOf(node) }];
  };
  return childrenOf(parse(raw, { sourceCodeLocationInfo: true }));
}

const TAG = /<(?:!--[^]*?-->|[/!?]?[a-z][^>]*>)/gi;

/** Texts that the parser moved together (blanks after `</body>`) span the tags between them: those are no text. */
function textSpans(raw: string, start: number, end: number): PageNode[] {
  const spans: PageNode[] = [];
  let from = start;
  for (const tag of matchesOf(raw.slice(start, end), TAG)) {
    if (start + tag.index > from) spans.push({ type: 'text', start: from, end: start + tag.index });
    from = start + tag.index + tag[0].length;
  }
  if (end > from) spans.push({ type: 'text', start: from, end });
  return spans;
}
