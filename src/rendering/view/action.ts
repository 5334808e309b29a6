// One action as its sheet shows it.
import type { Action, ViewAction } from '../../model/index.ts';
import { budgetOf, costOf, fundingTotal, remainingCost } from '../../project/money/index.ts';
import { progressOf, targetsOf } from '../../project/progress/index.ts';
import { heirs } from '../../project/thread/index.ts';
import { isLate } from '../../project/time/index.ts';
import { periodOf, round } from '../../values/index.ts';
import { planReason } from '../../wording/index.ts';
import { peopleView } from './action-people.ts';
import { asWritten } from './as-written.ts';
import { historyOf } from './history.ts';
import type { Material } from './material.ts';
import { actionNames, axisName, axisOf, coded, dutyName, named } from './naming.ts';
import { rankingRow } from './ranking.ts';

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
    get history() {
      return historyOf(material, action.id);
    },
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
  const progress = progressOf(action).value;
  return {
    blocker: blocker ? material.words.blocker(blocker.cause, blocker.liftedBy, periodOf(blocker.since)) : null,
    participation: coded(material, 'action.participation.level', participation?.level),
    progress: progress === null ? null : round(progress, 0),
    late: isLate(action, material.today),
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

/** With the target aimed at in the end. */
function indicatorView({ project, name }: Material, reference: string) {
  const indicator = project.indicators.find(({ id }) => id === reference);
  const target = indicator && targetsOf(indicator).at(-1);
  return {
    id: name('indicator', reference).id,
    title: indicator?.title ?? reference,
    unit: indicator?.unit ?? null,
    target: target?.value ?? null,
    targetPeriod: target?.period ?? null,
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
