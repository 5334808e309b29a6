// The plan of a project, its frozen years and what residents kept, without a word of the actions that are not shown.
import type { Action, Project } from '../model/index.ts';
import { awaitedIn } from './plan-rules.ts';

type IsShown = (action: string) => boolean;

const dependencies = (links: NonNullable<Action['dependsOn']>, isShown: IsShown) =>
  links.filter((link) => isShown(awaitedIn(link)));

/** What it waits for and is part of, among those that are shown. */
export const linksOf = ({ partOf, dependsOn }: Action, isShown: IsShown): Pick<Action, 'partOf' | 'dependsOn'> => ({
  ...(partOf !== undefined && isShown(partOf) && { partOf }),
  ...(dependsOn && { dependsOn: dependencies(dependsOn, isShown) }),
});

/** One left alone excludes nothing. */
function planOf({ plan }: Project, isShown: IsShown): Project['plan'] {
  const { rules, fixedPoints } = plan;
  return {
    ...plan,
    ...(rules && {
      rules: {
        ...rules,
        ...(rules.mandatory && { mandatory: rules.mandatory.filter(isShown) }),
        ...(rules.exclusive && {
          exclusive: rules.exclusive.map((group) => group.filter(isShown)).filter(({ length }) => length > 1),
        }),
      },
    }),
    ...(fixedPoints && {
      fixedPoints: fixedPoints.map(({ opens, awaits, ...point }) => ({
        ...point,
        ...(opens && { opens: opens.filter(isShown) }),
        ...(awaits && { awaits: awaits.filter(isShown) }),
      })),
    }),
  };
}

const frozenOf = ({ frozenPlans }: Project, isShown: IsShown): Project['frozenPlans'] =>
  frozenPlans.map(({ year, plan: { frozenBy, selection, amendments } }) => ({
    year,
    plan: {
      ...(frozenBy !== undefined && { frozenBy }),
      ...(selection && { selection: selection.filter(({ action }) => isShown(action)) }),
      ...(amendments && {
        amendments: amendments.map(({ changes, ...one }) => ({
          ...one,
          ...(changes && { changes: changes.filter(({ action }) => isShown(action)) }),
        })),
      }),
    },
  }));

/** What the residents' vote keeps, where the plan takes it as a rule, without a count; as a criterion, it stands among the scores. */
function residentsOf({ plan, votes, voteResults }: Project, isShown: IsShown): Pick<Project, 'votes' | 'voteResults'> {
  if (plan.residents?.as !== 'rule') return { votes: [], voteResults: [] };
  const { vote: id } = plan.residents;
  return {
    votes: votes
      .filter((vote) => vote.id === id)
      .map(({ counted: _, question: __, choices, ...vote }) => ({
        ...vote,
        choices: choices.filter(({ action }) => isShown(action)),
      })),
    voteResults: voteResults
      .filter(({ vote }) => vote === id)
      .map(({ outcomes, ...result }) => ({
        ...{ vote: result.vote, voters: 0, budget: result.budget, choices: [] },
        outcomes: outcomes.map(({ rule, utility, completion, spent, kept }) => ({
          ...{ rule, spent, left: [] },
          kept: kept.flatMap(({ action, by }) => (isShown(action) ? [{ action, by }] : [])),
          ...(utility && { utility }),
          ...(completion && { completion }),
        })),
      })),
  };
}

export const shownPlan = (
  project: Project,
  isShown: IsShown,
): Pick<Project, 'plan' | 'frozenPlans' | 'votes' | 'voteResults'> => ({
  plan: planOf(project, isShown),
  frozenPlans: frozenOf(project, isShown),
  ...residentsOf(project, isShown),
});
