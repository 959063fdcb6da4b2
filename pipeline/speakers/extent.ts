import type { Segmented, Sentence } from '../model/article.js';
import type { Cue } from './cue.js';
import { countUntil } from '../text/ordered.js';

/** Opens a sentence that the writer tells himself: what was said before it is over. */
const NARRATION =
  /^(?:[^，。]{2,20}对此(?:予以|表示|强烈|作出|没有|未|尚未|暂)|据悉|据了解|据报道|另据|(?:根)?据[^，。]{1,20}(?:报道|消息|数据|统计)|记者(?:从|了解|获悉|在|注意|看到|采访)|(?:最新)?数据显示|会上发布的|当天|当日|当晚|同日|同一天|此前|之前|随后|会前|会后|会谈后|会见后|之后|日前|近日|(?:今天|昨天|今日|昨日|明天)(?:（|，|上午|下午|晚)|\d{1,2}日[，,]?|[^，。]{0,16}(?:开始|举行|开幕式|会议|会谈)(?:前|后|期间)，|节目(?:还|也)?(?:在|将|今)|截至发稿|与此同时|另外，据|接着|在(?:热烈的)?掌声|仪式上|活动中，|有分析|分析人士|有评论|来看)/;
/** Says that nothing was said, or tells what else was done. */
const REPORT =
  /(?:公众|市民|民众|农户|旅客)(?:需|应|要|请)|(?:提醒|请)(?:公众|市民|旅客|广大)|(?:也|仍|还|仍然)在(?:持续|继续|进行)。$|来看[^，。]{0,16}(?:记者|专访|报道)|(?:尚未|没有|未)(?:对此)?(?:作出|做出|予以|进行)?(?:任何)?回应|此前曾|(?:也|一同|一起|陪同)?(?:出席|参加|观看|参观)了?(?:会议|会见|会谈|活动|集会|仪式|演出|上述活动|座谈会?|调研)?。$/;
/** How much of a sentence's beginning and end tells who tells it. */
const EDGE = 60;

/** Whether `sentence` is told by the writer rather than still said by the voice before it. */
const isNarration = (text: string, { start, end }: Sentence): boolean =>
  NARRATION.test(text.slice(start, Math.min(end, start + EDGE))) ||
  REPORT.test(text.slice(Math.max(start, end - EDGE), end));

/** Words by which a speaker's own speech goes on in the next paragraph. */
const FIRST_PERSON = /(?:^|[，。；！？])[^，。；“”]{0,14}(?:我们|我部|我局|我委|我省|我市|我行|本部门|中方)/;
/** How many paragraphs further a first person may show that the speech went on. */
const AHEAD = 3;

/** What a cited leader still says in the sentence behind: 要…, 必须…. */
const CITED_ON = /^(?:要|必须|我们|坚持|只有|同时，?要|这是|应|不能|绝不)/;
/** Voices that a speaker cites rather than the writer turns to: 两国元首, 党的二十大, 双方. */
const CITED_VOICE =
  /国际社会|舆论|地区国家|各国|元首|双方|两国|两党|二十大|十八大|全会|党中央|中央[^，]{0,10}会议|宪章|决议|大家|人们/;

/** Who stands in a room and cites others. */
const ROOM: ReadonlySet<Cue['voice']['kind']> = new Set(['person', 'office', 'people']);

/** Who is told of by name; 中方反对的是 and 会议强调 may still be the same speech. */
const TOLD_OF: ReadonlySet<Cue['voice']['kind']> = new Set(['person', 'office', 'body']);

/** Where each cue of an article stands, and the sentences that end another's speech. */
export interface Stops {
  /** Cues by sentence. */
  readonly cues: ReadonlyMap<number, readonly Cue[]>;
  /** Sentences in which somebody begins to speak, or a quotation that a cue claims. */
  readonly sentences: ReadonlySet<number>;
}

