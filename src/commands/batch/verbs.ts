// Commands over many projects by their names, for those who know no more of them: threads, and parts that are told later.
import type { AnyVerb, VerbId, Work, WorkId } from './verb.ts';

const doors: Readonly<Record<VerbId, () => Promise<AnyVerb>>> = {
  validate: async () => (await import('../validate.ts')).validating,
  status: async () => (await import('../status.ts')).standings,
  rank: async () => (await import('../rank.ts')).rankings,
  plan: async () => (await import('../plan.ts')).plannings,
  render: async () => (await import('../render.ts')).renderings,
};

export const verbNamed = (id: VerbId): Promise<AnyVerb> => doors[id]();
export const workNamed = async (id: WorkId): Promise<Work<unknown>> =>
  id === 'digest' ? (await import('../digest-of.ts')).digests : verbNamed(id);
