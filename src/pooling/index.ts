// Many projects → portfolio, common needs.
export { portfolioOf } from './portfolio-of.ts';
