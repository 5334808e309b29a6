// Statistical disclosure control: what is published of counts of people, decided once over all that goes out.
export { type CountedGroup, joinGroups } from './join-groups.ts';
export { crossingKey, type Joins, joinsOf } from './joins.ts';
export type { Settled } from './nested.ts';
export { prove } from './prove.ts';
export { publishable } from './publishable.ts';
export { publishedSystem } from './published-system.ts';
export type { NeedCount } from './system.ts';
export { utilityOf } from './utility.ts';
