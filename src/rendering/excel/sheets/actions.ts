/** « Actions »: who carries each, where it stands, what it costs. */
import type { View, ViewAction } from '../../../model/index.ts';
import { formatMoney } from '../../../wording/formats.ts';
import { downwards } from '../areas.ts';
import { day, euros, figure, formats, percent, text } from '../cells.ts';
import { choicesOf, lines, numbered, type Saying } from '../saying.ts';
import type { Area, Sheet } from '../sheet.ts';
import { type Column, heading, table, totals, UNDER_HEADING } from '../table.ts';

const STATUSES = ['to-discuss', 'planned', 'in-progress', 'paused', 'blocked', 'done', 'dropped'];
const WEATHERS = ['secured', 'reachable', 'needs-support', 'compromised'];

export function actionsSheet(view: View, saying: Saying): Sheet {
  const { words } = saying;
  const columns = columnsFor(view, saying).map(({ column }) => column);
  const made = table(UNDER_HEADING, columns, view.actions);
  return {
    name: words.actions.sheet,
    widths: made.widths,
    rows: [...heading(words.actions.title, words.actions.note), ...made.rows, totals(columns, made, words.actions.shown)],
    frozen: { rows: UNDER_HEADING, columns: 3 },
    repeated: [UNDER_HEADING, UNDER_HEADING],
    filter: made.area,
    accepted: [
      { ...actionsArea(view, saying, 'status'), accepts: { oneOf: choicesOf('action.status', STATUSES, saying) } },
      { ...actionsArea(view, saying, 'weather'), accepts: { oneOf: choicesOf('action.weather', WEATHERS, saying) } },
    ],
  };
}

type Key = 'id' | 'status' | 'weather' | 'progress' | 'late' | 'planned';

/** Where a column of the actions stands, for the formulas of other sheets. */
export function actionsArea(view: View, saying: Saying, key: Key): Area {
  const column = columnsFor(view, saying).findIndex((entry) => entry.key === key) + 1;
  return downwards(column, UNDER_HEADING + 1, UNDER_HEADING + view.actions.length);
}

type Keyed = { readonly key?: Key; readonly column: Column<ViewAction> };

function columnsFor({ actions }: View, { words: { actions: words, ...common }, language }: Saying): readonly Keyed[] {
  const hasRange = actions.some(({ cost: { planned } }) => planned !== null && planned.min !== planned.max);
  const range = ({ cost: { planned } }: ViewAction) =>
    planned === null || planned.min === planned.max
      ? null
      : common.range(
          formatMoney({ ...planned, max: planned.min }, language),
          formatMoney({ ...planned, min: planned.max }, language),
        );
  const column = (head: string, width: number, of: Column<ViewAction>['of'], key?: Key): Keyed => ({
    column: { head, width, of },
    ...(key && { key }),
  });
  const amount = (head: string, of: Column<ViewAction>['of'], key?: Key): Keyed => ({
    column: { head, width: 11.5, of, total: 'SUBTOTAL' },
    ...(key && { key }),
  });
  return [
    column(words.id, 8, ({ id }) => text(id, 'quiet'), 'id'),
    column(words.number, 6, ({ number }) => text(number)),
    column(words.name, 34, ({ title }) => text(title, 'strong')),
    column(words.axis, 18, ({ axis }) => text(numbered(axis))),
    column(words.objective, 24, ({ objective }) => text(numbered(objective))),
    column(words.leads, 24, (action) => text(lines(leadsOf(action)))),
    column(words.status, 12, ({ status }) => text(status?.label ?? null), 'status'),
    column(words.weather, 12, ({ weather }) => text(weather?.label ?? null), 'weather'),
    column(words.start, 10, ({ start }) => day(start?.start ?? null)),
    column(words.end, 10, ({ end }) => (end && end.end === null ? text(common.calendar.ongoing) : day(end?.end ?? null))),
    column(words.progress, 11, ({ progress }) => percent(progress), 'progress'),
    column(words.late, 8, ({ late }) => text(late ? common.yes : common.no, late ? 'strong' : 'body'), 'late'),
    amount(words.planned, ({ cost }) => euros(cost.planned), 'planned'),
    ...(hasRange ? [column(words.range, 24, (action) => text(range(action)))] : []),
    amount(words.committed, ({ cost }) => euros(cost.committed)),
    amount(words.spent, ({ cost }) => euros(cost.spent)),
    amount(words.remaining, ({ remainingCost }) => euros(remainingCost)),
    column(words.rank, 6, ({ ranking }) => figure(ranking?.rank ?? null, formats.whole)),
    column(words.score, 9, ({ ranking }) => figure(ranking?.score ?? null, formats.tenth)),
  ];
}

/** People; where a sheet names none, its departments; else its organisations. */
const leadsOf = ({ leads, leadDepartments, leadOrganisations }: ViewAction): readonly string[] =>
  (leads.length > 0 ? leads : leadDepartments.length > 0 ? leadDepartments : leadOrganisations).map(({ name }) => name);
