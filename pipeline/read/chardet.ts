import { detect } from 'chardet';

/** What a statistical detector takes the bytes for (`Shift_JIS`, `windows-1252`): told to people, never decoded by. */
export const guessEncoding = (bytes: Uint8Array): string | undefined => detect(bytes.subarray(0, 65_536)) ?? undefined;
