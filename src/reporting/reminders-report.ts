// Who owes what: what is late, stale or awaited, by the person or the department that must act.
import { type Method, type Status, type Todo, todoCodes } from '../model/index.ts';
import { statusWords } from '../wording/status.ts';
import { visible } from '../wording/visible.ts';
import { paint } from './paint.ts';
import { type StatusStyle, todoLines, typedIn } from './status-report.ts';

const isOwed = ({ code }: Todo): boolean => todoCodes[code] === 'late' || todoCodes[code] === 'decision';

export interface Reminder {
  /** The name of who must act; null when nobody is named. */
  readonly owner: string | null;
  readonly todos: readonly Todo[];
}

/** Who owes the most comes first, then in the order of what is owed; what nobody answers for comes last. */
export function remindersOf({ todos }: Status): readonly Reminder[] {
  const byOwner = new Map<string | null, Todo[]>();
  for (const todo of todos.filter(isOwed)) {
    const names: readonly (string | null)[] = todo.owners.length > 0 ? todo.owners.map(({ name }) => name) : [null];
    for (const name of names) byOwner.set(name, [...(byOwner.get(name) ?? []), todo]);
  }
  const rank = ({ owner, todos: owed }: Reminder): number => (owner === null ? -1 : owed.length);
  return [...byOwner].map(([owner, owed]) => ({ owner, todos: owed })).sort((a, b) => rank(b) - rank(a));
}

export function remindersReport(root: string, status: Status, method: Method | null, style: Omit<StatusStyle, 'all'>): string {
  const words = statusWords[style.language];
  const ink = paint(style.colour);
  const reminders = remindersOf(status);
  const lines = reminders.flatMap(({ owner, todos }) => [
    '',
    `${ink.bold(owner === null ? words.nobody : visible(owner))} (${words.owes(todos.length)})`,
    ...todos.flatMap((todo) => todoLines(todo, status, method, style, false)),
  ]);
  return `${[ink.bold(visible(status.title)), ...(lines.length > 0 ? [...lines, ...typedIn(root, status, style)] : [words.nothingOwed])].join('\n')}\n`;
}
