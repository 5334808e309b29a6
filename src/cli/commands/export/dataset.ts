// jalon export dataset: the public data of a project, as a package that other systems read.
import { dataset, type Licence } from '../../../exporting/index.ts';
import type { World } from '../../../model/index.ts';
import { keptBackReport } from '../../../reporting/index.ts';
import { type ExportOptions, writeExport } from './write-export.ts';

export interface DatasetOptions extends ExportOptions {
  readonly licence?: Licence;
}

export const exportDataset = (options: DatasetOptions, world: World): Promise<number> =>
  writeExport({ options, world, folder: 'build/dataset', say: keptBackReport }, ({ project }) => {
    const { files, keptBack } = dataset(project, options.lang ?? project.language, options.licence ?? 'etalab-2.0');
    return { files, details: { keptBack } };
  });
