/*
 * An error is thrown far from any reader, in one language: `PLACE: expected WHAT, found WHAT`. Here it is put in Chinese for
 * who reads Chinese. Names, paths and what JSON says stay as they are.
 */

const SHAPE = /^(?:([^\n]*?): )?expected ([\s\S]+?), found ([\s\S]+)$/;

/** Longer phrases before those they hold. */
const PHRASES: readonly (readonly [words: string, zh: string])[] = [
  ['a finished run to report on', '一次已完成、可供报告的运行'],
  ['a finished run to export', '一次已完成、可供导出的运行'],
  ['a folder that can be written to', '写得进去的文件夹'],
  ['a file that can be read', '读得了的文件'],
  ['a folder', '文件夹'],
  ['a file', '文件'],
  ['one whole JSON object', '一个完整的 JSON 对象'],
  ['one whole JSON value', '一个完整的 JSON 值'],
  ['the id of a finding that is published', '已发布条目的编号'],
  ['the id of a run (see the list of runs)', '某次运行的编号（见运行列表）'],
  ['a document of the corpus', '语料中的一份文件'],
  ['the text of the last run', '上次运行时的文本'],
  ['to write the report to', '把报告写到'],
  ['the database of a run', '某次运行的库'],
  ['every annotated document among the results', '结果里有每一份标注过的文件'],
  ['--corpus DIR', '--corpus 文件夹'],
  ['a name', '姓名'],
  ['one document', '一份文件'],
  ['one of the fields', '以下字段之一：'],
  ['one of', '以下之一：'],
  ['run `gouji run` again', '请重新 `gouji run`'],
  ['`gouji run` first', '请先 `gouji run`'],
  ['Run first:', '请先运行：'],
  ['name the corpus with --corpus', '用 --corpus 指明语料'],
  ['no run yet', '还没有运行过'],
  [', or ', '，或'],
  ['nothing at', '空缺：'],
  ['none at', '没有：'],
  ['none for', '没有：'],
  ['nothing', '空缺'],
  ['none', '没有'],
  ['another', '另一份'],
];

const inPlaceWords = (place: string): string =>
  place.replace(/, line (\d+)/g, '，第 $1 行').replace(/, field (\S+)/g, '，字段 $1');

const phrased = (words: string): string =>
  PHRASES.reduce(
    (text, [phrase, zh]) => text.replace(new RegExp(`(?<![\\w-])${escaped(phrase)}(?![\\w-])`, 'g'), zh),
    words,
  );

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The message of a `GoujiError` in Chinese; unchanged where it is not of the usual shape. */
export function errorInChinese(message: string): string {
  const [, place, expected, found] = SHAPE.exec(message) ?? [];
  if (expected === undefined || found === undefined) return message;
  const where = place === undefined ? '' : `${inPlaceWords(place)}：`;
  return `${where}应为${phrased(expected)}，实为${phrased(found)}`.replaceAll('： ', '：');
}
