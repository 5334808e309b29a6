// Many projects → portfolio, common needs.
export { type PortfolioRequest, portfolioOf } from './portfolio-of.ts';
