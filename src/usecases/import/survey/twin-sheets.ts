// Sheets of a workbook that bear the same headers: each a file of the same wave, when they are communes, or when somebody says so.
import { surveyExport } from '../../../importing/index.ts';
import type { ExportColumn, Project, SurveyExport, TableSheet } from '../../../model/index.ts';
import type { AnswersFile } from '../../../reading/index.ts';
import { bareWord, columnLetters } from '../../../values/index.ts';
import type { AnsweredFile } from './bring.ts';
import { type Several, sampleOf } from './find-survey.ts';

interface Twin {
  readonly file: AnswersFile;
  readonly exported: SurveyExport;
}

/** What heads the column of communes that their sheets alone tell. */
const header = 'Commune';
const isCommunes = ({ header: said }: ExportColumn): boolean => /\bcommunes?\b/i.test(said);

const headersOf = ({ columns }: SurveyExport): string =>
  columns
    .map((one) => one.header)
    .join('\n')
    .trimEnd();

function twinsOf({ file: { book }, exported }: AnsweredFile): readonly Twin[] {
  const { format } = exported;
  return (book?.left ?? [])
    .filter(({ isHidden }) => !isHidden)
    .flatMap((sheet) => {
      const file = book?.reading(sheet);
      const found = file === undefined ? null : surveyExport(file.head, [format], format.id);
      if (file === undefined || found === null || 'among' in found || headersOf(found) !== headersOf(exported)) return [];
      return [{ file, exported: found }];
    });
}

/** Those of the territory, and those that a questionnaire proposes. */
function communesOf({ info, surveys }: Project): ReadonlySet<string> {
  const asked = surveys.flatMap(({ questions = [] }) => questions).filter(({ profile }) => profile === 'commune');
  const proposed = asked.flatMap(({ options = [] }) => options.map(({ label }) => String(label ?? '')));
  return new Set([...(info.territory?.communes ?? []).map(({ name }) => name), ...proposed].map(bareWord));
}

/** A last column, which says the name of the sheet in each line. */
function named({ file, exported }: Twin, at: number): Twin {
  const column: ExportColumn = {
    ...{ at, letters: columnLetters(at + 1), header, stem: header, part: null, text: null, partText: null },
    ...{ role: 'answer', isByContent: false },
  };
  const withName = (cells: readonly string[]): readonly string[] => [
    ...Array.from({ length: at }, (_, place) => cells[place] ?? ''),
    file.sheet,
  ];
  return {
    file: {
      ...file,
      head: file.head.map((one) => (one.number > exported.headerRow ? { ...one, cells: withName(one.cells) } : one)),
      each: (take, seen) => file.each((cells, number, isWellQuoted) => take(withName(cells), number, isWellQuoted), seen),
    },
    exported: { ...exported, columns: [...exported.columns, column] },
  };
}

/** In the order of the workbook; the file alone where its sheets are not read together. `areAll`: somebody says that they are. */
export function withTwins(one: AnsweredFile, project: Project, areAll: boolean): Several<AnsweredFile> {
  const { path, file, exported } = one;
  const { book } = file;
  const twins = twinsOf(one);
  if (book === null || twins.length === 0) return [one];
  const all: readonly Twin[] = [{ file, exported }, ...twins];
  const isRead = (sheet: TableSheet): boolean => all.some((twin) => twin.file.book?.read === sheet);
  const communes = communesOf(project);
  const areCommunes = all.every((twin) => communes.has(bareWord(twin.file.sheet)));
  if (!areCommunes && !areAll) return [{ ...one, file: { ...file, book: { ...book, twins: book.left.filter(isRead) } } }];
  const at = Math.max(...book.sheets.filter(isRead).flatMap(({ rows }) => rows.map((row) => row.at(-1)?.column ?? 0)));
  const told = areCommunes && !exported.columns.some(isCommunes) ? all.map((twin) => named(twin, at)) : all;
  const sample = sampleOf(told.flatMap((twin) => twin.file.head.filter(({ number }) => number > twin.exported.headerRow)));
  const inOrder = book.sheets.flatMap((sheet) => told.filter((twin) => twin.file.book?.read === sheet));
  const files = inOrder.map((twin, place): AnsweredFile => {
    // What is left of the workbook is told once.
    const left = place === 0 ? book.left.filter((sheet) => !isRead(sheet)) : [];
    const own = twin.file.book && { ...twin.file.book, left };
    return { ...twin, path: `${path}, ${twin.file.sheet}`, workbook: path, sample, file: { ...twin.file, book: own } };
  });
  const [first = one, ...others] = files;
  return [first, ...others];
}
