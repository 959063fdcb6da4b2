import type { ClaimRecord } from '../model/annotation.js';
import type { Figure } from './figure.js';
import type { RuleContext } from './rule.js';

/** ，上年为; （2022年末为 between a level and what it was before. */
const BEFORE = /^[，,（(]而?(?:(?:上|去|前)一?年|(20\d\d)年)(?:同期|同月)?(?:末|底|年末|年底)?(?:仅|只)?(?:为|是|有)$/;
/** ，同比增长; ，一年增加 between that and the change. 年均增长 would be another. */
const CHANGED =
  /^[）)]?[，,](?:同比|一年间?|[比较](?:(?:上|去|前)一?年|(20\d\d)年)(?:同期|同月)?(?:末|底|年末|年底)?)?(?:净|共|累计)?(?:增长|增加|增幅|提高|提升|上升|多|下降|减少|降低|降幅|少)(?:了|约|为|达|达到)?$/;

const between = (a: ClaimRecord, b: ClaimRecord): string => a.sentence.slice(a.inSentence[1], b.inSentence[0]);

const isLevel = ({ kind }: ClaimRecord): boolean => kind === 'level' || kind === 'share' || kind === 'duration';

/** The change is told against the year of the level before, where it names one. */
function areInOrder(now: ClaimRecord, before: ClaimRecord, change: ClaimRecord): boolean {
  if (!isLevel(now) || now.kind !== before.kind || now.unitClass !== before.unitClass) return false;
  const told = BEFORE.exec(between(now, before));
  const changed = CHANGED.exec(between(before, change));
  return told !== null && changed !== null && (changed[1] === undefined || changed[1] === told[1]);
}

/**
 * The two levels that a change's own sentence tells right before it, 331家，2022年末为284家，一年增加73家, whatever their names and
 * days were read as; undefined where it tells none, or in another order.
 */
export function levelsToldBefore(
  { first }: Figure,
  context: RuleContext,
): { readonly now: Figure; readonly before: Figure } | undefined {
  if (first.text.includes('番') || first.status !== 'actual') return undefined;
  const beside = context
    .claimsIn(first.doc)
    .filter(({ sentence, article }) => sentence === first.sentence && article === first.article);
  const at = beside.findIndex(({ id }) => id === first.id);
  const [now, before] = beside.slice(Math.max(0, at - 2), at);
  if (!now || !before || !areInOrder(now, before, first)) return undefined;
  return { now: context.figureOf(now), before: context.figureOf(before) };
}
