// jalon status --indicators: what each indicator says, beside its target, and the weather of the actions.
import { measure, weatherOf } from '../../measuring/index.ts';
import type { World } from '../../model/index.ts';
import { namesOf } from '../../project/thread/index.ts';
import { type IndicatorsReportData, indicatorsReport } from '../../reporting/index.ts';
import { label } from '../../wording/label.ts';
import type { CommonOptions } from './options.ts';
import { tellEach } from './tell-each.ts';

export const indicatorsStatus = (paths: readonly string[], options: CommonOptions, world: World): Promise<number> =>
  tellEach(paths, options, world, {
    work: ({ project, today }, language): IndicatorsReportData => {
      const names = namesOf(project, (key) => label(key, language));
      const measures = measure(project, today);
      const measured = new Map(measures.map((one) => [one.indicator, one]));
      const indicators = project.indicators.flatMap(({ id, title, unit, owner, scale, band }) => {
        const one = measured.get(id);
        const name = owner === undefined ? null : names('person', owner).name;
        const indicator = { id, title, ...(unit !== undefined && { unit }), ...(scale && { scale }), ...(band && { band }) };
        return one === undefined ? [] : [{ indicator, measured: one, owner: name }];
      });
      return { title: project.info.title, today, indicators, weather: weatherOf(project, measures, today) };
    },
    kind: 'indicators',
    json: (told) => ({ indicators: told?.indicators ?? null, weather: told?.weather ?? null }),
    say: indicatorsReport,
  });
