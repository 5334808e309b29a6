/** The cells of one action, by the key of their column, and what of it does not go along. */
import { type Branch, longestNationalTitle, type NameOf, nationalLists, periodOf } from '../../deriving/index.ts';
import type { Action } from '../../model/index.ts';
import { moneyCells } from './money-cells.ts';
import type { Uncarried } from './uncarried.ts';

export interface ActionCells {
  readonly cells: Readonly<Record<string, string | number | boolean | Date>>;
  readonly uncarried: readonly Uncarried[];
}
export interface Around {
  readonly branches: ReadonlyMap<string, Branch>;
  readonly nameOf: NameOf;
  readonly titleOf: (id: string) => string;
  readonly isExclTax: boolean;
}

const numbered = ({ number, title }: { readonly number?: string | undefined; readonly title: string }): string =>
  number === undefined ? title : `${number.replace(/\.$/, '')}. ${title}`;

const labelIn = (list: readonly (readonly [string, string])[], code: string | undefined): string =>
  list.find(([one]) => one === code)?.[1] ?? '';

const utc = (iso: string | null | undefined): Date | '' => (iso ? new Date(`${iso}T00:00:00Z`) : '');

function levels(action: Action, branches: Around['branches']): Record<string, string> {
  const branch = branches.get(action.axis ?? '');
  if (branch === undefined) return {};
  const found: Record<string, string> = { level1: numbered(branch.axis) };
  let depth = 1;
  for (const objective of branch.objectives) {
    depth = Math.min(3, Math.max(depth + 1, (objective.level ?? 0) + 1));
    const key = `level${depth}`;
    found[key] = found[key] === undefined ? numbered(objective) : `${found[key]} > ${numbered(objective)}`;
  }
  return found;
}

export function actionCells(action: Action, around: Around): ActionCells {
  const { nameOf, titleOf } = around;
  const uncarried: Uncarried[] = [];
  const leave = (field: string, why: Uncarried['why']) => uncarried.push({ action: action.id, field, why });
  /** The separator of the model is the comma: a name that holds one would come back as two. */
  const listed = (field: string, names: readonly string[]): string => {
    const fit = names.filter((name) => !name.includes(','));
    if (fit.length < names.length) leave(field, 'comma');
    return fit.join(', ');
  };
  const people = (field: string, list: readonly string[] | undefined): void => {
    if (list !== undefined && list.length > 0) leave(field, 'names');
  };
  people('leads', action.leads);
  people('electedLeads', action.electedLeads);
  const [start, end] = [periodOf(action.start), periodOf(action.end)];
  for (const [field, period] of [
    ['start', start],
    ['end', end],
  ] as const)
    if (period !== null && !/^\d{4}-\d\d-\d\d$/.test(period.text) && period.text !== 'ongoing') leave(field, 'coarse');
  const title = numbered(action);
  if (title.length > longestNationalTitle) leave('title', 'too-long');
  const money = moneyCells(action, nameOf, around.isExclTax);
  const cells: Record<string, string | number | boolean | Date> = {
    ...levels(action, around.branches),
    ...(action.partOf === undefined ? { title } : { title: titleOf(action.partOf), part: title }),
    description: action.description?.trimEnd() ?? '',
    bodies: (action.bodies ?? []).map((one) => nameOf('body', one).name).join('\n'),
    objectives: (action.objectives ?? []).join('\n'),
    indicators: (action.indicators ?? []).map((one) => nameOf('indicator', one).name).join('\n'),
    leadOrganisations: listed(
      'leadOrganisations',
      (action.leadOrganisations ?? []).map((one) => nameOf('organisation', one).name),
    ),
    means: [action.means?.human, action.means?.technical].filter((text) => text !== undefined).join('\n'),
    partners: listed(
      'partners',
      (action.partners ?? []).map((one) => nameOf('organisation', typeof one === 'string' ? one : one.organisation).name),
    ),
    leadDepartments: listed(
      'leadDepartments',
      (action.leadDepartments ?? []).map((one) => nameOf('department', one).name),
    ),
    participation: labelIn(nationalLists.participation, action.participation?.level),
    financing: action.means?.financial ?? '',
    ...money.cells,
    status: labelIn(nationalLists.status, action.status),
    priority: labelIn(nationalLists.priority, action.declaredPriority),
    start: utc(start?.start),
    end: utc(end?.end),
    ...(end !== null && { ongoing: end.end === null ? 'VRAI' : 'FAUX' }),
    related: (action.related ?? []).map(titleOf).join('\n'),
    attachments: (action.attachments ?? []).map(({ url, path, label }) => url ?? path ?? label ?? '').join('\n'),
  };
  return { cells, uncarried: [...uncarried, ...money.uncarried] };
}
