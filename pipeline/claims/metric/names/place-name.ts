import type { Word } from '../words/words.js';

/** Tags of places: countries and provinces, foreign ones among them, and 地下, 境外, 局地. */
const PLACE_TAG = /^(?:ns|s|f|nrt)$/;
const LOCAL = /^(?:局地|局部|地下|地上|境外|海外|境内|当地|其他地区|东部|西部|中部|东北|地区|全境)$/;

/** Whether `name`, as it stands in words `floor` to `at`, names nothing but places: 美国 in 美国0.4%. */
export function placesOnly(words: readonly Word[], floor: number, at: number, name: string): boolean {
  if (LOCAL.test(name)) return true;
  for (let end = at; end > floor; end--) {
    let text = '';
    for (let from = end - 1; from >= floor && text.length < name.length; from--) {
      text = words[from]!.text + text;
      if (text === name)
        return words.slice(from, end).every((word) => PLACE_TAG.test(word.tag) || word.class === 'joint');
    }
  }
  return false;
}
