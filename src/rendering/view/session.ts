// The next sitting of a body: its points, what each decision proposes and why, and how the act would say it.
import type { Matter, Money, SessionPoint, View } from '../../model/index.ts';
import { latestPopulation } from '../../project/needs/index.ts';
import { lastDayToSend, summonsOf } from '../../project/time/index.ts';
import { periodOf, total } from '../../values/index.ts';
import {
  type DeliberationWords,
  deliberationWords,
  type Earlier,
  formatMoney,
  type MatterFacts,
  matterTitle,
} from '../../wording/index.ts';
import { coded, mustBeCoded, named } from './naming.ts';
import type { DocumentRequest, ViewInput } from './view-input.ts';

type SessionView = NonNullable<View['session']>;
type MatterView = SessionView['matters'][number];
/** What the rest of the view says already. */
type Seen = Pick<
  View,
  'project' | 'axes' | 'actions' | 'needs' | 'budget' | 'funding' | 'plan' | 'evaluation' | 'launch' | 'governance'
>;

export function sessionView(input: ViewInput, seen: Seen, { annexes = [], documents = [] }: DocumentRequest): View['session'] {
  const { session, project, language } = input;
  if (session === null) return null;
  const { meeting, body, isPlanned, points, department } = session;
  const words = deliberationWords[language];
  const { territory, dataProtection } = project.info;
  const summons = summonsOf({ ...territory, population: territory && latestPopulation(territory)?.value }, body);
  const isDeliberative = body.kind === 'council' || body.kind === 'board';
  const all = points.flatMap(({ matters }) => matters);
  const viewed = new Map(
    all.map((matter, index) => {
      const numbers = annexes.flatMap(({ of, number }) => (of.includes(matter.kind) ? [number] : []));
      const facts = factsOf(input, seen, matter, { isDeliberative, annexes: numbers });
      const articles = summons?.binds ? summons.articles : [];
      return [matter, matterView(input, seen, matter, { words, facts, number: index + 1, articles })];
    }),
  );
  const viewOfPoint = ({ title, items, matters, about }: SessionPoint, index: number): SessionView['points'][number] => ({
    ...{ number: index + 1, title, items: [...items], about },
    matters: matters.flatMap((matter) => viewed.get(matter) ?? []),
  });
  return {
    meeting: meeting.id,
    isPlanned,
    isDeliberative,
    sendBy: meeting.date === undefined || summons === null ? null : lastDayToSend(meeting.date, summons.days),
    clearDays: summons?.days ?? null,
    sendRule: words.sendRule(summons),
    territory: dataProtection?.controller?.name ?? territory?.name ?? null,
    address: dataProtection?.controller?.address ?? null,
    department,
    points: points.map(viewOfPoint),
    matters: [...viewed.values()],
    annexes: annexes.map(({ number, title }) => ({ number, title })),
    documents: [...documents],
  };
}

function matterView(
  input: ViewInput,
  seen: Seen,
  matter: Matter,
  {
    words,
    facts,
    number,
    articles,
  }: {
    readonly words: DeliberationWords;
    readonly facts: MatterFacts;
    readonly number: number;
    /** Of the code, that bind the summons. */
    readonly articles: readonly string[];
  },
): MatterView {
  const { kind, decision } = matter;
  const own = words.kinds[kind];
  const cost = kind === 'programme' ? facts.cost.total : kind === 'annual-plan' ? (facts.plan?.total ?? null) : null;
  return {
    number,
    kind: mustBeCoded(input, 'document.parts.annexOf', kind),
    title: matterTitle(matter, input.language),
    proposal: own.proposal(facts),
    visas: [...(articles.length > 0 ? [words.law(articles)] : []), ...earlierOf(input, matter).map(words.earlier)],
    considerations: [...own.considerations(facts)],
    details: [...detailsOf(input, seen, kind)],
    articles: own.articles(facts).map((text, index) => ({ label: words.article(index + 1), text })),
    cost,
    annexes: [...facts.annexes],
    outcome: coded(input, 'meeting.decisions.outcome', decision?.outcome),
    votes: decision?.votes ? { for: 0, against: 0, abstain: 0, ...decision.votes } : null,
  };
}

