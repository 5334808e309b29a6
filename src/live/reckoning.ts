// What the room has settled → the project as it would then be, ranked by the same code as the command.
import type { LiveData, Project, Ranking } from '../model/index.ts';
import { rank, withStability } from '../ranking/actions/index.ts';
import { type Settled, sharesOf } from './state.ts';

/** Scores changed in the room, in the place of those of the project. */
function withScores(project: Project, { scores }: Settled): Project {
  if (scores.length === 0) return project;
  return {
    ...project,
    actions: project.actions.map((action) => {
      const own = scores.filter((one) => one.action === action.id);
      if (own.length === 0) return action;
      return {
        ...action,
        scores: { ...action.scores, ...Object.fromEntries(own.map(({ criterion, score }) => [criterion, score])) },
      };
    }),
  };
}

function withMeans(project: Project, { envelopes, minimumPerAxis }: Settled): Project {
  if (envelopes.length === 0 && minimumPerAxis === null) return project;
  const { plan } = project;
  const years = [...new Set([...(plan.envelopes ?? []).map(({ year }) => year), ...envelopes.map(({ year }) => year)])].sort(
    (a, b) => a - b,
  );
  const changed = years.map((year) => ({
    ...plan.envelopes?.find((one) => one.year === year),
    year,
    ...Object.fromEntries(envelopes.filter((one) => one.year === year).map(({ nature, amount }) => [nature, amount])),
  }));
  return {
    ...project,
    plan: {
      ...plan,
      ...(years.length > 0 && { envelopes: changed }),
      ...(minimumPerAxis !== null && { rules: { ...plan.rules, minimumPerAxis } }),
    },
  };
}

/** The project as the room would have it, without its weights. */
const settledProject = ({ project }: LiveData, settled: Settled): Project => withMeans(withScores(project, settled), settled);

/** Measures that are no scores keep the name of what they measure. */
const withSources = (ranking: Ranking, { measured }: LiveData): Ranking => ({
  ...ranking,
  criteria: ranking.criteria.map((one) => (one.from === 'scores' && measured.includes(one.id) ? { ...one, from: 'needs' } : one)),
});

/** The same scores and ranks as `jalon rank`; under the weights of the start, with the ranges that the ballots give. */
export function rankingOf(data: LiveData, settled: Settled): Ranking {
  const { weights } = data;
  if (weights.shares.length === 0) return rank(data.project, {});
  const found = withSources(rank(settledProject(data, settled), { shares: sharesOf(settled, data) }), data);
  if (settled.points !== null) return found;
  const criteria = found.criteria.map((one, at) => ({ ...one, range: weights.ranges[at] ?? one.range }));
  return { ...found, criteria, weightsFrom: weights.from, voters: weights.voters };
}

/** How far each place holds; dearer than the ranking itself. */
export const studied = (ranking: Ranking): Ranking => withStability(ranking);
