// Project, method and catalogue → where it stands at a date, and what is to be done next.

import {
  type DutiesCatalogue,
  type Method,
  type Project,
  type Status,
  type Todo,
  todoCodes,
  todoGroups,
} from '../../model/index.ts';
import { readinessOf } from '../../project/progress/index.ts';
import { linksOf } from '../../project/thread/index.ts';
import { communicationOf } from '../communication.ts';
import { dutiesOf } from '../duties.ts';
import { standOf } from '../stand-of.ts';
import { actionTodos } from './actions.ts';
import { approachOf, approachTodos } from './approach.ts';
import { decisionTodos, recommendationTodos } from './decisions.ts';
import { dutyStatus, dutyTodos } from './duties.ts';
import { gateTodos } from './gates.ts';
import { indicatorTodos } from './indicators.ts';
import { needTodos } from './needs.ts';
import { pieceTodos } from './pieces.ts';
import { type StatusSource, whoIn } from './source.ts';
import { workloadTodos } from './workload.ts';

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

/** `today` is YYYY-MM-DD. The conditions of the method and of the catalogue must have no fault. */
export function statusOf(
  { method, catalogue }: { readonly method: Method | null; readonly catalogue: DutiesCatalogue },
  project: Project,
  today: string,
): Status {
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
    ...gateTodos(source),
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
    todos: inOrder(todos, today),
  };
}
