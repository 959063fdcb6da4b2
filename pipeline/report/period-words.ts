import type { Language } from '../check/index.js';
import type { Period } from '../model/period.js';

const QUARTERS = ['一', '二', '三', '四'];

function onePeriod(period: string): string {
  const match = /^(\d{4}|XXXX)(?:-(?:Q([1-4])|H([12])|(\d\d)(?:-(\d\d))?))?$/.exec(period);
  if (!match) return period;
  const [, year, quarter, half, month, day] = match;
  const own = year === 'XXXX' ? '某年' : `${year}年`;
  if (quarter) return `${own}${QUARTERS[Number(quarter) - 1]}季度`;
  if (half) return `${own}${half === '1' ? '上' : '下'}半年`;
  if (month === undefined) return own;
  return `${own}${Number(month)}月${day === undefined ? '' : `${Number(day)}日`}`;
}

/** A period as people say it: 2024年一季度, 2024年1月至2024年2月; in English as it is written in the exports. */
export const periodWords = (period: Period, language: Language): string => {
  if (language === 'en') return period.replace('/', ' to ');
  const [from, to] = period.split('/');
  return to === undefined || to === from ? onePeriod(from!) : `${onePeriod(from!)}至${onePeriod(to)}`;
};
