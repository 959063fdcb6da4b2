import type { Command } from 'commander';
import type { Message } from '../check/index.js';
import { claimLine, speechLine } from '../export/index.js';
import type { ClaimLine, SpeechLine } from '../export/index.js';
import type { DocumentRecord } from '../model/annotation.js';
import { GoujiError } from '../model/error.js';
import { printable } from '../report/terminal.js';
import { isGoldDoc, placeClaim, placeSpeech } from '../report/score/gold.js';
import type { Gold, GoldClaim, GoldSpeech, Placed } from '../report/score/gold.js';
import { score } from '../report/score/measures.js';
import type { ScoreInput, Scores } from '../report/score/measures.js';
import { readGold } from '../report/score/read-gold.js';
import { disagreementLine, scoreLines } from '../report/score/text.js';
import type { Store } from '../store/index.js';
import { CodePoints } from '../text/code-points.js';
import type { Context } from './context.js';
import { CorpusSources } from './corpus-source.js';
import { anyList, option, outOption, wholeNumber } from './options.js';
import { corpusFolder } from './resegment.js';
import { withStore } from './with-store.js';

const WORDS = {
  about: { zh: '与人工标注相比：认得准不准', en: 'compare the results with hand annotations' },
  gold: { zh: '人工标注所在的文件夹', en: 'folder of the hand annotations' },
  docs: { zh: '只比这些文件（按标注里的写法）', en: 'only these documents, as the annotations name them' },
  errors: { zh: '列出几处不一致', en: 'list so many disagreements' },
  json: { zh: '一个 JSON 对象', en: 'one JSON object' },
  corpus: {
    zh: '语料现在所在的文件夹（默认为上次运行所读的）',
    en: 'where the corpus is now (default: where the last run read it)',
  },
  more: {
    zh: `
标注的格式见 schemas/gold-claims.schema.json、gold-speech.schema.json；annotations/gold/ 是一份样例。

例子：
  gouji score --gold annotations/gold
  gouji score --gold annotations/gold --errors 40
`,
    en: `
The format: schemas/gold-claims.schema.json and gold-speech.schema.json; annotations/gold/ is an example.

Examples:
  gouji score --gold annotations/gold
  gouji score --gold annotations/gold --errors 40
`,
  },
} satisfies Record<string, Message>;

interface ScoreFlags {
  readonly out: string;
  readonly gold: string;
  readonly docs?: readonly string[];
  readonly errors?: number;
  readonly json?: true;
  readonly corpus?: string;
}

/** The gold's documents as the store knows them. @throws GoujiError `usage` for one that was not read. */
function documentsOf(docs: readonly string[], store: Store): Map<string, DocumentRecord> {
  const wanted = new Map<string, DocumentRecord>();
  for (const document of store.documents()) {
    const gold = docs.find((name) => isGoldDoc(name, document.doc));
    if (gold === undefined) continue;
    const other = wanted.get(gold);
    if (other)
      throw new GoujiError(
        'usage',
        `gold document ${gold}: expected one document, found two: ${other.doc}, ${document.doc}`,
      );
    wanted.set(gold, document);
  }
  const missing = docs.filter((doc) => !wanted.has(doc));
  if (missing.length > 0)
    throw new GoujiError(
      'usage',
      `--gold: expected every annotated document among the results, found none for ${missing.join(', ')}`,
    );
  return wanted;
}

interface Placement {
  readonly goldClaims: readonly Placed<GoldClaim>[];
  readonly goldSpeech: readonly Placed<GoldSpeech>[];
}

/** Where the annotations stand; only those placed by their words need the texts. */
function placed(gold: Gold, documents: ReadonlyMap<string, DocumentRecord>, sources: CorpusSources): Placement {
  const texts = new Map<string, { readonly raw: string; readonly points: CodePoints }>();
  const textOf = (doc: string): { readonly raw: string; readonly points: CodePoints } => {
    const known = texts.get(doc);
    if (known) return known;
    const { raw } = sources.of(documents.get(doc)!);
    const made = { raw, points: new CodePoints(raw) };
    texts.set(doc, made);
    return made;
  };
  const isPlaced = (line: GoldClaim | GoldSpeech): boolean => line.start !== undefined && line.end !== undefined;
  const none = { raw: '', points: new CodePoints('') };
  const at = (line: GoldClaim | GoldSpeech) => (isPlaced(line) ? none : textOf(line.doc));
  return {
    goldClaims: gold.claims.map((line) => placeClaim(line, at(line).raw, at(line).points)),
    goldSpeech: gold.speech.map((line) => placeSpeech(line, at(line).raw, at(line).points)),
  };
}

function inputOf(flags: ScoreFlags, store: Store): ScoreInput {
  const whole = readGold(flags.gold);
  const docs = flags.docs ?? whole.docs;
  const isWanted = ({ doc }: { readonly doc: string }): boolean => docs.includes(doc);
  const gold = { docs, claims: whole.claims.filter(isWanted), speech: whole.speech.filter(isWanted) };
  const documents = documentsOf(docs, store);
  const claims: ClaimLine[] = [];
  const speech: SpeechLine[] = [];
  for (const { doc } of documents.values()) {
    const annotations = store.annotationsOf(doc);
    claims.push(...(annotations?.claims ?? []).map(claimLine));
    speech.push(...(annotations?.speech ?? []).map(speechLine));
  }
  const sources = new CorpusSources(corpusFolder(store, flags.corpus));
  return { docs, ...placed(gold, documents, sources), claims, speech };
}

const THOUSAND = 1000;
/** Three digits are what two careful annotators can be told apart by. */
const rounded = (scores: Scores): object =>
  JSON.parse(JSON.stringify(scores), (_, value: unknown) =>
    typeof value === 'number' ? Math.round(value * THOUSAND) / THOUSAND : value,
  ) as object;

function scoreCommand(flags: ScoreFlags, { language, output }: Context): void {
  const { scores, disagreements } = withStore(flags.out, (store) => score(inputOf(flags, store)));
  if (flags.json) return output.record(rounded(scores));
  for (const line of scoreLines(scores, language)) output.line(printable(line));
  for (const one of disagreements.slice(0, flags.errors ?? 0)) output.line(printable(disagreementLine(one, language)));
}

export function addScore(program: Command, context: Context): void {
  const { language } = context;
  program
    .command('score')
    .description(WORDS.about[language])
    .addOption(option('--gold <dir>', WORDS.gold, language).makeOptionMandatory())
    .addOption(outOption(language))
    .addOption(option('--docs <list>', WORDS.docs, language).argParser(anyList))
    .addOption(option('--errors <n>', WORDS.errors, language).argParser(wholeNumber))
    .addOption(option('--json', WORDS.json, language))
    .addOption(option('--corpus <dir>', WORDS.corpus, language))
    .addHelpText('after', WORDS.more[language])
    .action((flags: ScoreFlags) => scoreCommand(flags, context));
}
