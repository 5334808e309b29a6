// Statistical disclosure control: what is published of counts of people, decided once over all that goes out.
export { crossingKey, type Joins, joinsOf } from './joins.ts';
export { publishable } from './publishable.ts';
