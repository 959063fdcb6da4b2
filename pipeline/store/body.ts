import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { DocumentAnnotations } from '../model/annotation.js';

/** The layers of a document that are read whole or not at all: kept compressed. */
export type Body = Omit<DocumentAnnotations, 'document' | 'claims' | 'speech'>;

/** On Chinese text higher levels save one or two hundredths and cost a fifth more time. */
const LEVEL = 1;

export const packBody = (body: Body): Uint8Array => deflateRawSync(JSON.stringify(body), { level: LEVEL });

export const unpackBody = (packed: Uint8Array): Body => JSON.parse(inflateRawSync(packed).toString('utf8')) as Body;
