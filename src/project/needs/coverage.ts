// What the thread from source to verdict lacks: what nobody voiced, what nothing answers, measures or judges; duties that nothing answers.
import type { Action, Duty, Project, ThreadGap, ThreadGapCode } from '../../model/index.ts';
import { type Branch, changedNeeds, type Links, linksOf, type NeedLinks } from '../thread/index.ts';
import { isStanding } from '../time/index.ts';

/** Neither an action that still stands nor a reason to wait answers it. */
export const isUnanswered = ({ need, actions }: NeedLinks): boolean => need.response === undefined && !actions.some(isStanding);

/** A part answers what the whole does. */
const answersNoNeed = ({ needs = [], partOf, status }: Action): boolean =>
  needs.length === 0 && partOf === undefined && status !== 'dropped';

export const isWithoutAction = ({ actions, secondary }: Branch): boolean => actions.length + secondary.length === 0;

/** By an indicator of its axis, or of one of its actions. */
export const isMeasured = ({ axis, actions, secondary }: Branch): boolean =>
  (axis.indicators ?? []).length > 0 || [...actions, ...secondary].some(({ indicators = [] }) => indicators.length > 0);

const idsOf = (things: readonly { readonly id: string }[]): readonly string[] => things.map(({ id }) => id);

/** Interviews, workshops and surveys that name no need. */
function mute({ interviews, workshops, surveys }: Project): ThreadGap {
  const silent = [...interviews, ...workshops].filter(({ needs = [] }) => needs.length === 0);
  const dumb = surveys.filter(({ questions = [] }) =>
    questions.every(({ options = [] }) => options.every(({ need }) => need === undefined)),
  );
  return {
    code: 'source-without-need',
    ids: idsOf([...silent, ...dumb]),
    of: interviews.length + workshops.length + surveys.length,
  };
}

function ofNeeds(project: Project, { needs }: Links): readonly ThreadGap[] {
  const all = [...needs.values()];
  const gap = (code: ThreadGapCode, among: readonly NeedLinks[], lacks: (one: NeedLinks) => boolean): ThreadGap => ({
    code,
    ids: among.filter(lacks).map(({ need }) => need.id),
    of: among.length,
  });
  const changed = changedNeeds(project, { needs });
  const voted = new Set(project.frozenPlans.flatMap(({ plan }) => (plan.needs ?? []).map(({ need }) => need)));
  const isJudged = project.evaluations.some(({ needVerdicts = [] }) => needVerdicts.length > 0);
  return [
    gap('need-without-source', all, ({ sources }) => sources.length === 0),
    gap('need-unanswered', project.actions.length > 0 ? all : [], isUnanswered),
    { code: 'need-changed', ids: changed.map(({ need }) => need), of: voted.size },
    gap(
      'need-without-verdict',
      isJudged ? all.filter(({ actions }) => actions.length > 0) : [],
      ({ verdicts }) => verdicts.length === 0,
    ),
  ];
}

function ofProgramme(project: Project, { branches, indicators }: Links): readonly ThreadGap[] {
  const all = [...branches.values()];
  const axes = all.filter(({ objectives }) => objectives.length === 0);
  const objectives = all.filter((branch) => branch.objectives.length > 0);
  // Where actions hang on axes alone, objectives are only there to be read.
  const hangsOnObjectives = project.actions.some(({ axis = '' }) => (branches.get(axis)?.objectives ?? []).length > 0);
  const held = all.filter(({ actions }) => actions.length > 0);
  const standing = project.actions.filter(isStanding);
  const figures = new Set((project.diagnostic.portrait ?? []).map(({ indicator }) => indicator));
  const isUsed = (id: string): boolean => {
    const { actions = [], axes: measured = [] } = indicators.get(id) ?? {};
    return actions.length + measured.length > 0 || figures.has(id);
  };
  return [
    { code: 'axis-without-action', ids: idsOf(axes.filter(isWithoutAction)), of: axes.length },
    {
      code: 'objective-without-action',
      ids: idsOf(objectives.filter(isWithoutAction)),
      of: hangsOnObjectives ? objectives.length : 0,
    },
    { code: 'objective-not-measured', ids: idsOf(held.filter((branch) => !isMeasured(branch))), of: held.length },
    { code: 'action-without-need', ids: idsOf(standing.filter(answersNoNeed)), of: standing.length },
    {
      code: 'action-without-indicator',
      ids: idsOf(standing.filter(({ indicators: named = [] }) => named.length === 0)),
      of: standing.length,
    },
    { code: 'indicator-unused', ids: idsOf(project.indicators.filter(({ id }) => !isUsed(id))), of: project.indicators.length },
  ];
}

/** In the order of the thread; what there is none of is left out. */
export function coverageOf(project: Project, links: Links = linksOf(project)): readonly ThreadGap[] {
  const findings = project.diagnostic.findings ?? [];
  const bare = findings.filter(({ evidence = [] }) => evidence.length === 0);
  const [source, ...needs] = [mute(project), ...ofNeeds(project, links)];
  const finding: ThreadGap = { code: 'finding-without-evidence', ids: idsOf(bare), of: findings.length };
  return [source, finding, ...needs, ...ofProgramme(project, links)].filter(({ of }) => of > 0);
}

/** In whole percents, rounded down: only what is whole is said to be. */
export const coveredShare = ({ ids, of }: Pick<ThreadGap, 'ids' | 'of'>): number => Math.floor((100 * (of - ids.length)) / of);

// Duties that nothing answers.

/** It binds the territory, or will from a day that is known: a text that is awaited binds nobody yet. */
export const binds = ({ applies, inForce, obligation }: Pick<Duty, 'applies' | 'inForce'> & DutyConfidence): boolean =>
  applies === 'yes' && (inForce !== null || obligation.confidence !== 'pending');
type DutyConfidence = { readonly obligation: Pick<Duty['obligation'], 'confidence'> };

/** Those that bind the territory, and that neither an action nor an existing service answers. */
export const uncovered = (duties: readonly Duty[]): readonly Duty[] =>
  duties.filter((duty) => binds(duty) && duty.actions.length === 0 && duty.services.length === 0);
