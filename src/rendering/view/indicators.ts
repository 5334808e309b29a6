// The indicators, with what was measured when measures are given.
import { baselineOf, round, targetsOf } from '../../deriving/index.ts';
import type { Coded, Indicator, MeasuredIndicator, View } from '../../model/index.ts';
import { valuesChart } from './chart-of-time.ts';
import type { Material } from './material.ts';
import { coded, named } from './naming.ts';

export const indicatorsView = (material: Material): View['indicators'] =>
  material.project.indicators.map((indicator) => indicatorView(material, indicator));

function indicatorView(material: Material, indicator: Indicator): View['indicators'][number] {
  const measured = material.measures.get(indicator.id);
  const achievement = measured?.achievement ?? null;
  const aim = targetsOf(indicator).at(-1) ?? null;
  return {
    id: indicator.id,
    title: indicator.title,
    unit: indicator.unit ?? null,
    level: coded(material, 'indicators.indicators.level', indicator.level),
    direction: coded(material, 'indicators.indicators.direction', indicator.direction),
    source: indicator.source ?? null,
    owner: named(material, 'person', indicator.owner),
    frequency: coded(material, 'indicators.indicators.frequency', indicator.frequency),
    headline: indicator.headline ?? false,
    cumulative: indicator.cumulative ?? false,
    baseline: baselineOf(indicator),
    previous: measured?.previous ?? null,
    last: measured?.last ?? null,
    target: aim,
    values: measured?.values ?? [],
    achievement: achievement === null ? null : round(achievement, 1),
    achievementNote: note(material, measured),
    trend: trend(material, measured),
    chart: valuesChart(
      { title: indicator.title, unit: indicator.unit ?? null, values: measured?.values ?? [], target: aim },
      material.language,
    ),
    axes: material.links.indicators.get(indicator.id)?.axes.map(({ title }) => title) ?? [],
  };
}

function note({ words }: Material, measured: MeasuredIndicator | undefined): Coded | null {
  const code = measured?.achievementCode;
  return code ? { code, label: words.achievement[code] } : null;
}

/** Whether it goes the wanted way, else merely which way it goes. */
function trend({ words }: Material, measured: MeasuredIndicator | undefined): Coded | null {
  const code = measured?.course ?? measured?.trend;
  return code ? { code, label: words.course[code] } : null;
}
