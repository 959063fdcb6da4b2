/**
 * Words by which the parts of a page that are no news are known. Both scripts and pinyin glosses aside: pages are
 * matched unglossed.
 */

/** Entries of a site's navigation, and sections a page's foot lists. */
export const NAVIGATION_WORDS: readonly string[] = (
  '首页 首頁 必读 必讀 视频 視頻 图片 圖片 专题 專題 专访 專訪 专栏 專欄 资讯 資訊 新闻 新聞 要闻 要聞 博客 论坛 論壇 会展 會展 评论 評論 ' +
  '数码 數碼 财经 財經 房产 房產 汽车 汽車 体育 體育 娱乐 娛樂 科技 登录 登錄 注册 註冊 搜索 客户端 客戶端 关于我们 關于我們 關於我們 ' +
  '联系我们 聯系我們 聯繫我們 广告报价 廣告報價 隐私声明 隱私聲明 本站地图 本站地圖 网站地图 網站地圖'
).split(' ');

/** Lines that begin the foot of a page: what follows is furniture until another article plainly begins. */
export const FOOT_WORDS: readonly string[] = (
  '责任编辑 責任編輯 责编 責編 编辑 編輯 校对 校對 声明 聲明 免责声明 免責聲明 版权声明 版權聲明 相关新闻 相關新聞 相关阅读 相關閱讀 ' +
  '相关链接 相關鏈接 推荐阅读 推薦閱讀 延伸阅读 延伸閱讀 热门推荐 熱門推薦 精彩专题 精彩專題 友情链接 友情鏈接 上一篇 下一篇 返回首页 ' +
  '返回首頁 打印本页 打印本頁 关闭窗口 關閉窗口 分享到 扫一扫 掃一掃'
).split(' ');

/** Anywhere in a short line, these make it furniture. */
export const RIGHTS_WORDS: readonly string[] = (
  '版权所有 版權所有 copyright ©2 © ICP备 ICP備 公网安备 公網安備 经营许可证 經營許可證 不得转载 不得轉載 禁止转载 禁止轉載 未经许可 未經許可 ' +
  '未经授权 未經授權 未经书面许可 未經書面許可 举报电话 舉報電話 违法和不良信息 違法和不良信息 国内统一刊号 國內統一刊號 CN11- 邮发代号 郵發代號'
).split(' ');

/** Marks of a paid page. */
export const ADVERT_MARKS: readonly string[] = [
  '广告',
  '廣告',
  '公益广告',
  '公益廣告',
  '推广',
  '推廣',
  '招商热线',
  '遗失声明',
];

/** Who writes: a byline names one of these, then a person. */
export const WRITER_WORDS: readonly string[] =
  '记者 記者 特约记者 特約記者 见习记者 見習記者 实习记者 實習記者 通讯员 通訊員 特约评论员 特約評論員 评论员 評論員 撰稿 撰文 作者'.split(
    ' ',
  );

/** A line that ends in an office waits for its holder's name: it is half a sentence, no headline. */
export const OFFICE_ENDINGS: readonly string[] = (
  '总工程师 总经济师 总会计师 新闻发言人 发言人 部长 副部长 局长 副局长 司长 副司长 主任 副主任 书记 副书记 省长 副省长 市长 副市长 ' +
  '院长 副院长 会长 副会长 秘书长 董事长 总经理 副总经理 行长 副行长 负责人 总裁 院士 教授 研究员 首席分析师 分析师 经济学家'
).split(' ');

/** Headlines of broadcast items that hold several short items. */
export const BUNDLE_TITLES = /(?:联播快讯|简讯|快讯|要闻速览|新闻速览|一句话新闻)$/;
