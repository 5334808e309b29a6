// Files → disk.
export { fingerprint } from './manifest.ts';
export { type Renewed, renew } from './renew.ts';
export { rewrite } from './rewrite.ts';
export { type Written, writeNew, writeOutputs } from './write-outputs.ts';
export { writeReport } from './write-report.ts';
