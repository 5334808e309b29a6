// The forms that came back, one on top of the other, and who has not answered.
import { tablesOf, updateForms } from '../../importing/index.ts';
import { type Language, type Table, UsageError, type Workspace } from '../../model/index.ts';
import { readWorkspace } from '../../reading/index.ts';
import type { UpdatesReportData } from '../../reporting/index.ts';
import { usage } from '../../wording/faults/usage.ts';
import { type Texts, textIn } from '../changes/assigned.ts';
import { leadName } from '../export/update-forms.ts';
import type { CellCount } from './accepted.ts';
import { type BroughtBack, bringBack, type Decisions, revisionsFor } from './bring-back.ts';
import { knownIn } from './exchange-words.ts';
import { mergeReportData } from './merge-data.ts';
import { soundBook } from './sound-book.ts';

interface Taking {
  readonly root: string;
  /** Which side wins where both changed. */
  readonly decide: (brought: BroughtBack) => Promise<Decisions>;
  readonly language: Language;
  readonly today: string;
  /** The files as the forms before leave them. */
  readonly texts: Texts;
}

export type UpdateAnswer =
  | (UpdatesReportData['answers'][number] & { readonly cells: CellCount })
  | { readonly path: string; readonly why: string };

/** What one form brings, on top of those before. */
export async function takeUpdate(
  read: () => Table,
  shown: string,
  { root, decide, language, today, texts }: Taking,
): Promise<UpdateAnswer> {
  const workspace = readWorkspace(root, texts);
  try {
    const whole = bringBack(read(), shown, workspace);
    const { base } = whole;
    const decisions = await decide(whole);
    const brought = soundBook(whole, decisions, { folder: root, workspace, today, texts });
    const { revisions, ...brings } = revisionsFor(brought, decisions, workspace, today, (path) => textIn(root, texts, path));
    for (const { path, after } of revisions) texts.set(path, after);
    return {
      lead: base.lead ?? shown,
      told: mergeReportData(shown, brought, decisions, brings, language),
      isFilled: brought.isFilled,
      cells: brought.cells,
    };
  } catch (error) {
    if (error instanceof UsageError) return { path: shown, why: usage[language].says(error.code, error.values) };
    throw error;
  }
}

/** `workspace`: the project before any of them. */
export function updatesOf(taken: readonly UpdateAnswer[], workspace: Workspace, language: Language): UpdatesReportData {
  const all = tablesOf(workspace.files);
  const known = knownIn(workspace, all, language);
  const answers = taken.filter((one) => 'told' in one);
  return {
    answers: answers
      .filter(({ isFilled }) => isFilled)
      .map(({ cells: _, ...one }) => ({ ...one, lead: leadName(one.lead, known) })),
    silent: updateForms(all)
      .filter(({ lead }) => !answers.some((one) => one.lead === lead && one.isFilled))
      .map(({ lead }) => ({
        lead: leadName(lead, known),
        workbook: answers.find((one) => one.lead === lead)?.told.workbook ?? null,
      })),
    others: taken.filter((one) => 'why' in one),
  };
}
