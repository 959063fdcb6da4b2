/** Cities of the prefecture level, prefectures and leagues, without 市 or 州, by their province's short name. */
export const CITIES_OF: Readonly<Record<string, string>> = {
  河北: '石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水 雄安',
  山西: '太原 大同 阳泉 晋城 朔州 晋中 运城 忻州 临汾 吕梁',
  内蒙古: '呼和浩特 包头 乌海 赤峰 通辽 鄂尔多斯 呼伦贝尔 巴彦淖尔 乌兰察布 兴安盟 锡林郭勒 阿拉善 二连浩特 满洲里',
  辽宁: '沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口 阜新 辽阳 盘锦 铁岭 葫芦岛',
  吉林: '长春 四平 辽源 通化 白山 松原 白城 延边',
  黑龙江: '哈尔滨 齐齐哈尔 鸡西 鹤岗 双鸭山 大庆 伊春 佳木斯 七台河 牡丹江 黑河 绥化 大兴安岭 绥芬河',
  江苏: '南京 无锡 徐州 常州 苏州 南通 连云港 淮安 盐城 扬州 镇江 泰州 宿迁',
  浙江: '杭州 宁波 温州 嘉兴 湖州 绍兴 金华 义乌 衢州 舟山 台州 丽水',
  安徽: '合肥 芜湖 蚌埠 淮南 马鞍山 淮北 铜陵 安庆 滁州 阜阳 宿州 六安 亳州 池州 宣城',
  福建: '福州 厦门 莆田 三明 泉州 漳州 南平 龙岩 宁德',
  江西: '南昌 景德镇 萍乡 九江 新余 鹰潭 赣州 吉安 宜春 抚州 上饶',
  山东: '济南 青岛 淄博 枣庄 东营 烟台 潍坊 济宁 泰安 威海 日照 临沂 德州 聊城 滨州 菏泽',
  河南: '郑州 洛阳 平顶山 安阳 鹤壁 新乡 焦作 濮阳 许昌 漯河 三门峡 南阳 商丘 信阳 周口 驻马店 济源',
  湖北: '武汉 黄石 十堰 宜昌 襄阳 鄂州 荆门 孝感 荆州 黄冈 咸宁 随州 恩施 仙桃 潜江 天门 神农架',
  湖南: '长沙 株洲 湘潭 衡阳 邵阳 岳阳 常德 张家界 益阳 郴州 永州 怀化 娄底 湘西',
  广东: '广州 韶关 深圳 珠海 汕头 佛山 江门 湛江 茂名 肇庆 惠州 梅州 汕尾 河源 阳江 清远 东莞 中山 潮州 揭阳 云浮',
  广西: '南宁 柳州 桂林 梧州 北海 防城港 钦州 贵港 玉林 百色 贺州 河池 崇左',
  海南: '海口 三亚 三沙 儋州 洋浦',
  四川: '成都 自贡 攀枝花 泸州 德阳 绵阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 广安 达州 雅安 巴中 资阳 阿坝 甘孜 凉山',
  贵州: '贵阳 六盘水 遵义 安顺 毕节 铜仁 黔西南 黔东南 黔南',
  云南: '昆明 曲靖 玉溪 保山 昭通 丽江 普洱 临沧 楚雄 红河 文山 西双版纳 大理 德宏 怒江 迪庆',
  西藏: '拉萨 日喀则 昌都 林芝 山南 那曲 阿里地区',
  陕西: '西安 铜川 宝鸡 咸阳 渭南 延安 汉中 榆林 安康 商洛',
  甘肃: '兰州 嘉峪关 天水 武威 张掖 酒泉 庆阳 定西 陇南 临夏 甘南',
  青海: '西宁 海西 海北 海南州 黄南 果洛 玉树',
  宁夏: '银川 石嘴山 吴忠 固原 中卫',
  新疆: '乌鲁木齐 克拉玛依 吐鲁番 哈密 昌吉 博尔塔拉 巴音郭楞 阿克苏 克孜勒苏 喀什 和田 伊犁 塔城 阿勒泰 石河子 霍尔果斯 阿拉山口',
}; // prettier-ignore

/** All of them. */
export const CITIES: readonly string[] = Object.values(CITIES_OF).flatMap((cities) => cities.split(' '));

/** Cities that are provinces: 全市 is of the one, 全省 never is. */
export const MUNICIPALITIES: ReadonlySet<string> = new Set(
  '北京 北京市 天津 天津市 上海 上海市 重庆 重庆市'.split(' '),
);

/** Regions that are provinces: their 全区 and 自治区. */
export const AUTONOMOUS_REGIONS: ReadonlySet<string> = new Set(
  '内蒙古 内蒙古自治区 广西 广西壮族自治区 西藏 西藏自治区 宁夏 宁夏回族自治区 新疆 新疆维吾尔自治区'.split(' '),
);

/** What newspapers call a province instead of its name: 齐鲁大地, 潇湘晨报. */
export const PROVINCE_EPITHETS: Readonly<Record<string, string>> = {
  燕赵: '河北', 三晋: '山西', 辽沈: '辽宁', 龙江: '黑龙江', 江淮: '安徽', 八闽: '福建', 赣鄱: '江西', 齐鲁: '山东', 中州: '河南', 荆楚: '湖北',
  楚天: '湖北', 潇湘: '湖南', 三湘: '湖南', 八桂: '广西', 琼岛: '海南', 黔中: '贵州', 滇云: '云南', 三秦: '陕西', 陇原: '甘肃', 塞上: '宁夏',
}; // prettier-ignore

/** Papers whose names tell their province to those who know them. */
export const PROVINCE_OF_PAPER: Readonly<Record<string, string>> = {
  新华日报: '江苏', 扬子晚报: '江苏', 钱江晚报: '浙江', 大众日报: '山东', 大河报: '河南', 南方日报: '广东', 羊城晚报: '广东', 南国早报: '广西',
  华西都市报: '四川', 华商报: '陕西', 解放日报: '上海', 新民晚报: '上海', 文汇报: '上海',
}; // prettier-ignore

/** What a paper or a station is called behind its place: 湖南|日报, 青岛|早报, 东港|电视台. */
export const MEDIA_BEHIND =
  /^(?:省|市)?(?!证券|金融|期货)[\u4e00-\u9fff]{0,4}(?:日报|晚报|早报|晨报|晚刊|早讯|晚讯|时报|都市报|商报|快报|特区报|青年报|农民报|经济报|新报|报|卫视|电视台|广播电台|广播|台|发布|新闻网|在线|网)$/;
