// What questions about weights share: the criteria asked, and how one of them, or a number, is asked for.

import type { Ballot } from '../model/index.ts';
import { usualNumber } from '../values/index.ts';
import type { BallotWords } from './ballot-questions.ts';
import { chosen, type OrBack } from './in-turn.ts';
import type { Prompter } from './prompter.ts';

export type Answers = NonNullable<Ballot['weights']>;

export interface AskedCriterion {
  readonly id: string;
  readonly title: string;
  /** What its scale goes from and to, from worst to best; empty when there is nothing to say. */
  readonly scale: string;
}

/** A question of trade-offs, in words; `asked` is null when nothing is left to ask. */
export interface AskedTradeOff {
  readonly asked: Pick<NonNullable<Answers['tradeOffs']>[number], 'one' | 'other'> | null;
  readonly one: string;
  readonly other: string;
  /** Pairs of actions left open, of all those that weights decide. */
  readonly open: number;
  readonly all: number;
}

export interface Asking {
  readonly prompter: Prompter;
  readonly words: BallotWords;
  readonly criteria: readonly AskedCriterion[];
  /** The next trade-off after these answers. */
  readonly tradeOff: (given: NonNullable<Answers['tradeOffs']>) => AskedTradeOff;
}

/** Null for what is no number from the least to the most. */
export const within =
  (least: number, most: number) =>
  (answer: string): number | null => {
    const value = usualNumber(answer.replace(/%$/, ''), false);
    return value !== null && value >= least && value <= most ? value : null;
  };

export const line = ({ title, scale }: AskedCriterion): string => (scale === '' ? title : `${title} (${scale})`);

export const pick = (
  { prompter, words }: Asking,
  question: string,
  among: readonly AskedCriterion[],
): Promise<OrBack<AskedCriterion>> => chosen(prompter, question, among, { says: line, goBack: words.back });

export const others = (criteria: readonly AskedCriterion[], ids: readonly string[]): readonly AskedCriterion[] =>
  criteria.filter(({ id }) => !ids.includes(id));
