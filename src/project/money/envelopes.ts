// The envelopes of each year beside what the plan keeps, and what was committed and spent of them.
import type { Action, EnvelopeRow, Plan, Project } from '../../model/index.ts';
import { moneyOf, sumOf, total } from '../../values/index.ts';
import { everyAction, termFirstYear } from '../time/index.ts';
import { costOf, linesOf } from './cost.ts';
import { countsIn, engaged, helpOf, sureGrants, takenAside } from './taken.ts';
import { takenOfFrozen } from './voted.ts';

const natures = ['investment', 'operating'] as const;

/**
 * Every year of the running term that has an envelope or a plan. A line without a nature is an investment, as plans count it. What is
 * left is left by what the plan keeps and by what was engaged for the other actions, dropped ones among them; or by all that was committed
 * or spent where that is more: a year that is over is known by what it took.
 */
export function envelopeRows(project: Project, plan: Plan | null): readonly EnvelopeRow[] {
  const first = termFirstYear(project);
  const { envelopes = [] } = project.plan;
  const years = [...new Set([...envelopes.map(({ year }) => year), ...(plan?.years ?? []).map(({ year }) => year)])];
  const shown = years.filter((year) => year >= first).sort((a, b) => a - b);
  return shown.flatMap((year) => rowsOf(project, plan, year));
}

function rowsOf(project: Project, plan: Plan | null, year: number): readonly EnvelopeRow[] {
  const written = project.plan.envelopes?.find((one) => one.year === year);
  const planned = plan?.years.find((one) => one.year === year);
  const counts = countsIn(project, year);
  const actions = everyAction(project);
  const lines = linesOf(actions).filter((line) => line.year === year);
  const kept = new Set(planned?.actions.flatMap(({ action, choice }) => (choice === 'selected' ? [action] : [])));
  const isLeftOut = ({ id }: Action): boolean => planned !== undefined && !kept.has(id);
  const others = actions.filter(({ id }) => !kept.has(id)).map((action) => takenAside(action, year, counts, isLeftOut(action)));
  const help = actions.flatMap((action) => helpOf(action, isLeftOut(action))).filter((line) => line.year === year);
  // What was voted is told as it was; what is left of it is left by what became of it.
  const now = planned?.frozen === true ? takenOfFrozen(project, year, 'now') : null;
  let grants = counts === 'net' ? sureGrants(help) : 0;
  return natures.map((nature): EnvelopeRow => {
    const own = lines.filter((line) => (line.nature ?? 'investment') === nature);
    const { committed, spent } = costOf(own);
    const gross = total(own.map(engaged))?.max ?? 0;
    const helped = Math.min(grants, gross);
    grants -= helped;
    const available = moneyOf(written?.[nature])?.max ?? null;
    const used = planned?.envelopes.find((one) => one.nature === nature)?.used ?? null;
    const taken = (now?.[nature] ?? used ?? 0) + sumOf(others, (counted) => counted[nature]);
    const left = available === null ? null : available - Math.max(taken, gross - helped);
    return { year, nature, counts, available, used, left, committed, spent };
  });
}
