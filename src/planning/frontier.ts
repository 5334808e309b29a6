// What the best plan would be with more or less money.
import type { FrontierPoint, Project, Ranking } from '../model/index.ts';
import { type Best, bestOf, points, startedBy } from './best.ts';
import { planningContextOf } from './planning-context.ts';
import { simpleYears } from './simple-years.ts';

/** In hundredths, from the least. */
const shares = [80, 85, 90, 95, 100, 105, 110, 115, 120];
/** Of what a plan alone deserves. */
const effort = 0.25;

/** Envelopes are whole euros and cents again. */
function withShare(project: Project, share: number): Project {
  const part = (amount: number) => Math.round(amount * share) / 100;
  const envelopes = project.plan.envelopes?.map(({ investment, operating, ...rest }) => ({
    ...rest,
    ...(investment === undefined ? {} : { investment: part(investment) }),
    ...(operating === undefined ? {} : { operating: part(operating) }),
  }));
  return { ...project, plan: { ...project.plan, ...(envelopes && { envelopes }) } };
}

interface Tried {
  readonly share: number;
  readonly money: number;
  readonly best: Best | null;
}

/** From the least to the most, each at least as good as the one before: what less money pays, more does. Empty without envelopes. */
export async function frontier(project: Project, ranking: Ranking): Promise<readonly FrontierPoint[]> {
  const tried: Tried[] = [];
  if (!project.plan.envelopes?.length) return [];
  for (const share of shares) {
    const context = planningContextOf(withShare(project, share), ranking);
    const before = tried.at(-1)?.best;
    const known = [simpleYears(context).state, ...(before ? [startedBy(before)] : [])];
    const money = context.opening.ledger.years.reduce(
      (sum, { available }) => sum + (available.investment ?? 0) + (available.operating ?? 0),
      0,
    );
    tried.push({ share, money, best: await bestOf(context, known, share === 100 ? 1 : effort) });
  }
  const startsIn = ({ best }: Tried) => new Set(best ? startedBy(best).started.keys() : []);
  const now = new Set(tried.filter(({ share }) => share === 100).flatMap((one) => [...startsIn(one)]));
  return tried.map((one) => {
    const [ids, chosen] = [startsIn(one), one.best?.chosen ?? null];
    return {
      share: one.share / 100,
      money: one.money,
      worth: chosen && {
        value: points(chosen.value),
        atMost: points(chosen.bound),
        gap: chosen.bound > 0 ? (chosen.bound - chosen.value) / chosen.bound : 0,
      },
      join: [...ids].filter((id) => !now.has(id)),
      leave: chosen === null ? [] : [...now].filter((id) => !ids.has(id)),
    };
  });
}
