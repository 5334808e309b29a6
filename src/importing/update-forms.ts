// Who follows what: for each lead, the tables of a form with only their actions and their indicators.
import type { ExchangeTable, PlacedLine } from '../model/index.ts';
import { itemsOf } from '../values/index.ts';
import { columnsOf } from './columns-of.ts';
import { layoutNamed } from './layout.ts';

export interface Form {
  /** An id, or the text that stands for a person. */
  readonly lead: string;
  readonly tables: readonly ExchangeTable<PlacedLine>[];
}

interface Sheet {
  readonly table: string;
  /** The table whose lines are filled in here: a sheet is there for them before it has a line of its own. */
  readonly of?: string;
  readonly keys: readonly string[];
  /** Those that may be filled in. */
  readonly open: readonly string[];
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const sheets: readonly Sheet[] = [
  {
    table: 'actions',
    keys: words('title start end status statusReason progress.value progress.reason weather blocker.cause journal'),
    open: words('status statusReason progress.value progress.reason weather blocker.cause journal'),
  },
  { table: 'tasks', keys: words('title owner start end status'), open: ['status'] },
  {
    table: 'budget',
    of: 'actions',
    keys: words('year nature label planned committed spent'),
    open: words('year nature label committed spent'),
  },
  { table: 'indicators', keys: words('title unit calculation source frequency'), open: [] },
  {
    table: 'values',
    of: 'indicators',
    keys: words('period value base source note'),
    open: words('period value base source note'),
  },
];

/** Nothing is asked any more of an action that is over. */
const isOver = ({ values }: PlacedLine): boolean => ['done', 'dropped'].includes(String(values['status']));

/** Leads in the order in which they come; those of whom nothing is asked have no form. */
export function updateForms(tables: readonly ExchangeTable<PlacedLine>[]): readonly Form[] {
  const linesOf = (name: string) => tables.find((one) => one.name === name)?.lines ?? [];
  const actions = linesOf('actions').filter((line) => !isOver(line));
  const indicators = linesOf('indicators');
  const leads = new Set([
    ...actions.flatMap(({ values }) => itemsOf(values['leads']).map(String)),
    ...indicators.flatMap(({ values }) => itemsOf(values['owner']).map(String)),
  ]);
  return [...leads].map((lead) => {
    const own = new Set([
      ...actions.filter(({ values }) => itemsOf(values['leads']).includes(lead)).map(({ key }) => key),
      ...indicators.filter(({ values }) => values['owner'] === lead).map(({ key }) => key),
    ]);
    const ownLines = (name: string) =>
      linesOf(name).filter(({ key, holder }) => own.has(key) || (holder !== null && own.has(holder)));
    return {
      lead,
      tables: sheets
        .filter(({ table, of = table }) => ownLines(of).length > 0)
        .map(({ table, keys, open }) => {
          const layout = layoutNamed(table);
          return {
            name: table,
            columns: layout === undefined ? [] : columnsOf({ ...layout, keys }, open),
            lines: ownLines(table),
          };
        }),
    };
  });
}
