// What has changed since a decision froze the plan of the year, amendment by amendment.

import type { Action, FrozenPlan, Money, View } from '../../model/index.ts';
import { atStakeIn } from '../../project/money/index.ts';
import { wasTaken } from '../../project/thread/index.ts';
import { exactly, total } from '../../values/index.ts';
import { takenBy, toApprove } from '../../wording/plans/adoptions.ts';
import { decisionInWords } from './decided.ts';
import { mustBeCoded } from './naming.ts';
import type { ViewInput } from './view-input.ts';

type Amendment = NonNullable<View['plan']>['amendments'][number];
type Change = Amendment['changes'][number];
type Effect = keyof ViewInput['words']['effect'];
type Choice = NonNullable<NonNullable<FrozenPlan['selection']>[number]['choice']>;

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
  return (frozen?.amendments ?? []).map(({ date, decision, changes = [] }) => {
    const rows = changes.flatMap(({ action: id, choice, note = null, investment, operating }): Change[] => {
      const before = now.get(id) ?? null;
      const after = choice ?? before;
      if (after !== null) now.set(id, after);
      const action = input.actions.get(id);
      if (action === undefined || after === null) return [];
      const effect = effectOf(before, after, investment !== undefined || operating !== undefined);
      return [changeView(input, action, year, { before, after, effect, note })];
    });
    const sum = (effects: readonly string[]): Money | null =>
      total(rows.filter(({ effect }) => effects.includes(effect.code)).map(({ cost }) => cost));
    const freed = sum(['dropped', 'postponed']);
    return { date, decision: decisionInWords(input, decision), changes: rows, added: sum(['added']), freed };
  });
}

function changeView(
  input: ViewInput,
  action: Action,
  year: number,
  { before, after, effect, note }: { before: Choice | null; after: Choice; effect: Effect; note: string | null },
): Change {
  const { id, number = null, title } = action;
  const choice = (code: Choice) => mustBeCoded(input, 'frozen-plan.selection.choice', code);
  return {
    ...{ id, number, title, note },
    from: before === null ? null : choice(before),
    to: choice(after),
    effect: { code: effect, label: input.words.effect[effect] },
    cost: atStakeIn(action, year),
  };
}

/** `isMoved`: another budget is approved. */
function effectOf(before: Choice | null, after: Choice, isMoved: boolean): Effect {
  if (after === 'selected' && before === 'selected') return isMoved ? 'moved' : 'kept';
  if (after === 'selected') return 'added';
  if (before !== 'selected') return 'kept';
  return after === 'excluded' ? 'dropped' : 'postponed';
}
