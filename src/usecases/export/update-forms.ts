// One workbook a lead, with only what they follow.
import { type KnownThings, tablesOf, updateForms } from '../../importing/index.ts';
import type { Language, OutputFile, Workspace } from '../../model/index.ts';
import { slug } from '../../rendering/index.ts';
import { portableName } from '../../values/index.ts';
import { exchange } from '../../wording/exchanges/exchange.ts';
import { formatDate } from '../../wording/formats.ts';
import { exchangeBook } from '../import/exchange-book.ts';
import { infoOf, knownIn } from '../import/exchange-words.ts';

/** People by their function; a text stands for itself. */
export const leadName = (lead: string, known: KnownThings): string => {
  const name = known['person']?.find(({ id }) => id === lead)?.name;
  return name ? `${lead} – ${name}` : lead;
};

/** Two leads never share a file; a text that stands for one makes a name that any disk takes. */
function fileNames(leads: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return leads.map((lead) => {
    const bare = portableName(/^\w[\w-]{0,59}$/.test(lead) ? lead : slug(lead) || 'x');
    const free =
      [bare, ...leads.map((_, index) => `${bare}-${index + 2}`)].find((name) => !taken.has(name.toLowerCase())) ?? bare;
    taken.add(free.toLowerCase());
    return `${free}.xlsx`;
  });
}

export interface UpdateForm {
  readonly lead: string;
  readonly file: OutputFile;
}

/** `tell` hears how many are begun, out of how many, before each. */
export async function updateFormFiles(
  workspace: Workspace,
  { language, today, tell }: { readonly language: Language; readonly today: string; readonly tell: (count: string) => void },
): Promise<readonly UpdateForm[]> {
  const info = infoOf(workspace);
  const words = exchange[language].forms;
  const all = tablesOf(workspace.files);
  const known = knownIn(workspace, all, language);
  const forms = updateForms(all);
  const names = fileNames(forms.map(({ lead }) => lead));
  const made: UpdateForm[] = [];
  for (const [index, { lead, tables }] of forms.entries()) {
    tell(`${index + 1}/${forms.length}`);
    const bytes = await exchangeBook({
      workspace,
      // Only what the form shows may be named in it.
      all: [...tables, ...all.filter(({ name }) => !tables.some((table) => table.name === name))],
      tables,
      kind: 'update-form',
      lead,
      title: words.title(leadName(lead, known), info.title),
      instructions: words.lines(formatDate(today, language), {
        actions: tables.some(({ name }) => name === 'actions'),
        indicators: tables.some(({ name }) => name === 'indicators'),
      }),
      language,
      today,
    });
    made.push({ lead, file: { path: names[index] ?? '', bytes } });
  }
  return made;
}
