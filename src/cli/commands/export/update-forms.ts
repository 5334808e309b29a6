// jalon export update-forms: one workbook a lead, with only what they follow, to be mailed.
import { relative, resolve } from 'node:path';
import { type KnownThings, tablesOf, updateForms } from '../../../importing/index.ts';
import type { OutputFile, World } from '../../../model/index.ts';
import { readWorkspace } from '../../../reading/index.ts';
import { slug } from '../../../rendering/index.ts';
import { writtenReport } from '../../../reporting/index.ts';
import { exchangeBook } from '../../../usecases/import/exchange-book.ts';
import { infoOf, knownIn } from '../../../usecases/import/exchange-words.ts';
import { refuseUnread } from '../../../usecases/refuse-unread.ts';
import { exchange } from '../../../wording/exchange.ts';
import { formatDate } from '../../../wording/formats.ts';
import { writeOutputs } from '../../../writing/index.ts';
import { projectOf } from '../change.ts';
import { printJson } from '../options.ts';
import { besideMark } from '../place-documents.ts';
import { progressOn } from '../progress.ts';
import type { ExportOptions } from './workbook.ts';

/** People by their function; a text stands for itself. */
export const leadName = (lead: string, known: KnownThings): string => {
  const name = known['person']?.find(({ id }) => id === lead)?.name;
  return name ? `${lead} – ${name}` : lead;
};

/** Names of devices on Windows, whatever their ending. */
const device = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** Two leads never share a file; a text that stands for one makes a name that any disk takes. */
function fileNames(leads: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return leads.map((lead) => {
    const named = /^\w[\w-]{0,59}$/.test(lead) ? lead : slug(lead) || 'x';
    const bare = device.test(named) ? `${named}-x` : named;
    const free =
      [bare, ...leads.map((_, index) => `${bare}-${index + 2}`)].find((name) => !taken.has(name.toLowerCase())) ?? bare;
    taken.add(free.toLowerCase());
    return `${free}.xlsx`;
  });
}

export async function exportUpdateForms(options: ExportOptions, world: World): Promise<0> {
  const { lang, today = world.today, out, dryRun, json } = options;
  const root = projectOf(options, world);
  const workspace = refuseUnread(readWorkspace(root));
  const info = infoOf(workspace);
  const language = lang ?? info.language;
  const words = exchange[language].forms;
  const all = tablesOf(workspace.files);
  const known = knownIn(workspace, all, language);
  const forms = updateForms(all);
  const names = fileNames(forms.map(({ lead }) => lead));
  const files: OutputFile[] = [];
  const progress = progressOn(world, language);
  for (const [index, { lead, tables }] of forms.entries()) {
    progress.tell('form', `${index + 1}/${forms.length}`);
    const bytes = await exchangeBook({
      workspace,
      // Only what the form shows may be named in it.
      all: [...tables, ...all.filter(({ name }) => !tables.some((table) => table.name === name))],
      tables,
      kind: 'update-form',
      lead,
      title: words.title(leadName(lead, known), info.title),
      instructions: words.lines(formatDate(today, language)),
      language,
      today,
    });
    files.push({ path: `${out === undefined ? `build/${words.folder}/` : ''}${names[index]}`, bytes });
  }
  progress.clear();
  const folder = out === undefined ? root : resolve(world.cwd, out);
  const written = writeOutputs(folder, files, { dryRun, besideMark: besideMark[language] });
  if (json) printJson(world, 'export', { written, leads: forms.map(({ lead }) => lead) });
  else
    world.out(
      writtenReport(relative(world.cwd, folder), written, { language: lang ?? world.language, colour: world.colour, dryRun }),
    );
  return 0;
}
