// Which sheets a workbook has, and which fields of a project they show.
import type { FileKind } from '../model/index.ts';
import { actionLayouts } from './layouts/action-layouts.ts';
import { heardLayouts } from './layouts/heard-layouts.ts';
import type { Layout } from './layouts/listed.ts';
import { registerLayouts } from './layouts/register-layouts.ts';
import { yearLayouts } from './layouts/year-layouts.ts';

/** What sheets are about. */
export type SheetGroup = 'actions' | 'strategy' | 'needs' | 'indicators' | 'actors' | 'choice' | 'life' | 'evaluation';

const groups: Partial<Record<FileKind, SheetGroup>> = {
  action: 'actions',
  axes: 'strategy',
  needs: 'needs',
  diagnostic: 'needs',
  interview: 'needs',
  workshop: 'needs',
  indicators: 'indicators',
  values: 'indicators',
  actors: 'actors',
  criteria: 'choice',
  plan: 'choice',
  meeting: 'life',
  communication: 'life',
  launch: 'life',
  evaluation: 'evaluation',
};
export const groupOf = ({ kind }: Layout): SheetGroup => groups[kind] ?? 'actions';

/** In the order of the sheets. */
export const layouts: readonly Layout[] = [...actionLayouts, ...registerLayouts, ...heardLayouts, ...yearLayouts];

export const layoutNamed = (name: string): Layout | undefined => layouts.find((one) => one.name === name);
