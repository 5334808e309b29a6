// The thread from source to verdict.
export { threadOf } from './thread-of.ts';
export { reached, tracedId, traceOf } from './trace.ts';
