import { grouped } from '../link/order.js';
import type { ArticleRecord, DocumentAnnotations } from '../model/annotation.js';
import { claimLine } from './claim.js';
import type { ArticleLine } from './lines.js';
import { placeLine } from './person.js';
import { speechLine } from './speech.js';

/** What an article's line may carry besides the article. */
export const ARTICLE_LAYERS = ['tokens', 'sentences', 'speech', 'claims'] as const;
export type ArticleLayer = (typeof ARTICLE_LAYERS)[number];

/** The records of one document that layers are cut from; those not asked for may be absent. */
export type LayerRecords = Partial<Pick<DocumentAnnotations, ArticleLayer>>;

type Layers = Partial<Pick<ArticleLine, ArticleLayer>>;

/** Cuts the records of a document by article, once for all its articles. */
function layersByArticle(records: LayerRecords, layers: ReadonlySet<ArticleLayer>): (article: string) => Layers {
  const cut = <T extends { readonly article: string }>(list: readonly T[] | undefined) => {
    const groups = grouped(list ?? [], (record) => record.article);
    return (article: string): readonly T[] => groups.get(article) ?? [];
  };
  const [tokens, sentences] = [cut(records.tokens), cut(records.sentences)];
  const [speech, claims] = [cut(records.speech), cut(records.claims)];
  return (article) => ({
    ...(layers.has('tokens') && { tokens: tokens(article).map((one) => ({ ...placeLine(one), tag: one.tag })) }),
    ...(layers.has('sentences') && { sentences: sentences(article).map(placeLine) }),
    ...(layers.has('speech') && { speech: speech(article).map(speechLine) }),
    ...(layers.has('claims') && { claims: claims(article).map(claimLine) }),
  });
}

/** The articles of one document as lines of the export, in the order given, each with the layers asked for. */
export function articleLines(
  articles: readonly ArticleRecord[],
  records: LayerRecords = {},
  layers: ReadonlySet<ArticleLayer> = new Set(),
): ArticleLine[] {
  const layersOf = layersByArticle(records, layers);
  return articles.map(({ id, doc, n, start, end, title, kind, date, text }) => ({
    id,
    doc,
    n,
    start,
    end,
    ...(title !== undefined && { title }),
    kind,
    ...(date !== undefined && { date }),
    text,
    ...layersOf(id),
  }));
}
