import { describe, expect, test } from 'vitest';
import { checkWith } from '../../pipeline/check/corpus.js';
import type { CheckedCorpus } from '../../pipeline/check/corpus.js';
import type { Rule } from '../../pipeline/check/rule.js';
import { BUILT_IN_LEXICON } from '../../pipeline/lexicon/lexicon.js';
import { link } from '../../pipeline/link/index.js';
import type { ClaimRecord } from '../../pipeline/model/annotation.js';
import type { Severity } from '../../pipeline/model/finding.js';

export function corpusOf(claims: readonly ClaimRecord[], more: Partial<CheckedCorpus> = {}): CheckedCorpus {
  const lexicon = more.lexicon ?? BUILT_IN_LEXICON;
  const documents = [...new Set(claims.map(({ doc }) => doc))].map((doc) => ({ doc }));
  return { claims, metrics: link(claims, lexicon), documents, lexicon, ...more };
}

type Claims = readonly ClaimRecord[];
export interface RuleTable {
  /** Nothing is found. */
  readonly valid: Readonly<Record<string, Claims>>;
  /** One finding: its severity, the printed figure it questions, and the repaired print where one is offered. */
  readonly invalid: Readonly<Record<string, readonly [Claims, Severity, questioned: string, repaired?: string]>>;
}

/** A rule's golden table, in the manner of ESLint's RuleTester. */
export function testRule(rule: Rule, { valid, invalid }: RuleTable): void {
  describe(rule.id, () => {
    test.each(Object.entries(valid))('silent: %s', (_, claims) => {
      expect(checkWith([rule], corpusOf(claims)).map(({ severity, title }) => ({ severity, title }))).toEqual([]);
    });
    test.each(Object.entries(invalid))('reports: %s', (_, [claims, severity, questioned, repaired]) => {
      const findings = checkWith([rule], corpusOf(claims));
      const textOf = (id: string | undefined) => claims.find((claim) => claim.id === id)?.text;
      expect(
        findings.map((finding) => [finding.rule, finding.severity, textOf(finding.claims[0]), finding.title]),
      ).toEqual([[rule.id, severity, questioned, expect.stringMatching(/^[^{}]+$/)]]);
      if (repaired !== undefined) expect(findings[0]!.repair?.to).toBe(repaired);
      expect(findings[0]!.proof.length).toBeGreaterThan(0);
    });
  });
}
