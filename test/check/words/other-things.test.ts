import { describe, expect, test } from 'vitest';
import { ofOtherThings } from '../../../pipeline/check/words/other-things.js';
import { claim } from '../claim.js';

const told = (sentence: string) => claim('总投资', '26亿元', '2024', { sentence: `${sentence}26亿元。` });
const areTwo = (a: string, b: string): boolean => ofOtherThings(told(a), told(b));

describe('two things by the names that open their sentences', () => {
  test.each([
    ['3月2日，青澜江大桥主桥合龙，总投资', '3月2日，白沙大桥主桥合龙，总投资'],
    ['《山河谣》上映首日，票房', '《长夜灯》登陆院线首日，票房'],
    ['长河航空新开至首尔的航线，总投资', '云岭航空新开至首尔的航线，总投资'],
    ['柳河水库除险加固完工，总投资', '大坪水库除险加固完工，总投资'],
  ])('%s… and %s…', (a, b) => {
    expect(areTwo(a, b)).toBe(true);
    expect(areTwo(b, a)).toBe(true);
  });
  test.each([
    ['the same name, longer', '长沙黄花国际机场改扩建，总投资', '黄花机场T3航站楼封顶，总投资'],
    ['one that opens with no name', '3月2日，青澜江大桥主桥合龙，总投资', '这座桥的总投资'],
    ['industries', '去年汽车行业总投资', '截至年底，现代农业总投资'],
    ['where a figure is told', '《统计公报》显示，总投资', '《工作报告》指出，总投资'],
    ['the whole country beside names', '我国建成白沙大桥等一批工程，总投资', '青澜江大桥等全国重点工程总投资'],
    ['the other name stands further on', '青澜江大桥主桥合龙，总投资', '白沙大桥、青澜江大桥两座桥总投资'],
  ])('not: %s', (_, a, b) => {
    expect(areTwo(a, b)).toBe(false);
  });
});
