import type { TopicKind, TopicRow } from '../../../lexicon/topics.js';

/** Names of parts with the topic they leave out: 展馆 of 中国—南亚博览会. */

/** Taking part says in what, if the story has an event: 参展, 参会. */
export const TAKES_PART = /参[展会赛演]|与会|出席|报名/;
const PEOPLE_AND_BODIES = /(?:国家|地区|组织|企业|机构|代表|嘉宾|学者|记者|运动员|选手|观众)$/;

/** Whether a name could be a part of a topic of this kind. */
export const mayLeaveOut = (name: string, row: TopicRow): boolean =>
  row.own.test(name) ||
  row.shared.test(name) ||
  row.again.test(name) ||
  (row.kind === 'event' && SHORT_NAME.test(name)) ||
  (row.kind === 'calamity' && LOSSES_OF.test(name));
const SHORT_NAME = /^.{0,6}(?:论坛|会)/;

/** 高峰论坛, 项目, 恶劣天气 at the head of a name: the topic by a short name. */
function againIn(name: string, topic: string, row: TopicRow): string {
  for (let length = Math.min(8, topic.length, name.length - 1); length >= 2; length--)
    if (topic.endsWith(name.slice(0, length))) return name.slice(0, length);
  return row.again.exec(name)?.[0] ?? '';
}

/** The name with the topic it leaves out; undefined where it leaves out none. `said`: its sentence speaks of the topic. */
export function withTopic(name: string, topic: string, row: TopicRow, said: boolean): string | undefined {
  const again = againIn(name, topic, row);
  const rest = name.slice(again.length);
  if (name.includes(topic) || namesAnother(rest, row)) return undefined;
  const partOf = (part: string): boolean => row.own.test(part) || row.shared.test(part);
  // 项目总装机容量, 高峰论坛专题论坛, 恶劣天气死亡的人数.
  if (again !== '' && rest !== '' && !rest.startsWith('的') && (partOf(rest) || topic.endsWith(again)))
    return rendered(topic, rest, row.kind);
  if (again !== '' && topic.endsWith(name)) return undefined;
  // 巴勒斯坦死亡人数: whose they are is the figure's scope.
  const losses = row.kind === 'calamity' ? LOSSES_OF.exec(name) : null;
  if (losses && said) return losses[1]! + rendered(topic, losses[2]!, row.kind);
  if (row.kind === 'calamity' ? !said : !row.own.test(name) && !(row.shared.test(name) && said)) return undefined;
  return partOf(name) ? rendered(topic, name, row.kind) : undefined;
}

const LOSSES_OF = /^(\p{Script=Han}{2,6}(?<!方|方面|的|造成|导致))((?:死亡|受伤|失踪|遇难)的?人数)$/u;

/** 机器人博览会带来的展品 in a story of another conference: the name says of what it is. */
function namesAnother(name: string, row: TopicRow): boolean {
  const part = row.own.exec(name)?.index ?? (row.shared.test(name) ? 0 : name.length);
  return [...row.heads, ...row.names].some((head) => name.slice(0, part).includes(head));
}

/** 论坛|设置展位: what an event has. */
const SETS_UP = /^(?:设置|设立|开设|共?设有?)(?=.{2})/;

function rendered(topic: string, written: string, kind: TopicKind): string {
  const part = kind === 'event' ? written.replace(SETS_UP, '') : written;
  switch (kind) {
    case 'event':
      return !TAKES_PART.test(part) && PEOPLE_AND_BODIES.test(part) ? `参加${topic}的${part}` : topic + part;
    case 'programme':
      return topic + part;
    case 'launch':
      return `${topic}发射的卫星`;
    case 'calamity':
      return topic + part.replace(/^(?:已|共)/, '').replace('的人数', '人数');
  }
}
