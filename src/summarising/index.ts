// The door of what a document has to say first, and of what an act rests on.
export { actionNamed, type Seen } from './facts.ts';
export {
  type PortfolioMessageId,
  portfolioDecisionsOf,
  portfolioFiguresOf,
  portfolioMessageOf,
  portfolioMessagesOf,
} from './portfolio.ts';

/** What messages are made from; their words follow from the language. */
export type Summarised = Omit<Facts, 'words'>;

const rules: Readonly<Record<MessageId, Rule>> = {
  ...progressRules,
  ...moneyRules,
  ...choiceRules,
  ...hearingRules,
  ...measuredRules,
  ...courseRules,
};

const factsOf = (given: Summarised): Facts => ({ ...given, words: messageWords[given.language] });

/** Open decisions that bear on the same things, and are not what the message is about. */
const leadingTo = ({ meetings }: Project, evidence: readonly string[]): readonly string[] =>
  meetings
    .flatMap(({ decisions = [] }) => decisions)
    .filter(
      ({ id, status, links = [] }) => status === 'open' && !evidence.includes(id) && links.some((one) => evidence.includes(one)),
    )
    .map(({ id }) => id);

/** Null when there is nothing to say. */
export function messageOf(given: Summarised, id: MessageId): Message | null {
  const said = rules[id](factsOf(given));
  if (said === null) return null;
  const evidence = [...new Set(said.evidence)];
  return { id, text: said.text, weight: said.weight, evidence, leadsTo: leadingTo(given.project, evidence) };
}

/** How many a first page holds. */
const most = 5;

/** The heaviest of those asked for that have something to say; of one weight, in the order in which they are asked for. */
export const messagesOf = (given: Summarised, ids: readonly MessageId[]): readonly Message[] =>
  ids
    .flatMap((id) => messageOf(given, id) ?? [])
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most);

/** Those asked for of which something is known, in that order. */
export const keyFiguresOf = (given: Summarised, ids: readonly FigureId[]): readonly KeyFigure[] =>
  ids.flatMap((id) => {
    const figure = figures[id](factsOf(given));
    return figure === null ? [] : [{ id, ...figure }];
  });
export { groundsOf } from './grounds.ts';
export { keyFiguresOf, messageOf, messagesOf, type Summarised } from './messages-of.ts';
