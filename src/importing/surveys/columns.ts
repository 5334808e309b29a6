// The rows of headers of an export, and its first answers → what each column holds.
import type { ColumnRole, ExportColumn, SurveyExport, SurveyRecord } from '../../model/index.ts';
import { letters } from '../header-of.ts';
import { type HeaderParts, partsOf, under, withShared } from './header-parts.ts';
import { roleOf } from './header-words.ts';
import { bare, oneLine } from './plain-words.ts';
import { type Recognised, recognise, textOfCode } from './recognise.ts';
import { roleByContent } from './role-by-content.ts';

const cellAt = ({ cells }: SurveyRecord, at: number): string => oneLine(cells[at] ?? '');

/** Single questions of SurveyMonkey have these words below. */
const single = /^(?:response|open-ended response|réponse|réponse libre|réponse ouverte)$/i;

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

/** In a webform nothing tells where the columns of a question end but what they hold: crosses, or the answers of its first row. */
function webformGoesOn(labels: SurveyRecord, sample: readonly SurveyRecord[]) {
  return (at: number, from: number): boolean => {
    const [first, own] = [cellsOf(sample, from), cellsOf(sample, at)];
    const areMarks = [...first].every((cell) => mark.test(cell));
    if (areMarks) return [...own].every((cell) => mark.test(cell)) || openEnded.test(cellAt(labels, at));
    return own.size === 0 || [...own].some((cell) => first.has(cell));
  };
}

function headerParts({ format, headers }: Recognised, sample: readonly SurveyRecord[]): readonly HeaderParts[] {
  const last = headers.at(-1);
  const above = headers.at(-2);
  if (last === undefined) return [];
  const width = Math.max(...headers.map(({ cells }) => cells.length));
  const every = Array.from({ length: width }, (_, at) => at);
  if (above === undefined || format === 'sphinx')
    return withShared(
      every.map((at) => partsOf(cellAt(last, at))),
      format,
    );
  if (format === 'surveymonkey') {
    const over = parents(above, width, () => true);
    return every.map((at) => {
      const label = cellAt(last, at);
      return single.test(label) || label === '' ? partsOf(over[at] ?? '') : under(over[at] ?? '', label);
    });
  }
  const over = parents(above, width, webformGoesOn(last, sample));
  return every.map((at) => {
    const isMeta = roleOf(cellAt(last, at), format) !== undefined;
    return isMeta ? partsOf(cellAt(last, at)) : under(over[at] ?? '', cellAt(last, at));
  });
}

const headerOf = ({ stem, part, text, partText }: HeaderParts): string => {
  const code = part === null ? stem : `${stem} [${part}]`;
  return text === null ? code : `${code}. ${text}${partText === null ? '' : ` [${partText}]`}`;
};

/** Two columns never bear one name. */
function unique(names: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

/** Null when no row of the start could name columns. */
export function surveyExport(head: readonly SurveyRecord[]): SurveyExport | null {
  const recognised = recognise(head);
  const last = recognised?.headers.at(-1);
  if (recognised === null || last === undefined) return null;
  const { format, because, headers } = recognised;
  const sample = head.filter(({ number }) => number > last.number);
  const parts = headerParts(recognised, sample);
  const isOneRow = headers.length === 1;
  const headerNames = unique(parts.map((one, at) => (isOneRow ? cellAt(last, at) : headerOf(one))));
  const stems = new Set(parts.map(({ stem }) => bare(stem)));
  const columns = parts.map((one, at): ExportColumn => {
    const header = headerNames[at] ?? '';
    const twin = textOfCode.exec(one.part === null ? one.stem : `${one.stem}_${one.part}`)?.[1];
    const isTwin = format === 'code-and-text' && twin !== undefined && stems.has(bare(twin));
    const byHeader = roleOf(isOneRow ? header : cellAt(last, at) || one.stem, format) ?? roleOf(one.stem, format);
    const byContent = byHeader === undefined && !isTwin ? roleByContent(sample.map((record) => cellAt(record, at))) : null;
    const role: ColumnRole = isTwin ? 'text-of' : header === '' ? 'technical' : (byHeader ?? byContent ?? 'answer');
    return { at, letters: letters(at), header, ...one, role, isByContent: byContent !== null };
  });
  return { format, because, headerRow: last.number, headerRows: headers.length, columns };
}
