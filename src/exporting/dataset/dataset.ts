// A project as open data: one JSON with its schema, flat tables, and the descriptor that makes them a data package.

import type { Language, OutputFile, Project } from '../../model/index.ts';
import { namesOf } from '../../project/thread/index.ts';
import { csv, unaccented } from '../../values/index.ts';
import { label } from '../../wording/label.ts';
import { descriptorOf } from './descriptor.ts';
import { projectSchema } from './json-schema.ts';
import type { Licence } from './licences.ts';
import { published } from './published.ts';
import { tablesOf } from './tables.ts';

export interface Dataset {
  readonly files: readonly OutputFile[];
  /** How many things were kept back: actions with `publish: false`, and what would tell of them. */
  readonly keptBack: { readonly actions: number; readonly indicators: number; readonly decisions: number };
}

/** Of a name for machines: letters, digits and dashes. */
const machineName = (title: string): string =>
  unaccented(title)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 100) || 'projet';

/** The same project gives the same bytes; paths are names in one folder. */
export function dataset(project: Project, language: Language, licence: Licence): Dataset {
  const open = published(project);
  const name = namesOf({ ...project, actions: open.data.actions }, (key) => label(key, language));
  const tables = tablesOf(project, open, name);
  const descriptor = descriptorOf(tables, { project, language, licence, name: machineName(project.info.title) });
  const schemaName = 'project.schema.json';
  const file = (path: string, text: string): OutputFile => ({ path, bytes: new TextEncoder().encode(text) });
  const json = (path: string, value: unknown): OutputFile => file(path, `${JSON.stringify(value, null, 2)}\n`);
  return {
    files: [
      json('datapackage.json', descriptor),
      json('project.json', { $schema: schemaName, jalon: 1, kind: 'dataset', ...open.data }),
      json(schemaName, projectSchema(project.info.title, language)),
      ...tables.map(({ name: title, columns, rows }) =>
        file(`${title}.csv`, csv([columns.map((column) => column.name), ...rows])),
      ),
    ],
    keptBack: open.keptBack,
  };
}
