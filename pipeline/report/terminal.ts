import type { Language, Message } from '../check/index.js';
import type { Severity } from '../model/finding.js';
import { LABELS } from './labels.js';
import { SEVERITY_NAMES, STATUS_NAMES, inBrackets, say } from './messages.js';
import type { ProofCard, Side } from './proof.js';

/** How text is set off on a terminal; `plain` for pipes and files. */
export interface Ink {
  strong(text: string): string;
  faint(text: string): string;
  marked(text: string): string;
  severity(severity: Severity, text: string): string;
}

const escape =
  (code: string) =>
  (text: string): string =>
    `\u001b[${code}m${text}\u001b[0m`;

const SEVERITY_CODES: Readonly<Record<Severity, string>> = { error: '1;31', warning: '1;33', info: '1;36' };

export const COLOURED: Ink = {
  strong: escape('1'),
  faint: escape('2'),
  marked: escape('7'),
  severity: (severity, text) => escape(SEVERITY_CODES[severity])(text),
};
export const PLAIN: Ink = {
  strong: (text) => text,
  faint: (text) => text,
  marked: (text) => `【${text}】`,
  severity: (_, text) => text,
};

/** A document must not steer the terminal: control characters, and those that turn text about, become spaces. */
export const printable = (text: string): string =>
  text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, ' ');

const BY_SPEAKER: Message = { zh: '{speaker}说', en: 'said by {speaker}' };
const DOUBT: Message = { zh: '{label}：{doubt}', en: '{label}: {doubt}' };

/** Reprints named on a line; the rest are counted. */
const MOST_NAMED = 4;

function repeatedLines({ repeated, genealogy: { first, said, independent } }: Side, language: Language): string[] {
  if (repeated.length === 0) return [];
  const docs = [...new Set(repeated.map(({ doc }) => doc))];
  const more = docs.length > MOST_NAMED ? ` ${say(LABELS['more-documents'], language, { n: docs.length })}` : '';
  const origin = say(LABELS.genealogy, language, { name: first.name, published: first.published ?? '?' });
  return [
    `${LABELS.also[language]} ${docs.slice(0, MOST_NAMED).join(', ')}${more}`,
    `${LABELS.first[language]} ${origin} · ${say(LABELS.independent, language, { said, independent })}`,
  ];
}

function sideLines(side: Side, index: number, language: Language, ink: Ink): string[] {
  const { claim } = side;
  const role = LABELS[index === 0 ? 'questioned' : 'against'][language];
  const source = [side.publisher, side.published, side.speaker && say(BY_SPEAKER, language, { speaker: side.speaker })];
  const [before, figure, after] = side.marked.map(printable) as [string, string, string];
  const implied = claim.periodBasis === 'stated' ? '' : inBrackets(LABELS.implied[language], language);
  const facts = [
    side.period && `${side.period}${implied}`,
    side.reading,
    claim.status === 'actual' ? undefined : STATUS_NAMES[claim.status][language],
    claim.scope,
  ];
  return [
    `  ${ink.strong(role)}  ${printable(source.filter(Boolean).join(' · '))}  ${ink.faint(printable(`${side.doc} ${claim.start}–${claim.end}`))}`,
    `      ${before}${ink.marked(figure)}${after}`.trimEnd(),
    `      ${ink.faint(printable(facts.filter(Boolean).join(' · ')))}`,
    ...repeatedLines(side, language).map((line) => `      ${ink.faint(printable(line))}`),
  ];
}

/** A finding as a proof card of plain lines, ending with an empty one. */
export function terminalCard(card: ProofCard, language: Language, ink: Ink = PLAIN): string {
  const { id, severity, rule } = card.finding;
  const { repair, verdict } = card;
  const head = `${ink.severity(severity, SEVERITY_NAMES[severity][language])}  ${ink.strong(printable(card.title))}`;
  const judged = verdict ? ` · ${LABELS.verdict[language]} ${LABELS[verdict][language]}` : '';
  return [
    head,
    ink.faint(`  ${card.about} · ${rule} · ${id}${judged}`),
    ...card.sides.flatMap((side, index) => sideLines(side, index, language, ink)),
    `  ${ink.strong(LABELS.reckoning[language])}`,
    ...card.steps.map(({ text }, n) => `   ${String(n + 1).padStart(2)}. ${printable(text)}`),
    ...card.doubts.map((doubt) => `    ${ink.faint(say(DOUBT, language, { label: LABELS.doubts[language], doubt }))}`),
    ...(repair
      ? [
          `  ${ink.strong(LABELS.repair[language])}  ${printable(`${repair.doc}  ${repair.from} → ${repair.to}  ${inBrackets(repair.because, language).trimStart()}`)}`,
        ]
      : []),
    '',
  ].join('\n');
}
