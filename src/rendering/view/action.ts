// One action as its sheet shows it.
import type { Action, ViewAction } from '../../model/index.ts';
import { budgetOf, costOf, fundingOf, fundingTotal, remainingCost } from '../../project/money/index.ts';
import { progressOf } from '../../project/progress/index.ts';
import { heirs } from '../../project/thread/index.ts';
import { isStanding, stateOf } from '../../project/time/index.ts';
import { periodOf, wholePercent } from '../../values/index.ts';
import { formatList, planReason } from '../../wording/index.ts';
import { asWritten } from './as-written.ts';
import { communesOf } from './communes.ts';
import { historyOf } from './history.ts';
import { indicatorView as fullIndicatorView } from './indicators.ts';
import { lazily, withFields } from './lazily.ts';
import { actionNames, axisName, axisOf, coded, dutyName, named, namesOnly } from './naming.ts';
import { rankingRow } from './ranking.ts';
import { stateView } from './states.ts';
import type { ViewInput } from './view-input.ts';

export function actionView(input: ViewInput, action: Action): ViewAction {
  const view = {
    ...asWritten(input, 'action', action),
    ...placeView(input, action),
    ...peopleView(input, action),
    ...situationView(input, action),
    ...meansView(input, action),
    indicators: (action.indicators ?? []).map((one) => indicatorView(input, one)),
    ...followedView(input, action),
    ...choiceView(input, action),
  };
  return withFields(view, pastOf({ input, action }));
}

const pastOf = lazily<Pick<ViewAction, 'history'>, { readonly input: ViewInput; readonly action: Action }>({
  history: ({ input, action }) => historyOf(input, action.id),
});

function placeView(input: ViewInput, action: Action) {
  const { links, name } = input;
  const axis = axisOf(input, action);
  const objective = action.axis === undefined ? undefined : links.branches.get(action.axis)?.objectives.at(-1);
  return {
    axis,
    objective: objective ? axisName(objective) : null,
    secondaryAxes: (action.secondaryAxes ?? []).flatMap((id) => {
      const branch = links.branches.get(id);
      return branch ? [axisName(branch.objectives.at(-1) ?? branch.axis)] : [];
    }),
    colour: (axis && input.colours.get(axis.id)) ?? null,
    needs: needsOf(input, action),
    theme: action.theme === undefined ? null : name('theme', action.theme).name,
    dependsOn: actionNames(
      input,
      (action.dependsOn ?? []).map((one) => (typeof one === 'string' ? one : one.action)),
    ),
    related: actionNames(input, action.related ?? []),
  };
}

/** As the action names them; a need that was merged or split is shown as its heirs. */
function needsOf({ links, project }: ViewInput, { needs = [] }: Action): ViewAction['needs'] {
  const ids = new Set(needs.flatMap(heirs(project.needs)));
  return [...ids].flatMap((id) => {
    const need = links.needs.get(id)?.need;
    return need ? [{ id, statement: need.statement }] : [];
  });
}

/** Where it stands; the journal is for the team alone and stays out. */
function followedView(input: ViewInput, action: Action) {
  const { participation } = action;
  // What held it back says nothing of it once it is done.
  const { blocker, statusReason = null } = action.status === 'done' ? {} : action;
  // What was dropped goes nowhere, however much of it was done.
  const progress = isStanding(action) ? progressOf(action).value : null;
  return {
    statusReason,
    blocker: blocker ? input.words.blocker(blocker.cause, blocker.liftedBy, periodOf(blocker.since)) : null,
    participation: coded(input, 'action.participation.level', participation?.level),
    participationProof: participation?.proof ?? null,
    // As they are called; else where they are.
    attachments: (action.attachments ?? []).flatMap(({ label, url, path }) => label ?? url ?? path ?? []),
    progress: progress === null ? null : wholePercent(progress),
    progressReason: progress === null ? null : (action.progress?.reason ?? null),
    exactProgress: progress,
    late: stateOf(action, input.today) === 'late',
    ...stateView(input, action),
  };
}

function choiceView(input: ViewInput, action: Action) {
  const planned = input.planned.get(action.id);
  return {
    ranking: rankingRow(input, action.id),
    choice: coded(input, 'frozen-plan.selection.choice', planned?.choice),
    choiceReason: planned ? planReason(planned.reason, input.language, input.reasonNames) : null,
  };
}

/** With the target aimed at in the end, and the way there. */
function indicatorView(input: ViewInput, reference: string): ViewAction['indicators'][number] {
  const indicator = input.project.indicators.find(({ id }) => id === reference);
  const shown = indicator && fullIndicatorView(input, indicator);
  return {
    id: input.name('indicator', reference).id,
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
function meansView(input: ViewInput, action: Action) {
  return {
    // What was dropped is listed as it was, and counts as it is in every total.
    cost: costOf(budgetOf(action)),
    funding: (action.funding ?? []).map((line) => ({
      ...asWritten(input, 'action.funding', line),
      funder: named(input, 'organisation', line.funder)?.name ?? null,
    })),
    fundingTotal: fundingTotal(action),
    funders: [
      ...new Set(
        fundingOf(action).flatMap(({ status, funder }) =>
          status === 'refused' ? [] : (named(input, 'organisation', funder)?.name ?? []),
        ),
      ),
    ],
    remainingCost: remainingCost(action),
  };
}

/** What threatens it, and which duties it answers. */
function situationView(input: ViewInput, action: Action) {
  return {
    risks: (action.risks ?? []).map((risk) => ({
      ...asWritten(input, 'action.risks', risk),
      criticality: criticalityOf(risk),
    })),
    obligations: (action.obligations ?? []).map((one) => ({
      ...asWritten(input, 'action.obligations', one),
      obligation: dutyName(input, one.obligation),
    })),
  };
}

const criticalityOf = ({ likelihood, severity }: NonNullable<Action['risks']>[number]): number | null =>
  likelihood === undefined || severity === undefined ? null : likelihood * severity;

function peopleView(input: ViewInput, action: Action) {
  return {
    team: (action.team ?? []).map((one) => ({
      ...asWritten(input, 'action.team', one),
      name: named(input, 'person', one.person)?.name ?? one.function ?? null,
    })),
    partners: (action.partners ?? []).map((partner) => partnerView(input, partner)),
    audiences: namesOnly(input, 'audience', action.audiences),
    scope: scopeView(input, action),
    ...communesOf(input, action),
  };
}

type Partner = NonNullable<Action['partners']>[number];

function partnerView(input: ViewInput, partner: Partner) {
  const { name, words } = input;
  const { organisation, agreement } = typeof partner === 'string' ? { organisation: partner } : partner;
  return {
    ...asWritten(input, 'action.partners', typeof partner === 'string' ? {} : partner),
    name: name('organisation', organisation).name,
    agreement: agreement ? words.agreement(agreement.status, periodOf(agreement.until)) || null : null,
  };
}

/** Where it takes place, in words; a commune that said where it stands has it in brackets. */
function scopeView({ name, words, say, language }: ViewInput, { scope }: Action): string | null {
  const communes = scope?.communes;
  if (communes === undefined) return null;
  if (typeof communes === 'string') return communes === 'all' ? words.everyCommune : communes;
  const names = communes.map((one) => {
    if (typeof one === 'string') return name('commune', one).name;
    const status = one.status && say(`action.scope.communes.status=${one.status}`);
    return name('commune', one.commune).name + (status ? ` (${status})` : '');
  });
  return formatList(names, language) || null;
}
