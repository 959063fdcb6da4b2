import { metricKey } from '../link/key.js';
import { scopeKeyOf } from '../link/scope.js';
import { unitClassOf } from '../link/unit-class.js';
import type { ClaimRecord } from '../model/annotation.js';
import type { Claim, Claimed } from '../model/claim.js';
import type { Source } from '../model/source.js';
import type { StageContext } from '../stage.js';
import { exactText } from '../text/exact.js';
import { articleId, idOf, type Occurrences } from './ids.js';
import type { Outside } from './outside.js';

/** The claims of one article. */
export function claimRecords(
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
