import { leadText } from '../../view.js';
import type { MetricPattern } from '../reading.js';

const IN_OTHER_MONEY = /(?:约?合|折合|相当于)(?:人民币|美元)?$/;

/** 流失610亿瑞士法郎，约合4746亿人民币: the same amount in other money. */
export const converted: MetricPattern = {
  id: 'metric.converted',
  read({ earlier, view, views }) {
    const before = views[view.place - 1];
    if (view.quantity.family !== 'currency' || before?.quantity.family !== 'currency') return undefined;
    const name = earlier[view.place - 1]?.name;
    return name !== undefined && IN_OTHER_MONEY.test(leadText(view).replace(/[约近超]$/, '约').replace(/约约$/, '约')) ? { name } : undefined; // prettier-ignore
  },
};
