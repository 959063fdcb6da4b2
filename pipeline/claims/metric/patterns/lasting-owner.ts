import { leadText } from '../../view.js';
import { wordBack } from '../phrase/subject.js';
import type { MetricContext } from '../reading.js';
import { doerOf } from './doer.js';
import { twoStates } from './two-states.js';

/** Whose a time is that its own clause tells of nobody: 建交50周年, 在轨已满四个月. */

/** 驻留时长, 被困时长, 年龄: whose, the clauses around say. */
const LASTING_ALONE = /^(?:\p{Script=Han}{2,3}时长|(?:平均)?年龄)$/u;
/** 两国建交50周年. */
const DIPLOMATIC = /^(?:愿以.{0,2}|.{0,3}(?:两国|双方)|中)?(建交|复交|邦交正常化)时长$/;
/** 神舟十五号乘组在轨已满四个月. */
const IN_ORBIT = /在轨(?:已经?)?满$/;
/** 预期寿命76.4岁, 其中年龄最大的37岁: an age that is written is nobody's alone. */
const WRITTEN_AGE = /寿命|(?<!平均)年龄/;

/** The name with whose it is, where the words around tell. */
export function withOwner(name: string, context: MetricContext): string {
  const { view, sentenceTopic } = context;
  const { words, at, floor } = view;
  const relation = DIPLOMATIC.exec(name)?.[1];
  if (relation !== undefined) {
    const two = twoStates(view);
    return two === '' ? name : `${two}${relation}时长`;
  }
  if (IN_ORBIT.test(leadText(view))) return `${doerOf(view, wordBack(words, at, floor, /^在/))}在轨时长`;
  const full = words[at - 1]?.text === '满' && words[at - 2]?.class === 'verb' ? words[at - 2]!.text : '';
  if (full !== '') return `${doerOf(view, at - 2)}${full}时长`;
  // 神舟十八号乘组在轨四个月.
  if (name.endsWith('在轨')) return `${name}时长`;
  if (!LASTING_ALONE.test(name)) return name;
  if (name.endsWith('年龄')) {
    if (WRITTEN_AGE.test(leadText(view))) return name;
    const person = doerOf(view, at);
    return (person === '' ? sentenceTopic() : person) + name;
  }
  let verb = at - 1;
  while (verb > floor && !name.startsWith(words[verb]!.text)) verb--;
  const lasting = verb >= floor && name.startsWith(words[verb]!.text) && words[verb]!.class !== 'noun';
  return (lasting ? doerOf(view, verb) : '') + name;
}
