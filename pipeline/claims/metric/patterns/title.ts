import { leftText } from '../../view.js';
import { matchesOf } from '../../../text/matches.js';
import type { MetricPattern } from '../reading.js';

/** Parts that a law or a plan is made of. */
const PART = /^[章条款编节]$/;
/** 共7章46条: nothing but their number is told, or the number of larger parts before them. */
const NUMBER_ALONE = /^[，、]?(?:全文|正文)?(?:分为?|共分为?|共有?|总共|包[含括]|由|计|合计)?$/;
const TITLE = /《[^》]{2,40}》/g;

/** 会议表决通过《低空经济促进条例》，共7章46条: of the law, not of the meeting. */
export const partsOfTitle: MetricPattern = {
  id: 'metric.parts-of-title',
  read({ view, kind }) {
    const { quantity, article, clause } = view;
    if (kind.kind !== 'level' || !PART.test(quantity.unit) || !NUMBER_ALONE.test(leftText(view))) return undefined;
    const before = article.text.slice(article.sentences[clause.sentence]!.start, quantity.start);
    const title = matchesOf(before, TITLE).at(-1)?.[0];
    return title === undefined ? undefined : { name: title };
  },
};
