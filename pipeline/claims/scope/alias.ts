import { knownAt } from './known.js';
import { matchesOf } from '../../text/matches.js';

const ALIAS = /([\u4e00-\u9fff]{4,24})[（(]以下简称[:：]?[“"‘']?([\u4e00-\u9fff]{2,10})/g;

/** 中国工商银行吉林省分行（以下简称“吉林分行”）: the name in full by its short form. */
export function aliasesOf(text: string): ReadonlyMap<string, string> {
  const aliases = new Map<string, string>([['大湾区', '粤港澳大湾区']]);
  if (!text.includes('以下简称')) return aliases;
  for (const [, before, alias] of matchesOf(text, ALIAS)) {
    let full: string | undefined;
    for (let start = 0; start < before!.length - 3 && full === undefined; start++)
      if (knownAt(before!, start)) full = before!.slice(start);
    if (full !== undefined) aliases.set(alias!, full);
  }
  return aliases;
}
