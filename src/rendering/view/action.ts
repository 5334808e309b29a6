// One action as its sheet shows it.

import type { Action, ViewAction } from '../../model/index.ts';
import { progressOf } from '../../project/progress/index.ts';
import { heirs } from '../../project/thread/index.ts';
import { isLate } from '../../project/time/index.ts';
import { periodOf, round } from '../../values/index.ts';
import { planReason } from '../../wording/index.ts';
import { meansView } from './action-means.ts';
import { peopleView } from './action-people.ts';
import { scheduleView } from './action-schedule.ts';
import { situationView } from './action-situation.ts';
import type { Material } from './material.ts';
import { actionNames, axisName, axisOf, coded } from './naming.ts';
import { rankingRow } from './ranking.ts';

export function actionView(material: Material, action: Action): ViewAction {
  return {
    ...identityView(material, action),
    ...peopleView(material, action),
    ...situationView(material, action),
    ...meansView(material, action),
    ...scheduleView(material, action),
    ...followedView(material, action),
    ...choiceView(material, action),
  };
}

function identityView(material: Material, action: Action) {
  const { links, name } = material;
  const axis = axisOf(material, action);
  const objective = action.axis === undefined ? undefined : links.branches.get(action.axis)?.objectives.at(-1);
  return {
    id: action.id,
    number: action.number ?? null,
    title: action.title,
    axis,
    objective: objective ? axisName(objective) : null,
    colour: (axis && material.colours.get(axis.id)) ?? null,
    context: action.context ?? null,
    description: action.description ?? null,
    objectives: action.objectives ?? [],
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
  const { status, weather, blocker, participation } = action;
  const progress = progressOf(action).value;
  return {
    status: coded(material, 'action.status', status),
    statusReason: action.statusReason ?? null,
    weather: coded(material, 'action.weather', weather),
    blocker: blocker ? material.words.blocker(blocker.cause, blocker.liftedBy, periodOf(blocker.since)) : null,
    participation: coded(material, 'action.participation.level', participation?.level),
    progress: progress === null ? null : round(progress, 0),
    late: isLate(action, material.today),
  };
}

function choiceView(material: Material, action: Action) {
  const planned = material.planned.get(action.id);
  return {
    declaredPriority: coded(material, 'action.declaredPriority', action.declaredPriority),
    ranking: rankingRow(material, action.id),
    choice: coded(material, 'frozen-plan.selection.choice', planned?.choice),
    choiceReason: planned ? planReason(planned.reason, material.language) : null,
  };
}
