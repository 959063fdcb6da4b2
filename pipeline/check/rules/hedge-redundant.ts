import { HEDGE_SENSES, OPPOSED_SENSES } from '../../lexicon/hedge-senses.js';
import { note, read } from '../proof.js';
import { claimRule } from '../rule.js';

const SENSE_OF = new Map(
  Object.entries(HEDGE_SENSES).flatMap(([sense, words]) => words.map((word) => [word, sense] as const)),
);

function clash(hedges: readonly string[]): 'twice' | 'opposed' | undefined {
  const senses = [...new Set(hedges)].flatMap((hedge) => SENSE_OF.get(hedge) ?? []);
  if (new Set(senses).size < senses.length) return 'twice';
  return OPPOSED_SENSES.some(([a, b]) => senses.includes(a) && senses.includes(b)) ? 'opposed' : undefined;
}

/**
 * Two hedges by one number that say the same, 超过3400余家, 约3000辆左右, or that contradict each other, 近3400余家.
 *
 * Silent for one hedge, for the same hedge read twice, and for hedges that go together (约20%以上). Never more than info:
 * it is the wording that is wrong, not the figure.
 */
export const hedgeRedundant = claimRule({
  id: 'hedge-redundant',
  subject: 'claim',
  severity: 'info',
  about: { zh: '约数词重复或矛盾（超过3400余家）', en: 'hedges that repeat or contradict each other' },
  messages: {
    twice: { zh: '“{metric}”{figure}：“{hedges}”语义重复', en: '“{metric}” {figure}: {hedges} say the same thing' },
    opposed: {
      zh: '“{metric}”{figure}：“{hedges}”互相矛盾',
      en: '“{metric}” {figure}: {hedges} contradict each other',
    },
  },
  check(figure) {
    const { hedges = [], metric, text } = figure.first;
    const message = clash(hedges);
    if (message === undefined) return [];
    return [
      {
        message,
        values: { metric: metric.name, figure: text, hedges: hedges.join('、') },
        severity: 'info',
        figures: [figure],
        proof: [read(figure), note(`hedges: ${hedges.join(' ')}`, figure.first.id)],
      },
    ];
  },
});
