// The parts of the view, each with how it is made: those that no template of a document names are not.
import type { Readership, View } from '../../model/index.ts';
import { overPeriod } from '../../project/time/index.ts';
import { periodOf } from '../../values/index.ts';
import { actionView } from './action.ts';
import { axesView, inTreeOrder } from './axes.ts';
import { budgetView } from './budget.ts';
import { calendarView, comingNextView } from './calendar.ts';
import { chartsView } from './charts.ts';
import { communesView } from './communes.ts';
import { communicationPlanView, communicationView } from './communication-plan.ts';
import { dataProtectionView } from './data-protection.ts';
import { diagnosticView } from './diagnostic.ts';
import { documentView, projectView, themeView } from './document.ts';
import { downloadsOf } from './downloads.ts';
import { dutiesView } from './duties.ts';
import { evaluationOf, evaluationView } from './evaluation.ts';
import { fundingView } from './funding.ts';
import { governanceView } from './governance.ts';
import { gridView } from './grid.ts';
import { guideView, workshopsView } from './guide.ts';
import { coverageView, hearingView, quotationsView } from './hearing.ts';
import { recentView } from './history.ts';
import { indicatorsView } from './indicators.ts';
import { investmentView } from './investment.ts';
import { launchView } from './launch.ts';
import { lazily, type Makers, withFields } from './lazily.ts';
import { decisionsView, meetingsView } from './meetings.ts';
import { needsView } from './needs.ts';
import { piecesView } from './pieces.ts';
import { planView, yearsView } from './plan.ts';
import { progressView } from './progress.ts';
import { toldTo } from './published.ts';
import { questionnairesView } from './questionnaires.ts';
import { rankingView } from './ranking.ts';
import { scheduleView } from './schedule.ts';
import { sessionView } from './session.ts';
import { headlinesView, keyFiguresView, messagesView } from './summary.ts';
import { surveysView } from './surveys.ts';
import { textsView, zonesView } from './texts.ts';
import { type DocumentRequest, type ProjectRequest, type ViewInput, viewInputOf } from './view-input.ts';
import { votesView } from './votes.ts';
import { workloadView } from './workload.ts';

/** What one document sees in its own way. */
type Own = Pick<
  View,
  'document' | 'changes' | 'messages' | 'headlines' | 'keyFigures' | 'pieces' | 'downloads' | 'texts' | 'zones' | 'session'
>;
type Shared = Omit<View, keyof Own>;

/** What all documents of one reader see alike. */
export const sharedParts: Makers<Shared, ViewInput> = {
  theme: themeView,
  project: projectView,
  launch: launchView,
  governance: governanceView,
  diagnostic: diagnosticView,
  vision: ({ project }) => project.axes.vision ?? null,
  principles: ({ project }) => project.axes.principles ?? [],
  challenges: ({ project }) => (project.axes.challenges ?? []).map(({ title }) => title),
  needs: needsView,
  axes: (input, { actions }) => axesView(input, actions),
  actions: (input) => inTreeOrder(input).map((action) => actionView(input, action)),
  action: () => null,
  recent: (_, { actions }) => recentView(actions),
  unplaced: (_, { actions }) => actions.filter(({ axis }) => axis === null),
  ranking: rankingView,
  plan: planView,
  years: yearsView,
  budget: budgetView,
  indicators: indicatorsView,
  evaluation: evaluationView,
  progress: progressView,
  calendar: calendarView,
  lead: () => null,
  comingNext: comingNextView,
  communes: communesView,
  quotations: quotationsView,
  meetings: meetingsView,
  meeting: () => null,
  matter: () => null,
  questionnaires: questionnairesView,
  questionnaire: () => null,
  decisions: decisionsView,
  duties: dutiesView,
  dataProtection: dataProtectionView,
  communication: communicationView,
  communicationPlan: communicationPlanView,
  piece: () => null,
  funding: fundingView,
  investment: investmentView,
  workload: workloadView,
  surveys: surveysView,
  survey: () => null,
  votes: votesView,
  vote: () => null,
  schedule: scheduleView,
  guide: guideView,
  workshops: workshopsView,
  workshop: () => null,
  hearing: hearingView,
  coverage: coverageView,
  charts: (material, view) => chartsView(view, material),
  grid: (_, view) => gridView(view),
};

interface Given {
  readonly input: ViewInput;
  readonly shared: Shared;
  readonly request: DocumentRequest;
}

export const ownParts: Makers<Own, Given> = {
  // What it asks to be decided may depend on what it alone sees: the matters of a sitting, texts, headlines.
  document: ({ input, shared, request }, own) => documentView(input, withFields(shared, own), request),
  changes: ({ request }) => request.changes ?? null,
  messages: ({ input, shared, request }) => messagesView(input, shared, request),
  headlines: ({ input, shared, request }) => headlinesView(input, shared, request),
  keyFigures: ({ input, shared, request }) => keyFiguresView(input, shared, request),
  pieces: ({ input, shared, request }) => piecesView(input, shared, request),
  downloads: ({ shared, request: { livePage } }, { document }) => downloadsOf({ shared, document, livePage }),
  texts: ({ input, request }) => textsView(input, request),
  zones: ({ input, request }) => zonesView(input, request),
  session: ({ input, shared, request }) => sessionView(input, shared, request),
};

const sharedOf = lazily(sharedParts);
const ownOf = lazily(ownParts);

/**
 * As `schemas/view.json` says. Long texts are Markdown as people wrote it; money is in cents, scores and points out of 100 with
 * one decimal, progress in whole percents. What one document of the project had made is there for the others.
 */
export function viewsOf(project: ProjectRequest): (document: DocumentRequest) => View {
  const seen = new Map<string, Omit<Given, 'request'>>();
  function seenBy(readership: Readership, deliverable: string): Omit<Given, 'request'> {
    // What an evaluation judges is what stood in its time, in all that the document counts.
    const judged = deliverable === 'evaluation' ? periodOf(evaluationOf(project)?.period) : null;
    const stood = judged === null ? project.project : overPeriod(project.project, judged);
    const key = `${readership} ${stood === project.project}`;
    const known = seen.get(key);
    if (known !== undefined) return known;
    const input = viewInputOf(withFields(project, { project: stood, readership }));
    const made = { input, shared: sharedOf(input) };
    seen.set(key, made);
    return made;
  }
  return (request) => {
    const { input, shared } = seenBy(toldTo(request.reader, project.readership ?? 'elected'), request.deliverable);
    return withFields(shared, ownOf({ input, shared, request }));
  };
}

/** Of one document alone. */
export const viewOf = (request: ProjectRequest & DocumentRequest): View => viewsOf(request)(request);
