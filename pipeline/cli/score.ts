import type { Command } from 'commander';
import type { Message } from '../check/index.js';
import { claimLine, speechLine } from '../export/index.js';
import type { DocumentRecord } from '../model/annotation.js';
import { GoujiError } from '../model/error.js';
import { printable } from '../report/terminal.js';
import { isGoldDoc, placeClaim, placeSpeech } from '../report/score/gold.js';
import type { Gold, GoldClaim, GoldSpeech, Placed } from '../report/score/gold.js';
import { score } from '../report/score/measures.js';
import type { ScoreInput, Scores } from '../report/score/measures.js';
import { readGold } from '../report/score/read-gold.js';
import { scoredClaim, scoredSpeech } from '../report/score/scored.js';
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
  second: {
    zh: '另一位标注者的文件夹：不比结果，比两人有多一致',
    en: 'folder of a second annotator: how far the two agree, in place of the results',
  },
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
  gouji score --gold one --second other --errors 40
`,
    en: `
The format: schemas/gold-claims.schema.json and gold-speech.schema.json; annotations/gold/ is an example.

Examples:
  gouji score --gold annotations/gold
  gouji score --gold annotations/gold --errors 40
  gouji score --gold one --second other --errors 40
`,
  },
} satisfies Record<string, Message>;

interface ScoreFlags {
  readonly out: string;
  readonly gold: string;
  readonly second?: string;
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

type Scored = Pick<ScoreInput, 'claims' | 'speech'>;

/** Says where annotations stand; only those placed by their words need the texts. */
class Places {
  readonly #texts = new Map<string, { readonly raw: string; readonly points: CodePoints }>();
  readonly #documents: ReadonlyMap<string, DocumentRecord>;
  readonly #sources: CorpusSources;

  constructor(documents: ReadonlyMap<string, DocumentRecord>, sources: CorpusSources) {
    this.#documents = documents;
    this.#sources = sources;
  }

  claim = (line: GoldClaim): Placed<GoldClaim> => placeClaim(line, ...this.#textFor(line));
  speech = (line: GoldSpeech): Placed<GoldSpeech> => placeSpeech(line, ...this.#textFor(line));

  #textFor({ doc, start, end }: GoldClaim | GoldSpeech): [raw: string, points: CodePoints] {
    const { raw, points } = start !== undefined && end !== undefined ? NO_TEXT : this.#textOf(doc);
    return [raw, points];
  }

  #textOf(doc: string): { readonly raw: string; readonly points: CodePoints } {
    const known = this.#texts.get(doc);
    if (known) return known;
    const { raw } = this.#sources.of(this.#documents.get(doc)!);
    const made = { raw, points: new CodePoints(raw) };
    this.#texts.set(doc, made);
    return made;
  }
}
const NO_TEXT = { raw: '', points: new CodePoints('') };

/** Its annotations of these documents alone. */
function partOf({ claims, speech }: Gold, docs: readonly string[]): Omit<Gold, 'docs'> {
  const isWanted = ({ doc }: { readonly doc: string }): boolean => docs.includes(doc);
  return { claims: claims.filter(isWanted), speech: speech.filter(isWanted) };
}

function resultsFor(documents: Iterable<DocumentRecord>, store: Store): Scored {
  const annotations = [...documents].flatMap(({ doc }) => store.annotationsOf(doc) ?? []);
  return {
    claims: annotations.flatMap(({ claims }) => claims.map(claimLine)),
    speech: annotations.flatMap(({ speech }) => speech.map(speechLine)),
  };
}

function inputOf({ gold, second, docs: wanted, corpus }: ScoreFlags, store: Store): ScoreInput {
  const whole = readGold(gold);
  const docs = wanted ?? whole.docs;
  const other = second === undefined ? undefined : partOf(readGold(second, '--second'), docs);
  const documents = documentsOf(docs, store);
  const places = new Places(documents, new CorpusSources(corpusFolder(store, corpus)));
  const { claims, speech } = partOf(whole, docs);
  const scored = other
    ? {
        claims: other.claims.map((line) => scoredClaim(places.claim(line))),
        speech: other.speech.map((line) => scoredSpeech(places.speech(line))),
      }
    : resultsFor(documents.values(), store);
  return { docs, goldClaims: claims.map(places.claim), goldSpeech: speech.map(places.speech), ...scored };
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
    .addOption(option('--second <dir>', WORDS.second, language))
    .addOption(outOption(language))
    .addOption(option('--docs <list>', WORDS.docs, language).argParser(anyList))
    .addOption(option('--errors <n>', WORDS.errors, language).argParser(wholeNumber))
    .addOption(option('--json', WORDS.json, language))
    .addOption(option('--corpus <dir>', WORDS.corpus, language))
    .addHelpText('after', WORDS.more[language])
    .action((flags: ScoreFlags) => scoreCommand(flags, context));
}
