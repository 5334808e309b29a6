// What leads from the actions of a programme to the plan of a year: criteria, scores, ballots, envelopes; then the ranking, the plan, its documents.
import type { Step, Todo } from '../../model/index.ts';
import { countedIn } from '../facts.ts';
import { ownersOf, type StatusSource, todo } from './source.ts';

/** The year whose plan is to be drawn: the first one with money, from this year on, that no decision froze; else the next. Null when it is frozen. */
function yearToPlan({ project, today }: StatusSource): number | null {
  const now = Number(today.slice(0, 4));
  const frozen = new Set(project.frozenPlans.map(({ year }) => year));
  const funded = (project.plan.envelopes ?? []).map(({ year }) => year).filter((year) => year >= now);
  const year = funded.toSorted((a, b) => a - b).find((one) => !frozen.has(one));
  if (year !== undefined) return year;
  return funded.length > 0 || frozen.has(now + 1) ? null : now + 1;
}

/** When a plan is drawn: before, there is nothing to choose from, and afterwards it is judged. */
const choosing: readonly Step[] = ['programme', 'implementation'];

/** Once there are actions, and until the plan of the year is frozen. What is lacking first; once nothing is, what comes of it. */
export function choiceTodos(source: StatusSource): readonly Todo[] {
  const { project, today } = source;
  const year = choosing.includes(project.step) ? yearToPlan(source) : null;
  const counted = countedIn(project, today);
  const actions = counted.get('actions');
  if (year === null || !Array.isArray(actions) || actions.length === 0) return [];
  const steering = project.actors.bodies?.filter(({ kind }) => kind === 'steering').map(({ id }) => id) ?? [];
  const [committee, lead] = [ownersOf(source, steering), ownersOf(source, [])];
  const envelopes = project.plan.envelopes ?? [];
  const place = envelopes.length + 1;
  const isFunded = envelopes.some((one) => one.year === year);
  const unscored = counted.get('actionsWithoutScore');
  const ids = Array.isArray(unscored) ? unscored : [];
  const [first = ''] = ids;
  // The method itself asks for scores, once the programme is carried out.
  const isAskedFor = project.step !== 'programme';
  const lacking: readonly (Todo | null)[] = [
    (project.criteria.criteria ?? []).length > 0 || isAskedFor
      ? null
      : todo({
          code: 'criteria-missing',
          subject: 'criteria',
          owners: committee,
          commands: ['jalon add criterion "…" weight=…'],
        }),
    ids.length === 0 || isAskedFor
      ? null
      : todo({ code: 'scores-missing', subject: first, ids, owners: committee, commands: [`jalon set ${first} scores.…=…`] }),
    project.criteria.weightsFrom !== 'ballots' || project.ballots.length > 0
      ? null
      : todo({
          code: 'ballots-missing',
          subject: String(year),
          owners: committee,
          commands: ['jalon export ballots', 'jalon add ballot'],
        }),
    isFunded
      ? null
      : todo({
          code: 'envelope-missing',
          subject: String(year),
          owners: lead,
          commands: [
            `jalon set plan envelopes.${place}.year=${year} envelopes.${place}.investment=… envelopes.${place}.operating=…`,
          ],
        }),
  ];
  const missing = lacking.filter((one) => one !== null);
  if (missing.length > 0) return missing;
  return [
    todo({ code: 'plan-ready', subject: String(year), owners: lead, commands: ['jalon rank', `jalon plan --year ${year}`] }),
    todo({
      code: 'documents-ready',
      subject: String(year),
      owners: lead,
      commands: ['jalon render --only programme,annual-plan', 'jalon export workbook'],
    }),
  ];
}
