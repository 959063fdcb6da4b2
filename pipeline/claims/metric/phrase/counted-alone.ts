import { PERSON_NOUN } from '../../../lexicon/metric-words.js';

/** Places and bodies that are counted as they stand: behind 25个国家 a 的 begins another thing (的200多个城市). */
const COUNTED_PLACE =
  /(?:国家|地区|国际组织|省份|省|市|县|县区|城市|乡镇|村|部门|类型|领域|行业|大类|大项|小项|单位|省区市|站点|家庭|场馆|街道|社区|赛区|港口|传感器|[省市县区州]）)$/;
/** What a counter fits, where it tells. */
const FITTING: Readonly<Record<string, RegExp>> = {
  家: /(?:企业|公司|机构|单位|工厂|银行|医院|媒体|商户|门店)$/,
  所: /(?:学校|院校|高校|大学|中学|小学|医院)$/,
  座: /(?:城市|机场|电站|水库|桥梁|大桥)$/,
  户: /(?:家庭|居民|农户|用户|牧民)$/,
  台: /(?:车|机|设备|装备|机组)$/,
  辆: /车$/,
  架: /(?:机|直升机)$/,
  艘: /(?:船|艇|轮)$/,
};

/** 9万名乘客的出行, 25个国家的城市: what the counter fits is counted; what is theirs is not. 300项家政领域的标准 are standards. */
export function isCountedAlone(name: string, counter: string): boolean {
  if (counter === '' || /[个省市县国]/.test(counter)) return COUNTED_PLACE.test(name);
  if (/[名位人]/.test(counter)) return PERSON_NOUN.test(name);
  return FITTING[counter]?.test(name) === true;
}
