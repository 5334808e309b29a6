// The door of the documents of a portfolio.
export { viewOfPortfolio } from './view-of-portfolio.ts';
