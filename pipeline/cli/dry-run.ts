import type { Message } from '../check/index.js';
import { placeWords } from '../report/fault-words.js';
import { SET_ASIDE_REASONS, say } from '../report/messages.js';
import { printable } from '../report/terminal.js';
import { dryRun } from '../run/dry-run.js';
import type { RunOptions } from '../run/index.js';
import { documentChangeLine } from './changes.js';
import type { Context } from './context.js';

const WORDS = {
  head: {
    zh: '会处理 {changes} 份文件，{unchanged} 份未变，搁置 {aside} 份；什么也没有写。',
    en: '{changes} documents to do, {unchanged} unchanged, {aside} set aside; nothing was written.',
  },
  aside: { zh: '搁置  {doc}：{reason}（{place}）', en: 'set aside  {doc}: {reason} ({place})' },
} satisfies Record<string, Message>;

/** What a run would do, on standard output. */
export async function printDryRun(options: RunOptions, { language, output }: Context): Promise<void> {
  const { documents, unchanged, setAside } = await dryRun(options);
  for (const change of documents) output.line(documentChangeLine(change, language));
  for (const { doc, code, place } of setAside)
    output.line(
      printable(
        say(WORDS.aside, language, {
          doc,
          reason: SET_ASIDE_REASONS[code][language],
          place: placeWords(place, language),
        }),
      ),
    );
  output.line(say(WORDS.head, language, { changes: documents.length, unchanged, aside: setAside.length }));
}
