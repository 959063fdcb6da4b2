import { BODY_NAME_ENDINGS, NO_NAMES } from '../../lexicon/named-things.js';
import { OF_A_COMPANY, ONE_OF_MANY, UNNAMED_BODIES, UNNAMED_PLACES } from '../../lexicon/unnamed-owners.js';
import type { ClaimRecord } from '../../model/annotation.js';
import { oneOf } from '../../text/one-of.js';
import type { CheckedDocument } from '../units.js';

/*
 * 全市 of one local paper is not 全市 of another, nor 公司 of one announcement 公司 of the next. A figure of somebody whom its
 * sentence leaves unnamed is of no whole country: it is compared with those of the same somebody alone.
 */

type Claims = readonly ClaimRecord[];

const ONE = new RegExp(ONE_OF_MANY.join('|'));
const UNNAMED_PLACE = new RegExp(UNNAMED_PLACES.join('|'));
const BODY = oneOf(UNNAMED_BODIES);
const OPENS_CLAUSE = new RegExp(
  `(?:^|[，,。；;：:、“])(?:\\d{4}年(?:度|末|底)?，?|今年，?|去年，?|[本该])?(?:${BODY})(?!们|家|法)`,
);
const COMPANY = new RegExp(OF_A_COMPANY.join('|'));
const OF_ALL = /全国|我国|中国|各地|全行业|A股/;
const NAME = `(?!${oneOf(NO_NAMES)})[\\u4e00-\\u9fffA-Za-z]{2}(?:${oneOf(BODY_NAME_ENDINGS)})`;
const NAMED_BODY = new RegExp(NAME);
/** At the beginning of a clause alone: behind other words 汽车 and 医院 are what is counted. */
const OPENING_BODY = new RegExp(`(?:^|[，,。；;：:、“据从由]|记者在)(${NAME})`);

/** Marks a scope that is somebody's who has no name in it. */
const OWNED = '@';
export const isOwned = (scopeKey: string): boolean => scopeKey.startsWith(OWNED);

/** 公司研发人员, 学校录取本科新生: the name begins with whose it is. */
const BEGINS_WITH_BODY = new RegExp(`^(?:本|该)?(?:${BODY})`);

const isOfUnnamedBody = ({ sentence, key }: ClaimRecord): boolean =>
  COMPANY.test(sentence) ||
  COMPANY.test(key) ||
  ONE.test(sentence) ||
  (!OF_ALL.test(sentence) && (BEGINS_WITH_BODY.test(key) || OPENS_CLAUSE.test(sentence)));

/** Two characters and the ending say which body it is: 瑞川乳业, whatever stands around them. */
const bodyIn = (text: string | undefined): string | undefined => NAMED_BODY.exec(text ?? '')?.[0];

/** Whose it is; undefined where the sentence speaks of nobody unnamed. */
function ownerOf(claim: ClaimRecord, document: CheckedDocument): string | undefined {
  if (isOfUnnamedBody(claim))
    return (
      bodyIn(document.title) ?? OPENING_BODY.exec(claim.sentence)?.[1] ?? bodyIn(document.publisher) ?? document.doc
    );
  return UNNAMED_PLACE.test(claim.sentence) ? (document.publisher ?? document.doc) : undefined;
}

function owned(claim: ClaimRecord, documentOf: (doc: string) => CheckedDocument): ClaimRecord {
  if (claim.scopeKey !== '') return claim;
  const owner = ownerOf(claim, documentOf(claim.doc));
  return owner === undefined ? claim : { ...claim, scopeKey: OWNED + owner };
}

/** Claims with whose they are for a scope where they are of somebody unnamed; the same list where none is. */
export function withOwners(claims: Claims, documentOf: (doc: string) => CheckedDocument): Claims {
  const found = claims.map((claim) => owned(claim, documentOf));
  return found.some((claim, at) => claim !== claims[at]) ? found : claims;
}
