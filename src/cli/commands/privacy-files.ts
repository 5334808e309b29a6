// jalon privacy --files: what each file of the projects holds about people.
import type { World } from '../../model/index.ts';
import { heldInFiles } from '../../project/people/index.ts';
import { heldReport } from '../../reporting/index.ts';
import { heldSentence } from '../../wording/people/held-in-files.ts';
import type { CommonOptions } from './options.ts';
import { tellEach } from './tell-each.ts';

export const heldFiles = (paths: readonly string[], options: CommonOptions, world: World): Promise<number> =>
  tellEach(paths, options, world, {
    work: ({ project, workspace }, language) => ({ title: project.info.title, files: heldInFiles(workspace), language }),
    kind: 'files',
    json: (told) => ({ files: told?.files.map((file) => ({ ...file, says: heldSentence(file, told.language) })) ?? null }),
    say: heldReport,
  });
