// jalon status --indicator: one indicator in full.

import { measure } from '../../measuring/index.ts';
import type { Outcome, World } from '../../model/index.ts';
import { namesOf } from '../../project/thread/index.ts';
import { indicatorReport, reportsOf, type WholeIndicator } from '../../reporting/index.ts';
import type { RunContext } from '../../usecases/work-on.ts';
import { ofWord, oneNamed } from '../../vocabulary/index.ts';
import { label } from '../../wording/label.ts';
import { eachProject, exitCodeOf } from './each-project.ts';
import { type CommonOptions, printJson } from './options.ts';
import { tellErrors } from './told-problems.ts';

/** @throws UsageError `unknown-indicator` when no project has it: one of many may be without. */
export async function indicatorStatus(
  paths: readonly string[],
  asked: string,
  options: CommonOptions,
  world: World,
): Promise<number> {
  const language = options.lang ?? world.language;
  const typed = asked.trim();
  const known: RunContext['project']['indicators'][number][] = [];
  const dataOf = ({ project, today }: RunContext): WholeIndicator | null => {
    known.push(...project.indicators);
    const indicator = ofWord(project.indicators, typed);
    const measured = measure(project, today).find((one) => one.indicator === indicator?.id);
    if (indicator === undefined || measured === undefined) return null;
    const names = namesOf(project, (key) => label(key, language));
    const owner = indicator.owner === undefined ? null : names('person', indicator.owner).name;
    return { indicator, measured, owner, today };
  };
  const outcomes: Outcome<WholeIndicator | null>[] = [];
  for await (const outcome of eachProject(paths, options, world, dataOf)) outcomes.push(outcome);
  const found = outcomes.flatMap(({ root, result }) => (result ? [{ root, result }] : []));
  if (found.length === 0 && outcomes.some(({ result }) => result !== undefined))
    oneNamed(known, typed, { code: 'unknown-indicator' });
  const style = { language, colour: world.colour, width: world.width };
  if (options.json)
    printJson(
      world,
      'indicator',
      found.map(({ root, result: { indicator, measured, owner } }) => ({ root, indicator, measured, owner })),
    );
  else world.out(reportsOf(outcomes, style, (one) => indicatorReport(one, style)));
  tellErrors(outcomes, language, world);
  return exitCodeOf(outcomes);
}