/** Verbs of a stand that the side of a speaker takes in his own speech: 中方希望同各方一道…. */
const STANDS = /(?:希望|主张|反对|期待|承诺|支持|呼吁|敦促|愿)[^，。]{0,2}$/;

/** Whether a voice is a side of whom the speaker may be one. */
const isOwnSide = (cue: Cue, text: string, { voice, start, end }: Cue): boolean =>
  cue.voice.kind === 'person' &&
  voice.kind === 'state' &&
  /方$/.test(voice.speaker) &&
  STANDS.test(text.slice(start, end));

/** Whether all voices of sentence `i` are cited by the one who speaks, so that he goes on around them. */
function onlyCites(cue: Cue, text: string, { cues }: Stops, i: number): boolean {
  const here = cues.get(i);
  return (
    here !== undefined &&
    here.every(
      (other) =>
        other.voice.speaker !== cue.voice.speaker &&
        (other.voice.cited ||
          isOwnSide(cue, text, other) ||
          (ROOM.has(cue.voice.kind) && CITED_VOICE.test(other.voice.speaker))),
    )
  );
}

/** The same voice's next verb in the sentence, with no subject of its own: …，并警告称…. Its speech is another. */
const goesOnSaying = (cue: Cue, { cues }: Stops): Cue | undefined =>
  cues
    .get(cue.sentence)
    ?.find(
      (next) =>
        next.clause > cue.content && next.voice.speaker === cue.voice.speaker && next.voice.start === cue.voice.start,
    );

/** Where indirect speech ends: with its paragraph, before another voice, before the writer's own words. */
export function extentEnd(article: Segmented, stops: Stops, cue: Cue): number {
  const { text, sentences } = article;
  const next = goesOnSaying(cue, stops);
  if (next) return next.clause - 1;
  let last = cue.sentence;
  for (let i = cue.sentence + 1; i < sentences.length; i++) {
    const sentence = sentences[i]!;
    // 总书记强调制造业的地位。⏎这是一架C919: the next paragraph is the writer's.
    if (cue.voice.cited && sentence.paragraph !== sentences[cue.sentence]!.paragraph) break;
    if (cue.voice.cited && !CITED_ON.test(text.slice(sentence.start, sentence.start + 4))) break;
    if (sentence.paragraph !== sentences[last]!.paragraph && !goesOn(article, stops, cue, i)) break;
    if ((stops.sentences.has(i) && !onlyCites(cue, text, stops, i)) || isNarration(text, sentence)) break;
    // 中央气象台预计…。中央气象台今天发布预警: nobody names himself; the writer tells what he did.
    if (TOLD_OF.has(cue.voice.kind) && text.startsWith(cue.voice.speaker, sentence.start)) break;
    last = i;
  }
  return sentences[last]!.end;
}

/** Whether a speech goes on in the paragraph that sentence `i` opens: an answer to the press, or 我们 further on. */
function goesOn(article: Segmented, stops: Stops, cue: Cue, i: number): boolean {
  const { text, sentences, paragraphs } = article;
  const first = sentences[i]!.paragraph;
  const answer = /答记者问/.test(text.slice(cue.start, cue.end));
  for (let p = first; p < Math.min(paragraphs.length, first + AHEAD); p++) {
    const paragraph = paragraphs[p]!;
    const own = countUntil(sentences, (sentence) => sentence.paragraph, p - 1);
    if (paragraph.role !== 'paragraph' || sentences[own]?.paragraph !== p) return false;
    if (isNarration(text, sentences[own])) return false;
    for (let s = own; sentences[s]?.paragraph === p; s++) if (stops.sentences.has(s)) return false;
    const body = text.slice(paragraph.start, paragraph.end).trimEnd();
    if (!/[。！？]$/.test(body)) return false;
    if (answer || (FIRST_PERSON.test(body) && cue.voice.kind !== 'paper')) return true;
  }
  return false;
}
