/** The cells of one action, by the key of their column, and what of it does not go along. */

import type { Action } from '../../model/index.ts';
import { longestNationalTitle, nationalLevelSeparator, nationalLists, nationalYears, type Uncarried } from '../../model/index.ts';
import type { Branch, NameOf } from '../../project/thread/index.ts';
import { periodOf } from '../../values/index.ts';
import { besideCells } from './beside-cells.ts';
import { moneyCells } from './money-cells.ts';
import type { Placed } from './plan-order.ts';
import { type Cells, withheldColumns } from './uncarried.ts';

export interface ActionCells {
  readonly cells: Cells;
  readonly uncarried: readonly Uncarried[];
  /** Headers of the columns that stay blank though the project says something. */
  readonly withheld: readonly string[];
  /** Words of columns that are not the model's, by their headers. */
  readonly extras: ReadonlyMap<string, string>;
}
export interface Around {
  readonly branches: ReadonlyMap<string, Branch>;
  readonly nameOf: NameOf;
  readonly titleOf: (id: string) => string;
  /** What people are called, by their ids, where the file may say it; null where it may not. */
  readonly people: ReadonlyMap<string, string> | null;
  /** Whether a text tells of somebody. */
  readonly isPersonal: (text: string) => boolean;
  /** Whether amounts that do not say so are without tax. */
  readonly isExclTax: boolean;
}

const numbered = ({ number, title }: { readonly number?: string | undefined; readonly title: string }): string =>
  number === undefined ? title : `${number.replace(/\.$/, '')}. ${title}`;

/** A title as the model takes it, cut with a mark. */
export const nationalTitle = (thing: Action): string => {
  const letters = [...numbered(thing)];
  const cut = letters.length > longestNationalTitle ? [...letters.slice(0, longestNationalTitle - 1), '…'] : letters;
  return cut.join('');
};

const labelIn = (list: readonly (readonly [string, string])[], code: string | undefined): string =>
  list.find(([one]) => one === code)?.[1] ?? '';

function levels(action: Action, branches: Around['branches']): Record<string, string> {
  const branch = branches.get(action.axis ?? '');
  if (branch === undefined) return {};
  const found: Record<string, string> = { level1: numbered(branch.axis) };
  let depth = 1;
  for (const objective of branch.objectives) {
    depth = Math.min(3, Math.max(depth + 1, (objective.level ?? 0) + 1));
    const key = `level${depth}`;
    found[key] = found[key] === undefined ? numbered(objective) : `${found[key]}${nationalLevelSeparator}${numbered(objective)}`;
  }
  return found;
}

type Leave = (field: string, why: Uncarried['why']) => void;

/** A first or a last day that the model takes; a half-year becomes one. */
function dayOf(field: 'start' | 'end', action: Action, leave: Leave): Date | '' {
  const period = periodOf(action[field]);
  const day = period?.[field] ?? null;
  if (period === null || (field === 'end' && period.text === 'ongoing')) return '';
  const year = Number(day?.slice(0, 4));
  if (day === null || year < nationalYears.from || year > nationalYears.to) {
    leave(field, 'no-day');
    return '';
  }
  if (period.text !== day) leave(field, 'coarse');
  return new Date(`${day}T00:00:00Z`);
}

/** The separator of the model is the comma: names of which one holds it would come back as others, so none goes. */
function listed(field: string, names: readonly string[], leave: Leave): string {
  if (!names.some((name) => /[,;\n]/.test(name))) return names.join(', ');
  leave(field, 'comma');
  return '';
}

export function actionCells({ action, parent, isNested }: Placed, around: Around): ActionCells {
  const { nameOf, titleOf } = around;
  const uncarried: Uncarried[] = [];
  const leave: Leave = (field, why) => uncarried.push({ action: action.id, field, why });
  const names = (field: string, kind: 'organisation' | 'department', references: readonly string[] = []): string =>
    listed(
      field,
      references.map((one) => nameOf(kind, one).name),
      leave,
    );
  const people = (field: 'leads' | 'electedLeads'): string => {
    const all = action[field] ?? [];
    if (around.people === null && all.length > 0) leave(field, 'names');
    const called = all.map((one) => around.people?.get(one) ?? nameOf('person', one).name);
    return around.people === null ? '' : listed(field, called, leave);
  };
  if (isNested) leave('partOf', 'nested');
  const title = nationalTitle(action);
  if (title !== numbered(action)) leave('title', 'too-long');
  const money = moneyCells(action, nameOf, around.isExclTax);
  const end = periodOf(action.end);
  const cells: Cells = {
    ...levels(action, around.branches),
    ...(parent === null ? { title } : { title: nationalTitle(parent), part: title }),
    description: action.description?.trimEnd() ?? '',
    bodies: (action.bodies ?? []).map((one) => nameOf('body', one).name).join('\n'),
    objectives: (action.objectives ?? []).join('\n'),
    indicators: (action.indicators ?? []).map((one) => nameOf('indicator', one).name).join('\n'),
    leadOrganisations: names('leadOrganisations', 'organisation', action.leadOrganisations),
    means: [action.means?.human, action.means?.technical].filter((text) => text !== undefined).join('\n'),
    partners: names(
      'partners',
      'organisation',
      action.partners?.map((one) => (typeof one === 'string' ? one : one.organisation)),
    ),
    leadDepartments: names('leadDepartments', 'department', action.leadDepartments),
    leads: people('leads'),
    electedLeads: people('electedLeads'),
    participation: labelIn(nationalLists.participation, action.participation?.level),
    financing: action.means?.financial ?? '',
    ...money.cells,
    status: labelIn(nationalLists.status, action.status),
    priority: labelIn(nationalLists.priority, action.declaredPriority),
    start: dayOf('start', action, leave),
    end: dayOf('end', action, leave),
    ...(end !== null && { ongoing: end.end === null ? 'VRAI' : 'FAUX' }),
    related: (action.related ?? []).map(titleOf).join('\n'),
    attachments: (action.attachments ?? []).map(({ url, path, label }) => url ?? path ?? label ?? '').join('\n'),
  };
  const beside = besideCells(action, cells);
  const isKept = ([, words]: readonly [string, unknown]): boolean => around.people !== null || !around.isPersonal(String(words));
  const more = Object.entries(beside.cells).filter(isKept);
  const extras = [...beside.extras].filter(isKept);
  for (const [header] of [...Object.entries(beside.cells), ...beside.extras].filter((one) => !isKept(one)))
    leave(header, 'names');
  const all: Cells = { ...cells, ...Object.fromEntries(more) };
  return {
    cells: all,
    uncarried: [...uncarried, ...money.uncarried],
    withheld: withheldColumns(action, all),
    extras: new Map(extras),
  };
}
