import type { Attributed } from '../../../model/speech.js';
import type { Found, PeriodQuestion } from './question.js';

/** 年产量200万件, 每年发电10亿度, 每天发电1亿度: so much in any year or day, not in the one spoken of. */
const YEARLY_RATE =
  /每年|(?<!平均)每一?[天日]|(?<![今去全上近多两前这当十百千每\d])年(?:创?产值|产(?!业|品)|发电|处理|接待|节约|减排|输送|输气|供水|供电|加工|吞吐|销售|运[输量])/;

/** Whether a figure says what a work or a trade yields a year. */
export const isYearlyRate = ({ text }: Attributed, { kind, span, clause }: PeriodQuestion): boolean =>
  kind === 'level' && YEARLY_RATE.test(text.slice(clause.start, span.start));

/** 预计2026年建成，投运后每年发电量可达10亿度: the day it begins, said in another clause, is not the time of what it will yield. */
export const begunBefore = (found: Found, { clause }: PeriodQuestion): boolean =>
  found.mention?.ahead === true && found.mention.end <= clause.start;
