/**
 * A figure between 【 and 】 and the place or body it holds for: absent where it is of the whole country, or where the place is
 * part of what is measured. `publisher` is the manifest's.
 */
export interface ScopeRow {
  readonly text: string;
  readonly scope?: string;
  readonly publisher?: string;
}

export const of = (scope: string, text: string, publisher?: string): ScopeRow => ({ ...none(text, publisher), scope });
export const none = (text: string, publisher?: string): ScopeRow => ({
  text,
  ...(publisher !== undefined && { publisher }),
});
