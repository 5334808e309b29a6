// Many projects → portfolio, common needs.
export { membersOf } from './members.ts';
export { portfolioOf } from './portfolio-of.ts';
