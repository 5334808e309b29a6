// Axes, needs, indicators and their values, actors, and what the diagnostic found.
import { type Layout, listed } from './listed.ts';

/** What a file says once. */
const once = (kind: Layout['kind'], name: string, keys: string): Layout => ({ ...listed(kind, '', keys), name, isFixed: true });

export const registerLayouts: readonly Layout[] = [
  once('axes', 'vision', 'vision principles'),
  listed('axes', 'axes', 'number title stake needs indicators', { adds: 'axis', prefix: 'AX' }),
  listed('axes', 'axes.*.objectives', 'number title level', {
    name: 'objectives',
    holder: 'axis-or-objective',
    adds: 'objective',
    prefix: 'OB',
  }),
  listed('axes', 'challenges', 'title findings', { adds: 'challenge', prefix: 'CH' }),
  listed(
    'needs',
    'needs',
    'statement theme audiences sources mergedInto response.kind response.reason cleared.date cleared.note',
    { adds: 'need', prefix: 'ND' },
  ),
  listed('needs', 'needs.*.mentions', 'audience commune people', { name: 'mentions', holder: 'need' }),
  listed(
    'indicators',
    'indicators',
    `title unit level direction cumulative aggregation band.min band.max baseline.period baseline.value baseline.source owner source
      frequency calculation headline theme cost link`,
    { adds: 'indicator', prefix: 'IN' },
  ),
  listed('indicators', 'indicators.*.targets', 'period value', { name: 'targets', holder: 'indicator' }),
  listed('indicators', 'indicators.*.breaks', 'date reason', { name: 'breaks', holder: 'indicator' }),
  listed('values', 'values', 'period value base source note', { holder: 'indicator', holderKey: 'indicator' }),
  listed('actors', 'people', 'function civility kind department organisation capacity', { adds: 'person', prefix: 'PE' }),
  listed('actors', 'departments', 'name capacity', { adds: 'department', prefix: 'DP' }),
  listed('actors', 'organisations', 'name kind', { adds: 'organisation', prefix: 'OR' }),
  listed('actors', 'bodies', 'name kind chair members quorum size frequency', { adds: 'body', prefix: 'BO' }),
  listed('actors', 'stakeholders', 'organisation role interest influence'),
  listed('diagnostic', 'portrait', 'label value unit qualifier source date axis indicator', { adds: 'key-figure', prefix: 'KF' }),
  listed('diagnostic', 'inventory', 'service provider communes users satisfaction note'),
  listed('diagnostic', 'equipment', 'what commune place quantity state date source note'),
  listed('diagnostic', 'uses', 'label audience value unit qualifier source date'),
  listed('diagnostic', 'maturity', 'theme level date note'),
  once('diagnostic', 'swot', 'swot.strengths swot.weaknesses swot.opportunities swot.threats synthesis'),
  listed('diagnostic', 'findings', 'text evidence needs', { adds: 'finding', prefix: 'FI' }),
  listed('diagnostic', 'coverage', 'audience channel justification'),
];
