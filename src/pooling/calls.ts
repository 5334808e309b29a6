// Calls for pilot territories, and what their co-funding comes to.

import type { CallRow, Money, PilotCall, PortfolioFile } from '../model/index.ts';
import { moneyOf, total } from '../values/index.ts';
import type { Members } from './members.ts';

function stateOf({ opens, closes }: PilotCall, today: string): CallRow['state'] {
  if (opens === undefined && closes === undefined) return 'undated';
  if (opens !== undefined && opens > today) return 'to-come';
  return closes !== undefined && closes < today ? 'closed' : 'open';
}

/** The rate of the cost, up to the ceiling. */
function grantOf(cost: Money | null, rate: number | null, ceiling: Money | null): Money | null {
  if (cost === null || rate === null) return null;
  const part = (cents: number, most: number): number => Math.min(Math.round((cents * rate) / 100), most);
  return { min: part(cost.min, ceiling?.min ?? Infinity), max: part(cost.max, ceiling?.max ?? Infinity) };
}

export const callRows = ({ calls = [] }: PortfolioFile, members: Members, today: string): readonly CallRow[] =>
  calls.map((call): CallRow => {
    const rate = call.cofunding?.rate ?? null;
    const ceiling = moneyOf(call.cofunding?.ceiling);
    const applicants = (call.applicants ?? []).map(({ member, status, cost }) => ({
      member: members.name(member),
      status,
      cost: moneyOf(cost),
      grant: status === 'declined' ? null : grantOf(moneyOf(cost), rate, ceiling),
    }));
    const chosen = applicants.filter(({ status }) => status === 'chosen');
    return {
      id: call.id,
      title: call.title,
      service: call.service ?? null,
      opens: call.opens ?? null,
      closes: call.closes ?? null,
      state: stateOf(call, today),
      places: call.places ?? null,
      chosen: chosen.length,
      rate,
      ceiling,
      applicants,
      granted: total(chosen.map(({ grant }) => grant)),
    };
  });
