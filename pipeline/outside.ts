import { hash } from 'node:crypto';
import { metricKey } from './link/key.js';
import { scopeKeyOf } from './link/scope.js';
import { unitClassOf } from './link/unit-class.js';
import type {
  ArticleRecord, ClaimRecord, DocumentAnnotations, PersonRecord, Place, SentenceRecord, SpeechRecord, TokenRecord,
} from './model/annotation.js'; // prettier-ignore
import type { Claim, Claimed } from './model/claim.js';
import type { Notice, RawNotice } from './model/notice.js';
import type { Source } from './model/source.js';
import type { StageContext } from './stage.js';
import { toRaw } from './text/alignment.js';
import { CodePoints } from './text/code-points.js';
import { exactText } from './text/exact.js';
import type { CleanSpan, RawSpan } from './text/span.js';
import { gathered } from './text/gathered.js';

/** From inside to outside: clean UTF-16 offsets become code points of the raw source, `text` the raw slice. */
class Outside {
  readonly #source: Source;
  readonly #points: CodePoints;

  constructor(source: Source) {
    this.#source = source;
    this.#points = new CodePoints(source.raw);
  }

  place(raw: RawSpan): Place {
    const { start, end } = this.#points.outside(raw);
    return { start, end, text: this.#source.raw.slice(raw.start, raw.end) };
  }

  of(article: Claimed, span: CleanSpan): Place {
    return this.place(toRaw(article.alignment, span));
  }

  notice({ code, span, detail }: RawNotice): Notice {
    return { code, ...this.place(span), ...(detail !== undefined && { detail }) };
  }
}

/** Sixteen hex digits of SHA-256: ids that stay the same while what they name does. */
const idOf = (...parts: readonly (string | number)[]): string => hash('sha256', parts.join('\u0000')).slice(0, 16);

export const articleId = (doc: string, n: number): string => `${doc}@${n}`;

/** How often each sentence text has been met in a document: identical sentences are told apart by their order. */
class Occurrences {
  readonly #seen = new Map<string, number>();
  next(text: string): number {
    const n = this.#seen.get(text) ?? 0;
    this.#seen.set(text, n + 1);
    return n;
  }
}

function claimRecords(
  source: Source,
  article: Claimed,
  outside: Outside,
  context: StageContext,
  occurrences: Occurrences,
): ClaimRecord[] {
  const occurrenceOf = article.sentences.map((s) => occurrences.next(article.text.slice(s.start, s.end)));
  return article.claims.map((claim) =>
    claimRecord(source, article, outside, context, claim, occurrenceOf[claim.sentence]!),
  );
}

/** Written out field by field, exact numbers as text: absent ones are undefined, which JSON leaves out. */
function claimRecord(
  source: Source,
  article: Claimed,
  outside: Outside,
  context: StageContext,
  claim: Claim,
  occurrence: number,
): ClaimRecord {
  const sentence = article.sentences[claim.sentence]!;
  const words = article.text.slice(sentence.start, sentence.end);
  const { key, id } = metricKey(claim.metric, context.lexicon);
  const { start, end, text } = outside.of(article, claim);
  return {
    id: idOf('claim', source.doc, words, claim.start - sentence.start, occurrence),
    doc: source.doc,
    article: articleId(source.doc, article.n),
    start,
    end,
    text,
    sentence: words,
    inSentence: [claim.start - sentence.start, claim.end - sentence.start],
    metric: { id, name: claim.metric },
    key,
    kind: claim.kind,
    exact: exactText(claim.value),
    exactMax: claim.valueMax && exactText(claim.valueMax),
    unit: claim.unit,
    bound: claim.bound,
    hedges: claim.hedges.length > 0 ? claim.hedges : undefined,
    whole: claim.whole && exactText(claim.whole),
    period: claim.period,
    periodBasis: claim.periodBasis,
    aspect: claim.aspect,
    base: claim.base,
    status: claim.status,
    scope: claim.scope,
    speaker: claim.speaker,
    by: claim.by,
    scopeKey: scopeKeyOf(claim.scope),
    unitClass: unitClassOf(claim.unit),
    published: source.published,
    date: article.date,
    articleKind: article.kind,
  };
}

const speechRecords = (source: Source, article: Claimed, outside: Outside, occurrences: Occurrences): SpeechRecord[] =>
  article.speech.map((speech) => {
    const place = outside.of(article, speech);
    const clean = article.text.slice(speech.start, speech.end);
    return {
      id: idOf('speech', source.doc, place.text, occurrences.next(place.text)),
      doc: source.doc,
      article: articleId(source.doc, article.n),
      ...place,
      ...(clean !== place.text && { clean }),
      speaker: speech.speaker,
      ...(speech.role !== undefined && { role: speech.role }),
      cue: outside.of(article, speech.cue),
      type: speech.type,
    };
  });

/** Persons of all articles of a document; one name is one person there. */
function personRecords(source: Source, articles: readonly Claimed[], outside: Outside): PersonRecord[] {
  const persons = new Map<string, { roles: Set<string>; mentions: Place[]; speaks: boolean }>();
  for (const article of articles)
    for (const person of article.persons) {
      const known = persons.get(person.name) ?? { roles: new Set(), mentions: [], speaks: false };
      persons.set(person.name, known);
      person.roles.forEach((role) => known.roles.add(role));
      // One by one: a name may be told more often than a call has room for arguments.
      for (const mention of person.mentions) known.mentions.push(outside.of(article, mention));
      known.speaks ||= person.speaks;
    }
  return [...persons].map(([name, { roles, mentions, speaks }]) => ({
    doc: source.doc,
    name,
    roles: [...roles],
    mentions,
    speaks,
  }));
}

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
