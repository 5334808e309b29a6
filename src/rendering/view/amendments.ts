// What has changed since a decision froze the plan of the year, amendment by amendment.

import type { Action, FrozenPlan, Money, View } from '../../model/index.ts';
import { atStakeIn, meansAfter, type Voted } from '../../project/money/index.ts';
import { goneActions, wasTaken } from '../../project/thread/index.ts';
import { exactly, minus, total, zero } from '../../values/index.ts';
import { takenBy, toApprove } from '../../wording/plans/adoptions.ts';
import { decisionInWords } from './decided.ts';
import { mustBeCoded } from './naming.ts';
import type { ViewInput } from './view-input.ts';

type Amendment = NonNullable<View['plan']>['amendments'][number];
type Change = Amendment['changes'][number];
type Effect = keyof ViewInput['words']['effect'];
type Choice = NonNullable<NonNullable<FrozenPlan['selection']>[number]['choice']>;

/** A change of a choice, or of the money voted: as it was, and as it is when the amendment writes it. */
interface Told {
  readonly before: Choice | null;
  readonly after: Choice;
  readonly effect: Effect;
  readonly note: string | null;
  readonly was: Voted | undefined;
  readonly is: Voted | undefined;
  /** Whether the amendment says its means, be they none. */
  readonly isWritten: boolean;
}

const moneyVoted = (voted: Voted | undefined): Money | null =>
  voted === undefined ? null : total([voted.investment, voted.operating]);

/** The money of what is kept, since the year was frozen; staff apart, which is no budget. Actions that are not published are left out. */
function movedView(input: ViewInput, year: number): NonNullable<View['plan']>['moved'] {
  const { amended } = input;
  return (amended?.year === year ? amended.moved : []).flatMap(({ action: id, nature, before, now }) => {
    const action = input.actions.get(id);
    if (action === undefined || nature === 'fte') return [];
    const { number = null, title } = action;
    const called = mustBeCoded(input, 'action.budget.nature', nature);
    return [{ id, number, title, nature: called, before: exactly(before), now: exactly(now) }];
  });
}

/** What changed, what of it no decision approved yet, and by what the whole was, once it is. */
export function amendedView(
  input: ViewInput,
  year: number,
): Pick<NonNullable<View['plan']>, 'moved' | 'amendments' | 'toApprove' | 'approval'> {
  const { links, language, today, project } = input;
  const frozen = project.frozenPlans.find((one) => one.year === year)?.plan;
  const [moved, amendments] = [movedView(input, year), frozen?.amendments ?? []];
  const isApproved = ({ decision }: (typeof amendments)[number]): boolean => {
    const found = links.decisions.get(decision ?? '');
    return decision !== undefined && (found === undefined || wasTaken(found.decision, found.meeting, today));
  };
  const days = amendments.filter((one) => !isApproved(one)).map(({ date }) => date);
  const isWhole = days.length === 0 && moved.length === 0;
  const decisions = new Set(amendments.flatMap(({ decision }) => decisionInWords(input, decision) ?? []));
  return {
    moved,
    amendments: amendmentsView(input, year, frozen),
    toApprove: isWhole ? null : toApprove(days, moved.length > 0, language),
    approval: isWhole && decisions.size > 0 ? takenBy([...decisions], null, language) : null,
  };
}

/** In the order of the file; actions that are not published are left out. */
function amendmentsView(input: ViewInput, year: number, frozen: FrozenPlan | undefined): Amendment[] {
  const now = new Map((frozen?.selection ?? []).map(({ action, choice = 'selected' }) => [action, choice]));
  const voted = new Map((frozen?.selection ?? []).map((line) => [line.action, meansAfter(undefined, line)]));
  const gone = goneActions(frozen ?? {});
  return (frozen?.amendments ?? []).map(({ date, decision, changes = [] }) => {
    const rows = changes.flatMap((line): Change[] => {
      const { action: id, choice, note = null, investment, operating, fte } = line;
      const before = now.get(id) ?? null;
      const after = choice ?? before;
      if (after !== null) now.set(id, after);
      const was = voted.get(id);
      const is = meansAfter(was, line);
      voted.set(id, is);
      const action = input.actions.get(id) ?? gone.get(id);
      if (action === undefined || after === null) return [];
      const isMoved = investment !== undefined || operating !== undefined;
      const effect = effectOf(before, after, isMoved);
      const isWritten = isMoved || fte !== undefined;
      return [changeView(input, action, year, { before, after, effect, note, was, is, isWritten })];
    });
    const sum = (effects: readonly string[]): (Money | null)[] =>
      rows.filter(({ effect }) => effects.includes(effect.code)).map(({ cost }) => cost);
    const moves = rows.flatMap(({ effect, was, cost }) =>
      effect.code === 'moved' && was !== null && cost !== null ? [minus(cost, was)] : [],
    );
    const added = total([...sum(['added']), ...moves.filter(({ min }) => min > 0)]);
    const freed = total([...sum(['dropped', 'postponed']), ...moves.filter(({ max }) => max < 0).map((one) => minus(zero, one))]);
    return { date, decision: decisionInWords(input, decision), changes: rows, added, freed };
  });
}

function changeView(
  input: ViewInput,
  action: Action,
  year: number,
  { before, after, effect, note, was, is, isWritten }: Told,
): Change {
  const { id, number = null, title } = action;
  // What an act writes of a budget is what it voted; the sheet may have moved since.
  const isToldByAct = isWritten && (effect === 'moved' || effect === 'added');
  const choice = (code: Choice) => mustBeCoded(input, 'frozen-plan.selection.choice', code);
  return {
    ...{ id, number, title, note },
    from: before === null ? null : choice(before),
    to: choice(after),
    effect: { code: effect, label: input.words.effect[effect] },
    was: effect === 'moved' ? moneyVoted(was) : null,
    cost: isToldByAct ? moneyVoted(is) : atStakeIn(action, year, moneyVoted(was)),
  };
}

/** `isMoved`: another budget is approved. */
function effectOf(before: Choice | null, after: Choice, isMoved: boolean): Effect {
  if (after === 'selected' && before === 'selected') return isMoved ? 'moved' : 'kept';
  if (after === 'selected') return 'added';
  if (before !== 'selected') return 'kept';
  return after === 'excluded' ? 'dropped' : 'postponed';
}
