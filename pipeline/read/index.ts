export { articlesOf } from './split-page.js';
export { formatOf } from './format.js';
export { DEFAULT_LIMITS, type ReadLimits } from './limits.js';
export { readFile, type FileInput } from './file.js';
export { readLine, type LineInput } from './line.js';
export { isSetAside } from './set-aside.js';
export type { ManifestRow } from './manifest-row.js';
