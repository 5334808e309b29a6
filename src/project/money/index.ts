// What the programme costs, who pays and what the envelopes have left.
export * from './account-groups.ts';
export * from './accounts.ts';
export * from './cost.ts';
export * from './envelopes.ts';
export * from './plan-grounds.ts';
export * from './refusal.ts';
export * from './taken.ts';
export * from './voted.ts';
