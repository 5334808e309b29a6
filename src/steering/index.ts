// The method and a project → where the project stands.
export { type Expression, evaluate, type Facts, isMet, type Parsed, parseCondition } from './condition/index.ts';
export { dutiesOf, dutyFaultOf } from './duties.ts';
export { factNames, factsOf } from './facts.ts';
export { faultOf, standOf } from './stand-of.ts';
export { statusOf } from './status/status-of.ts';
