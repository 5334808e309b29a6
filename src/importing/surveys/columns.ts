// The rows of headers of an export, and its first answers → what each column holds.
import type { ColumnRole, ExportColumn, PersonalRole, SurveyExport, SurveyFormat, SurveyRecord } from '../../model/index.ts';
import { bareWord, columnLetters, oneLine, sumOf } from '../../values/index.ts';
import { type HeaderParts, partsIn, partsOf, under, withShared, withTexts } from './header-parts.ts';
import { personalRoleOf } from './header-words.ts';
import { readyFormat } from './ready-format.ts';
import { type Ambiguous, type Recognised, recognise } from './recognise.ts';

const forms: readonly (readonly [PersonalRole, RegExp])[] = [
  ['e-mail', /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i],
  ['ip', /^(?:\d{1,3}\.){3}\d{1,3}$|^(?:[0-9a-f]{1,4}:){3,7}[0-9a-f:]{1,4}$/i],
  ['phone', /^(?:\+33\s?|0)[1-9](?:[\s.-]?\d{2}){4}$/],
  ['user-agent', /^Mozilla\/\d/],
];

/** Cells that must be filled, and the share of them that must be of one form. */
const [fewest, most] = [2, 0.6];

/** A column that names people by what its cells hold, whatever its header says. */
function roleByContent(cells: readonly string[]): PersonalRole | null {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length < fewest) return null;
  const counts = forms.map(([role, form]) => ({ role, count: filled.filter((cell) => form.test(cell)).length }));
  // « Votre contact »: an address for some, a number for others.
  const all = sumOf(counts, ({ count }) => count);
  const [first] = [...counts].sort((a, b) => b.count - a.count);
  return first !== undefined && all >= filled.length * most ? first.role : null;
}

/** Of answers, each comes so many times on average. */
const leastAgain = 2;

/** « Téléphone », of devices or of ways to be reached: ticks, or the same few answers again and again, and no number nor address among them. */
function areAnswers(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  const isContact = (cell: string): boolean => cell.includes('@') || (cell.match(/\d/g)?.length ?? 0) > 3;
  const isAgain = new Set(filled).size * leastAgain <= filled.length || filled.every(({ length }) => length === 1);
  return filled.length > 0 && isAgain && !filled.some(isContact);
}

const cellAt = ({ cells }: SurveyRecord, at: number): string => oneLine(cells[at] ?? '');

/** The words that stand above each column, carried over the columns that follow while `goesOn` says that they are of the same question. */
function parents(row: SurveyRecord, width: number, goesOn: (at: number, from: number) => boolean): readonly string[] {
  let [parent, from] = ['', 0];
  return Array.from({ length: width }, (_, at) => {
    const own = cellAt(row, at);
    if (own !== '') [parent, from] = [own, at];
    else if (!goesOn(at, from)) parent = '';
    return parent;
  });
}

const mark = /^x$/i;
const openEnded = /^(?:autre|other)/i;

/** The different cells of a column, as far as the start of the file tells. */
const cellsOf = (sample: readonly SurveyRecord[], at: number): ReadonlySet<string> =>
  new Set(sample.map((record) => cellAt(record, at)).filter((cell) => cell !== ''));

/** Of the different cells of a column, the least that stand in the first one of its question too. */
const leastShared = 0.5;

/** Where nothing tells where the columns of a question end but what they hold: crosses, or the answers of its first row. */
function goesOnAlike(labels: SurveyRecord, sample: readonly SurveyRecord[]) {
  return (at: number, from: number): boolean => {
    const [first, own] = [cellsOf(sample, from), cellsOf(sample, at)];
    const areMarks = [...first].every((cell) => mark.test(cell));
    if (areMarks) return [...own].every((cell) => mark.test(cell)) || openEnded.test(cellAt(labels, at));
    // Rows of a question are seldom questions themselves.
    const isAsked = /\?$/.test(cellAt(labels, at)) && !/\?$/.test(cellAt(labels, from));
    const shared = [...own].filter((cell) => first.has(cell)).length;
    return own.size === 0 || (!isAsked && shared >= own.size * leastShared);
  };
}

