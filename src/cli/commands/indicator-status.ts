// jalon status --indicator: one indicator in full.
import { measure } from '../../measuring/index.ts';
import type { World } from '../../model/index.ts';
import { namesOf } from '../../project/thread/index.ts';
import { indicatorReport, type WholeIndicator } from '../../reporting/index.ts';
import type { RunContext } from '../../usecases/work-on.ts';
import { ofWord, oneNamed } from '../../vocabulary/index.ts';
import { label } from '../../wording/label.ts';
import type { CommonOptions } from './options.ts';
import { tellEach } from './tell-each.ts';

/** @throws UsageError `unknown-indicator` when no project has it: one of many may be without. */
export function indicatorStatus(paths: readonly string[], asked: string, options: CommonOptions, world: World): Promise<number> {
  const typed = asked.trim();
  const known: RunContext['project']['indicators'][number][] = [];
  return tellEach(paths, options, world, {
    work: ({ project, today }, language): WholeIndicator | null => {
      known.push(...project.indicators);
      const indicator = ofWord(project.indicators, typed);
      const measured = measure(project, today).find((one) => one.indicator === indicator?.id);
      if (indicator === undefined || measured === undefined) return null;
      const names = namesOf(project, (key) => label(key, language));
      const owner = indicator.owner === undefined ? null : names('person', indicator.owner).name;
      return { indicator, measured, owner, today };
    },
    check(outcomes) {
      const read = outcomes.flatMap(({ result }) => (result === undefined ? [] : [result]));
      if (read.length > 0 && read.every((one) => one === null)) oneNamed(known, typed, { code: 'unknown-indicator' });
    },
    kind: 'indicator',
    json: (told) => (told ? { indicator: told.indicator, measured: told.measured, owner: told.owner } : null),
    say: indicatorReport,
  });
}
