import { claim } from './claims/claim.js';
import { clean } from './clean/clean.js';
import type { Lexicon } from './lexicon/lexicon.js';
import type { Article } from './model/article.js';
import type { DocumentAnnotations } from './model/annotation.js';
import type { Claimed } from './model/claim.js';
import type { Source } from './model/source.js';
import { annotationsOf } from './outside/index.js';
import { articlesOf } from './read/split-page.js';
import { segment } from './segment/segment.js';
import { attribute } from './speakers/attribute.js';
import type { StageContext } from './stage.js';

export { loadWithoutKeywords } from './segment/jieba.js';

/** The stages in order. Each adds a layer: `Article -> Cleaned -> Segmented -> Attributed -> Claimed`. */
export const STAGES = [clean, segment, attribute, claim] as const;

/** Wraps each step of the work, for whoever measures it: stages know no clock. */
export type Around = <T>(step: string, work: () => T) => T;
const unmeasured: Around = (_, work) => work();

/** One article through all stages. Written out, so that stages in the wrong order do not compile. */
export function annotateArticle(article: Article, context: StageContext, around: Around = unmeasured): Claimed {
  const cleaned = around('clean', () => clean.run(article, context));
  const segmented = around('segment', () => segment.run(cleaned, context));
  const attributed = around('speakers', () => attribute.run(segmented, context));
  return around('claims', () => claim.run(attributed, context));
}

/** One document through all stages: a pure function of the source and the lexicon. */
export function annotate(
  source: Source,
  lexicon: Lexicon,
  { tokens = false, around = unmeasured }: { readonly tokens?: boolean; readonly around?: Around } = {},
): DocumentAnnotations {
  const context: StageContext = { lexicon, tokens };
  const articles = around('read', () => articlesOf(source)).map((article) => annotateArticle(article, context, around));
  return around('outside', () => annotationsOf(source, articles, context));
}
