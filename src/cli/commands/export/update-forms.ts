// jalon export update-forms: one workbook a lead, with only what they follow, to be mailed.
import { resolve } from 'node:path';
import type { World } from '../../../model/index.ts';
import { pathFrom, readWorkspace } from '../../../reading/index.ts';
import { writtenReport } from '../../../reporting/index.ts';
import { updateFormFiles } from '../../../usecases/export/update-forms.ts';
import { infoOf } from '../../../usecases/import/exchange-words.ts';
import { refuseUnread } from '../../../usecases/refuse-unread.ts';
import { exchange } from '../../../wording/exchanges/exchange.ts';
import { writeOutputs } from '../../../writing/index.ts';
import { projectOf } from '../change.ts';
import { printJson } from '../options.ts';
import { besideMark } from '../place-documents.ts';
import { progressOn } from '../progress.ts';
import type { ExportOptions } from './workbook.ts';

export async function exportUpdateForms(options: ExportOptions, world: World): Promise<0> {
  const { lang, today = world.today, out, dryRun, json } = options;
  const root = projectOf(options, world);
  const workspace = refuseUnread(readWorkspace(root));
  const language = lang ?? infoOf(workspace).language;
  const progress = progressOn(world, language);
  const forms = await updateFormFiles(workspace, { language, today, tell: (count) => progress.tell('form', count) });
  const below = out === undefined ? `build/${exchange[language].forms.folder}/` : '';
  const files = forms.map(({ file }) => ({ ...file, path: below + file.path }));
  progress.clear();
  const folder = out === undefined ? root : resolve(world.cwd, out);
  const written = writeOutputs(folder, files, { dryRun, besideMark: besideMark[language], project: root });
  if (json) printJson(world, 'export', { written, leads: forms.map(({ lead }) => lead) });
  else
    world.out(
      writtenReport(pathFrom(world.cwd, folder), written, { language: lang ?? world.language, colour: world.colour, dryRun }),
    );
  return 0;
}
