// The diagnostic as charts: maturity, users of services, needs by people.

import type { Language, View } from '../../model/index.ts';
import { maturityScale } from '../../project/needs/index.ts';
import { diagnosticWords, formatDate } from '../../wording/index.ts';
import { chartOf, shortened, type ViewChart } from './chart-of.ts';

type Diagnostic = View['diagnostic'];
/** More bars than this are no longer seen one by one. */
const MOST_NEEDS = 15;
/** On one line beside its bar. */
const LONGEST_NEED = 44;
/** A radar needs three rays to have a shape. */
const LEAST_THEMES = 3;

/** A ray a theme; the level before is drawn as soon as one theme has some. */
export function maturityChart(maturity: Diagnostic['maturity'], language: Language): ViewChart | null {
  if (maturity.length < LEAST_THEMES) return null;
  const words = diagnosticWords[language];
  /** Series bear the date that all their levels have, else say which they are. */
  const named = (dates: readonly (string | null)[], else_: string): string => {
    const [first = null, ...others] = new Set(dates);
    return first === null || others.length > 0 ? else_ : formatDate(first, language);
  };
  const before = maturity.filter(({ previous }) => previous !== null);
  const latest = {
    name: named(
      maturity.map(({ date }) => date),
      words.latest,
    ),
    values: maturity.map(({ level }) => level),
  };
  const earlier = {
    name: named(
      before.map(({ previousDate }) => previousDate),
      words.before,
    ),
    values: maturity.map(({ previous }) => previous),
  };
  return chartOf(
    {
      kind: 'radar',
      title: words.maturity,
      categories: maturity.map(({ theme }) => theme),
      series: before.length > 0 ? [latest, earlier] : [latest],
      valueAxis: words.level,
      top: maturityScale.max,
      header: words.theme,
    },
    language,
  );
}

export function serviceUsersChart(services: Diagnostic['services'], language: Language): ViewChart | null {
  const words = diagnosticWords[language];
  const known = services.filter(({ users }) => users !== null).sort((a, b) => (b.users ?? 0) - (a.users ?? 0));
  return chartOf(
    {
      kind: 'bar',
      title: words.serviceUsers,
      categories: known.map(({ name }) => shortened(name)),
      series: [{ name: words.users, values: known.map(({ users }) => users) }],
      header: words.service,
    },
    language,
  );
}

/** A layer an audience; those of several audiences at once make the last one. */
export function needsChart(needs: View['needs'], language: Language): ViewChart | null {
  const words = diagnosticWords[language];
  const voiced = needs.filter(({ mentions }) => mentions > 0).sort((a, b) => b.mentions - a.mentions);
  const shown = voiced.slice(0, MOST_NEEDS);
  const names = [...new Set(shown.flatMap(({ byAudience }) => byAudience.map(({ audience }) => audience)))].sort(
    (a, b) => Number(a === null) - Number(b === null),
  );
  return chartOf(
    {
      kind: 'stacked-bar',
      title: words.needs(shown.length, voiced.length),
      categories: shown.map(({ statement }) => shortened(statement, LONGEST_NEED)),
      series: names.map((name) => ({
        name: name ?? words.mixed,
        values: shown.map(({ byAudience }) => byAudience.find(({ audience }) => audience === name)?.people ?? null),
      })),
      valueAxis: words.people,
      header: words.need,
    },
    language,
  );
}
