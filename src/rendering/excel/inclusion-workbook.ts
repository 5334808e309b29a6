/** A workbook to copy an inclusion roadmap from, in the fields of « Mon inclusion numérique ». */

import { type Language, shippedTheme, type Theme } from '../../model/index.ts';
import type { InclusionRoadmap } from '../../project/people/index.ts';
import { inclusionWords } from '../../wording/documents/inclusion.ts';
import { formatDate } from '../../wording/formats.ts';
import { label } from '../../wording/label.ts';
import { day, euros, heading, isWords, text, UNDER_HEADING, utcDay } from './cells.ts';
import { sealWorkbook } from './seal-workbook.ts';
import type { Cell, Row, Sheet } from './sheet.ts';
import { writeWorkbook } from './write-workbook.ts';

interface Column<T> {
  readonly head: string;
  /** In characters, at most: a column of short texts is as narrow as they allow. */
  readonly width: number;
  readonly of: (item: T) => Cell;
}

/** People, or what else stands one a line. */
const lines = (names: readonly string[]): string | null => (names.length === 0 ? null : names.join('\n'));

/** The header and one row an item, and how wide the columns are. */
function table<T>(
  columns: readonly Column<T>[],
  items: readonly T[],
): { readonly rows: readonly Row[]; readonly widths: readonly number[] } {
  const body = items.map((item) => columns.map((column) => column.of(item)));
  const made = columns.map((column, index) => {
    const cells = body.flatMap((row) => row[index] ?? []);
    const isFigure = cells.some(({ value }) => value !== null && !isWords(value));
    return {
      head: text(column.head, isFigure ? 'head-figure' : 'head'),
      width: isFigure ? column.width : widthFor(column, cells),
    };
  });
  return { rows: [made.map(({ head }) => head), ...body], widths: made.map(({ width }) => width) };
}

/** Room for the longest line, and for the longest word of the header. */
function widthFor<T>({ head, width }: Column<T>, cells: readonly Cell[]): number {
  const written = cells.flatMap(({ value }) => (typeof value === 'string' ? value.split('\n') : []));
  const longest = Math.max(0, ...written.map(({ length }) => length));
  const word = Math.max(...head.split(/[ -]/).map(({ length }) => length));
  return Math.min(width, Math.ceil(Math.max(longest + 2.5, word + 4)));
}

interface Around {
  readonly language: Language;
  /** YYYY-MM-DD */
  readonly today: string;
  readonly theme?: Theme;
}

/** The bytes of an .xlsx, the same for the same roadmap. What is not said stays empty, and stands in the last sheet. */
export async function inclusionWorkbook(all: InclusionRoadmap, { language, today, theme = shippedTheme }: Around) {
  const words = inclusionWords[language];
  const { roadmap, actions, committee, missing } = all;
  const named = (field: string): string => words.fields[field] ?? field;
  const facts: readonly (readonly [string, string | null])[] = [
    ['name', roadmap.name],
    ['carrier', roadmap.carrier],
    ['siren', roadmap.siren],
    ['perimeter', lines(roadmap.perimeter)],
    ['contextNote', roadmap.contextNote],
    ['committee', committee?.type ?? null],
    ['committee.frequency', committee?.frequency ?? null],
    ['committee.date', committee?.date ? formatDate(committee.date, language) : null],
  ];
  const first: Sheet = {
    name: words.roadmap,
    widths: [32, 100],
    rows: [
      ...heading(roadmap.name, words.notes.roadmap),
      ...facts.map(([field, value]): Row => [text(named(field), 'label'), text(value, 'wrapped')]),
    ],
    frozen: { rows: 2, columns: 0 },
  };
  const sheet = <T>(name: string, note: string, columns: readonly Column<T>[], items: readonly T[]): Sheet[] => {
    if (items.length === 0) return [];
    const made = table(columns, items);
    const frozen = { rows: UNDER_HEADING, columns: 1 };
    return [
      {
        name,
        widths: made.widths,
        rows: [...heading(name, note), ...made.rows],
        frozen,
        repeated: [UNDER_HEADING, UNDER_HEADING],
      },
    ];
  };
  const status = (code: string | null): string | null => code && (label(`action.funding.status=${code}`, language) ?? code);
  const sheets = [
    first,
    ...sheet(
      words.actions,
      words.notes.actions,
      [
        { head: words.code, width: 12, of: ({ id }) => text(id) },
        { head: named('name'), width: 40, of: ({ name }) => text(name, 'strong') },
        { head: named('context'), width: 50, of: ({ context }) => text(context) },
        { head: named('description'), width: 50, of: ({ description }) => text(description) },
        { head: named('needs'), width: 40, of: ({ needs }) => text(lines(needs)) },
        { head: named('budget'), width: 14, of: ({ budget }) => euros(budget) },
        { head: named('start'), width: 12, of: ({ start }) => day(start) },
        { head: named('end'), width: 12, of: ({ end }) => day(end) },
        { head: named('carriers'), width: 30, of: ({ carriers }) => text(lines(carriers)) },
        { head: named('request.amount'), width: 14, of: ({ request }) => euros(request?.amount ?? null) },
        { head: named('request.fte'), width: 12, of: ({ request }) => euros(request?.ftePart ?? null) },
        { head: named('request.service'), width: 12, of: ({ request }) => euros(request?.servicePart ?? null) },
        { head: named('request.status'), width: 16, of: ({ request }) => text(status(request?.status ?? null)) },
        { head: named('request.envelope'), width: 24, of: ({ request }) => text(request?.envelope ?? null) },
      ],
      actions,
    ),
    ...sheet(
      words.funding,
      words.notes.funding,
      [
        { head: words.code, width: 12, of: ({ id }) => text(id) },
        { head: words.action, width: 50, of: ({ name }) => text(name) },
        { head: words.member, width: 40, of: ({ member }) => text(member) },
        { head: words.amount, width: 14, of: ({ amount }) => euros(amount) },
      ],
      actions.flatMap(({ id, name, coFunding }) => coFunding.map((line) => ({ id, name, ...line }))),
    ),
    ...sheet(
      words.missing,
      words.notes.missing,
      [
        { head: words.code, width: 16, of: ({ of }) => text(of ?? words.general) },
        { head: words.field, width: 60, of: ({ field }) => text(named(field)) },
      ],
      missing,
    ),
  ];
  const properties = {
    title: `${words.subject} – ${roadmap.name}`,
    subject: words.subject,
    language: { fr: 'fr-FR', en: 'en-GB' }[language],
    date: utcDay(today),
    notice: null,
    page: words.page,
  };
  return sealWorkbook(await writeWorkbook(sheets, properties, theme));
}
