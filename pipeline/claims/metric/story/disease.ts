/** Cases of the disease that an article reports on: 现有确诊病例 where the sentences before told of 新冠肺炎确诊病例. */

const CASES = /^((?:报告)?(?:新增|现有|累计)?(?:境外输入|本土)?)((?:治愈出院|出院|疑似|确诊|重症)病例)$/;
const OF_A_DISEASE =
  /^(?:报告)?(?:新增|现有|累计)?(?:境外输入|本土)?(\p{Script=Han}{2,8}?)(?:治愈出院|出院|疑似|确诊|重症)病例$/u;

/** The names in text order, each with the disease last named before it where it leaves that out. */
export function withDisease(names: readonly string[]): string[] {
  let disease = '';
  return names.map((name) => {
    if (!name.endsWith('病例')) return name;
    const bare = CASES.exec(name);
    if (bare) return `${bare[1]!}${disease}${bare[2]!}`;
    disease = OF_A_DISEASE.exec(name)?.[1] ?? disease;
    return name;
  });
}
