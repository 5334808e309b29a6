// Needs that no longer say what was voted on: what rests on them is to be seen again, until somebody says that it was.
import type { ChangedNeed, FrozenPlan, Need, Project } from '../../model/index.ts';
import { inCurrentTerm } from '../time/index.ts';
import { type Links, linksOf } from './links.ts';

/** Spaces and forms of apostrophes and quotes change nothing of what is said. */
const wording = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[’ʼ]/g, "'")
    .replace(/[«»“”]/g, '"')
    .replace(/\s+/gu, ' ')
    .trim();

/** Without the statement that was seen, it was seen as it stood that day: a later vote is not covered. */
function isCleared({ statement, cleared }: Need, votedOn: string | undefined): boolean {
  if (cleared === undefined) return false;
  if (cleared.statement !== undefined) return wording(cleared.statement) === wording(statement);
  return votedOn === undefined || (cleared.date ?? '') >= votedOn;
}

/** What each action's needs say, as a plan that is voted on keeps it, in the order of the needs. */
export function votedNeeds({ needs, actions }: Project, decided: readonly string[]): NonNullable<FrozenPlan['needs']> {
  const answered = new Set(actions.filter(({ id }) => decided.includes(id)).flatMap((action) => action.needs ?? []));
  return needs.filter(({ id }) => answered.has(id)).map(({ id, statement }) => ({ need: id, statement }));
}

/** By need, the last vote of the term counts; a need that was merged into another is told by nobody, since its voices went there. */
export function changedNeeds(project: Project, { needs }: Pick<Links, 'needs'> = linksOf(project)): readonly ChangedNeed[] {
  const { frozenPlans, meetings } = inCurrentTerm(project);
  const dates = new Map(meetings.flatMap(({ date, decisions = [] }) => decisions.map(({ id }) => [id, date] as const)));
  const votes = new Map(
    frozenPlans
      .toSorted((a, b) => a.year - b.year)
      .flatMap(({ year, plan }) =>
        (plan.needs ?? []).map((one) => [one.need, { ...one, year, decision: plan.frozenBy ?? null }]),
      ),
  );
  return project.needs.flatMap((need): ChangedNeed[] => {
    const vote = votes.get(need.id);
    const links = needs.get(need.id);
    if (vote === undefined || links === undefined || wording(vote.statement) === wording(need.statement)) return [];
    if (isCleared(need, dates.get(vote.decision ?? ''))) return [];
    const { id, statement } = need;
    const { year, decision } = vote;
    return [{ need: id, statement, voted: vote.statement, year, decision, actions: links.actions.map((action) => action.id) }];
  });
}
