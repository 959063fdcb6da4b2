import type { SetAside, Source } from '../model/source.js';

/** Why a document could not be read, before it is known which document that is. */
export type Reason = Omit<SetAside, 'doc'>;

/** Either a value or the reason there is none. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: Reason };

export const success = <T>(value: T): Outcome<T> => ({ ok: true, value });

export const failure = (code: SetAside['code'], place: string, expected: string, found: string): Outcome<never> => ({
  ok: false,
  reason: { code, place, expected, found },
});

export const isSetAside = (read: Source | SetAside): read is SetAside => 'code' in read;

/** Bytes as people read them in a hex dump: `ff fe 00`. */
export const hex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
