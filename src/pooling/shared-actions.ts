// Actions that several territories carry together: whole once, and what each one takes of it.

import type { DigestYear, Money, PortfolioFile, SharedAction, SharedFault, SharedPart, SharedRow } from '../model/index.ts';
import { moneyOf, total } from '../values/index.ts';
import type { Followed } from './in-order.ts';
import type { Members } from './members.ts';
import { plannedIn, spentIn } from './years.ts';

/** A project's sheet that describes a shared action. */
interface SharedSheet {
  readonly root: string;
  readonly action: string;
  readonly title: string;
  readonly theme: string | null;
  readonly isLead: boolean;
  readonly years: readonly DigestYear[];
}

export interface Shared {
  readonly row: SharedRow;
  readonly sheets: readonly SharedSheet[];
  /** The budget that portfolio.yaml gives; null when it gives none. */
  readonly budget: readonly DigestYear[] | null;
  /** The project under which it counts. */
  readonly home: string | null;
}

const scaled = ({ min, max }: Money, percent: number): Money => ({
  min: Math.round((min * percent) / 100),
  max: Math.round((max * percent) / 100),
});
const shareOf = (part: Money, whole: Money | null): number | null =>
  whole === null || whole.min + whole.max === 0 ? null : (100 * (part.min + part.max)) / (whole.min + whole.max);

function partsOf({ lead, contributors = [] }: SharedAction, whole: Money | null, members: Members): readonly SharedPart[] {
  const others = contributors.map(({ member, share, amount }): SharedPart => {
    const due = moneyOf(amount) ?? (whole && share !== undefined ? scaled(whole, share) : null);
    return { member: members.name(member), isLead: false, share: share ?? (due && shareOf(due, whole)), amount: due };
  });
  const taken = total(others.map(({ amount }) => amount)) ?? { min: 0, max: 0 };
  // A part of a range moves with the whole: what is left of the least is after the least.
  const rest = whole && { min: whole.min - taken.min, max: whole.max - taken.max };
  return [{ member: members.name(lead), isLead: true, share: rest && shareOf(rest, whole), amount: rest }, ...others];
}

function sheetsOf({ lead, actions = [] }: SharedAction, members: Members): readonly SharedSheet[] {
  const leader = members.find(lead);
  return actions.flatMap(({ member, action }) => {
    const found = members.find(member);
    return (found?.projects ?? []).flatMap(({ root, digest }: Followed) =>
      digest.actions
        .filter(({ id }) => id === action)
        .map(({ id, title, theme, years }) => ({ root, action: id, title, theme, years, isLead: found === leader })),
    );
  });
}

export function sharedActions({ sharedActions: all = [] }: PortfolioFile, members: Members): readonly Shared[] {
  return all.map((action): Shared => {
    const sheets = sheetsOf(action, members);
    const leading = sheets.filter(({ isLead }) => isLead);
    // For lack of the lead's own, the first sheet speaks for all.
    const counted = leading.length > 0 ? leading : sheets.slice(0, 1);
    const budget =
      action.budget?.map(({ year = null, planned, spent }) => ({
        year,
        planned: moneyOf(planned),
        spent: moneyOf(spent),
      })) ?? null;
    const years = budget ?? counted.flatMap((sheet) => sheet.years);
    const planned = plannedIn(years);
    const parts = partsOf(action, planned, members);
    const faults: SharedFault[] = [
      ...((parts[0]?.amount?.min ?? 0) < 0 ? (['shares-exceed'] as const) : []),
      ...((action.actions ?? []).length > new Set(sheets.map(({ root, action: id }) => `${root} ${id}`)).size
        ? (['unknown-action'] as const)
        : []),
      ...(planned === null ? (['no-cost'] as const) : []),
    ];
    return {
      row: {
        id: action.id,
        title: action.title,
        service: action.service ?? null,
        lead: members.name(action.lead),
        parts,
        planned,
        spent: spentIn(years),
        from: budget ? 'portfolio' : counted.length > 0 ? 'lead' : null,
        sheets: (action.actions ?? []).map(({ member, action: id }) => ({
          member: members.name(member),
          action: id,
          title:
            sheets.find((one) => one.action === id && members.find(member)?.projects.some(({ root }) => root === one.root))
              ?.title ?? null,
        })),
        faults,
      },
      sheets,
      budget,
      home: counted[0]?.root ?? members.find(action.lead)?.projects[0]?.root ?? null,
    };
  });
}
