// Ballots entered in the room → the vote that they make with those of their year, weighed by the code of the command.
import type { LiveData, Project, RoomBallot } from '../model/index.ts';
import { countedAmong, weigh, weighedBallots } from '../ranking/actions/index.ts';

/** The year that those ballots go to: that of the page, or of the last vote when it is later. */
export const roomYear = ({ weights, date }: Pick<LiveData, 'weights' | 'date'>): number =>
  Math.max(Number(date.slice(0, 4)), weights.year ?? 0);

/** The ballots of the project stand without their voters; those of an earlier year no longer count, nor what they scored. */
export function votedProject(data: LiveData, ballots: readonly RoomBallot[]): Project {
  const { project, weights, revoted } = data;
  if (ballots.length === 0) return project;
  const year = roomYear(data);
  const cast = [
    ...weights.ballots.map(({ shares, influence }, place) => ({
      year: weights.year ?? year,
      ballot: {
        voter: `~${place}`,
        influence,
        weights: { direct: Object.fromEntries(weights.criteria.map((id, at) => [id, shares[at] ?? 0])) },
      },
    })),
    ...ballots.map(({ voter, points }) => ({ year, ballot: { voter, weights: { points } } })),
  ];
  const voted = { ...project, ballots: cast, criteria: { ...project.criteria, weightsFrom: 'ballots' as const } };
  if (revoted === null || year === weights.year) return voted;
  return {
    ...voted,
    criteria: { ...voted.criteria, criteria: revoted.criteria },
    actions: project.actions.map((action) => ({ ...action, scores: revoted.scores[action.id] ?? {} })),
  };
}

/** Empty when together they weigh nothing. */
export const votedShares = (data: LiveData, ballots: readonly RoomBallot[]): readonly number[] =>
  weigh(votedProject(data, ballots), data.weights.criteria).weights ?? [];

/** The shares of each ballot that makes the weights: those of the project where the room has entered none. */
export function ballotsShown(data: LiveData, ballots: readonly RoomBallot[]): readonly (readonly number[])[] {
  const { weights } = data;
  if (ballots.length === 0) return weights.from === 'ballots' ? weights.ballots.map(({ shares }) => shares) : [];
  return countedAmong(weighedBallots(votedProject(data, ballots), weights.criteria)).map((one) => one.weights);
}
