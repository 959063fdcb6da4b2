import { HIGH_COURTESIES } from '../lexicon/titles.js';

/** Courtesies by which a story cites a leader in passing. */
const LOFTY: readonly string[] = [...HIGH_COURTESIES, '国王'];
/** Behind 同志: somebody who is in the room. */
const IN_THE_ROOM = /^在[^，。]{2,26}时/;
/** How much of the text behind a courtesy is looked at. */
export const IN_THE_ROOM_REACH = 30;

/**
 * Whether a name with a courtesy is cited for a sentence (习近平总书记指出, 邓小平同志说) rather than reported: 巴特尔同志在参加讨论时说 and
 * 王静委员认为 speak on.
 */
export const isCited = (courtesy: string, behind: string): boolean =>
  LOFTY.includes(courtesy) || (courtesy === '同志' && !IN_THE_ROOM.test(behind));

/** 落实总书记…指出, 高度赞赏中方…认为, 除非快速支援部队…: a verb or a conjunction that governs what follows it opens no subject. */
export const GOVERNED =
  /^(?:落实|积极响应|响应|感谢|高度赞赏|赞赏|针对|除非|尽管|听取|坚持(?!者)|毫不动摇|违反|宣介|严厉|严正|殷切|殷殷|乐观|乐见|陆续|曾多次|体会|但|预计|指出|提出|充分反映|充分体现|体现|深切|严重违背|按照|照|握|要(?!员|塞|地)|希望|坚定|还要求|贯彻|认真|饱含|明确(?=.{2}))/;
