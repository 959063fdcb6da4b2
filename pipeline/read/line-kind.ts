import {
  ADVERT_MARKS, FOOT_WORDS, NAVIGATION_WORDS, OFFICE_ENDINGS, RIGHTS_WORDS, WRITER_WORDS,
} from '../lexicon/page-words.js'; // prettier-ignore
import { RELAYED } from '../lexicon/datelines.js';
import { oneOf } from '../text/one-of.js';
import type { Line } from './lines.js';

/**
 * What a printed line is by its own look.
 * `headline` may be an article's title or a heading inside one: only its neighbours tell.
 */
export type LineKind =
  | 'headline'
  | 'subtitle' // ——各地智能制造见闻
  | 'byline' // 本报记者 何立新; 2024年1月19日 13:16 来源：…
  | 'prose'
  | 'credit' // 丁一摄
  | 'furniture'
  | 'foot' // furniture after which the page goes on with more of it
  | 'jump' // (下转A05版)
  | 'continued' // （上接第一版）……
  | 'section' // 【招商引资】
  | 'label' // 编者按
  | 'advert';

const LONGEST_HEADLINE = 50;
const LONGEST_LABEL_LINE = 90;

const CJK = '\\u3400-\\u9fff';
const NAME = `[${CJK}·]{2,5}`;
const WRITER = oneOf(WRITER_WORDS);
/** Characters of a page, glosses left out, so that 責(zé)任編輯 and 編 輯 are the words they were. */
const GLOSS = /(?<=[\u3400-\u9fff])[(（][a-z\u00e0-\u01dc]{1,6}[)）]/g;

/** Cheap: whether there may be a gloss. */
const GLOSSED = /[a-z\u00e0-\u01dc][)）]/;

const JUMP =
  /^[(（]?\s*(?:下转|下轉|转|轉)\s*第?\s*[A-Z]?\d+\s*版\S{0,12}?[)）]?$|^[(（](?:下转|下轉)[^()（）]{1,12}[)）]$/;
const CONTINUED = /^[(（](?:上接|紧接)[^()（）]{1,16}[)）]/;
const SECTION = /^[【［[][^】］\]]{2,12}[】］\]]$/;
const LABEL = /^[【[]?(?:编者按|编者的话|编后|核心阅读|核心提示|内容提要|开栏的话|導讀|导读|摘要)[】\]]?[：:]?$/;
const ADVERT = new RegExp(`^[■□◆●▲]?\\s*${oneOf(ADVERT_MARKS)}\\s*$`);
const SUBTITLE = /^(?:——|—|──|－－|--)\s*[\u3400-\u9fff“《「A-Z0-9]/;
const CRUMBS = /(?:>>?|›|»|→)\s*正文$|^(?:您的位置|當前位置|当前位置|所在位置|您现在的位置)/;
const PAGE_HEAD =
  /^(?:第?[A-Z]?\d{1,3}版?)[\s\u3000:：]+\S{2,8}[\s\u3000].*(?:星期|\d{4}年|责编|編輯)|^第?[A-Z]?\d{1,3}版?[:：]?\s*(?:要闻|要聞|广告|廣告|综合)$|^\d{4}年\d{1,2}月\d{1,2}日\s*星期[一二三四五六日天](?:\s|$)/;
const SERIES = /^\S{4,30}(?:系列报道|系列報道|特别报道|专题报道)之[一二三四五六七八九十\d]+$/;
const FOOT = new RegExp(`^${oneOf(FOOT_WORDS)}\\s*(?:[:：]|$)`);
const RIGHTS = new RegExp(oneOf(RIGHTS_WORDS), 'i');
const NAVIGATION = new RegExp(`^${oneOf(NAVIGATION_WORDS)}$`);
const BARS = /[|｜丨]/;
const BARS_AND_BLANKS = /[\s\u3000|｜丨]+/;

