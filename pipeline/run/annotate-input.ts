import { createHash } from 'node:crypto';
import type { DocumentAnnotations } from '../model/annotation.js';
import type { SetAside, Source } from '../model/source.js';
import { annotate, type Around } from '../pipeline.js';
import { isSetAside, readFile, readLine, type ReadLimits } from '../read/index.js';
import { packBody } from '../store/body.js';
import type { PackedAnnotation } from '../store/index.js';
import { failed, isBefore, type Annotated, type DocumentInput, type StageSettings } from './document-input.js';
import type { LexiconMatcher } from './lexicon-match.js';
import { postingsOf } from './postings.js';

/** Bytes to source. Our own failure on one document sets it aside: it may not take the night's run with it. */
export function sourceOf({ file, line, bytes, row }: DocumentInput, limits: ReadLimits): Source | SetAside {
  try {
    return line === 0
      ? readFile({ doc: file, bytes, row, limits })
      : readLine({ file, line: bytes, lineNumber: line, row, limits });
  } catch (error) {
    return failed({ doc: file, line, found: messageOf(error) });
  }
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);

const wordsDigest = ({ articles }: DocumentAnnotations): string => {
  const text = articles.map((article) => article.text).join('\f');
  return text.trim() === '' ? '' : createHash('sha256').update(text).digest('hex').slice(0, 32);
};

function packed(annotations: DocumentAnnotations, matcher: LexiconMatcher): PackedAnnotation {
  const { document, claims, speech, ...body } = annotations;
  return {
    doc: document.doc,
    sha256: document.sha256,
    matched: matcher.digest({
      texts: body.articles.map((article) => article.text),
      names: claims.map((claim) => claim.metric.name),
    }),
    published: document.published ?? null,
    publisher: document.publisher ?? null,
    words: wordsDigest(annotations),
    articles: body.articles.length,
    persons: body.persons.length,
    document: JSON.stringify(document),
    claims: claims.map((claim) => ({ id: claim.id, key: claim.key, body: JSON.stringify(claim) })),
    speech: speech.map((one) => JSON.stringify(one)),
    postings: postingsOf(annotations),
    body: packBody(body),
  };
}

/** One document through all stages, ready to be written. Our own failure sets it aside, as in `sourceOf`. */
export function annotateInput(
  input: DocumentInput,
  { lexicon, limits, tokens, since }: StageSettings,
  matcher: LexiconMatcher,
  around: Around,
): Annotated {
  const source = around('read', () => sourceOf(input, limits));
  if (isSetAside(source)) return source;
  if (isBefore(source.published, since)) return { earlier: source.doc };
  try {
    const annotations = annotate(source, lexicon, { tokens, around });
    return around('pack', () => packed(annotations, matcher));
  } catch (error) {
    return failed({ doc: source.doc, line: input.line, found: messageOf(error) });
  }
}
