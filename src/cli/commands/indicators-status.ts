// jalon status --indicators: what each indicator says, beside its target, and the weather of the actions.

import { measure, weatherOf } from '../../measuring/index.ts';
import type { Outcome, World } from '../../model/index.ts';
import { namesOf } from '../../project/thread/index.ts';
import { type IndicatorsReportData, indicatorsReport, reportsOf } from '../../reporting/index.ts';
import type { RunContext } from '../../usecases/work-on.ts';
import { label } from '../../wording/label.ts';
import { eachProject, exitCodeOf } from './each-project.ts';
import { type CommonOptions, printJson } from './options.ts';
import { tellErrors } from './told-problems.ts';

export async function indicatorsStatus(paths: readonly string[], options: CommonOptions, world: World): Promise<number> {
  const language = options.lang ?? world.language;
  const dataOf = ({ project, today }: RunContext): IndicatorsReportData => {
    const names = namesOf(project, (key) => label(key, language));
    const measures = measure(project, today);
    const measured = new Map(measures.map((one) => [one.indicator, one]));
    const indicators = project.indicators.flatMap(({ id, title, unit, owner, scale, band }) => {
      const one = measured.get(id);
      const name = owner === undefined ? null : names('person', owner).name;
      return one === undefined
        ? []
        : [
            {
              indicator: { id, title, ...(unit !== undefined && { unit }), ...(scale && { scale }), ...(band && { band }) },
              measured: one,
              owner: name,
            },
          ];
    });
    return { title: project.info.title, today, indicators, weather: weatherOf(project, measures, today) };
  };
  const outcomes: Outcome<IndicatorsReportData>[] = [];
  for await (const outcome of eachProject(paths, options, world, dataOf)) outcomes.push(outcome);
  const style = { language, colour: world.colour, width: world.width };
  if (options.json)
    printJson(
      world,
      'indicators',
      outcomes.map(({ root, result }) => ({ root, indicators: result?.indicators ?? null, weather: result?.weather ?? null })),
    );
  else world.out(reportsOf(outcomes, style, (one) => indicatorsReport(one, style)));
  tellErrors(outcomes, language, world);
  return exitCodeOf(outcomes);
}