const FULL_DATE = /\d{4}\s?[年./-]\s?\d{1,2}\s?[月./-]\s?\d{1,2}/;
const BYLINE_WRITER = new RegExp(
  `^[□■◎○●【(（]?\\s*(?:[${CJK}]{2,10})?${WRITER}[\\s\\u3000:：/／]*${NAME}(?:[\\s\\u3000、,，]+(?:${WRITER}[\\s\\u3000]*)?${NAME}){0,5}(?:[\\s\\u3000]+(?:\\d{4}年\\S*|[${CJK}]{2,6}报道))?[)）】]?$`,
);
const BYLINE_OUTLET = new RegExp(`^[${CJK}]{3,12}[\\u3000 ]+${NAME}$`);
const BYLINE_SOURCE = /^[(（]?(?:来源|來源|作者|文|图文|供稿|稿源|文字)\s*[:：/／]\s*[^。，,]{2,30}$/;

const CREDIT_ALONE = new RegExp(
  `^[(（]?(?:图片?[:：/／]?)?(?:新华社|新華社|中新社|中新网|本报|本報|视觉中国|人民图片)?\\s*(?:[${CJK}]{0,6}${WRITER}|发)?[\\s\\u3000:：]*${NAME}(?:[\\s\\u3000、]+${NAME}){0,3}[\\s\\u3000]*(?:摄|攝|摄影|攝影|摄影报道|图|文\\/图|供图|供圖)[)）]?$|^[(（]?(?:资料图片?|資料圖片?|资料照片|新华社发|新華社發|视觉中国供图|无人机照片)[)）]?$`,
);
const CREDIT_AT_END = new RegExp(
  `(?:[(（](?:资料图片?|資料圖片?|资料照片|新华社发|新華社發|无人机照片|[^()（）]{0,20}${NAME}[\\s\\u3000]*(?:摄|攝|供图|供圖))[)）]|(?:记者|記者|新华社发)[\\s\\u3000]*${NAME}(?:[\\s\\u3000、]+${NAME}){0,3}[\\s\\u3000]*(?:摄|攝))$`,
);

const ENDED = /[。！？!?…；;：:]["”’」』）)》】\]]*$|["”」』）)]$/;
const SENTENCE_INSIDE = /[。；;!！?？]./;
const WAITING = new RegExp(`${oneOf(OFFICE_ENDINGS)}$`);
const TURN = /^[\u3400-\u9fffA-Za-z·（）()《》“”\s]{2,24}[：:]/;

/** Text without pinyin glosses: what a line looks like to its words. */
export const unglossed = (text: string): string => (GLOSSED.test(text) ? text.replace(GLOSS, '') : text);

/** How much of a text's end is looked at for closing marks, and for a photographer's name. */
const MARKS = 8;
const CREDIT = 60;

/** Whether a sentence ends where the text does. */
export const isEnded = (text: string): boolean => ENDED.test(text.slice(-MARKS));

/** Whether a caption's credit closes the text: (资料图片), 新华社记者 李安摄. */
export const endsInCredit = (text: string): boolean =>
  (text.length <= CREDIT && CREDIT_ALONE.test(text)) ||
  (/[)）摄攝。]/.test(text.slice(-1)) && CREDIT_AT_END.test(text.slice(-CREDIT)));

export const isTurn = (text: string): boolean => TURN.test(text);

/** Short entries between bars, or several navigation words: 首页|必读|视频. */
function isNavigation(text: string): boolean {
  if (!BARS_AND_BLANKS.test(text)) return false;
  const bars = text.split(BARS);
  if (bars.length >= 3) return bars.every((part) => part.trim().length <= 14) || bars.length >= 6;
  const parts = text.split(BARS_AND_BLANKS);
  return parts.length >= 2 && parts.filter((part) => NAVIGATION.test(part)).length * 2 > parts.length;
}

function furniture(text: string): LineKind | undefined {
  if (JUMP.test(text)) return 'jump';
  if (CONTINUED.test(text)) return 'continued';
  if (SECTION.test(text)) return 'section';
  if (text.length > LONGEST_LABEL_LINE) return undefined;
  if (LABEL.test(text)) return 'label';
  if (ADVERT.test(text)) return 'advert';
  const closed = text.replace(/(?<=[\u3400-\u9fff])[ \u3000](?=[\u3400-\u9fff]\s*[：:])/g, '');
  if (FOOT.test(closed)) return 'foot';
  if (RIGHTS.test(text)) return 'foot';
  if (isNavigation(text) || CRUMBS.test(text) || PAGE_HEAD.test(text) || SERIES.test(text)) return 'furniture';
  return undefined;
}

