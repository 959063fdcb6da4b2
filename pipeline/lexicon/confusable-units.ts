/** Unit classes that one figure is misprinted with, each pair by the names of the classes. */
export const CONFUSABLE_UNITS: readonly (readonly [string, string])[] = [
  ['%', 'pp'],
  ['人', '人次'],
  ['个', '人'],
  ['个', '人次'],
  ['次', '人次'],
  ['元', '美元'],
  ['吨', '公斤'],
  ['吨', '标准箱'],
  ['公里', '米'],
  ['平方公里', '平方米'],
  ['亩', '公顷'],
  ['kW', 'kWh'],
  ['GW', 'GWh'],
];

/** Units of what is measured once and stays: how high a dam is, what a sample weighs. */
export const MEASURED_ONCE: readonly string[] = ['毫米', '厘米', '米', '公里', '克', '公斤', '平方米'];
