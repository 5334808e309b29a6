// Votes of colleges, members and residents, and sittings.
export * from './ballots-report.ts';
export * from './residents-vote-report.ts';
export * from './sitting-report.ts';
export * from './votes-report.ts';
