// The door of what a document has to say first, and of what an act rests on.
export { actionNamed, type Seen } from './facts.ts';
export { groundsOf } from './grounds.ts';
export { keyFiguresOf, messageOf, messagesOf, type Summarised } from './messages-of.ts';
export {
  type PortfolioMessageId,
  portfolioDecisionsOf,
  portfolioFiguresOf,
  portfolioMessageOf,
  portfolioMessagesOf,
} from './portfolio.ts';
