// A project and its results as one tree that templates read: every field is there, null when nothing is known.
import type { View } from '../../model/index.ts';
import { actionView } from './action.ts';
import { axesView, inTreeOrder } from './axes.ts';
import { budgetView } from './budget.ts';
import { calendarView, comingNextView } from './calendar.ts';
import { chartsView } from './charts.ts';
import { communicationView, decisionsView, textsView } from './decisions.ts';
import { diagnosticView } from './diagnostic.ts';
import { documentView, projectView, themeView } from './document.ts';
import { dutiesView } from './duties.ts';
import { evaluationView } from './evaluation.ts';
import { fundingView } from './funding.ts';
import { governanceView } from './governance.ts';
import { indicatorsView } from './indicators.ts';
import { investmentView } from './investment.ts';
import { launchView } from './launch.ts';
import { materialOf, type ViewRequest } from './material.ts';
import { meetingsView } from './meetings.ts';
import { needsView } from './needs.ts';
import { planView, yearsView } from './plan.ts';
import { progressView } from './progress.ts';
import { rankingView } from './ranking.ts';
import { scheduleView } from './schedule.ts';
import { surveysView } from './surveys.ts';
import { workloadView } from './workload.ts';

/**
 * As `schemas/view.json` says. Long texts are Markdown as people wrote it; money is in cents, scores and points out of 100 with
 * one decimal, progress in whole percents.
 */
export function viewOf(request: ViewRequest): View {
  const material = materialOf(request);
  const { axes } = material.project;
  const sheets = inTreeOrder(material).map((action) => actionView(material, action));
  const told = {
    document: documentView(material, request.title),
    theme: themeView(material),
    project: projectView(material),
    launch: launchView(material),
    governance: governanceView(material),
    diagnostic: diagnosticView(material),
    vision: axes.vision ?? null,
    principles: axes.principles ?? [],
    challenges: (axes.challenges ?? []).map(({ title }) => title),
    needs: needsView(material),
    axes: axesView(material, sheets),
    actions: sheets,
    action: null,
    unplaced: sheets.filter(({ axis }) => axis === null),
    ranking: rankingView(material),
    plan: planView(material),
    years: yearsView(material),
    budget: budgetView(material),
    indicators: indicatorsView(material),
    evaluation: evaluationView(material),
    progress: progressView(material),
    calendar: calendarView(material),
    lead: null,
    comingNext: comingNextView(material),
    meetings: meetingsView(material),
    meeting: null,
    changes: request.changes ?? null,
    decisions: decisionsView(material),
    duties: dutiesView(material),
    communication: communicationView(material),
    funding: fundingView(material),
    investment: investmentView(material),
    workload: workloadView(material),
    surveys: surveysView(material),
    survey: null,
    schedule: scheduleView(material),
    texts: textsView(material.project, request.deliverable),
  };
  return { ...told, charts: chartsView(told, material.language) };
}

/** The view of one sheet; `action` stays null when no published action has that id. */
export function viewOfAction(view: View, actionId: string): View {
  return { ...view, action: view.actions.find(({ id }) => id === actionId) ?? null };
}

/** The view of one meeting; `meeting` stays null when there is none of that id. */
export function viewOfMeeting(view: View, meetingId: string): View {
  return { ...view, meeting: view.meetings.find(({ id }) => id === meetingId) ?? null };
}

/** The view of one wave of a survey; `survey` stays null when there is none such. */
export function viewOfSurvey(view: View, surveyId: string, wave: string | null): View {
  return { ...view, survey: view.surveys.find((one) => one.id === surveyId && one.wave === wave) ?? null };
}

/** The view of one person's calendar: what they must act on or attend, and the days that bind everybody. */
export function viewOfLead(view: View, lead: NonNullable<View['lead']>): View {
  const isTheirs = ({ who, kind }: View['calendar'][number]) =>
    kind.code === 'fixed-point' || who.some(({ id }) => id === lead.id);
  return { ...view, lead, calendar: view.calendar.filter(isTheirs) };
}
