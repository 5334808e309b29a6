// The door of the documents of a portfolio.
export { type PortfolioKind, portfolioKinds } from './portfolio-kinds.ts';
export { type PortfolioViewRequest, viewOfPortfolio } from './view-of-portfolio.ts';
