/** What lasts so long, and the words by which that is said. */

/** Ends of nouns for what goes on for a time: beside verbs used as nouns (访问, 试运行, 罢工). */
export const GOES_ON =
  /(?:访问|服务|调研|试点|培训|训练|[战戍]争|战役|战火|战事|冲突|对抗|斗争|任务|使命|行动|活动|会议|会谈|谈判|赛|演出|巡演|军演|演习|课程|授课|生涯|历程|征程|航程|旅程|行程|之[旅行]|[京津]游|施工|工作|状态|禁令|封锁|制裁|治疗|疗程|休牧|禁渔|春运|运输|假期|救援|试车|试?运行|飞行|试验|实验|测试|检修|修缮|翻修|转运|对接|讨论|航行|值守|奋战|奋斗|努力|探索|紧急状态|哀悼|开放日|集训|考察|考古|休战|停火)$/;

/** Ends of names that say themselves that a time is measured. */
export const MEASURES_TIME =
  /(?:时间|时长|用时|时限|期限|年限|周期|寿命|日数|天数|年龄|车程|行程|工期|会期|展期|赛期|任期|刑期|假期|历史|文明史|发展史|期)$/;

/** Verbs whose object lasts so long: 举行48小时罢工, 结束21年维和使命. What any other verb does lasts itself (被困45小时的男孩). */
export const HOLDS_WHAT_LASTS =
  /^(?:为期|长达|历时|历经|经历|经过|通过|进行|举行|举办|开展|展开|开始|开启|启动|参与|参加|完成|执行|结束|实施|实行|宣布|迎来|进入|接受|发起|持续|总计|共计|需|需要|用|花|花费|延长|中断|提供|安排|有|拥有|达|度过|签订|签署|发动|陷入|享受|给予|创造|创下|实现|恢复|投入|是|为|到|至|过)$/;

/** Nouns that the dictionary has for what is done, and that are things: they do not go on. */
export const THINGS_DONE = /(?:设备|装备|需求|建筑|投资|贷款|收入|支出|订单|补贴|编制|产品|损失|积淀|积累|组织|规定)$/;