/** What a column holds by its own header, which names nobody where its cells are answers. */
function roleIn({ ready, headers }: Recognised, sample: readonly SurveyRecord[], at: number): ColumnRole | undefined {
  const header = cellAt(headers.at(-1) ?? { number: 0, cells: [] }, at);
  const role = ready.roleOf(header);
  const isContact = (role === 'phone' || role === 'e-mail') && !ready.isSign(header);
  return isContact && areAnswers(sample.map((record) => cellAt(record, at))) ? undefined : role;
}

function headerParts(recognised: Recognised, sample: readonly SurveyRecord[]): readonly HeaderParts[] {
  const { ready, headers } = recognised;
  const last = headers.at(-1);
  const above = headers.at(-2);
  if (last === undefined) return [];
  const width = Math.max(...headers.map(({ cells }) => cells.length));
  const every = Array.from({ length: width }, (_, at) => at);
  const { rows, spread } = ready.format.written.headers ?? {};
  const alone = (header: string): HeaderParts => partsIn(ready, header);
  if (above === undefined)
    return withShared(
      every.map((at) => alone(cellAt(last, at))),
      ready,
    );
  if (rows === 'texts-below')
    return withTexts(
      every.map((at) => alone(cellAt(above, at))),
      every.map((at) => cellAt(last, at)),
      ready,
    );
  const goesOn = spread === 'alike' ? goesOnAlike(last, sample) : (at: number) => rows !== undefined || cellAt(last, at) !== '';
  const over = parents(above, width, goesOn);
  if (rows === 'answers-below')
    return every.map((at) => {
      const label = cellAt(last, at);
      return ready.isSingle(label) || label === '' ? alone(over[at] ?? '') : under(ready, over[at] ?? '', label);
    });
  return every.map((at) => {
    const label = cellAt(last, at);
    return roleIn(recognised, sample, at) !== undefined ? partsOf(label) : under(ready, over[at] ?? '', label);
  });
}

const headerOf = ({ stem, part, text, partText }: HeaderParts): string => {
  const code = part === null ? stem : `${stem} [${part}]`;
  return text === null ? code : `${code}. ${text}${partText === null ? '' : ` [${partText}]`}`;
};

/** Two columns never bear one name; those that bear none are left without. */
function unique(names: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    if (name === '') return name;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

/** Of the formats, or as the one that is `asked`; null when no row of the start could name columns. */
export function surveyExport(
  head: readonly SurveyRecord[],
  formats: readonly SurveyFormat[],
  asked?: string,
): SurveyExport | Ambiguous | null {
  const wanted = asked === undefined ? formats : formats.filter(({ id }) => id === asked);
  const recognised = recognise(head, wanted.map(readyFormat));
  if (recognised === null || 'among' in recognised) return recognised;
  const { ready, because, headers, lastRow } = recognised;
  const { format } = ready;
  const last = headers.at(-1);
  if (last === undefined) return null;
  const sample = head.filter(({ number }) => number > lastRow);
  const parts = headerParts(recognised, sample);
  const isOneRow = headers.length === 1;
  const headerNames = unique(parts.map((one, at) => (isOneRow ? cellAt(last, at) : headerOf(one))));
  const stems = new Set(parts.map(({ stem }) => bareWord(stem)));
  // However a format cuts a header, it hides nobody.
  const named = (at: number): ColumnRole | undefined =>
    format.written.headers?.questions === undefined
      ? undefined
      : headers.flatMap((row) => personalRoleOf(cellAt(row, at)) ?? []).at(0);
  const columns = parts.map((one, at): ExportColumn => {
    const header = headerNames[at] ?? '';
    const twin = ready.textOf(one.part === null ? one.stem : `${one.stem}_${one.part}`)?.get('question');
    const isTwin = twin !== undefined && stems.has(bareWord(twin));
    const own = roleIn(recognised, sample, at);
    // A stem that is the whole header says no more than it.
    const ofStem = own === undefined && bareWord(one.stem) === bareWord(cellAt(last, at)) ? undefined : ready.roleOf(one.stem);
    const byHeader = own ?? ofStem ?? named(at);
    const byContent = byHeader === undefined && !isTwin ? roleByContent(sample.map((record) => cellAt(record, at))) : null;
    const role: ColumnRole = isTwin ? 'text-of' : header === '' ? 'technical' : (byHeader ?? byContent ?? 'answer');
    return { at, letters: columnLetters(at + 1), header, ...one, role, isByContent: byContent !== null };
  });
  return { format, because, firstRow: headers[0]?.number ?? lastRow, headerRow: lastRow, headerRows: headers.length, columns };
}
