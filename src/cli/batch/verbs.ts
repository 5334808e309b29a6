// Commands over many projects by their names, for those who know no more of them: threads, and parts that are told later.
import type { AnyVerb, VerbId, Work } from './verb.ts';

const doors: Readonly<Record<VerbId, () => Promise<AnyVerb>>> = {
  validate: async () => (await import('../commands/validate.ts')).validating,
  status: async () => (await import('../commands/status.ts')).standings,
  rank: async () => (await import('../commands/rank.ts')).rankings,
  plan: async () => (await import('../commands/plan.ts')).plannings,
  render: async () => (await import('../commands/render.ts')).renderings,
  portfolio: async () => (await import('../commands/portfolio.ts')).portfolios,
};

export const verbNamed = (id: VerbId): Promise<AnyVerb> => doors[id]();
/** For a thread: of a portfolio, without what makes its documents. */
export async function workNamed(id: VerbId): Promise<Work<unknown>> {
  if (id !== 'portfolio') return verbNamed(id);
  const { digestOf } = await import('../../usecases/portfolio/digest-of.ts');
  return { open: () => ({ work: digestOf }) };
}
