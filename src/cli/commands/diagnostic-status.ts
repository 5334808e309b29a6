// jalon status --diagnostic: who was heard, which services reach which communes, how far each theme has come, what is missing.
import type { World } from '../../model/index.ts';
import { stateOfPlay } from '../../project/needs/index.ts';
import { namesOf } from '../../project/thread/index.ts';
import { type StateOfPlayReportData, stateOfPlayReport } from '../../reporting/index.ts';
import { dutiesCatalogueOf } from '../../usecases/catalogue.ts';
import { label } from '../../wording/label.ts';
import type { CommonOptions } from './options.ts';
import { tellEach } from './tell-each.ts';

export const diagnosticStatus = (paths: readonly string[], options: CommonOptions, world: World): Promise<number> =>
  tellEach(paths, options, world, {
    work: ({ project, workspace, today }, language): StateOfPlayReportData => {
      const names = namesOf(project, (key) => label(key, language));
      const { services } = dutiesCatalogueOf(workspace).catalogue;
      return {
        title: project.info.title,
        territory: project.info.territory?.name ?? null,
        today,
        state: stateOfPlay(project, services, today),
        themeOf: (theme) => names('theme', theme).name,
      };
    },
    kind: 'diagnostics',
    json: (told) => ({ diagnostic: told?.state ?? null }),
    say: stateOfPlayReport,
  });
