// Update forms that came back, for people: who answered, whom to remind, then what each brings that must be seen.
import type { Language } from '../model/index.ts';
import { exchange } from '../wording/exchange.ts';
import { visible } from '../wording/visible.ts';
import { type MergeTold, mergeReport } from './merge-report.ts';
import { paint } from './paint.ts';

export interface UpdatesTold {
  readonly answers: readonly { readonly lead: string; readonly told: MergeTold; readonly isFilled: boolean }[];
  /** Leads whose form did not come, or came back as it went: then its file. */
  readonly silent: readonly { readonly lead: string; readonly workbook: string | null }[];
  /** Files that were not taken, and why. */
  readonly others: readonly { readonly path: string; readonly why: string }[];
}

const mustBeSeen = ({ conflicts, missing, gone, remarks, computed }: MergeTold): boolean =>
  conflicts.length + missing.length + gone.length + remarks.length + computed.length > 0;

export function updatesReport(
  { answers, silent, others }: UpdatesTold,
  style: { readonly language: Language; readonly colour: 0 | 1 | 2 | 3 },
): string {
  const words = exchange[style.language].forms;
  const { says } = exchange[style.language].merge;
  const ink = paint(style.colour);
  const part = (head: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [`${ink.bold(`${head} (${lines.length})`)}\n${lines.map((line) => `  ${line}`).join('\n')}\n`];
  return [
    ...part(
      words.answered,
      answers.map(
        ({ lead, told: { workbook, changed, added, conflicts } }) =>
          `${ink.green('✓')} ${visible(words.answer(lead, workbook, changed + added.length, conflicts.length))}`,
      ),
    ),
    ...part(
      words.silent,
      silent.map(({ lead, workbook }) =>
        says(`${ink.yellow('!')} ${visible(lead)}`, visible(workbook === null ? words.never : words.unchanged(workbook))),
      ),
    ),
    ...part(
      words.others,
      others.map(({ path, why }) => says(`${ink.yellow('!')} ${visible(path)}`, visible(why))),
    ),
    ...answers.filter(({ told }) => mustBeSeen(told)).map(({ told }) => mergeReport(told, style)),
  ].join('\n');
}
