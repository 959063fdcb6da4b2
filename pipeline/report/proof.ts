import { figuresOf } from '../check/figure/figure.js';
import type { Figure } from '../check/figure/figure.js';
import { REPAIR_REASONS, RULES } from '../check/index.js';
import type { Language } from '../check/index.js';
import { intervalOfClaim } from '../link/index.js';
import type { ClaimRecord, DocumentRecord } from '../model/annotation.js';
import type { Finding, Verdict } from '../model/finding.js';
import { intervalText } from '../text/interval-text.js';
import type { Interval } from '../text/interval.js';
import { intervalWords, parseIntervalText } from './interval-words.js';
import { periodWords } from './period-words.js';
import { stepWords } from './steps.js';
import type { StepWords } from './steps.js';

/** One claim as a card shows it: its sentence with the figure marked, and where it comes from. */
export interface Side {
  readonly claim: ClaimRecord;
  /** The sentence before the figure, the figure, and after. */
  readonly marked: readonly [before: string, figure: string, after: string];
  readonly doc: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly url?: string;
  readonly speaker?: string;
  /** When the figure holds, in words. */
  readonly period?: string;
  /** The set it stands for, in words. */
  readonly reading: string;
  /** Other claims that say the same: reprints and repetitions. */
  readonly repeated: readonly ClaimRecord[];
  readonly genealogy: Genealogy;
}

/** Where a figure comes from: who printed it first, and how many say it of their own. */
export interface Genealogy {
  readonly first: { readonly name: string; readonly published?: string };
  /** Claims that say it. */
  readonly said: number;
  /** Sources that are no copies of one another. */
  readonly independent: number;
}

/** One set on the number line of a proof. */
export interface ScaleRow {
  readonly label: string;
  readonly interval: Interval;
}

/** A finding as a person reads it: what the terminal and the page both show. */
export interface ProofCard {
  readonly finding: Finding;
  /** What the rule looks for. */
  readonly about: string;
  readonly title: string;
  readonly metric: string;
  /** The claims that stand against each other, the questioned one first. */
  readonly sides: readonly Side[];
  readonly steps: readonly StepWords[];
  readonly doubts: readonly string[];
  readonly scale: readonly ScaleRow[];
  readonly repair?: { readonly from: string; readonly to: string; readonly doc: string; readonly because: string };
  readonly verdict?: Verdict;
}

/** What a card is made from. `title` gives a title in another language than the store's. */
export interface ProofSources {
  claim(id: string): ClaimRecord | undefined;
  document(doc: string): DocumentRecord | undefined;
  verdict?(finding: Finding): Verdict | undefined;
  title?(finding: Finding): string;
  readonly language: Language;
}

const ABOUT = new Map(RULES.map((rule) => [rule.id, rule.about]));

/** What a rule looks for; its id where a newer program wrote it. */
export const aboutRule = (rule: string, language: Language): string => ABOUT.get(rule)?.[language] ?? rule;

export const markedSentence = ({ sentence, inSentence: [start, end] }: ClaimRecord): Side['marked'] => [
  sentence.slice(0, start),
  sentence.slice(start, end),
  sentence.slice(end),
];

/** What a reader knows a document by. */
const nameOf = (doc: string, sources: ProofSources): string => {
  const document = sources.document(doc);
  return document?.publisher ?? document?.title ?? doc;
};

function genealogyOf({ first, claims, sources: independent }: Figure, sources: ProofSources): Genealogy {
  return {
    first: {
      name: nameOf(first.doc, sources),
      ...(first.published !== undefined && { published: first.published }),
    },
    said: claims.length,
    independent,
  };
}

function sideOf(claim: ClaimRecord, figure: Figure, sources: ProofSources): Side {
  const document = sources.document(claim.doc);
  const published = document?.published ?? claim.published;
  return {
    claim,
    marked: markedSentence(claim),
    doc: claim.doc,
    ...(document?.title !== undefined && { title: document.title }),
    ...(document?.publisher !== undefined && { publisher: document.publisher }),
    ...(document?.url !== undefined && { url: document.url }),
    ...(published !== undefined && { published }),
    ...(claim.speaker !== undefined && { speaker: claim.speaker }),
    ...(claim.period !== undefined && { period: periodWords(claim.period, sources.language) }),
    reading: intervalWords(intervalOfClaim(claim), sources.language),
    repeated: figure.claims.filter((one) => one.id !== claim.id),
    genealogy: genealogyOf(figure, sources),
  };
}

/** One side for each thing asserted, in the finding's order: reprints of a figure stand under it. */
function sidesOf(claims: readonly ClaimRecord[], sources: ProofSources): Side[] {
  const figures = figuresOf(claims, (doc) => sources.document(doc)?.duplicateOf ?? doc);
  const figureOf = new Map(figures.flatMap((figure) => figure.claims.map((claim) => [claim.id, figure] as const)));
  const sides = new Map<Figure, Side>();
  for (const claim of claims) {
    const figure = figureOf.get(claim.id)!;
    if (!sides.has(figure)) sides.set(figure, sideOf(claim, figure, sources));
  }
  return [...sides.values()];
}

/** The sets that a proof compares last, or else those it reads: what a number line shows. */
function scaleOf(finding: Finding, sides: readonly Side[], language: Language): ScaleRow[] {
  const compared = finding.proof.filter((step) => step.operation === 'compare').at(-1);
  const printOf = new Map(sides.map(({ claim }) => [intervalText(intervalOfClaim(claim)), claim.text]));
  const texts = compared
    ? compared.operands
    : finding.proof.filter((step) => step.operation === 'read').map((step) => step.result);
  const rows = texts.flatMap((text) => {
    const interval = parseIntervalText(text);
    const label = printOf.get(text) ?? (language === 'zh' ? '推算' : 'reckoned');
    return interval ? [{ label, interval }] : [];
  });
  return rows.length > 1 ? rows : [];
}

/** Where a finding's claims are not all known (a store half read), the card shows those that are. */
export function proofCard(finding: Finding, sources: ProofSources): ProofCard {
  const { language } = sources;
  const claims = finding.claims.flatMap((id) => sources.claim(id) ?? []);
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const sides = sidesOf(claims, sources);
  const steps = finding.proof.map((step) => stepWords(step, { claims: byId, language }));
  const verdict = sources.verdict?.(finding);
  const repaired = finding.repair && byId.get(finding.repair.claim);
  return {
    finding,
    about: aboutRule(finding.rule, language),
    title: sources.title?.(finding) ?? finding.title,
    metric: claims[0]?.metric.name ?? '',
    sides,
    steps: steps.filter((step) => step.role !== 'doubt'),
    doubts: steps.filter((step) => step.role === 'doubt').map((step) => step.text),
    scale: scaleOf(finding, sides, language),
    ...(finding.repair && {
      repair: {
        from: finding.repair.from,
        to: finding.repair.to,
        doc: repaired?.doc ?? '',
        because: REPAIR_REASONS[finding.repair.because]?.[language] ?? finding.repair.because,
      },
    }),
    ...(verdict && { verdict }),
  };
}
