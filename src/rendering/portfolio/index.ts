// The door of the documents of a portfolio.
export { type PortfolioViewRequest, viewOfPortfolio } from './view-of-portfolio.ts';
