// The door of what a document has to say first, and of what an act rests on.
export { type Seen, several } from './facts.ts';
export { groundsOf } from './grounds.ts';
export { keyFiguresOf, messageOf, messagesOf, type Summarised } from './messages-of.ts';
export {
  needsHelp,
  type PortfolioMessageId,
  portfolioFiguresOf,
  portfolioMessageOf,
  portfolioMessagesOf,
} from './portfolio.ts';
export { portfolioDecisionsOf } from './portfolio-decisions.ts';
export { reasonNames } from './reason-names.ts';
