import type { ClaimRecord } from '../../model/annotation.js';

/*
 * A number and the list behind it: 六项措施，分别是：A、B、C、D、E。 Only where the list says that it is all of them, and each of its
 * items is short: longer ones hold marks of their own.
 */

/** What opens a list of all there are. */
const OPENS = /^[^，,。；;：:、\d]{0,12}[，,]?(?:分别(?:是|为)|依次(?:是|为)|即)[：:]?/;
/** What leaves a list open, or puts other things into it. */
const LEFT_OPEN = /等|其中|包括|以上|余|多|《|（|\(|“|\d/;
/** An item that may be two. */
const JOINED = /[和与及]|以及/;
const LONGEST_ITEM = 14;
const FEWEST = 3;

/** The items of the list behind a counted figure, at least and at most; undefined where there is none that can be counted. */
export function listedBehind({
  sentence,
  inSentence: [, end],
}: ClaimRecord): { least: number; most: number } | undefined {
  const behind = sentence.slice(end);
  const opened = OPENS.exec(behind);
  if (!opened) return undefined;
  const list = /^[^。；;，,：:]*/.exec(behind.slice(opened[0].length))![0];
  const stop = behind.slice(opened[0].length + list.length);
  if (LEFT_OPEN.test(list) || !/^(?:。|$)/.test(stop)) return undefined;
  const items = list.split('、');
  if (items.length < FEWEST || items.some((item) => item === '' || item.length > LONGEST_ITEM)) return undefined;
  const joined = items.filter((item) => JOINED.test(item)).length;
  return { least: items.length, most: items.length + joined };
}
