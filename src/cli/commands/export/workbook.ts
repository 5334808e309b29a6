// jalon export workbook: all that may be edited of a project, as a workbook to be filled in and brought back.
import { groupOf, type Layout, layouts } from '../../../importing/index.ts';
import type { Language, World } from '../../../model/index.ts';
import { pathFrom, readWorkspace } from '../../../reading/index.ts';
import { writtenReport } from '../../../reporting/index.ts';
import { projectBook } from '../../../usecases/import/exchange-book.ts';
import { infoOf } from '../../../usecases/import/exchange-words.ts';
import { refuseUnread } from '../../../usecases/refuse-unread.ts';
import { folded, namesTyped, unknownName } from '../../../values/index.ts';
import { exchange } from '../../../wording/exchanges/exchange.ts';
import { writeOutputs } from '../../../writing/index.ts';
import { type ChangeOptions, projectOf } from '../change.ts';
import { printJson } from '../options.ts';
import { besideMark } from '../place-documents.ts';
import { placeOfFile } from './write-export.ts';

// Which tables of a project somebody wants in a workbook.

const words = Object.values(exchange).map(({ sheets }) => sheets);
/** In either language. */
const sheetNames = ({ name }: Layout): readonly string[] => [name, ...words.map(({ sheets }) => sheets[name]?.name ?? name)];
const groupNames = (layout: Layout): readonly string[] => words.map(({ groups }) => groups[groupOf(layout)]);

/** The sheet of that name, else those of that subject. */
function named(name: string): readonly Layout[] {
  const among = (namesOf: (layout: Layout) => readonly string[]) =>
    layouts.filter((layout) => namesOf(layout).some((one) => folded(one) === folded(name)));
  const sheets = among(sheetNames);
  return sheets.length > 0 ? sheets : among(groupNames);
}

/** Tables by name; sheets, or subjects, between commas. All when nothing is asked. */
function wantedSheets(only: string | undefined, language: Language): (table: string) => boolean {
  if (only === undefined) return () => true;
  const names = namesTyped(only);
  const wanted = names.map(named);
  const unknown = names.find((_, index) => wanted[index]?.length === 0);
  if (unknown !== undefined) {
    const all = layouts.map(({ name }) => exchange[language].sheets.sheets[name]?.name ?? name);
    throw unknownName('unknown-sheet', unknown, all, { name: unknown, all });
  }
  const tables = new Set(wanted.flat().map(({ name }) => name));
  return (table) => tables.has(table);
}

export interface ExportOptions extends ChangeOptions {
  /** `build/classeur.xlsx` of the project by default. */
  readonly out?: string;
}

export interface WorkbookOptions extends ExportOptions {
  /** Sheets, or what they are about, between commas. */
  readonly only?: string;
}

export async function exportWorkbook(options: WorkbookOptions, world: World): Promise<0> {
  const { lang, today = world.today, out, dryRun, json, only } = options;
  const root = projectOf(options, world);
  const workspace = refuseUnread(readWorkspace(root));
  const language = lang ?? infoOf(workspace).language;
  const bytes = await projectBook(workspace, today, language, wantedSheets(only, lang ?? world.language));
  const { file } = exchange[language];
  const { folder, path } = out === undefined ? { folder: root, path: `build/${file}` } : placeOfFile(out, file, world);
  const written = writeOutputs(folder, [{ path, bytes }], { dryRun, besideMark: besideMark[language], project: root });
  if (json) printJson(world, 'exported', { root: pathFrom(world.cwd, root) || '.', written });
  else
    world.out(
      writtenReport(pathFrom(world.cwd, folder), written, { language: lang ?? world.language, colour: world.colour, dryRun }),
    );
  return 0;
}
