// A project and its results as one tree that templates read: every field is there, null when nothing is known.
import type { View } from '../../model/index.ts';
import { actionView } from './action.ts';
import { axesView, inTreeOrder } from './axes.ts';
import { budgetView } from './budget.ts';
import { calendarView, comingNextView } from './calendar.ts';
import { chartsView } from './charts.ts';
import { communesView } from './communes.ts';
import { communicationPlanView, communicationView } from './communication-plan.ts';
import { dataProtectionView } from './data-protection.ts';
import { decisionsView } from './decisions.ts';
import { diagnosticView } from './diagnostic.ts';
import { documentView, projectView, themeView } from './document.ts';
import { dutiesView } from './duties.ts';
import { evaluationView } from './evaluation.ts';
import { fundingView } from './funding.ts';
import { governanceView } from './governance.ts';
import { gridView } from './grid.ts';
import { guideView, workshopsView } from './guide.ts';
import { coverageView, hearingView } from './hearing.ts';
import { indicatorsView } from './indicators.ts';
import { investmentView } from './investment.ts';
import { launchView } from './launch.ts';
import { materialOf, type ViewRequest } from './material.ts';
import { meetingsView } from './meetings.ts';
import { needsView } from './needs.ts';
import { piecesView } from './pieces.ts';
import { planView, yearsView } from './plan.ts';
import { progressView } from './progress.ts';
import { questionnairesView } from './questionnaires.ts';
import { quotationsView } from './quotations.ts';
import { rankingView } from './ranking.ts';
import { scheduleView } from './schedule.ts';
import { surveysView } from './surveys.ts';
import { textsView, zonesView } from './texts.ts';
import { workloadView } from './workload.ts';

/**
 * As `schemas/view.json` says. Long texts are Markdown as people wrote it; money is in cents, scores and points out of 100 with
 * one decimal, progress in whole percents.
 */
export function viewOf(request: ViewRequest): View {
  const material = materialOf(request);
  const { axes } = material.project;
  const sheets = inTreeOrder(material).map((action) => actionView(material, action));
  const needs = needsView(material);
  const indicators = indicatorsView(material);
  const diagnostic = diagnosticView(material);
  const told = {
    document: documentView(material, request.title),
    theme: themeView(material),
    project: projectView(material),
    launch: launchView(material),
    governance: governanceView(material),
    diagnostic,
    vision: axes.vision ?? null,
    principles: axes.principles ?? [],
    challenges: (axes.challenges ?? []).map(({ title }) => title),
    needs,
    axes: axesView(material, sheets),
    actions: sheets,
    action: null,
    unplaced: sheets.filter(({ axis }) => axis === null),
    ranking: rankingView(material),
    plan: planView(material),
    years: yearsView(material),
    budget: budgetView(material),
    indicators,
    evaluation: evaluationView(material),
    progress: progressView(material),
    calendar: calendarView(material),
    lead: null,
    comingNext: comingNextView(material),
    communes: communesView(material),
    quotations: quotationsView(material),
    meetings: meetingsView(material),
    meeting: null,
    questionnaires: questionnairesView(material),
    questionnaire: null,
    changes: request.changes ?? null,
    decisions: decisionsView(material),
    duties: dutiesView(material),
    dataProtection: dataProtectionView(material),
    communication: communicationView(material),
    communicationPlan: communicationPlanView(material),
    pieces: piecesView(material, { needs, indicators, diagnostic, actions: sheets }, request),
    piece: null,
    funding: fundingView(material),
    investment: investmentView(material),
    workload: workloadView(material),
    surveys: surveysView(material),
    survey: null,
    schedule: scheduleView(material),
    guide: guideView(material),
    workshops: workshopsView(material),
    workshop: null,
    hearing: hearingView(material),
    coverage: coverageView(material),
    texts: textsView(material.project, request.deliverable),
    zones: zonesView(material.project, request.deliverable),
  };
  return { ...told, charts: chartsView(told, material.language), grid: gridView(told) };
}

/** The actions of a view by their ids, the first of two of one id: each of as many sheets as actions looks for its own. */
const sheets = new WeakMap<View['actions'], ReadonlyMap<string, View['actions'][number]>>();

/** The view of one sheet; `action` stays null when no published action has that id. */
export function viewOfAction(view: View, actionId: string): View {
  const known = sheets.get(view.actions) ?? new Map(view.actions.toReversed().map((action) => [action.id, action]));
  sheets.set(view.actions, known);
  return { ...view, action: known.get(actionId) ?? null };
}

/** The view of one meeting; `meeting` stays null when there is none of that id. */
export function viewOfMeeting(view: View, meetingId: string): View {
  return { ...view, meeting: view.meetings.find(({ id }) => id === meetingId) ?? null };
}

/** The view of one piece of communication. */
export const viewOfPiece = (view: View, piece: View['pieces'][number]): View => ({ ...view, piece });

/** The view of one workshop; `workshop` stays null when there is none of that id. */
export function viewOfWorkshop(view: View, workshopId: string): View {
  return { ...view, workshop: view.workshops.find(({ id }) => id === workshopId) ?? null };
}

/** The view of one wave of a survey; `survey` stays null when there is none such. */
export function viewOfSurvey(view: View, surveyId: string, wave: string | null): View {
  return { ...view, survey: view.surveys.find((one) => one.id === surveyId && one.wave === wave) ?? null };
}

/** The view of one questionnaire; `questionnaire` stays null when there is none of that id. */
export function viewOfQuestionnaire(view: View, surveyId: string): View {
  return { ...view, questionnaire: view.questionnaires.find(({ id }) => id === surveyId) ?? null };
}

/** The view of one person's calendar: what they must act on or attend, and the days that bind everybody. */
export function viewOfLead(view: View, lead: NonNullable<View['lead']>): View {
  const isTheirs = ({ who, kind }: View['calendar'][number]) =>
    kind.code === 'fixed-point' || who.some(({ id }) => id === lead.id);
  return { ...view, lead, calendar: view.calendar.filter(isTheirs) };
}