/** What a decision covers, line by line. */
function detailsOf(
  { words, language }: ViewInput,
  { axes, plan, funding, evaluation, launch }: Seen,
  kind: Matter['kind'],
): readonly string[] {
  const figure = (label: string, amount: Money | null): string =>
    amount === null ? label : words.figure(label, formatMoney(amount, language));
  switch (kind) {
    case 'axes':
    case 'programme':
      return axes.map(({ title, cost }) => figure(title, cost.planned));
    case 'annual-plan':
      return (plan?.selected ?? []).map((row) => figure(row.title, row.total));
    case 'funding':
      return requestsIn(funding).map(({ funder, amount }) => figure(funder, amount));
    case 'evaluation':
      return (evaluation?.recommendations ?? []).map(({ text }) => text);
    case 'launch':
      return launch.objectives;
    default:
      return [];
  }
}

/** Grants that are hoped for, and that nobody asked for yet. */
const requestsIn = ({ byFunder }: View['funding']): MatterFacts['requests'] =>
  byFunder.flatMap(({ funder, kind, planned }) =>
    kind?.code === 'grant' && planned !== null && planned.max > 0 ? [{ funder, amount: planned }] : [],
  );

/** The approvals that what is decided rests on: of the axes for a programme, of the programme for what carries it out, of its plan for a year. */
function earlierOf({ project, name, today }: ViewInput, { kind, about }: Matter): readonly Earlier[] {
  const axes = (project.axes.axes ?? []).map(({ id }) => id);
  const year = /\d{4}/.exec(about ?? '')?.[0];
  const rests: Readonly<Record<string, readonly string[]>> = {
    axes: ['diagnostic'],
    programme: ['diagnostic', ...axes],
    'annual-plan': ['programme'],
    funding: ['programme'],
    evaluation: ['programme', `plan-${year}`],
  };
  const wanted = rests[kind] ?? [];
  return project.meetings
    .filter(({ date = '9999' }) => date <= today)
    .flatMap(({ date = null, body, decisions = [] }) =>
      decisions
        .filter(
          ({ approves = [], outcome }) =>
            outcome !== 'rejected' && outcome !== 'postponed' && approves.some((id) => wanted.includes(id)),
        )
        .map(({ text, resolution = null }) => ({
          text,
          date,
          resolution,
          body: body === undefined ? null : name('body', body).name,
        })),
    );
}

/** What the project states of what a matter is about. */
function factsOf(
  input: ViewInput,
  { project, axes, actions, needs, budget, funding, plan, evaluation, launch, governance }: Seen,
  { about, decision }: Matter,
  given: Pick<MatterFacts, 'isDeliberative' | 'annexes'>,
): MatterFacts {
  const { say } = input;
  const standing = actions.filter(({ status }) => status?.code !== 'dropped');
  const links = [...(decision?.links ?? []), ...(decision?.approves ?? [])];
  const { secured, gap } = funding.total;
  const { cost } = budget;
  return {
    ...given,
    assembly: governance.bodies.find(({ kind }) => kind?.code === 'council')?.name ?? null,
    text: decision?.text ?? null,
    owner: named(input, 'person', decision?.owner)?.name ?? null,
    due: decision?.due === undefined ? null : periodOf(decision.due),
    title: project.title,
    period: project.period ?? project.term,
    axes: axes.map(({ title }) => title),
    actions: standing.length,
    needs: needs.filter((need) => need.actions.length > 0).length,
    cost: { total: cost.planned, investment: cost.investment, operating: cost.operating },
    secured,
    gap,
    plan: plan && {
      year: plan.year,
      kept: plan.selected.length,
      left: plan.left.length,
      total: plan.total,
      investment: total(plan.selected.map(({ investment }) => investment)),
      operating: total(plan.selected.map(({ operating }) => operating)),
    },
    requests: requestsIn(funding),
    evaluation: evaluation && {
      period: evaluation.period,
      actions: evaluation.actions.length,
      done: evaluation.actions.filter(({ status }) => status?.code === 'done').length,
      needs: evaluation.needVerdicts.length,
      recommendations: evaluation.recommendations.length,
    },
    objectives: launch.objectives,
    conditionsMet: launch.readiness.met,
    budget: launch.budget,
    lead: launch.lead?.name ?? null,
    step: say(`project.step=${about}`) ?? null,
    stepOver: project.step?.label ?? null,
    linked: actions
      .filter(({ id }) => links.includes(id))
      .map(({ title, status, cost: { planned } }) => ({ title, status: status?.label ?? null, cost: planned })),
  };
}