function isByline(text: string): boolean {
  if (text.length > LONGEST_LABEL_LINE || /。/.test(text)) return false;
  return (
    BYLINE_WRITER.test(text) ||
    BYLINE_SOURCE.test(text) ||
    (FULL_DATE.test(text) && text.length <= 60 && !/[，,；]/.test(text) && BYLINE_DATE.test(text))
  );
}
/** A line that is a date, an hour, an outlet: 2024年1月19日 13:16 中国网; _样例产业观察_ · 2024年5月20日 · 文／叶知秋. */
const BYLINE_DATE =
  /^(?:[\u3400-\u9fff_*]{2,12}[\s\u3000·:：|]*){0,2}\d{4}\s?[年./-]\s?\d{1,2}\s?[月./-]\s?\d{1,2}日?(?:$|[\s\u3000·|T\d])/;

/** Whether a line may stand between a headline and its article as outlet and name: 样例汽车周刊　江远帆. */
export const isOutletByline = (text: string): boolean => BYLINE_OUTLET.test(text);

/** (新华社北京4月18日电) closes a report. */
const BRACKETED = /^[(（][^()（）]*[)）]$/;

/** Telephone numbers, list numbers. */
const NO_HEADLINE = /(?<!\d)\d{7,}(?![\d.]*[万亿元人家个吨])|\d{3,4}-\d{7,8}|^\d{1,2}(?:[.．](?!\d)|、)/;

/** Whether a line could be a headline: short, no sentence in it, none waiting to go on, no turn of a conversation. */
function isHeadline(text: string): boolean {
  if (text.length < 2 || text.length > LONGEST_HEADLINE || !/[\u3400-\u9fffA-Za-z]/.test(text)) return false;
  if (SENTENCE_INSIDE.test(text) || NO_HEADLINE.test(text)) return false;
  if (/[。；;，,、《“（(‘「]$/.test(text) || (/[）)]$/.test(text) && !/[（(][^（）()]{1,12}[）)]$/.test(text)))
    return false;
  if (/[？?！!]$/.test(text) && (isTurn(text) || /[，,]/.test(text))) return false;
  return !/[：:]$/.test(text) || !/[，,：:]./.test(text);
}

/** Nothing but prose is longer, and its beginning is enough to tell a fragment (（上接第一版）). */
const LONGEST_SHAPED = 400;

/** @param title what the document is known to be called: the line that says so is a headline however long it is */
export function kindOf(line: Line, title?: string): LineKind {
  const text = unglossed(line.text.length > LONGEST_SHAPED ? line.text.slice(0, LONGEST_SHAPED) : line.text);
  if (line.mark === 'furniture') return 'furniture';
  if (line.mark === 'title' || line.mark === 'heading' || line.text === title) return 'headline';
  if (RELAYED.exec(text)?.[0].trim() === text) return 'byline';
  const found = furniture(text);
  if (found) return found;
  if (line.mark === 'caption' || CREDIT_ALONE.test(text)) return 'credit';
  if (line.mark === 'byline' || isByline(text)) return 'byline';
  if (line.mark === 'paragraph' || BRACKETED.test(text)) return 'prose';
  if (text.length <= LONGEST_HEADLINE && SUBTITLE.test(text) && !/[。；;，,]$/.test(text)) return 'subtitle';
  return isHeadline(text) ? 'headline' : 'prose';
}

/**
 * Whether a short line with nothing to end it is half of a sentence that the layout broke: it has a comma (headlines part with
 * blanks) or waits for the holder of an office (工业和信息化部总工程师 / 谢少锋……说). 一、弘扬…，推动… is a heading.
 */
export const isHalfSentence = (text: string): boolean => WAITING.test(text) || (/[，,]/.test(text) && !isListed(text));

/** ①, 一是, （二）, 3. and the like begin a paragraph of their own. */
const LISTED =
  /^(?:[①-⑳■□◆●▲★▶·•]|[(（]?[一二三四五六七八九十\d]{1,3}(?:[)）、]|[.．](?!\d))|[一二三四五六七八九十]是)/;

export const isListed = (text: string): boolean => LISTED.test(text);

/** Longest first line of a page that is taken for its title: 习近平回信勉励…… runs to seventy characters. */
const LONGEST_TITLE = 100;

/** Whether a page's first line, set apart from the rest, is its title though it is long or ends in an office. */
export const isFirstTitle = (first: Line, next: Line | undefined): boolean =>
  first.text.length <= LONGEST_TITLE && (next?.gap ?? 0) > 0 && !/[。；;，,]/.test(first.text) && !isTurn(first.text);
