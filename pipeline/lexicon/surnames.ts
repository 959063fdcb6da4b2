/** Family names of one character that open a Chinese name. */
export const SURNAMES: ReadonlySet<string> = new Set(
  '应谌祈赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于傅皮卞齐康伍余元卜顾孟平黄穆萧尹姚邵湛汪祁毛禹狄米贝臧戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫房裘缪解丁宣邓郁单洪包诸左石崔吉钮龚程嵇邢裴陆荣翁荀甄曲封储靳段焦巴牧车侯宓蓬郗班仰仲伊宁仇栾暴甘厉戎祖武符刘景詹龙叶司韶黎蓟薄印白怀蒲丛鄂索赖卓蔺屠蒙池乔阴胥苍闻党翟谭贡姬申冉雍桑桂濮牛寿边扈燕冀尚温庄晏柴瞿阎慕连茹习艾鱼容古易慎戈廖庾居衡步耿满弘匡寇广沃利蔚越师巩聂晁敖冷辛阚那简饶曾沙养鞠丰巢关查荆游竺权盖桓仉肖涂卿付佟佘岳海冼敬佴苟仝原银代逯缑亓牟母尧付宝隋麦揭初鹿闫楚苑但撒宗隗'.split(
    '',
  ),
);

/** Places and words with the shape of a name, which stand before a high office too: 汤加首相, 董事会主席. */
export const NOT_PERSONS: readonly string[] =
  '中国 汤加 贝宁 文莱 盛会 董事会 理事会 教科文 联合国 党中央 师生 常委会 穆斯林 古巴党 萨尔瓦多 科摩罗 冈比亚 马里 马耳他 马尔代夫 马达加斯加 马拉维 莫桑比克 莱索托 利比里亚 几内亚 加纳 加蓬 加勒比 卢森堡 乌干达 乌拉圭 乌兹别克 乌兹别克斯坦 土库曼斯坦 吉尔吉斯斯坦 塔吉克斯坦 亚美尼亚 阿塞拜疆 格鲁吉亚 阿尔及利亚 阿尔巴尼亚 安哥拉 安道尔 阿曼 巴林 巴拿马 巴拉圭 巴哈马 巴巴多斯 巴布亚 波黑 博茨瓦纳 布隆迪 布基纳法索 玻利维亚 哥伦比亚 哥斯达黎加 刚果 吉布提 厄瓜多尔 厄立特里亚 斐济 佛得角 海地 洪都拉斯 基里巴斯 津巴布韦 喀麦隆 科特迪瓦 科威特 科索沃 克罗地亚 拉脱维亚 立陶宛 罗马尼亚 毛里求斯 毛里塔尼亚 摩洛哥 摩纳哥 摩尔多瓦 密克罗尼西亚 纳米比亚 瑙鲁 尼加拉瓜 尼日尔 萨摩亚 塞内加尔 塞舌尔 塞拉利昂 塞浦路斯 斯洛文尼亚 斯洛伐克 所罗门 索马里 坦桑尼亚 突尼斯 瓦努阿图 危地马拉 苏里南 牙买加 约旦 赞比亚 乍得 中非 梵蒂冈 利雅得 莫斯科 贝鲁特 加沙 拉法 耶路撒冷 伦敦 巴黎 华盛顿 纽约 里约 哈尔滨 齐齐哈尔 呼伦贝尔 乌鲁木齐 喀什 和田 卢克索 拉萨'.split(
    ' ',
  );

/** Family names of two characters. */
export const COMPOUND_SURNAMES: readonly string[] = [
  '欧阳', '上官', '司马', '诸葛', '东方', '皇甫', '尉迟', '公孙', '慕容', '司徒', '令狐', '夏侯', '端木', '呼延', '南宫', '独孤',
]; // prettier-ignore

/**
 * Family names that are oftener a word of their own (任务, 高度, 方案, 安全): they open a name only behind an office or in
 * front of a verb of speech, and where the whole is no common word.
 */
export const AMBIGUOUS_SURNAMES: ReadonlySet<string> = new Set(
  '任高方安常成连强平于关包代满广海原初但母单解古金石华江白黄马田万车党师路边温丰利时向水元越权容房支印管游简易喻应全从和能都经项盛雷段盖谈查祝尚荣银宝宗牛毛花'.split(
    '',
  ),
);

/** Characters that do not stand in a given name: what follows a name of one character more begins with them. */
export const NOT_GIVEN: ReadonlySet<string> = new Set(
  '互说称摄在对就向和与及同等的将也还曾已日月是为从给被了着过们这那其他她它我你会要又再均都则以并或由据把让使得地可能没不很最更即，。、：；“”（）0123456789'.split(
    '',
  ),
);

/** Characters of names carried over by sound (泽连斯基, 内塔尼亚胡, 迪亚斯-卡内尔). */
export const TRANSLITERATION: ReadonlySet<string> = new Set(
  '连阿提易思额云娃察卜瑙东哇功堡岛娅莹绮翁瓜尕萍珠嘎滨森莽莓骞埃艾安昂奥澳巴白拜班邦保鲍北贝本比彼边宾波伯博布采策查昌楚茨茲次达代戴丹道德登邓狄迪蒂丁杜敦顿多厄恩尔耳法凡范菲费芬丰冯佛弗夫福富盖甘冈高戈哥格葛根贡古顾瓜圭哈海汉豪赫黑亨洪侯胡华怀惠霍基吉季济加嘉贾坚简江杰捷金津京久喀卡凯坎康考柯科克肯孔库夸奎昆拉腊莱赖兰朗劳勒雷黎里理丽利莉列烈林琳龄隆龙娄卢鲁露路吕律伦罗洛马玛迈麦满曼芒毛梅门蒙孟米密敏缪摩莫默姆木穆纳娜乃奈南内尼涅宁纽努诺欧帕派潘庞佩彭蓬皮平珀普漆齐奇契恰乔切钦琴琼丘秋曲让热仁荣茹儒瑞若撒萨塞赛桑瑟森沙莎珊尚绍舍申什圣施石史士舒朔斯司丝松苏肃索所塔泰坦汤唐陶特滕藤田铁廷图土托陀瓦旺万汪王威韦维伟卫魏温文翁沃乌武伍西锡希席夏显香小肖歇谢辛欣星兴修休许旭雪逊雅亚延扬杨耶叶伊依英尤雨云载赞泽曾扎詹张章哲珍真芝治智朱兹卓宗祖佐姬妮婷黛菈蓓琪茜蕾璐荷葡萄绸'.split(
    '',
  ),
);
