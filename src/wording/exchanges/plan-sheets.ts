// What each sheet of a plan was taken for, how surely, and what of it was not read; where a cell stands.
import type { Language, Money } from '../../model/index.ts';
import { colon, plural, semicolon } from '../../values/index.ts';
import { formatMoney } from '../formats.ts';
import { label } from '../label.ts';
import { quoted } from '../quoted.ts';
import { type LooksTold, lookWords } from './sheet-looks.ts';

interface Place {
  readonly sheet: string;
  readonly table?: number;
  readonly page?: number;
}
/** What is told of a sheet. */
export interface SheetTold extends Place {
  readonly layouts: readonly string[];
  readonly why: string;
  readonly certainty: 'sure' | 'likely' | 'unsure';
  readonly actions: number;
  readonly axis: string | null;
  readonly unread: readonly { readonly from: number; readonly to: number; readonly why: string }[];
  readonly withoutAxis: readonly number[];
  readonly gaps: readonly { readonly row: number; readonly cost: Money; readonly given: Money }[];
  readonly looks: LooksTold;
}

interface SheetWords {
  readonly sheet: (name: string) => string;
  readonly table: (place: Place) => string;
  readonly text: string;
  readonly as: Readonly<Record<SheetTold['certainty'], (isSheet: boolean) => string>>;
  readonly layouts: Readonly<Record<string, string>>;
  readonly and: string;
  readonly more: (isSheet: boolean) => string;
  readonly actions: (count: number) => string;
  readonly unread: string;
  readonly rows: (from: number, to: number) => string;
  readonly reasons: Readonly<Record<string, string>>;
  readonly axis: string;
  readonly withoutAxis: (rows: string) => string;
  readonly gaps: (rows: string) => string;
  readonly gap: (row: number, given: string, cost: string) => string;
  readonly others: (count: number) => string;
  readonly not: Readonly<Record<string, (isSheet: boolean) => string>>;
  readonly row: (row: number) => string;
  readonly line: (line: number, page: number | undefined) => string;
  readonly lines: (from: number, to: number) => string;
  readonly running: string;
}

const e = (isSheet: boolean): string => (isSheet ? 'e' : '');

const fr: SheetWords = {
  sheet: (name) => `Feuille ${quoted(name, 'fr')}`,
  table: ({ table, sheet, page }) =>
    `Tableau ${table}${sheet === '' ? '' : ` ${quoted(sheet, 'fr')}`}${page === undefined ? '' : ` (page ${page})`}`,
  text: 'Le fichier',
  as: {
    sure: (isSheet) => `lu${e(isSheet)} comme`,
    likely: (isSheet) => `lu${e(isSheet)}, sans doute, comme`,
    unsure: (isSheet) => `lu${e(isSheet)}, sans certitude, comme`,
  },
  layouts: {
    list: 'une liste d’actions',
    years: 'une liste d’actions, avec une colonne par année',
    gantt: 'un calendrier d’actions',
    form: 'une fiche action',
    columns: 'des fiches côte à côte, une action par colonne',
    text: 'des fiches en texte suivi',
  },
  and: ' et ',
  more: (isSheet) => `lu${e(isSheet)} comme ce qui complète des actions d’une autre feuille`,
  actions: (count) => `${count} ${plural(count, 'fr', 'action')}`,
  unread: 'non lu',
  rows: (from, to) => (from === to ? `ligne ${from}` : `lignes ${from} à ${to}`),
  reasons: {
    heading: 'titre',
    note: 'notes',
    lone: 'texte seul sur sa ligne',
    apart: 'autre tableau',
    hidden: 'masquée|masquées',
    total: 'total',
    types: 'types du modèle',
    instructions: 'consignes du modèle',
    example: 'exemple du modèle',
  },
  axis: 'son nom tient lieu d’axe',
  withoutAxis: (rows) => `sans axe, la cellule de l’axe y étant vide : ${rows}`,
  gaps: (rows) => `ce que donnent les financeurs n’est pas le coût : ${rows}`,
  gap: (row, given, cost) => `ligne ${row} (${given} pour ${cost})`,
  others: (count) => `et ${count} ${plural(count, 'fr', 'autre')}`,
  not: {
    hidden: (isSheet) => `masqué${e(isSheet)}, non lu${e(isSheet)}`,
    empty: () => 'vide',
    'no-title': (isSheet) => `non lu${e(isSheet)} : rien n’y nomme des actions`,
  },
  row: (row) => `ligne ${row}`,
  line: (line, page) => `paragraphe ${line}${page === undefined ? '' : ` (page ${page})`}`,
  lines: (from, to) => (from === to ? `paragraphe ${from}` : `paragraphes ${from} à ${to}`),
  running: 'Le texte',
};
const en: SheetWords = {
  sheet: (name) => `Sheet ${quoted(name, 'en')}`,
  table: ({ table, sheet, page }) =>
    `Table ${table}${sheet === '' ? '' : ` ${quoted(sheet, 'en')}`}${page === undefined ? '' : ` (page ${page})`}`,
  text: 'The file',
  as: { sure: () => 'read as', likely: () => 'read, most likely, as', unsure: () => 'read, without certainty, as' },
  layouts: {
    list: 'a list of actions',
    years: 'a list of actions, with one column per year',
    gantt: 'a calendar of actions',
    form: 'an action sheet',
    columns: 'sheets side by side, one action per column',
    text: 'action sheets in running text',
  },
  and: ' and ',
  more: () => 'read as what completes actions of another sheet',
  actions: (count) => `${count} ${plural(count, 'en', 'action')}`,
  unread: 'not read',
  rows: (from, to) => (from === to ? `row ${from}` : `rows ${from} to ${to}`),
  reasons: {
    heading: 'title',
    note: 'notes',
    lone: 'text alone in its row',
    apart: 'another table',
    hidden: 'hidden',
    total: 'total',
    types: 'types of the model',
    instructions: 'instructions of the model',
    example: 'example of the model',
  },
  axis: 'its name stands for the axis',
  withoutAxis: (rows) => `without an axis, whose cell is blank there: ${rows}`,
  gaps: (rows) => `what funders give is not the cost: ${rows}`,
  gap: (row, given, cost) => `row ${row} (${given} for ${cost})`,
  others: (count) => `and ${count} more`,
  not: {
    hidden: () => 'hidden, not read',
    empty: () => 'empty',
    'no-title': () => 'not read: nothing in it names actions',
  },
  row: (row) => `row ${row}`,
  line: (line, page) => `paragraph ${line}${page === undefined ? '' : ` (page ${page})`}`,
  lines: (from, to) => (from === to ? `paragraph ${from}` : `paragraphs ${from} to ${to}`),
  running: 'The text',
};
const spoken = { fr, en };

