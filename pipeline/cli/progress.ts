import cliProgress from 'cli-progress';
import type { Language, Message } from '../check/index.js';
import { say } from '../report/messages.js';
import type { Progress } from '../run/index.js';

/** Long work, watched on a terminal: a bar with rate and remaining time. */
export interface ProgressBar {
  update(progress: Progress): void;
  /** A line above the bar. */
  note(line: string): void;
  stop(): void;
}

const PHASES: Readonly<Record<Progress['phase'], Message>> = {
  annotate: { zh: '标注', en: 'annotate' },
  check: { zh: '核对', en: 'check' },
  publish: { zh: '发布', en: 'publish' },
};
const BAR: Message = {
  zh: '{phase} [{bar}] {percent}%  {documents} 份  {rate}  剩余 {remaining}',
  en: '{phase} [{bar}] {percent}%  {documents} documents  {rate}  {remaining} left',
};
const MEGABYTE = 1_000_000;
/** Before this many seconds of work a rate is a guess. */
const FIRST_SECONDS = 1;

const clock = (seconds: number): string => {
  if (!Number.isFinite(seconds)) return '–';
  const whole = Math.ceil(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
};

const rateText = ({ phase, rate }: Progress): string =>
  phase === 'annotate' ? `${(rate / MEGABYTE).toFixed(1)} MB/s` : `${Math.round(rate)}/s`;

function payloadOf(progress: Progress, language: Language): Record<string, string | number> {
  const isKnown = progress.rate > 0 && progress.done / progress.rate >= FIRST_SECONDS;
  return {
    phase: PHASES[progress.phase][language],
    documents: progress.documents,
    rate: isKnown ? rateText(progress) : '–',
    remaining: isKnown ? clock(progress.remaining) : '–',
  };
}

class TerminalBar implements ProgressBar {
  readonly #bars: cliProgress.MultiBar;
  readonly #language: Language;
  #bar: cliProgress.SingleBar | undefined;

  constructor(language: Language) {
    this.#language = language;
    this.#bars = new cliProgress.MultiBar(
      {
        stream: process.stderr,
        clearOnComplete: true,
        hideCursor: true,
        linewrap: false,
        format: (options, { value, total }, payload: Record<string, string | number>) => {
          const part = total > 0 ? Math.min(1, value / total) : 0;
          const width = options.barsize ?? 30;
          const bar = '█'.repeat(Math.round(part * width)).padEnd(width, '░');
          return say(BAR, this.#language, { ...payload, bar, percent: Math.floor(part * 100) });
        },
      },
      cliProgress.Presets.shades_classic,
    );
  }

  update(progress: Progress): void {
    const payload = payloadOf(progress, this.#language);
    this.#bar ??= this.#bars.create(progress.total, 0, payload);
    this.#bar.setTotal(progress.total);
    this.#bar.update(progress.done, payload);
  }

  note(line: string): void {
    if (this.#bar) this.#bars.log(`${line}\n`);
    else process.stderr.write(`${line}\n`);
  }

  stop(): void {
    // What was noted since the bar was last drawn would be lost with it.
    this.#bars.update();
    this.#bars.stop();
  }
}

/** A bar on standard error, for a person who watches it. */
export const progressBar = (language: Language): ProgressBar => new TerminalBar(language);
