// One action as its sheet shows it.
import type { Action, ViewAction } from '../../model/index.ts';
import { budgetOf, costOf, fundingTotal, remainingCost } from '../../project/money/index.ts';
import { progressOf } from '../../project/progress/index.ts';
import { heirs } from '../../project/thread/index.ts';
import { isLate, isStanding } from '../../project/time/index.ts';
import { periodOf, round } from '../../values/index.ts';
import { planReason } from '../../wording/index.ts';
import { peopleView } from './action-people.ts';
import { asWritten } from './as-written.ts';
import { indicatorView as fullIndicatorView } from './indicators.ts';
import type { Material } from './material.ts';
import { actionNames, axisName, axisOf, coded, dutyName, named } from './naming.ts';
import { rankingRow } from './ranking.ts';
import { stateView } from './states.ts';

export function actionView(material: Material, action: Action): ViewAction {
  return {
    ...asWritten(material, 'action', action),
    ...placeView(material, action),
    ...peopleView(material, action),
    ...situationView(material, action),
    ...meansView(material, action),
    indicators: (action.indicators ?? []).map((one) => indicatorView(material, one)),
    ...followedView(material, action),
    ...choiceView(material, action),
  };
}

function placeView(material: Material, action: Action) {
  const { links, name } = material;
  const axis = axisOf(material, action);
  const objective = action.axis === undefined ? undefined : links.branches.get(action.axis)?.objectives.at(-1);
  return {
    axis,
    objective: objective ? axisName(objective) : null,
    colour: (axis && material.colours.get(axis.id)) ?? null,
    needs: needsOf(material, action),
    theme: action.theme === undefined ? null : name('theme', action.theme).name,
    dependsOn: actionNames(
      material,
      (action.dependsOn ?? []).map((one) => (typeof one === 'string' ? one : one.action)),
    ),
  };
}

/** As the action names them; a need that was merged into another is shown as that one. */
function needsOf({ links, project }: Material, { needs = [] }: Action): ViewAction['needs'] {
  const ids = new Set(needs.map(heirs(project.needs)));
  return [...ids].flatMap((id) => {
    const need = links.needs.get(id)?.need;
    return need ? [{ id, statement: need.statement }] : [];
  });
}

/** Where it stands; the journal is for the team alone and stays out. */
function followedView(material: Material, action: Action) {
  const { blocker, participation } = action;
  // What was dropped goes nowhere, however much of it was done.
  const progress = isStanding(action) ? progressOf(action).value : null;
  return {
    blocker: blocker ? material.words.blocker(blocker.cause, blocker.liftedBy, periodOf(blocker.since)) : null,
    participation: coded(material, 'action.participation.level', participation?.level),
    progress: progress === null ? null : round(progress, 0),
    late: isLate(action, material.today),
    ...stateView(material, action),
  };
}

function choiceView(material: Material, action: Action) {
  const planned = material.planned.get(action.id);
  return {
    ranking: rankingRow(material, action.id),
    choice: coded(material, 'frozen-plan.selection.choice', planned?.choice),
    choiceReason: planned ? planReason(planned.reason, material.language) : null,
  };
}

/** With the target aimed at in the end, and the way there. */
function indicatorView(material: Material, reference: string): ViewAction['indicators'][number] {
  const indicator = material.project.indicators.find(({ id }) => id === reference);
  const shown = indicator && fullIndicatorView(material, indicator);
  return {
    id: material.name('indicator', reference).id,
    title: indicator?.title ?? reference,
    unit: indicator?.unit ?? null,
    target: shown?.target?.value ?? null,
    targetPeriod: shown?.target?.period ?? null,
    baseline: shown?.baseline ?? null,
    last: shown?.last ?? null,
    state: shown?.state ?? null,
    stateColour: shown?.stateColour ?? null,
    curve: shown?.chart ?? null,
  };
}

/** What it costs, and who pays. */
function meansView(material: Material, action: Action) {
  return {
    // What was dropped is listed as it was, and counts as it is in every total.
    cost: costOf(budgetOf(action)),
    funding: (action.funding ?? []).map((line) => ({
      ...asWritten(material, 'action.funding', line),
      funder: named(material, 'organisation', line.funder)?.name ?? null,
    })),
    fundingTotal: fundingTotal(action),
    remainingCost: remainingCost(action),
  };
}

/** What threatens it, and which duties it answers. */
function situationView(material: Material, action: Action) {
  return {
    risks: (action.risks ?? []).map((risk) => ({
      ...asWritten(material, 'action.risks', risk),
      criticality: criticalityOf(risk),
    })),
    obligations: (action.obligations ?? []).map((one) => ({
      ...asWritten(material, 'action.obligations', one),
      obligation: dutyName(material, one.obligation),
    })),
  };
}

const criticalityOf = ({ likelihood, severity }: NonNullable<Action['risks']>[number]): number | null =>
  likelihood === undefined || severity === undefined ? null : likelihood * severity;
