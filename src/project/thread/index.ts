// The thread from source to verdict: references, names, and what hangs on what.
export * from './approvals.ts';
export * from './branches.ts';
export * from './changed-needs.ts';
export * from './few-heard.ts';
export * from './heirs.ts';
export * from './links.ts';
export * from './names.ts';
export * from './need-sources.ts';
export * from './references.ts';
export * from './register.ts';
export * from './selected-in.ts';
export * from './thread-of.ts';
export * from './trace.ts';
