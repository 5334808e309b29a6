// What a document has to say first: its messages and its key figures, made from what it shows.

/*
 * Each message is a rule of its own: facts in, one or two sentences out, or nothing. They are made from what the documents show, so that
 * none says what its reader may not know, or what a table contradicts.
 *
 * The order is that of gravity, then that of the document: what is late, blocked, overspent, off its path or without an answer (3) comes
 * before what is to be decided or has been (2), and that before what simply stands or was achieved (1); of one weight, what the document
 * names first, since it names them by what matters to its reader.
 */
import type { FigureId, KeyFigure, Message, MessageId, Money, Project } from '../model/index.ts';
import { messageWords } from '../wording/documents/messages.ts';
import { choiceRules } from './choice-rules.ts';
import { courseRules } from './course-rules.ts';
import type { Facts, Rule, RuleMessage } from './facts.ts';
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

function messageFrom({ project }: Summarised, id: MessageId, { text, weight, evidence: all }: RuleMessage): Message {
  const evidence = [...new Set(all)];
  return { id, text, weight, evidence, leadsTo: leadingTo(project, evidence) };
}

/** Null when there is nothing to say. */
export function messageOf(given: Summarised, id: MessageId): Message | null {
  const said = rules[id](factsOf(given));
  return said && messageFrom(given, id, said);
}

const isSame = (one: Money, other: Money): boolean => one.min === other.min && one.max === other.max;

/** How many a first page holds. */
const most = 5;

/** The heaviest of those asked for that have something to say; of one weight, in the order in which they are asked for. */
export function messagesOf(given: Summarised, ids: readonly MessageId[]): readonly Message[] {
  const said = ids.flatMap((id) => {
    const one = rules[id](factsOf(given));
    return one === null ? [] : [{ id, ...one }];
  });
  // Of the only indicator that there is, what names it says all that counting does.
  const [off, ...others] = said.find(({ id }) => id === 'indicatorsOff')?.evidence ?? [];
  const isSaidAgain = ({ id, evidence }: (typeof said)[number]): boolean =>
    id === 'indicators' && off !== undefined && others.length === 0 && evidence.every((one) => one === off);
  const isCostAgain = ({ tells }: RuleMessage): boolean =>
    tells?.isAll === true && said.some((one) => one.tells?.isAll === false && isSame(one.tells.cost, tells.cost));
  const told = said
    .filter((one) => !isSaidAgain(one) && !isCostAgain(one))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most);
  return told.map(({ id, ...one }) => {
    const besideOther = told.flatMap((other) => one.beside?.[other.id] ?? [])[0];
    return messageFrom(given, id, { ...one, text: besideOther ?? one.text });
  });
}

/** Those asked for of which something is known, in that order. */
export const keyFiguresOf = (given: Summarised, ids: readonly FigureId[]): readonly KeyFigure[] =>
  ids.flatMap((id) => {
    const figure = figures[id](factsOf(given));
    return figure === null ? [] : [{ id, ...figure }];
  });
