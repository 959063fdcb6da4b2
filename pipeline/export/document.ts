import type { DocumentRecord } from '../model/annotation.js';
import type { Notice } from '../model/notice.js';
import type { DocumentLine } from './lines.js';

const noticeLine = ({ code, start, end, text, detail }: Notice): Notice => ({
  code,
  start,
  end,
  text,
  ...(detail !== undefined && { detail }),
});

/** A document as a line of the export. */
export function documentLine(document: DocumentRecord): DocumentLine {
  const { doc, sha256, published, publisher, title, url, language, encoding, articles, duplicateOf } = document;
  const notices = document.notices ?? [];
  return {
    doc,
    sha256,
    ...(published !== undefined && { published }),
    ...(publisher !== undefined && { publisher }),
    ...(title !== undefined && { title }),
    ...(url !== undefined && { url }),
    ...(language !== undefined && { language }),
    encoding,
    articles,
    ...(duplicateOf !== undefined && { duplicateOf }),
    ...(notices.length > 0 && { notices: notices.map(noticeLine) }),
  };
}
