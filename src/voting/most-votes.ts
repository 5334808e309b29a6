// Most votes first: what still fits is taken, in the order of votes.
import { type Election, firstOf, type Kept, type LeftOut, type Outcome, sound, supportsOf, votesIn } from './election.ts';

/** `before` is what another rule took already; what nobody votes for is never taken. */
export function withMostVotes(election: Election, before: Outcome): Outcome {
  const { budget, projects } = election;
  const supports = supportsOf(election);
  const votes = projects.map((_, project) => votesIn(supports[project] ?? []));
  const isKept = new Set(before.kept.map(({ project }) => project));
  const kept: Kept[] = [...before.kept];
  const lackingAtEnd = new Map(before.left.map(({ project, lacking }) => [project, lacking]));
  const left: LeftOut[] = [];
  let [spent, open] = [before.spent, projects.map((_, project) => project).filter((project) => !isKept.has(project))];
  const by = before.left.length > 0 ? 'completion' : 'rule';
  while (open.length > 0) {
    const most = Math.max(...open.map((project) => votes[project] ?? 0));
    const equal = open.filter((project) => votes[project] === most);
    const first = firstOf(equal, election, supports);
    if (first === null) break;
    const { project, tie } = first;
    const cost = projects[project]?.cost ?? 0;
    open = open.filter((other) => other !== project);
    if (most > 0 && spent + cost <= budget) {
      kept.push({ project, by, payments: [], tie });
      spent += cost;
    } else
      left.push({
        project,
        lacking: by === 'completion' ? (lackingAtEnd.get(project) ?? 0) : Math.max(0, spent + cost - budget),
      });
  }
  return { kept, left: left.sort((a, b) => a.project - b.project), spent };
}

export const mostVotes = (election: Election): Outcome => withMostVotes(sound(election), { kept: [], left: [], spent: 0 });
