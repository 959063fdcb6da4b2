export { ScopeReader, type ScopeReading } from './reader.js';