/** « masquée » of one row, « masquées » of several. */
const reasonOf = (written: string, isOne: boolean): string => {
  const [one = '', several = one] = written.split('|');
  return isOne ? one : several;
};
const isText = ({ layouts }: Pick<SheetTold, 'layouts'>): boolean => layouts.includes('text');
const namedBy = (place: SheetTold, words: SheetWords): string =>
  isText(place)
    ? words.running
    : place.table !== undefined
      ? words.table(place)
      : place.sheet === ''
        ? words.text
        : words.sheet(place.sheet);

/** Gaps that are named, of a sheet. */
const mostGaps = 6;
function gapsSaid({ gaps }: SheetTold, language: Language): string {
  const words = spoken[language];
  const said = gaps
    .slice(0, mostGaps)
    .map(({ row, cost, given }) => words.gap(row, formatMoney(given, language), formatMoney(cost, language)));
  return [...said, ...(gaps.length > mostGaps ? [words.others(gaps.length - mostGaps)] : [])].join(', ');
}

/** « Feuille « Axe 2 » : lue comme une liste d’actions (12 actions) ; non lu : lignes 15 à 18 (notes). » */
export function sheetSays(told: SheetTold, language: Language): string {
  const words = spoken[language];
  const isSheet = told.table === undefined && told.sheet !== '';
  const start = `${namedBy(told, words)}${colon[language]}`;
  const refused = words.not[told.why];
  if (refused !== undefined) return `${start}${refused(isSheet)}.`;
  const layouts = [...new Set(told.layouts)].map((layout) => words.layouts[layout] ?? layout).join(words.and);
  const as = told.why === 'more' ? words.more(isSheet) : `${words.as[told.certainty](isSheet)} ${layouts}`;
  const parts = [
    told.why === 'more' ? as : `${as} (${words.actions(told.actions)})`,
    ...(told.axis === null ? [] : [words.axis]),
    ...(told.withoutAxis.length === 0 ? [] : [words.withoutAxis(told.withoutAxis.map(words.row).join(', '))]),
    ...(told.gaps.length === 0 ? [] : [words.gaps(gapsSaid(told, language))]),
    ...(told.unread.length === 0
      ? []
      : [
          `${words.unread}${colon[language]}${told.unread
            .map(({ from, to, why }, at, all) => {
              if (isText(told)) return words.lines(from, to);
              // « ligne 25, ligne 46, lignes 67 à 68 (total) »: said once, behind the last of them.
              const isSaid = all[at + 1]?.why === why;
              const isOne = from === to && all[at - 1]?.why !== why;
              return `${words.rows(from, to)}${isSaid ? '' : ` (${reasonOf(words.reasons[why] ?? why, isOne)})`}`;
            })
            .join(', ')}`,
        ]),
    ...(told.looks.colours.length === 0
      ? []
      : [lookWords[language].colours(told.looks, (status) => label(`action.status=${status}`, language) ?? status)]),
    ...(told.looks.comments.length === 0 ? [] : [lookWords[language].comments(told.looks)]),
  ];
  return `${start}${parts.join(semicolon[language])}.`;
}

/** `Notes!C5`; « tableau 2, ligne 3 » in a document; the address alone in a file of one sheet. */
export function placeSays(
  { sheet, table, page, address }: Place & { readonly address: string },
  isOneSheet: boolean,
  language: Language,
): string {
  const words = spoken[language];
  const [, line] = /^¶(\d{1,7})$/.exec(address) ?? [];
  if (line !== undefined && table === undefined) return words.line(Number(line), page);
  if (table !== undefined) {
    const row = Number(/^[A-Z]{1,3}(\d{1,7})$/.exec(address)?.[1] ?? 0);
    return `${words.table({ sheet: '', table, ...(page !== undefined && { page }) }).toLowerCase()}, ${words.row(row)}`;
  }
  // A period over one column is that cell.
  const own = address.replace(/^([A-Z]{1,3}\d{1,7}):\1$/, '$1');
  return isOneSheet || sheet === '' ? own : `${sheet}!${own}`;
}
