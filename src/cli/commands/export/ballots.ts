// jalon export ballots: a voting workbook for each member of a body.
import type { World } from '../../../model/index.ts';
import { sentBallotsReport } from '../../../reporting/index.ts';
import { type BallotsRequest, ballotsOf } from '../../../usecases/export/ballots.ts';
import { type ExportOptions, writeExport } from './write-export.ts';

export type BallotsOptions = ExportOptions & Omit<BallotsRequest, 'language'>;

export const exportBallots = (options: BallotsOptions, world: World): Promise<number> =>
  writeExport({ options, world, folder: 'build/ballots', say: sentBallotsReport }, ({ project, today }) =>
    ballotsOf(project, today, { ...options, language: options.lang }),
  );
