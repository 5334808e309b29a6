// jalon export inclusion-roadmap: what « Mon inclusion numérique » asks for a subsidy, to be copied or read by programs.
import type { World } from '../../../model/index.ts';
import { inclusionReport } from '../../../reporting/index.ts';
import { type InclusionRequest, inclusionFiles } from '../../../usecases/export/inclusion-roadmap.ts';
import { type ExportOptions, writeExport } from './write-export.ts';

export type InclusionOptions = ExportOptions & Pick<InclusionRequest, 'funder'>;

export const exportInclusionRoadmap = (options: InclusionOptions, world: World): Promise<number> =>
  writeExport({ options, world, folder: 'build', say: inclusionReport }, async ({ project, today }) => {
    const { roadmap, files } = await inclusionFiles(project, today, { funder: options.funder, language: options.lang });
    return { files, details: { actions: roadmap.actions.length, others: roadmap.others, missing: roadmap.missing } };
  });
