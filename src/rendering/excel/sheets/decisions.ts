/** « Décisions »: what the bodies decided, the latest first, and what came of it. */
import type { View } from '../../../model/index.ts';
import { day, text } from '../cells.ts';
import type { Saying } from '../saying.ts';
import type { Sheet } from '../sheet.ts';
import { type Column, heading, table, UNDER_HEADING } from '../table.ts';

type Decision = View['decisions'][number];

export function decisionsSheet({ decisions }: View, { words: { decisions: words } }: Saying): Sheet | null {
  if (decisions.length === 0) return null;
  const columns: readonly Column<Decision>[] = [
    { head: words.id, width: 13, of: ({ id }) => text(id, 'quiet') },
    { head: words.date, width: 11, of: ({ date }) => day(date) },
    { head: words.body, width: 24, of: ({ body }) => text(body) },
    { head: words.text, width: 70, of: ({ text: decided }) => text(decided, 'strong') },
    { head: words.outcome, width: 16, of: ({ outcome }) => text(outcome?.label ?? null) },
    { head: words.status, width: 13, of: ({ status }) => text(status?.label ?? null) },
    { head: words.owner, width: 26, of: ({ owner }) => text(owner?.name ?? null) },
    { head: words.due, width: 11, of: ({ due }) => day(due?.end ?? null) },
  ];
  const latestFirst = [...decisions].sort((a, b) => compare(b.date ?? '', a.date ?? ''));
  const made = table(UNDER_HEADING, columns, latestFirst);
  return {
    name: words.sheet,
    widths: made.widths,
    rows: [...heading(words.title, words.note), ...made.rows],
    frozen: { rows: UNDER_HEADING, columns: 1 },
    repeated: [UNDER_HEADING, UNDER_HEADING],
    filter: made.area,
  };
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
