import { UNIT_CLASSES } from '../lexicon/unit-classes.js';

const CLASS_OF = new Map(UNIT_CLASSES.flatMap(([name, units]) => units.map((unit) => [unit, name] as const)));

/** The class of units a figure in `unit` may be compared with: `个` for 家, 户, 座; 人次, 美元 and 吨 are classes of their own. */
export const unitClassOf = (unit: string): string => CLASS_OF.get(unit) ?? unit;

/** Units of which there are only whole numbers: counters of things, persons, events. */
const COUNTED = new Set(['个', '人', '次', '人次', '位', '年', '月', '日', '季度']);

/** Whether figures of a unit class are counted, so that 421 is 421 and not 420.5 to 421.5. */
export const isCounted = (unitClass: string): boolean => COUNTED.has(unitClass);
