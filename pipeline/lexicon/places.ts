/** Foreign states that news figures are often given for; with China's own names they are the openings of scopes. */
export const FOREIGN_STATES = [
  '美国', '英国', '法国', '德国', '日本', '韩国', '朝鲜', '俄罗斯', '乌克兰', '印度', '巴基斯坦', '伊朗', '以色列', '巴勒斯坦', '黎巴嫩', '叙利亚', '土耳其', '埃及', '苏丹', '南非', '尼日利亚', '巴西', '阿根廷', '智利', '秘鲁', '墨西哥', '加拿大', '澳大利亚', '新西兰', '意大利', '西班牙', '葡萄牙', '荷兰', '比利时', '瑞士', '瑞典', '挪威', '芬兰', '丹麦', '波兰', '匈牙利', '捷克', '希腊', '泰国', '越南', '老挝', '柬埔寨', '缅甸', '马来西亚', '新加坡', '印度尼西亚', '菲律宾', '哈萨克斯坦', '沙特', '沙特阿拉伯', '阿联酋', '卡塔尔', '伊拉克', '阿富汗', '也门', '利比亚', '卢旺达', '肯尼亚', '埃塞俄比亚', '古巴', '委内瑞拉', '欧元区', '欧盟', '加沙地带', '东盟', '非洲', '欧洲', '蒙古国', '塞尔维亚', '白俄罗斯', '爱尔兰', '奥地利', '斯里兰卡', '孟加拉国', '尼泊尔',
] as const; // prettier-ignore

/** Endings of a place or body that a figure may hold for, behind a proper name. */
export const PLACE_ENDINGS =
  /(?:省|自治区|自治州|自治县|特别行政区|市|县|区|州|盟|旗|镇|乡|村|港|机场|海关|新区|新片区|自贸区|自贸试验区|自由贸易港|自由贸易试验区|保护区|湿地|湖|岛|油田|电站|园区|开发区|高新区|经开区|口岸|分行|集团|公司|银行|大学|学院|医院|中学)$/;

/** Words that point back to the last scope: 全省 after 吉林省. */
export const SAME_SCOPE =
  /(?:全省|全市|全区|全县|全州|该省|该市|该县|该行|该公司|该企业|该园区|该港|该校|我省|我市|当地|省内|市内|全行|全院|全校|全村|全镇)/;

/** Words that take a figure back to the whole country, or to somebody else's place. */
export const WHOLE_COUNTRY_CUE = /(?:全国|我国|中国|全球|世界|各地|国内|我们|中央财政|国家)/;
