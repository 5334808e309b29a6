// The envelopes of each year beside what the plan keeps, and what was committed and spent of them.
import type { EnvelopeRow, Plan, Project } from '../model/index.ts';
import { fundingOf } from './accounts.ts';
import { costOf, linesOf } from './cost.ts';
import { moneyOf } from './money.ts';

const natures = ['investment', 'operating'] as const;

/** Grants that are sure to come that year, in cents, at the lower end: what a net envelope takes away, from the investment first. */
const sureGrants = ({ actions }: Project, year: number): number =>
  actions
    .flatMap(fundingOf)
    .filter((line) => line.year === year && line.kind === 'grant' && (line.status === 'granted' || line.status === 'received'))
    .reduce((sum, { amount }) => sum + (moneyOf(amount)?.min ?? 0), 0);

/**
 * Every year that has an envelope or a plan. A line without a nature is an investment, as plans count it. What is left is left by the
 * plan, and by what was committed or spent where that is more: a year that is over is known by what it took.
 */
export function envelopeRows(project: Project, plan: Plan | null): readonly EnvelopeRow[] {
  const { envelopes = [] } = project.plan;
  const years = [...new Set([...envelopes.map(({ year }) => year), ...(plan?.years ?? []).map(({ year }) => year)])];
  return years.sort((a, b) => a - b).flatMap((year) => rowsOf(project, plan, year));
}

function rowsOf(project: Project, plan: Plan | null, year: number): readonly EnvelopeRow[] {
  const written = project.plan.envelopes?.find((one) => one.year === year);
  const planned = plan?.years.find((one) => one.year === year);
  const counts = written?.counts ?? 'gross';
  const lines = linesOf(project.actions).filter((line) => line.year === year);
  let grants = counts === 'net' ? sureGrants(project, year) : 0;
  return natures.map((nature): EnvelopeRow => {
    const { committed, spent } = costOf(lines.filter((line) => (line.nature ?? 'investment') === nature));
    const gross = Math.max(committed?.max ?? 0, spent?.max ?? 0);
    const helped = Math.min(grants, gross);
    grants -= helped;
    const available = moneyOf(written?.[nature])?.max ?? null;
    const used = planned?.envelopes.find((one) => one.nature === nature)?.used ?? null;
    const left = available === null ? null : available - Math.max(used ?? 0, gross - helped);
    return { year, nature, counts, available, used, left, committed, spent };
  });
}
