import {
  ALL_TRANSPORT,
  BOX_OFFICE,
  CAMPAIGNS,
  OF_A_CAMPAIGN,
  OVER_A_CAMPAIGN,
  SEASON_OF_FILMS,
  TRANSPORT,
} from '../../../lexicon/topics.js';

const CAMPAIGN = new RegExp(CAMPAIGNS.join('|'));

/** 今天是春运第24天，全国铁路今天预计发送旅客1120万人次: of one day. */
const OF_A_DAY = /(?:今天|今日|昨天|昨日|当日|当天|\d日)[^，。；]*$/;

/**
 * The name of a figure of the whole campaign, with the campaign: 铁路旅客发送量 of 自春运启动以来 is 铁路春运发送旅客. A
 * figure of one day in such a story (今天预计发送旅客470万人次) stays what it is.
 *
 * @param before the sentence up to the figure
 */
export function withCampaign(name: string, before: string, title: string): string {
  if (BOX_OFFICE.test(name))
    return `${(SEASON_OF_FILMS.exec(before) ?? SEASON_OF_FILMS.exec(title))?.[0] ?? ''}电影票房`;
  if (!OF_A_CAMPAIGN.test(name)) return name;
  const inTitle = OVER_A_CAMPAIGN.test(before) ? CAMPAIGN.exec(title) : null;
  const told = OF_A_DAY.test(before) && !OVER_A_CAMPAIGN.test(before) ? null : CAMPAIGN.exec(before);
  const campaign = (CAMPAIGN.exec(name) ?? told ?? inTitle)?.[0];
  if (campaign === undefined) return name;
  const rest = name.replace(campaign, '').replace(ALL_TRANSPORT, '');
  const by = TRANSPORT.exec(rest)?.[0] ?? '';
  const what = rest.slice(by.length);
  return by + campaign + (by === '' ? what : what.replace(/旅客发送量$/, '发送旅客'));
}
