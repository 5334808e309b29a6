// Where a table of the workbook stands in the files of a project.
import type { Layout } from '../layout.ts';
import { words } from './words.ts';

/** A list of a file of the project. */
export const listed = (kind: Layout['kind'], list: string, keys: string, more: Partial<Layout> = {}): Layout => ({
  name: list,
  kind,
  list,
  holder: null,
  adds: null,
  keys: words(keys),
  file: `${kind}.yaml`,
  ...more,
});
