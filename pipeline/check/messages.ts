import type { Message } from './rule.js';

/** Why a repair is the smallest edit that reconciles the claims, by `repair.because`. */
export const REPAIR_REASONS: Readonly<Record<string, Message>> = {
  agree: { zh: '与另一来源的数一致', en: 'agrees with the other source' },
  scale: { zh: '数字相同，量级词不同', en: 'the digits agree, the scale word does not' },
  digits: { zh: '只差一位或邻位颠倒，疑为录入之误', en: 'one digit or a transposition apart: a likely typing slip' },
  direction: { zh: '数值相同，增减方向相反', en: 'the sizes agree, the directions do not' },
  year: { zh: '该数见于另一年', en: 'the value is known for another year' },
  base: { zh: '该数见于另一比较基期（同比/环比）', en: 'the value is known against another base' },
  reckoned: { zh: '按其余各数推算', en: 'what the other figures give' },
  unit: { zh: '数字相同，单位不同', en: 'the number agrees, the unit does not' },
  'newer-known': { zh: '已有更新的数', en: 'a newer figure is known' },
  'not-below-earlier': { zh: '累计数不应低于此前的数', en: 'a running total is not below an earlier one' },
};

/** The note of two documents that report one event: it weighs for a finding, not against it. */
export const SAME_EVENT_NOTE = 'same-event';

/** What is in doubt and keeps a finding from weighing more, by the text of a proof's `note`. */
export const DOUBT_NOTES: Readonly<Record<string, Message>> = {
  'implied-period': {
    zh: '有一方的时间由上下文或发表日推定',
    en: 'one of the periods is implied, by the text around or the day of publication',
  },
  unfinished: { zh: '有一方的时期在发表时尚未结束', en: 'one period was not over when it was printed' },
  months: { zh: '句中写的是别的月份，时期可能读错', en: 'the sentence names other months' },
  narrowed: { zh: '指标名前另有限定词，范围可能不同', en: 'words in front narrow one name and not the other' },
  part: { zh: '有一方只说其中一部分（第二批、新增、每）', en: 'one speaks of a part only (a batch, an addition)' },
  revised: {
    zh: '相差很小且发表相隔较久，可能是修订',
    en: 'little apart and printed weeks apart: it may have been revised',
  },
  loose: {
    zh: '该指标在多个时期都有不同数值，名称可能过短',
    en: 'this name has differing figures in many periods: it may be too short',
  },
  restated: {
    zh: '两处除此数外几乎一字不差，且同期发表',
    en: 'the two sentences agree in all but the figure, and were printed within two days',
  },
  headline: {
    zh: '标题的数在正文中没有，正文另有一数',
    en: 'the text does not print the figure of its headline, but this one',
  },
  'same-event': { zh: '两篇报道同一场合，不应有两个数', en: 'both report one event: it had one figure' },
  status: { zh: '双方都是目标或预计', en: 'both are plans or expectations' },
  base: { zh: '有一方未说明与何时相比', en: 'one does not say what it is compared with' },
  revision: {
    zh: '文中有核算、核实等字样，或相隔较久而相差极小，可能是官方修订',
    en: 'the words speak of an official revision, or next to nothing lies between figures printed weeks apart',
  },
  'years-apart': {
    zh: '发表相隔半年以上，可能已经修订',
    en: 'published over half a year apart: it may have been revised',
  },
  worded: { zh: '两处名称措辞不同，所指相同', en: 'the two word one name differently' },
  coordinated: { zh: '一处“产销量”连写，另有出处', en: 'one prints two names in one word' },
  'shared-figure': {
    zh: '指标名不全，但两句另有一数相同',
    en: 'a name is cut short, but the two print another figure alike',
  },
  apart: { zh: '相差十个百分点以上，可能出自两家', en: 'over ten points apart: perhaps of two sources' },
  'level-left-out': {
    zh: '一处有“国家级”，一处没有',
    en: 'one says the level of government, the other leaves it out',
  },
  assembled: { zh: '指标名在句中分成几段，由上下文拼成', en: 'the name stands in the sentence in several pieces' },
  'same-article': { zh: '两数在同一篇中', en: 'both stand in one article' },
  name: { zh: '指标名在句中不完整，可能另有限定', en: 'the name is not printed whole in its sentence' },
  'generic-name': { zh: '指标名过于笼统', en: 'the name alone does not say what was measured' },
  kind: { zh: '排名或时长取决于怎么数', en: 'a rank or a duration depends on who counts' },
  'soft-edge': { zh: '只由“近、约、余、多”一类词的模糊边界决定', en: 'decided only by a vague word (近, 约, 余, 多)' },
  rounding: { zh: '舍去尾数也能解释', en: 'cutting off digits may explain it' },
  'far-apart': { zh: '相差过大，更像两个指标', en: 'too far apart: more likely two metrics' },
  'other-day': { zh: '两数日期不同', en: 'the two hold for different days' },
};
