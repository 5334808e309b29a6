/** The programme as the workbook that Territoires en Transitions takes in: always in French, its model being so. */

import type { Project } from '../../model/index.ts';
import { longestNationalTitle, type NationalColumn, nationalColumns, nationalYears, type Uncarried } from '../../model/index.ts';
import { personalDataFinder } from '../../project/people/index.ts';
import { branchesOf, namesOf } from '../../project/thread/index.ts';
import { everyAction } from '../../project/time/index.ts';
import { cellPlace, projectMark } from '../../values/index.ts';
import { label } from '../../wording/label.ts';
import { sealWorkbook } from '../excel/seal-workbook.ts';
import type { Accepted, Area, Cell, Row, Sheet } from '../excel/sheet.ts';
import { writeWorkbook } from '../excel/write-workbook.ts';
import { actionCells, nationalTitle } from './action-cells.ts';
import { planOrder } from './plan-order.ts';
import { withoutPlace } from './uncarried.ts';

/** The first row of data, by the rule of those who read the model. */
const firstRow = 4;

const types = {
  text: 'Champ texte',
  level: 'Champ texte',
  list: 'Champ texte\n(séparateur virgule)',
  number: 'Champ numérique',
  date: 'Champ date',
  flag: 'Champ binaire',
} as const;

const widths: Readonly<Partial<Record<string, number>>> = { title: 40, part: 30, description: 60, objectives: 40, level1: 30 };

const head = (value: string): Cell => ({ value, look: 'head' });

/** `idHeader` is a column of ours, after those of the model: what comes back is recognised by it. */
const idHeader = 'Identifiant jalon';
/** What stays blank though the project says it: nobody who empties nothing is to be thought to have done so. */
const withheldHeader = 'Resté dans jalon';

const offered = ({ oneOf = [], besides = [] }: NationalColumn): string[] => [...oneOf.map(([, word]) => word), ...besides];

/** The rules that the model's own cells hold, for those of one column. */
function rule(column: NationalColumn, index: number): Accepted | null {
  const { key, kind, oneOf } = column;
  const cell = cellPlace(index + 1, firstRow);
  if (oneOf !== undefined) return { oneOf: offered(column) };
  if (kind === 'flag') return { oneOf: ['VRAI', 'FAUX'] };
  if (key === 'title' || key === 'part')
    return { when: `LEN(${cell})<=${longestNationalTitle}`, because: `${longestNationalTitle} caractères au plus.` };
  if (kind === 'number')
    return {
      when: `AND(ISNUMBER(${cell}),INT(${cell})=${cell},${cell}>0)`,
      because: 'Un nombre entier, sans espace ni symbole.',
    };
  if (kind !== 'date') return null;
  const { from, to } = nationalYears;
  return { when: `AND(ISNUMBER(${cell}),YEAR(${cell})>=${from},YEAR(${cell})<=${to})`, because: 'Une date JJ/MM/AAAA.' };
}

function planSheet(rows: readonly Row[], extras: readonly string[]): Sheet {
  const own = [idHeader, withheldHeader, ...extras];
  const bottom = firstRow + rows.length + 200;
  const accepted = nationalColumns.flatMap((column, index): (Area & { readonly accepts: Accepted })[] => {
    const accepts = rule(column, index);
    return accepts === null ? [] : [{ top: firstRow, bottom, left: index + 1, right: index + 1, accepts }];
  });
  return {
    name: 'Fichier dimport',
    widths: [...nationalColumns.map(({ key }) => widths[key] ?? 20), 18, 24, ...extras.map(() => 24)],
    rows: [
      nationalColumns.map(({ group }) => (group === undefined ? null : { value: group, look: 'section' })),
      [...nationalColumns.map(({ header }) => head(header)), ...own.map(head)],
      [
        ...nationalColumns.map(({ kind, oneOf }): Cell => {
          return { value: oneOf ? 'Champ liste déroulante\n(choix prédéfinis)' : types[kind], look: 'quiet' };
        }),
        ...own.map((): Cell => ({ value: 'Champ texte non importé', look: 'quiet' })),
      ],
      ...rows,
    ],
    frozen: { rows: 2, columns: 0 },
    accepted,
  };
}

const listsSheet = (): Sheet => {
  const lists = nationalColumns.flatMap((column) => (column.oneOf ? [[column.header, ...offered(column)]] : []));
  const longest = Math.max(...lists.map(({ length }) => length));
  return {
    name: 'Listes déroulantes',
    widths: lists.map(() => 30),
    rows: Array.from({ length: longest }, (_, row) =>
      lists.map((list): Cell => ({ value: list[row] ?? null, look: row === 0 ? 'head' : 'body' })),
    ),
    frozen: { rows: 1, columns: 0 },
  };
};

function cellOf(value: string | number | boolean | Date | undefined): Cell | null {
  if (value === undefined || value === '') return null;
  return { value, look: 'wrapped', ...(value instanceof Date && { format: 'dd/mm/yyyy' }) };
}

/** The same bytes for the same project and day; `names`: people by their names, none of whom is named without. `uncarried` is all that the file does not say. */
export async function nationalPlan(
  project: Project,
  today: string,
  names: ReadonlyMap<string, string> | null = null,
): Promise<{ readonly bytes: Uint8Array; readonly uncarried: readonly Uncarried[] }> {
  const find = personalDataFinder();
  const titles = new Map(everyAction(project).map((action) => [action.id, `${nationalTitle(action)} (${action.id})`]));
  const around = {
    branches: branchesOf(project),
    nameOf: namesOf(project, (key) => label(key, 'fr')),
    titleOf: (id: string): string => titles.get(id) ?? id,
    people: names,
    isPersonal: (text: string): boolean => find(text).length > 0,
    isExclTax: (project.info.money?.basis ?? 'excl-tax') === 'excl-tax',
  };
  const made = planOrder(project.actions).map((placed) => ({ id: placed.action.id, ...actionCells(placed, around) }));
  const headers = [...new Set(made.flatMap(({ extras }) => [...extras.keys()]))];
  const rows = made.map(
    ({ id, cells, withheld, extras }): Row => [
      ...nationalColumns.map(({ key }) => cellOf(cells[key])),
      { value: id, look: 'quiet' },
      withheld.length === 0 ? null : { value: withheld.join('\n'), look: 'quiet' },
      ...headers.map((header) => cellOf(extras.get(header))),
    ],
  );
  const written = await writeWorkbook([planSheet(rows, headers), listsSheet()], {
    title: project.info.title ?? '',
    subject: project.info.title ?? '',
    language: 'fr-FR',
    date: new Date(`${today}T00:00:00Z`),
    notice: null,
    page: 'page',
  });
  const uncarried = [...made.flatMap((one) => one.uncarried), ...withoutPlace(project.actions)];
  return { bytes: sealWorkbook(written, projectMark(project.info)), uncarried };
}
