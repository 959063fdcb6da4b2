import type { ArticleRecord, DocumentAnnotations, SentenceRecord, TokenRecord } from '../model/annotation.js';
import type { Claimed } from '../model/claim.js';
import type { Source } from '../model/source.js';
import type { StageContext } from '../stage.js';
import { gathered } from '../text/gathered.js';
import { claimRecords } from './claims.js';
import { articleId, Occurrences } from './ids.js';
import { Outside } from './outside.js';
import { personRecords, speechRecords } from './speech.js';

const articleRecord = (source: Source, article: Claimed, outside: Outside): ArticleRecord => {
  const { start, end } = outside.place(article.extent);
  return {
    id: articleId(source.doc, article.n),
    doc: source.doc,
    n: article.n,
    start,
    end,
    ...(article.title !== undefined && { title: article.title }),
    kind: article.kind,
    ...(article.date !== undefined && { date: article.date }),
    text: article.text,
  };
};

const sentenceRecords = (article: Claimed, id: string, outside: Outside): SentenceRecord[] =>
  article.sentences.map((sentence) => ({ article: id, ...outside.of(article, sentence) }));

const tokenRecords = (article: Claimed, id: string, outside: Outside): TokenRecord[] =>
  article.sentences.flatMap((sentence) =>
    sentence.tokens.map((token) => ({ article: id, ...outside.of(article, token), tag: token.tag })),
  );

/** Everything a document gives, ready to leave the pipeline. */
export function annotationsOf(
  source: Source,
  articles: readonly Claimed[],
  context: StageContext,
): DocumentAnnotations {
  const outside = new Outside(source);
  const sentences = new Occurrences();
  const speeches = new Occurrences();
  const notices = [...source.notices, ...gathered(articles, (article) => article.notices)].map((notice) =>
    outside.notice(notice),
  );
  const { doc, sha256, published, publisher, title, url, language, encoding } = source;
  return {
    document: {
      doc,
      sha256,
      ...(published !== undefined && { published }),
      ...(publisher !== undefined && { publisher }),
      ...(title !== undefined && { title }),
      ...(url !== undefined && { url }),
      ...(language !== undefined && { language }),
      encoding,
      articles: articles.length,
      ...(notices.length > 0 && { notices }),
    },
    articles: articles.map((article) => articleRecord(source, article, outside)),
    persons: personRecords(source, articles, outside),
    speech: gathered(articles, (article) => speechRecords(source, article, outside, speeches)),
    claims: gathered(articles, (article) => claimRecords(source, article, outside, context, sentences)),
    ...(context.tokens && {
      sentences: articles.flatMap((article) => sentenceRecords(article, articleId(doc, article.n), outside)),
      tokens: articles.flatMap((article) => tokenRecords(article, articleId(doc, article.n), outside)),
    }),
  };
}
