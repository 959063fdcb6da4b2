import type { ClaimRecord } from '../../model/annotation.js';
import type { ClaimKind } from '../../model/claim.js';
import { equalExact, magnitude, parseExact } from '../../text/exact.js';
import { sameDays } from '../figure/series.js';
import { ofOneSentence } from '../words/in-sentence.js';

/* What a report tells of a level besides the level: how it moved (同比下降2.3%，提高0.4个百分点), and what it was before. */

type Claims = readonly ClaimRecord[];
export type ClaimPair = readonly [ClaimRecord, ClaimRecord];

const MOVES: ReadonlySet<ClaimKind> = new Set(['growth', 'change', 'pp']);
const LEVELS: ReadonlySet<ClaimKind> = new Set(['level', 'share']);

/** A figure that moves are told of: 3871.6亿元, 74.6%. */
export const isLevel = ({ kind }: ClaimRecord): boolean => LEVELS.has(kind);

/** 新发放企业贷款利率 of 新发放企业贷款利率增速; not 高端装备出口 behind 货物贸易进出口. */
const isOf = (move: ClaimRecord, level: ClaimRecord): boolean => move.key.startsWith(level.key);

/** How a level moved: what its sentence tells of its moves behind it, up to the next level. `claims` are in order. */
export function movesOf(level: ClaimRecord, claims: Claims): Claims {
  const beside = ofOneSentence(level, claims);
  const behind = beside.slice(beside.findIndex(({ id }) => id === level.id) + 1);
  const next = behind.findIndex(isLevel);
  return behind.slice(0, next < 0 ? undefined : next).filter((move) => MOVES.has(move.kind) && isOf(move, level));
}

/** The level a growth belongs to: the last before it in its sentence, if it has the same name. */
export function levelOf(growth: ClaimRecord, claims: Claims): ClaimRecord | undefined {
  const beside = ofOneSentence(growth, claims);
  const before = beside.slice(
    0,
    beside.findIndex(({ id }) => id === growth.id),
  );
  const last = before.findLast(isLevel);
  return last?.key === growth.key ? last : undefined;
}

/** What a move is told against other than the year before: 环比, 较年初, 比9月. */
const NEAR_BASE = /环比|上月|上季|上半年|年初|[年月][底末]|上一|前一|上周|节前|以来|[比较]\d/;

/** The words before a move, back to the figure before it. */
const wordsBefore = ({ sentence, inSentence: [start] }: ClaimRecord): string =>
  /[^\d。；;]*(?:\d{2,4}年\D*|\d+月\D*)?$/.exec(sentence.slice(0, start))![0];

/** Told against the same days, or both against the year before, where only publication dates one of them. */
function basesMeet(a: ClaimRecord, b: ClaimRecord): boolean {
  if (a.base === b.base || sameDays(a.base, b.base)) return true;
  if (a.periodBasis === 'stated' && b.periodBasis === 'stated') return false;
  return ![a, b].some((claim) => NEAR_BASE.test(wordsBefore(claim)));
}

const ofOneSize = (a: ClaimRecord, b: ClaimRecord): boolean =>
  equalExact(magnitude(parseExact(a.exact)), magnitude(parseExact(b.exact)));

/** Moves told of one level: those of one base, each the only one of its kind, or one size in two units (3.2个百分点, 3.2%). */
export function* movesApart(ofA: Claims, ofB: Claims): Generator<ClaimPair> {
  const isAlone = (move: ClaimRecord, all: Claims): boolean =>
    all.filter((one) => one.kind === move.kind && basesMeet(one, move)).length === 1;
  for (const a of ofA)
    for (const b of ofB) {
      if (!basesMeet(a, b)) continue;
      if (a.kind === b.kind ? isAlone(a, ofA) && isAlone(b, ofB) : ofOneSize(a, b)) yield [a, b];
    }
}

/** What a level's own report tells of it for the base of a move that another report tells: 863.5亿千瓦时，上年同期为742.1亿千瓦时. */
export function* levelsBefore(level: ClaimRecord, claims: Claims, moves: Claims): Generator<ClaimPair> {
  const { key, kind, unitClass, scopeKey } = level;
  for (const before of ofOneSentence(level, claims)) {
    if (before.key !== key || before.kind !== kind || before.unitClass !== unitClass) continue;
    if (before.scopeKey !== scopeKey || before.periodBasis !== 'stated') continue;
    for (const move of moves) if (sameDays(before.period, move.base)) yield [before, move];
  }
}
