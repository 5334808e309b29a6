// What a document has to say first: its messages and its key figures, made from what it shows.

/*
 * Each message is a rule of its own: facts in, one or two sentences out, or nothing. They are made from what the documents show, so that
 * none says what its reader may not know, or what a table contradicts.
 *
 * The order is that of gravity, then that of the document: what is late, blocked, overspent, off its path or without an answer (3) comes
 * before what is to be decided or has been (2), and that before what simply stands or was achieved (1); of one weight, what the document
 * names first, since it names them by what matters to its reader.
 */
import type { FigureId, KeyFigure, Message, MessageId, Project } from '../model/index.ts';
import { middle } from '../values/index.ts';
import { formatMoney } from '../wording/index.ts';
import { messageWords } from '../wording/messages.ts';
import { choiceRules } from './choice-rules.ts';
import { courseRules } from './course-rules.ts';
import { type Facts, type Rule, unpriced } from './facts.ts';
import { hearingRules } from './hearing-rules.ts';
import { figures } from './key-figures.ts';
import { measuredRules } from './measured-rules.ts';
import { moneyRules } from './money-rules.ts';
import { progressRules } from './progress-rules.ts';

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
export function messagesOf(given: Summarised, ids: readonly MessageId[]): readonly Message[] {
  const said = ids.flatMap((id) => messageOf(given, id) ?? []);
  // Of the only indicator that there is, what names it says all that counting does.
  const [off, ...others] = said.find(({ id }) => id === 'indicatorsOff')?.evidence ?? [];
  const isSaidAgain = ({ id, evidence }: Message): boolean =>
    id === 'indicators' && off !== undefined && others.length === 0 && evidence.every((one) => one === off);
  // Beside what is hoped for, the funding tells the cost: all that is said of money until some is spent, or a cost lacks.
  const { planned, spent } = given.seen.progress;
  const funding = said.find(({ id }) => id === 'funding')?.text ?? '';
  const isWhole = (spent === null || middle(spent) === 0) && unpriced(factsOf(given), given.project.actions).length === 0;
  const isCostAgain = ({ id }: Message): boolean =>
    id === 'money' && isWhole && planned !== null && funding.includes(formatMoney(planned, given.language));
  return said
    .filter((one) => !isSaidAgain(one) && !isCostAgain(one))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most);
}

/** Those asked for of which something is known, in that order. */
export const keyFiguresOf = (given: Summarised, ids: readonly FigureId[]): readonly KeyFigure[] =>
  ids.flatMap((id) => {
    const figure = figures[id](factsOf(given));
    return figure === null ? [] : [{ id, ...figure }];
  });
