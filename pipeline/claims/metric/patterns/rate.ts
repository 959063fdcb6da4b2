import { complete } from '../names/complete.js';
import { stepBack } from '../words/step-back.js';
import { phraseAfter, phraseBefore } from '../phrase/phrase.js';
import type { MetricContext, MetricPattern } from '../reading.js';
import { subjectBefore, wordBack } from '../phrase/subject.js';
import type { Word } from '../words/words.js';

const DONE = /^(?:超额|提前)?完成$/;
/** What is done by parts: 完成全年目标任务的58%. */
const TASK = /(?:任务|目标|计划|预算|工程量|工作量|总量|投资|总投资|进度|收购|播种|改造|面积)$/;
const COMPARED = /^(?:超过|达到|达|相当于|等于|接近)$/;
/** Aid that is granted as a part of a cost. */
const AID = /^(?:补贴|补助|补偿|减免|减征|返还|报销|资助|奖励)$/;
const TO_WHOM = /^[对给向为按]$/;
const FARTHEST = 10;

const backTo = (words: readonly Word[], from: number, floor: number, test: RegExp): number =>
  wordBack(words, from, floor, test, FARTHEST);

/** Who or what the clause is of, else the metric last named in the sentence, else its topic. */
function ownerAt(context: MetricContext, verb: number): string {
  const { view, antecedent, topic } = context;
  const own = subjectBefore(view.words, verb, view.floor).name;
  if (own !== '') return complete(own, context);
  if (antecedent?.sentence === view.clause.sentence) return antecedent.name;
  return topic === '' ? (antecedent?.name ?? '') : topic;
}

/** 完成全年目标任务的58%, 完成新一轮改革70%的主体任务 → …完成比例. */
export const completionOf: MetricPattern = {
  id: 'metric.completion',
  read(context) {
    if (context.kind.kind !== 'share') return undefined;
    const { words, at, floor, ceiling } = context.view;
    const done = backTo(words, at, floor, DONE);
    if (done < 0) return undefined;
    const end = words[at - 1]!.class === 'de' ? at - 1 : at;
    const before = phraseBefore(words, end, done + 1).name;
    const behind = words[at + 1]?.class === 'de' ? phraseAfter(words, at + 2, ceiling).name : '';
    const task = before + behind;
    if (task !== '' && !TASK.test(task)) return undefined;
    const owner = ownerAt(context, done);
    return owner + task === '' ? undefined : { name: `${owner}${task}完成比例` };
  },
};

/** 缴税27万多笔，超过去年全年业务量的85% → 缴税相当于业务量比重. */
export const comparedWith: MetricPattern = {
  id: 'metric.compared-with',
  read(context) {
    if (context.kind.kind !== 'share') return undefined;
    const { words, at, floor } = context.view;
    if (words[at - 1]?.class !== 'de') return undefined;
    const verb = backTo(words, at, floor, COMPARED);
    const whole = verb < 0 ? '' : phraseBefore(words, at - 1, verb + 1).name;
    const owner = whole.length < 2 ? '' : ownerAt(context, verb);
    if (owner === '' || owner === whole) return undefined;
    return { name: `${owner}${/^达/.test(words[verb]!.text) ? '占' : '相当于'}${whole}比重` };
  },
};

/** 中央财政对中西部地区补贴45% → 中央财政补贴比例; for whom is where it holds. */
export const aidOf: MetricPattern = {
  id: 'metric.aid',
  read({ kind, view, antecedent }) {
    if (kind.kind !== 'share') return undefined;
    const { words, at, floor } = view;
    // 享受30%的补贴.
    const given = words[at + 1]?.class === 'de' ? (words[at + 2]?.text ?? '') : '';
    if (AID.test(given)) return { name: `${given}比例` };
    const aid = backTo(words, at, floor, AID);
    if (aid < 0 || stepBack(words, at, aid + 1) > aid + 2) return undefined;
    const whom = backTo(words, aid, floor, TO_WHOM);
    if (whom < 0) return { name: `${subjectBefore(words, aid + 1, floor).name || words[aid]!.text}比例` };
    const name = `${words[aid]!.text}比例`;
    const giver = subjectBefore(words, whom, floor).name;
    return { name: giver === '' && antecedent?.name.endsWith(name) === true ? antecedent.name : giver + name };
  },
};
