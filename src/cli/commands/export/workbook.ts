// jalon export workbook: all that may be edited of a project, as a workbook to be filled in and brought back.
import { basename, dirname, relative, resolve } from 'node:path';
import type { World } from '../../../model/index.ts';
import { readWorkspace } from '../../../reading/index.ts';
import { writtenReport } from '../../../reporting/index.ts';
import { wantedSheets } from '../../../usecases/export/wanted-sheets.ts';
import { projectBook } from '../../../usecases/import/exchange-book.ts';
import { infoOf } from '../../../usecases/import/exchange-words.ts';
import { refuseUnread } from '../../../usecases/refuse-unread.ts';
import { exchange } from '../../../wording/exchange.ts';
import { writeOutputs } from '../../../writing/index.ts';
import { type ChangeOptions, projectOf } from '../change.ts';
import { printJson } from '../options.ts';
import { besideMark } from '../place-documents.ts';

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
  const folder = out === undefined ? root : dirname(resolve(world.cwd, out));
  const path = out === undefined ? `build/${exchange[language].file}` : basename(out);
  const written = writeOutputs(folder, [{ path, bytes }], { dryRun, besideMark: besideMark[language] });
  if (json) printJson(world, 'exported', { root: relative(world.cwd, root) || '.', written });
  else
    world.out(
      writtenReport(relative(world.cwd, folder), written, { language: lang ?? world.language, colour: world.colour, dryRun }),
    );
  return 0;
}
