import { checkUnit, unitsOfClaim } from '../check/index.js';
import type { Language, Unit } from '../check/index.js';
import { documentUnit, metricUnit } from '../check/units.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { ClaimRecord } from '../model/annotation.js';
import type { Finding } from '../model/finding.js';
import type { StoreReader } from '../store/index.js';
import { StoreUnits } from './store-units.js';

/**
 * Titles of findings in a language that is not the store's: what is published is Chinese. The units a finding may come
 * from are checked once more in that language; a finding that none of them gives keeps its title.
 */
export class Titles {
  readonly #units: StoreUnits;
  readonly #known = new Map<Unit, ReadonlyMap<string, string>>();

  constructor(
    readonly store: StoreReader,
    readonly lexicon: Lexicon,
    readonly language: Language,
  ) {
    this.#units = new StoreUnits(store);
  }

  of(finding: Finding): string {
    if (this.language === 'zh') return finding.title;
    for (const id of finding.claims) {
      const claim = this.store.claim(id);
      const title = claim && this.#titleAmong(claim, finding.id);
      if (title !== undefined) return title;
    }
    return finding.title;
  }

  #titleAmong(claim: ClaimRecord, finding: string): string | undefined {
    const units = [metricUnit(claim.key), documentUnit(claim.doc), ...unitsOfClaim(claim)];
    for (const unit of new Set(units)) {
      const title = this.#titlesOf(unit).get(finding);
      if (title !== undefined) return title;
    }
    return undefined;
  }

  #titlesOf(unit: Unit): ReadonlyMap<string, string> {
    const known = this.#known.get(unit);
    if (known) return known;
    const { findings } = checkUnit(unit, this.#units, this.lexicon, this.language);
    const titles = new Map(findings.map(({ id, title }) => [id, title]));
    this.#known.set(unit, titles);
    return titles;
  }
}
