// jalon status --needs: the register of needs, and the coding grid that counts who raised each.
import type { World } from '../../model/index.ts';
import { needRowsOf } from '../../project/needs/index.ts';
import { namesOf } from '../../project/thread/index.ts';
import { type NeedsReportData, needsReport } from '../../reporting/index.ts';
import { label } from '../../wording/label.ts';
import type { CommonOptions } from './options.ts';
import { tellEach } from './tell-each.ts';

export const needsStatus = (paths: readonly string[], options: CommonOptions, world: World): Promise<number> =>
  tellEach(paths, options, world, {
    work: ({ project }, language): NeedsReportData => {
      const names = namesOf(project, (key) => label(key, language));
      return {
        title: project.info.title,
        needs: needRowsOf(project),
        communeOf: (commune) => names('commune', commune).name,
      };
    },
    kind: 'needs',
    json: (told) => ({ needs: told?.needs ?? null }),
    say: needsReport,
  });
