// Project, method and catalogue → where it stands at a date, and what is to be done next.

import {
  type CommunicationStanding,
  type DutiesCatalogue,
  type Method,
  type Project,
  type Status,
  type Todo,
  todoCodes,
  todoGroups,
  type Workspace,
} from '../../model/index.ts';
import { privacyStanding, workloadOf } from '../../project/people/index.ts';
import { proposalsIn, readinessOf, staleValue } from '../../project/progress/index.ts';
import { changedNeeds, isDecided, linksOf } from '../../project/thread/index.ts';
import { daysOf } from '../../values/index.ts';
import { communicationOf } from '../communication.ts';
import { dutiesOf } from '../duties.ts';
import { standOf } from '../stand-of.ts';
import { actionTodos } from './actions.ts';
import { approachOf, approachTodos } from './approach.ts';
import { choiceTodos } from './choice.ts';
import { decisionTodos, recommendationTodos } from './decisions.ts';
import { dutyStatus, dutyTodos } from './duties.ts';
import { gateTodos } from './gates.ts';
import { ownersOf, type StatusSource, todo, whoIn } from './source.ts';

/** What is late or awaited comes by its day; what the method asks comes in the order of the method; duties to come before those in force. */
function inOrder(todos: readonly Todo[], today: string): readonly Todo[] {
  const when = ({ code, due }: Todo): string => {
    if (todoCodes[code] === 'next') return '';
    if (code === 'duty-not-covered' && due !== null && due <= today) return `9998 ${due}`;
    return due ?? '9999';
  };
  return todoGroups.flatMap((group) =>
    todos
      .filter(({ code }) => todoCodes[code] === group)
      .map((one, index) => ({ one, index, key: when(one) }))
      .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.index - b.index))
      .map(({ one }) => one),
  );
}

interface StatusRequest {
  readonly method: Method | null;
  readonly catalogue: DutiesCatalogue;
  /** What lies beside the project and tells of people. */
  readonly workspace: Pick<Workspace, 'files' | 'answers' | 'aside'>;
}

/** `today` is YYYY-MM-DD. The conditions of the method and of the catalogue must have no fault. */
export function statusOf({ method, catalogue, workspace }: StatusRequest, project: Project, today: string): Status {
  const standing = method && standOf(method, project, today);
  const source: StatusSource = { project, today, links: linksOf(project), method, standing, whoIs: whoIn(project) };
  const duties = dutiesOf(catalogue, project, today);
  const communication = communicationOf(method, project, today);
  const todos = [
    ...approachTodos(source),
    ...actionTodos(source),
    ...decisionTodos(source),
    ...recommendationTodos(source),
    ...indicatorTodos(source),
    ...needTodos(source),
    ...dutyTodos(source, duties),
    ...workloadTodos(source),
    ...evaluationTodos(source),
    ...gateTodos(source),
    ...choiceTodos(source),
    ...pieceTodos(source, communication),
  ];
  return {
    title: project.info.title,
    territory: project.info.territory?.name ?? null,
    today,
    step: project.step,
    standing,
    approach: approachOf(source),
    readiness: readinessOf(project.launch),
    duties: duties.filter(({ applies }) => applies !== 'no').map(dutyStatus),
    communication,
    privacy: privacyStanding(project, workspace, today),
    todos: inOrder(todos, today),
  };
}

/** Indicators whose last figure is older than it should be. */
const indicatorTodos = (source: StatusSource): readonly Todo[] =>
  source.project.indicators.flatMap((indicator) => {
    const { id, title, owner } = indicator;
    const { actions = [] } = source.links.indicators.get(id) ?? {};
    const stale = staleValue(indicator, source.project.values, actions, source.today);
    if (stale === null) return [];
    const commands = [`jalon add value ${id} …=…`, `jalon set ${id} frequency=…`];
    return [todo({ code: 'value-stale', subject: id, title, due: stale.end, owners: ownersOf(source, [owner]), commands })];
  });

/** Evaluations in which somebody has still to read what was proposed. */
const evaluationTodos = (source: StatusSource): readonly Todo[] =>
  source.project.evaluations
    .filter((one) => proposalsIn(one) > 0)
    .map(({ period }) =>
      todo({
        code: 'evaluation-proposed',
        subject: String(period),
        owners: ownersOf(source, []),
        commands: ['jalon set evaluation'],
      }),
    );

/** Needs that no longer say what was voted on: the actions that answer them are to be seen again. */
const needTodos = (source: StatusSource): readonly Todo[] =>
  changedNeeds(source.project, source.links).map(({ need, statement, actions }) =>
    todo({
      code: 'need-changed',
      subject: need,
      title: statement,
      ids: actions,
      owners: ownersOf(source, []),
      commands: [`jalon trace --clear ${need} --note "…"`],
    }),
  );

/** What is to be published: pieces whose date is past, and those that the present step asks for and nobody planned. */
function pieceTodos(source: StatusSource, { due, late, step }: CommunicationStanding): readonly Todo[] {
  return [
    ...late.map(({ id, message, due: day, authors, command }) =>
      todo({
        code: 'piece-late',
        subject: id,
        title: message,
        due: day,
        owners: authors,
        commands: [command, `jalon set ${id} date=…`],
      }),
    ),
    ...due
      .filter((one) => one.step === step && one.state === 'missing')
      .map(({ recipient, command }) =>
        todo({
          code: 'piece-missing',
          subject: recipient,
          owners: ownersOf(source, []),
          commands: command === null ? [] : [command],
        }),
      ),
  ];
}

/** Who is to have more work than time: one thing to be done, from the first such quarter on. */
function workloadTodos(source: StatusSource): readonly Todo[] {
  const { project, today } = source;
  const { overloads } = workloadOf(project, null, { today, works: isDecided(project) });
  const those = overloads.filter(({ quarter }) => daysOf(quarter).end >= today);
  const [first] = [...those].sort((a, b) => (a.quarter < b.quarter ? -1 : a.quarter > b.quarter ? 1 : 0));
  if (first === undefined) return [];
  const { key, title, quarter } = first;
  return [
    todo({
      code: 'overload',
      subject: `${key}/${quarter}`,
      title,
      due: daysOf(quarter).end,
      ids: [...new Set([key, ...those.map((one) => one.key)])],
      owners: ownersOf(source, []),
      commands: ['jalon workload'],
    }),
  ];
}
