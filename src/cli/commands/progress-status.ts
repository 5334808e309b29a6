// jalon status --progress: how far each axis is, what it spent of what was planned, and what is late or blocked, and why.
import type { World } from '../../model/index.ts';
import { programmeProgress } from '../../project/progress/index.ts';
import { progressReport } from '../../reporting/index.ts';
import type { CommonOptions } from './options.ts';
import { tellEach } from './tell-each.ts';

export const progressStatus = (paths: readonly string[], options: CommonOptions, world: World): Promise<number> =>
  tellEach(paths, options, world, {
    work: ({ project, today }) => ({ title: project.info.title, progress: programmeProgress(project, today) }),
    kind: 'progress',
    json: (told) => ({ progress: told?.progress ?? null }),
    say: progressReport,
  });
