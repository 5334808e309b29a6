// jalon status --communication: what each step is to make known, what of it is done, late or missing, and what adds it.
import type { World } from '../../model/index.ts';
import { communicationReport } from '../../reporting/index.ts';
import { communicationOf } from '../../steering/index.ts';
import { standingOf } from '../../usecases/standing.ts';
import type { CommonOptions } from './options.ts';
import { tellEach } from './tell-each.ts';

export const communicationStatus = (paths: readonly string[], options: CommonOptions, world: World): Promise<number> =>
  tellEach(paths, options, world, {
    work: (context) => {
      const { method, problems } = standingOf(context);
      return { standing: communicationOf(method, context.project, context.today), problems };
    },
    problemsOf: ({ problems }) => problems,
    kind: 'communication',
    json: (told) => ({ communication: told?.standing ?? null }),
    say: ({ standing }, style) => communicationReport(standing, style),
  });
