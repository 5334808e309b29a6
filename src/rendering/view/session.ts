// The next sitting of a body: its points, what each decision proposes and why, and how the act would say it.
import type { Matter, Money, SessionPoint, View } from '../../model/index.ts';
import { latestPopulation } from '../../project/needs/index.ts';
import { lastDayToSend, summonsOf } from '../../project/time/index.ts';
import {
  type DeliberationWords,
  deliberationWords,
  type Earlier,
  formatMoney,
  label,
  type MatterFacts,
  matterTitle,
} from '../../wording/index.ts';
import { briefsOf, type WholePoint } from './brief.ts';
import { factsOf, requestsIn, type Seen } from './matter-facts.ts';
import { coded, mustBeCoded } from './naming.ts';
import type { DocumentRequest, ViewInput } from './view-input.ts';

type SessionView = NonNullable<View['session']>;
type MatterView = Omit<SessionView['matters'][number], 'brief'>;
/** Pages of a note that says no number. */
const usualPages = 2;

export function sessionView(
  input: ViewInput,
  seen: Seen,
  { annexes = [], documents = [], pages = usualPages }: DocumentRequest,
): View['session'] {
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
      // An act on the plan of one year says nothing of the plan of another.
      const isOfAnother = matter.kind === 'annual-plan' && matter.about !== `plan-${seen.plan?.year}`;
      const told = isOfAnother ? { ...seen, plan: null } : seen;
      const facts = factsOf(input, told, matter, { isDeliberative, annexes: numbers });
      return [
        matter,
        matterView(input, told, matter, {
          words,
          facts,
          number: index + 1,
          law: summons?.binds === 'law' ? words.law(summons) : null,
        }),
      ];
    }),
  );
  const whole = points.map(
    ({ title, items, matters, about }: SessionPoint, index): WholePoint => ({
      ...{ number: index + 1, title, items: [...items], about },
      matters: matters.flatMap((matter) => viewed.get(matter) ?? []),
    }),
  );
  const briefs = briefsOf(whole, annexes.length, pages);
  const briefed = (matter: MatterView): SessionView['matters'][number] => ({
    ...matter,
    brief: briefs.get(matter) ?? { proposal: matter.proposal, considerations: [], details: [], isWhole: false },
  });
  return {
    meeting: meeting.id,
    isPlanned,
    isDeliberative,
    sendBy: meeting.date === undefined || summons === null ? null : lastDayToSend(meeting.date, summons),
    clearDays: summons?.clear ? summons.days : null,
    sendRule: words.sendRule(summons),
    territory: dataProtection?.controller?.name ?? territory?.name ?? null,
    address: dataProtection?.controller?.address ?? null,
    department,
    points: whole.map((point) => ({ ...point, matters: point.matters.map(briefed) })),
    matters: [...viewed.values()].map(briefed),
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
    law,
  }: {
    readonly words: DeliberationWords;
    readonly facts: MatterFacts;
    readonly number: number;
    /** That binds the summons. */
    readonly law: string | null;
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
    visas: [...(law === null ? [] : [law]), ...earlierOf(input, matter).map(words.earlier)],
    considerations: [...own.considerations(facts), ...facts.grounds.map(({ text }) => words.because(text))],
    grounds: facts.grounds.map(({ id, text }) => ({ id, label: label(`document.messages=${id}`, input.language) ?? id, text })),
    details: [...detailsOf(input, seen, kind)],
    articles: own.articles(facts).map((text, index) => ({ ...words.article(index + 1), text })),
    cost,
    annexes: [...facts.annexes],
    outcome: coded(input, 'meeting.decisions.outcome', decision?.outcome),
    votes: decision?.votes ? { for: null, against: null, abstain: null, ...decision.votes } : null,
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
