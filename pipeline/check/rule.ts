import type { Lexicon } from '../lexicon/lexicon.js';
import type { ClaimRecord } from '../model/annotation.js';
import type { Aspect, ClaimKind } from '../model/claim.js';
import type { ProofStep, Repair, Severity } from '../model/finding.js';
import type { Figure } from './figure/figure.js';
import type { Quoted } from './quotation.js';
import type { CheckedDocument } from './units.js';

/** Languages people read findings in. */
export type Language = 'zh' | 'en';

/** A sentence with `{places}`, in each language. */
export type Message = Readonly<Record<Language, string>>;

/** metric × kind × scope × unit class × aspect, with every status: what a rule of the subject `series` looks at. */
export interface ClaimSeries {
  readonly metric: string;
  readonly key: string;
  readonly kind: ClaimKind;
  readonly scopeKey: string;
  readonly unitClass: string;
  readonly aspect: Aspect;
  /** In the order people met them. */
  readonly figures: readonly Figure[];
}

/** What one sentence of one document asserts. */
export interface Statement {
  readonly doc: string;
  readonly article: string;
  readonly sentence: string;
  /** In the order of the sentence. */
  readonly claims: readonly ClaimRecord[];
  /** The statement before it in the article that asserts something. */
  readonly before?: Statement;
}

/** One value, in one kind and unit class, with everything that prints it, whatever the metric. */
export interface SharedValue {
  /** In the order people met them. */
  readonly figures: readonly Figure[];
}

/** Sentences of speech that share a run of words. */
export interface Restatement {
  /** In the order people met them. */
  readonly quoted: readonly Quoted[];
}

/** Two figures in the same place of one sentence printed twice within two days. */
export interface Reprint {
  readonly a: Figure;
  readonly b: Figure;
  /** The claims themselves: one figure has both where both were read alike. */
  readonly printed: readonly [ClaimRecord, ClaimRecord];
}

/** Why two figures are compared whatever each calls its metric. */
export type BesideBy =
  /** Two reports of one occasion print one figure, the `anchor`, and these with it. */
  | { readonly is: 'anchor'; readonly anchor: readonly [Figure, Figure] }
  /** Of one time and place, and the words of the two names say the same. */
  | { readonly is: 'alike' }
  /** Of one time, and one has the digits of the other. */
  | { readonly is: 'misprint' }
  /** Running totals of two days in two wordings, `a` the later and lower. */
  | { readonly is: 'total' }
  /** `a` tells as done what `b` plans or expects. */
  | { readonly is: 'plan' }
  /** `a` is a headline's, `b` its text's. */
  | { readonly is: 'headline' }
  /** One article tells both, `a` behind `b`. */
  | { readonly is: 'retold' };

/** Two figures that are of one thing by more than their metric's name. */
export interface FigureBeside {
  readonly a: Figure;
  readonly b: Figure;
  readonly by: BesideBy;
}

/**
 * What a rule may ask besides its subject. Never the disk, the clock, or anything an unrelated document could change:
 * whatever is asked is remembered, so that a change there checks this subject again.
 */
export interface RuleContext {
  readonly lexicon: Lexicon;
  /** Every series of one metric, by the metric's key; empty where no claim has it. */
  seriesOf(key: string): readonly ClaimSeries[];
  /** The figure a claim belongs to, with every other claim that asserts the same. */
  figureOf(claim: ClaimRecord): Figure;
  /** Every claim of one kind and dimension whose stated time ends on a day, whatever it calls its metric. */
  claimsUntil(kind: ClaimKind, unitClass: string, lastDay: string): readonly ClaimRecord[];
  /** Every claim of one document, in order. */
  claimsIn(doc: string): readonly ClaimRecord[];
  /** Who published a document and when; what is known of it besides its text. */
  documentOf(doc: string): CheckedDocument;
  /** The document a copy was made from; the document itself where it is no copy. */
  originalOf(doc: string): string;
}

/** What a rule found. The engine makes a finding of it. */
export interface Report<Messages extends string = string> {
  readonly message: Messages;
  /** What fills the message's places. */
  readonly values: Readonly<Record<string, string>>;
  readonly severity: Severity;
  /** Figures compared, the questioned one first. */
  readonly figures: readonly Figure[];
  /** Stretches of speech compared, where a wording or an attribution is questioned. */
  readonly quoted?: readonly Quoted[];
  readonly proof: readonly ProofStep[];
  readonly repair?: Repair;
}

interface RuleBase<Messages extends string> {
  readonly id: string;
  /** The highest severity it ever reports. */
  readonly severity: Severity;
  /** What it looks for, for a list of the rules. */
  readonly about: Message;
  readonly messages: Readonly<Record<Messages, Message>>;
  /** What it reports of a sentence printed twice, besides what it reports of its subject. */
  readonly reprint?: (reprint: Reprint, context: RuleContext) => readonly Report<Messages>[];
  /** What it reports of two figures that are of one thing by more than their metric's name. */
  readonly beside?: (pair: FigureBeside, context: RuleContext) => readonly Report<Messages>[];
}
export interface ClaimRule<Messages extends string = string> extends RuleBase<Messages> {
  readonly subject: 'claim';
  /** `figure`: one thing asserted, with all its reprints. */
  check(figure: Figure, context: RuleContext): readonly Report<Messages>[];
}
export interface SeriesRule<Messages extends string = string> extends RuleBase<Messages> {
  readonly subject: 'series';
  check(series: ClaimSeries, context: RuleContext): readonly Report<Messages>[];
}
export interface StatementRule<Messages extends string = string> extends RuleBase<Messages> {
  readonly subject: 'statement';
  check(statement: Statement, context: RuleContext): readonly Report<Messages>[];
}

export interface ValueRule<Messages extends string = string> extends RuleBase<Messages> {
  readonly subject: 'value';
  check(value: SharedValue, context: RuleContext): readonly Report<Messages>[];
}
export interface QuotationRule<Messages extends string = string> extends RuleBase<Messages> {
  readonly subject: 'quotation';
  check(restatement: Restatement, context: RuleContext): readonly Report<Messages>[];
}

/** One rule: one file, one test, one paragraph that says what it proves and when it stays silent. */
export type Rule = ClaimRule | SeriesRule | StatementRule | ValueRule | QuotationRule;

/** Declares a rule and checks that it reports only messages it has. */
export const claimRule = <M extends string>(rule: ClaimRule<M>): ClaimRule<M> => rule;
export const seriesRule = <M extends string>(rule: SeriesRule<M>): SeriesRule<M> => rule;
export const statementRule = <M extends string>(rule: StatementRule<M>): StatementRule<M> => rule;
export const valueRule = <M extends string>(rule: ValueRule<M>): ValueRule<M> => rule;
export const quotationRule = <M extends string>(rule: QuotationRule<M>): QuotationRule<M> => rule;

const ORDER: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/** Higher first: negative when `a` weighs more. */
export const compareSeverity = (a: Severity, b: Severity): number => ORDER[b] - ORDER[a];
/** The lowest of severities. */
export const lowest = (...severities: readonly Severity[]): Severity =>
  severities.reduce((low, next) => (ORDER[next] < ORDER[low] ? next : low));
