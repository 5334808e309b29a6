// What people give, are asked, and are kept of: time, votes, data.

export * from './held-in-files.ts';
export * from './inclusion-roadmap.ts';
export * from './kept-data.ts';
export { namesBrought } from './names-brought.ts';
export * from './person-data.ts';
export * from './personal-data/index.ts';
export * from './public-value.ts';
export * from './residents-votes.ts';
export * from './stays.ts';
export * from './traces.ts';
export * from './voters.ts';
export * from './workload.ts';
