/** Words that may stand between a subject and its verb of speech: the subject ends before the first of them. */
export const SPEECH_ADVERBIALS: readonly string[] =
  '鲜明 下令 今天 今晚 今日 昨天 昨晚 昨日 日前 近日 近期 最近 当天 当日 当晚 同日 同一天 同时 当地时间 随后 随即 此前 之前 早些时候 曾 已 在 针对 向 还 也 又 则 再次 再 多次 分别 均 都 一致 纷纷 普遍 公开 明确 发表 发布 接受 通过 于 介绍 回应 报道 声明 通报 警告 证实 透露 批评 评论 解释 分析 补充 强烈 坚决 进一步 不断 反复 一再 专门 最后 最新 作出 出席 参加 会见 主持 签署 表示 说 告诉 召开 举行 呼吁 要求 接着 继续 首先 兴奋地 高兴地 激动地 自豪地 感慨地 坦率地 乐呵呵 开心地 欣慰地 无奈地 感激地 骄傲地 自信地 激动地 满意地 笑呵呵 笑着 致 致信 写信 回信 书面 用 从 由 和记者 与记者 同记者 率 乘 年 初步 预计 称 共 单独 更 便 并 十分 非常 深有感触 深情地 动情地 郑重 正式 主动 一同 当面 陆续 相继 听取 审议 转达 郑重地 明确地 每 也曾 是 当即 旗帜鲜明 讲话 致辞 坚定 始终 来到 前往 走进 严正 重要 深刻 冒雨 视频 一直 先后 向来 同样 随之 一起 为此 特地 公布 刊文 撰文 发文 援引 致函 否认 谴责 指责 敦促 高度 积极评价 积极回应 持续关注 热烈 深受 充分 赞赏 赞扬 盛赞 称赞 感谢 祝贺 欢迎 今年 去年 前年 上周 本周 上月 会后 会前 批准 决定 立即 同意 本月 晚些时候 这样 掷地有声 语重心长 殷切 由衷'.split(
    ' ',
  );

/** The same, where a character is often part of a name: 对外, 成都 and 到底 end no subject; dates do. */
export const SPEECH_ADVERBIAL_FORMS: readonly string[] = [
  // 古巴代表近80国发言 ends the subject before 代表, 中国代表表示 behind it.
  String.raw`代表(?=\d{1,3}(?![\d日月号])|“|近|全|中|欧|非|该|党|各|本|大会|第|政府|公司|无党派|民|九三|台盟|农|特邀|致公|工商联|[^，]{2,8}界)`,
  String.raw`[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日`,
  String.raw`\d{1,2}[日号]`,
  String.raw`就(?!业)`,
  String.raw`(?<![反针应面])对(?!外|话|华)`,
  String.raw`以(?!及|军|色列|方|媒|总理|国防)`,
  String.raw`发言(?!人)`,
  String.raw`特别(?!报告员|代表|顾问|协调员|行政区|军事)`,
  String.raw`到(?!底|位)`,
  // 联合会, 联合国, 共同体 are bodies.
  String.raw`联合(?!会|国|社|体|党|总会|早报|组织|工会|航空|银行)`,
  String.raw`共同(?!体|社|党|民主党)`,
];
