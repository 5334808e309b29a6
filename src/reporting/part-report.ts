// How a run over many projects went, beside its results: on the error stream.
import type { Language, Outcome, Shard } from '../model/index.ts';
import { batchReports } from '../wording/commands/batch.ts';
import { visible } from '../wording/visible.ts';

export interface PartReportData {
  readonly shard: Shard;
  /** Of its record. */
  readonly path: string;
  readonly mine: number;
  /** How many were done by an earlier run. */
  readonly noted: number;
  readonly outcomes: readonly Outcome<unknown>[];
}

export const partReport = ({ shard, path, mine, noted, outcomes }: PartReportData, language: Language): string =>
  `${batchReports[language].part(shard.index, shard.count, mine, noted)} → ${visible(path)}\n${lostReport(outcomes, language)}`;

export const notedReport = (noted: number, of: number, language: Language): string =>
  noted === 0 ? '' : `${batchReports[language].noted(noted, of)}\n`;

export const unheardReport = (scheduler: string, language: Language): string =>
  `! ${batchReports[language].unheard(scheduler)}\n`;

/** Projects on which we failed, and how; empty when there are none. */
export function lostReport(outcomes: readonly Outcome<unknown>[], language: Language): string {
  const lost = outcomes.flatMap(({ root, problems }) => {
    const ours = problems.find(({ code }) => code === 'jalon/internal');
    return ours ? [`  ${visible(root)} — ${visible(String(ours.found['message'] ?? ''))}\n`] : [];
  });
  return lost.length === 0 ? '' : `${batchReports[language].lost(lost.length)}\n${lost.join('')}`;
}
