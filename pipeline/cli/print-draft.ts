import type { Message } from '../check/index.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { ClaimRecord, DocumentAnnotations } from '../model/annotation.js';
import type { Finding } from '../model/finding.js';
import { WHY_UNVERIFIED } from '../report/labels.js';
import { NOTICE_NAMES, say } from '../report/messages.js';
import { periodWords } from '../report/period-words.js';
import { markedSentence, proofCard } from '../report/proof.js';
import { printable, terminalCard } from '../report/terminal.js';
import { Unverifieds, noticesOf } from '../report/unverified.js';
import type { Unverified } from '../report/unverified.js';
import type { Context } from './context.js';
import type { DraftedCorpus } from './draft.js';

const WORDS = {
  head: {
    zh: '{doc}：{claims} 个数，{findings} 条要看，{agreeing} 个与语料相符，{open} 个没有可比之数。',
    en: '{doc}: {claims} figures, {findings} findings, {agreeing} agreeing with the corpus, {open} with nothing to compare with.',
  },
  replaced: {
    zh: '当作语料中 {doc} 的新稿，不与它相比。',
    en: 'Taken as a new version of {doc}, which it is not compared with.',
  },
  agreeing: { zh: '与语料相符', en: 'Agree with the corpus' },
  open: { zh: '没有可比之数：没有报告不等于核对无误', en: 'Nothing to compare with: silence is not verification' },
  notices: { zh: '没有读懂，或文字破损', en: 'Not understood, or damaged' },
} satisfies Record<string, Message>;

/** A draft, and what it is compared with. */
export interface Drafted {
  readonly draft: DocumentAnnotations;
  readonly corpus: DraftedCorpus;
  readonly lexicon: Lexicon;
  readonly replaced: string | undefined;
}

/** The draft's claims that nothing could be compared with, and why. */
function unverifiedOf({ draft, corpus }: Drafted, found: ReadonlySet<string>): Map<ClaimRecord, Unverified> {
  const unverified = new Unverifieds(found);
  const numbers = draft.claims.map((claim) => unverified.learn(claim));
  for (const metric of new Set(draft.claims.map((claim) => claim.metric.id)))
    for (const claim of corpus.others(metric)) unverified.learn(claim);
  return new Map(
    draft.claims.flatMap((claim, index) => {
      const why = unverified.why(numbers[index]!);
      return why ? [[claim, why] as const] : [];
    }),
  );
}

function claimText(claim: ClaimRecord, more: string, { language, ink }: Context): string {
  const [before, figure, after] = markedSentence(claim).map(printable) as [string, string, string];
  const period = claim.period === undefined ? '' : periodWords(claim.period, language);
  const about = [claim.metric.name, period, more].filter((part) => part !== '').join(' · ');
  return `  ${before}${ink.marked(figure)}${after}\n    ${ink.faint(printable(about))}`;
}

function printList(title: string, lines: readonly string[], { output, ink }: Context): void {
  if (lines.length === 0) return;
  output.line(`${ink.strong(title)}  ${lines.length}`);
  for (const line of lines) output.line(line);
  output.line();
}

/** Who else says it, for figures that agree. */
function witnesses(claim: ClaimRecord, corpus: DraftedCorpus): string {
  const same = corpus
    .others(claim.metric.id)
    .filter(({ period, kind }) => period === claim.period && kind === claim.kind);
  return [...new Set(same.map(({ doc }) => doc))].slice(0, 3).join(' ');
}

/** What a check of a draft found: its findings as cards, what agrees, what nothing could be compared with, what was not understood. */
export function printDraft(drafted: Drafted, findings: readonly Finding[], context: Context): void {
  const { draft, corpus, replaced } = drafted;
  const { language, output, ink } = context;
  const found = new Set(findings.flatMap(({ claims }) => claims));
  const unverified = unverifiedOf(drafted, found);
  const open = [...unverified].map(([claim, why]) => claimText(claim, WHY_UNVERIFIED[why][language], context));
  const agreeing = draft.claims.filter((claim) => !found.has(claim.id) && !unverified.has(claim));
  const { doc } = draft.document;
  const counts = {
    claims: draft.claims.length,
    findings: findings.length,
    agreeing: agreeing.length,
    open: open.length,
  };
  output.line(ink.strong(printable(say(WORDS.head, language, { doc, ...counts }))));
  if (replaced !== undefined) output.line(printable(say(WORDS.replaced, language, { doc: replaced })));
  output.line();
  const sources = {
    claim: (id: string) => corpus.claim(id),
    document: (name: string) => corpus.documentOf(name),
    language,
  };
  for (const finding of findings) output.line(terminalCard(proofCard(finding, sources), language, ink));
  printList(
    WORDS.agreeing[language],
    agreeing.map((claim) => claimText(claim, witnesses(claim, corpus), context)),
    context,
  );
  printList(WORDS.open[language], open, context);
  const notices = noticesOf(draft.document).map(
    ({ notice }) =>
      `  ${notice.start}–${notice.end}  ${NOTICE_NAMES[notice.code][language]}  ${printable(notice.text.slice(0, 60))}`,
  );
  printList(WORDS.notices[language], notices, context);
}
