// Workspace → Project and Problems; and what each problem means.
export { type Checked, check, knownCodes } from './check.ts';
export { checkMethod } from './check-method.ts';
export { everyRule, ruleOf } from './every-rule.ts';
export { nearest } from './nearest.ts';
export { type Register, registerOf } from './register.ts';
export type { Rule } from './rule.ts';
