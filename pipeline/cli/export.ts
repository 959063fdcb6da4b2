import { Argument } from 'commander';
import type { Command } from 'commander';
import type { Message } from '../check/index.js';
import { ARTICLE_LAYERS, LAYERS, exportFolder, linesOf } from '../export/index.js';
import type { ArticleLayer, Layer, LayerOptions } from '../export/index.js';
import { GoujiError } from '../model/error.js';
import type { Store } from '../store/index.js';
import type { Context } from './context.js';
import { listOf, option, outOption } from './options.js';
import { resegmenter } from './resegment.js';
import { withStore } from './with-store.js';

const WORDS = {
  about: { zh: '导出一层（或全部）为 JSONL', en: 'export one layer, or all, as JSONL' },
  layer: { zh: '哪一层；all 为全部，要与 --to 同用', en: 'which layer; all: every one, with --to' },
  to: { zh: '写进这个文件夹（另附 export.json）', en: 'write into this folder (with export.json)' },
  format: { zh: '格式', en: 'format' },
  layers: { zh: '每篇文章另带哪些层', en: 'what each article carries besides' },
  corpus: {
    zh: '语料现在所在的文件夹（默认为上次运行所读的）',
    en: 'where the corpus is now (default: where the last run read it)',
  },
  more: {
    zh: `
每行一个 JSON 对象。位置一律是原文解码后的 Unicode 码位，前闭后开：
  Array.from(raw).slice(start, end).join('') === text
字段的含义见 schemas/*.schema.json。

例子：
  gouji export claims                                    到标准输出
  gouji export metrics | jq 'select(.documents > 2)'
  gouji export articles --layers tokens,claims           文章连同词与说法
  gouji export all --to exports                          各层一个文件
`,
    en: `
One JSON object a line. Offsets are half-open Unicode code points of the decoded raw source:
  Array.from(raw).slice(start, end).join('') === text
What each field means: schemas/*.schema.json.

Examples:
  gouji export claims                                    to standard output
  gouji export metrics | jq 'select(.documents > 2)'
  gouji export articles --layers tokens,claims           articles with their tokens and claims
  gouji export all --to exports                          one file a layer
`,
  },
} satisfies Record<string, Message>;

interface ExportFlags {
  readonly out: string;
  readonly to?: string;
  readonly layers?: readonly ArticleLayer[];
  readonly corpus?: string;
}

const layerOptions = (store: Store, { layers = [], corpus }: ExportFlags): LayerOptions => ({
  articleLayers: new Set(layers),
  resegment: resegmenter(store, corpus),
});

function exportCommand(layer: Layer | 'all', flags: ExportFlags, { output }: Context): void {
  if (layer === 'all' && flags.to === undefined)
    throw new GoujiError('usage', 'expected --to DIR with `all`, found none: eight layers do not fit one stream');
  if (layer !== 'all' && layer !== 'articles' && flags.layers)
    throw new GoujiError('usage', `expected --layers with articles or all, found it with ${layer}`);
  withStore(flags.out, (store) => {
    const options = layerOptions(store, flags);
    if (flags.to !== undefined) return exportFolder(store, flags.to, layer === 'all' ? LAYERS : [layer], options);
    if (layer !== 'all') for (const line of linesOf(layer, store, options)) output.record(line);
  });
}

export function addExport(program: Command, context: Context): void {
  const { language } = context;
  program
    .command('export')
    .description(WORDS.about[language])
    .addArgument(new Argument('<layer>', WORDS.layer[language]).choices([...LAYERS, 'all']))
    .addOption(outOption(language))
    .addOption(option('--format <format>', WORDS.format, language).choices(['jsonl']).default('jsonl'))
    .addOption(option('--to <dir>', WORDS.to, language))
    .addOption(
      option(
        `--layers <list>`,
        {
          zh: `${WORDS.layers.zh}（${ARTICLE_LAYERS.join(',')}）`,
          en: `${WORDS.layers.en} (${ARTICLE_LAYERS.join(',')})`,
        },
        language,
      ).argParser(listOf(ARTICLE_LAYERS)),
    )
    .addOption(option('--corpus <dir>', WORDS.corpus, language))
    .addHelpText('after', WORDS.more[language])
    .action((layer: Layer | 'all', flags: ExportFlags) => exportCommand(layer, flags, context));
}
