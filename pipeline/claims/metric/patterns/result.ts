import { matchesOf } from '../../../text/matches.js';
import { rightText, type QuantityView } from '../../view.js';
import { trimName } from '../names/noun-phrase.js';
import type { MetricContext, MetricPattern } from '../reading.js';
import { subjectBefore } from '../phrase/subject.js';

const WON =
  /^(?:的[^，。；]{0,8}?(成绩|优势|总分|积分|得分))?[^，。；]{0,8}?(?:获得|夺得|摘得|赢得|拿下|斩获|收获|夺取|打破|刷新)了?([^，。；]{2,20})/;
const AS_RESULT = /^的[^，。；]{0,8}?(成绩|优势|总分|积分|得分)/;
const COUNTED_FIRST = /^(?:一|首|第[一二三四五六七八九十]+)[枚块个项]/;

const BARE_PRIZE = /^(?:冠军|亚军|季军|[金银铜奖]牌|第[一二三四五六七八]名?|本届.*)$/;
const EVENT =
  /((?:男子|女子|男女|混合|男单|女单|男双|女双|混双)[^，。；：“”]{0,14}?)(?:[半总]?决赛|预赛|金牌赛|比赛|项目|赛)/gu;
/** 在男子500米决赛中，…夺得冠军: at what it was won. */
function eventBefore({ article, clause, quantity }: QuantityView): string {
  const before = article.text.slice(article.sentences[clause.sentence]!.start, quantity.start);
  return matchesOf(before, EVENT).at(-1)?.[1]?.replace(/的$/, '') ?? '';
}

/** 以326.10分获得混双3米板冠军 → 混双3米板冠军得分; 以9秒97的成绩夺冠: the winner's; a jump or a throw is measured in metres. */
export const resultOf: MetricPattern = {
  id: 'metric.result',
  read({ view }: MetricContext) {
    const { words, at, floor, quantity, article } = view;
    const ahead = article.text.slice(quantity.extent.start - 2, quantity.extent.start);
    if (!/^(?![加予可得足难])[^以]以$/.test(ahead) || !/^[分秒环米]$/.test(quantity.unit)) return undefined;
    const behind = rightText(view);
    const [, measure, prize = ''] = WON.exec(behind) ?? AS_RESULT.exec(behind) ?? [];
    if (measure === undefined && prize === '') return undefined;
    const what = measure === '优势' ? '领先优势' : /^[秒米]$/.test(quantity.unit) ? '成绩' : '得分';
    // 以6米85打破世界纪录的成绩卫冕: how good it was is not what was won.
    const won = prize.includes('的成绩') ? '' : trimName(prize.replace(COUNTED_FIRST, ''));
    const event = BARE_PRIZE.test(won) ? eventBefore(view) : '';
    const name = won === '' ? subjectBefore(words, at - 1, floor).name : event + won;
    return name === '' ? undefined : { name: name + what };
  },
};
