// What the files of `excel/` bring, one after the other, then those that are left as they are.
import { colon } from '../../values/index.ts';
import { syncWords } from '../../wording/commands/sync.ts';
import { visible } from '../../wording/visible.ts';
import { paint } from '../paint.ts';
import type { TextStyle } from '../report-style.ts';
import { type ReceivedReport, receivedBallotsReport } from '../votes/ballots-report.ts';
import { type MergeReportData, mergeReport } from './merge-report.ts';
import { type PlanImportShown, planImportReport } from './plan-import-report.ts';
import { type ValuesImportReportData, valuesImportReport } from './values-import-report.ts';

/** A file of `excel/`. `isWhole`: nothing in it waits for somebody. */
export interface SyncedFile {
  readonly path: string;
  readonly isWhole: boolean;
  /** What was understood of it; `why` for what is left as it is. */
  readonly told:
    | { readonly kind: 'book'; readonly data: MergeReportData }
    | { readonly kind: 'values'; readonly data: ValuesImportReportData }
    | { readonly kind: 'ballots'; readonly data: ReceivedReport }
    /** `isShown`: before it was asked for. */
    | { readonly kind: 'plan'; readonly data: PlanImportShown; readonly isShown: boolean }
    | { readonly kind: 'left'; readonly why: string };
}

export function syncReport(files: readonly SyncedFile[], style: TextStyle): string {
  const words = syncWords[style.language];
  const ink = paint(style.colour);
  const between = colon[style.language];
  if (files.length === 0) return `${words.nothing}\n`;
  const parts = files.flatMap(({ told }): string[] => {
    if (told.kind === 'book') return [mergeReport(told.data, style)];
    if (told.kind === 'plan') return told.isShown ? [] : [planImportReport(told.data, style)];
    if (told.kind === 'values') return [valuesImportReport(told.data, style)];
    if (told.kind === 'ballots' && told.data.files.length > 0) {
      const { out, err } = receivedBallotsReport(told.data, style);
      return [`${out}${err}`];
    }
    return [];
  });
  const left = files.flatMap(({ path, isWhole, told }) =>
    told.kind === 'left'
      ? [`  ${visible(path)}${between}${visible(told.why)}`]
      : isWhole
        ? []
        : [`  ${visible(path)}${between}${words.open}`],
  );
  return [...parts, ...(left.length === 0 ? [] : [`${[ink.bold(words.left), ...left].join('\n')}\n`])].join('\n');
}
