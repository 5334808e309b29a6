// The descriptor of a data package: what each table and column is, under which licence, from which sources.
// Source: specs.frictionlessdata.io, « Tabular Data Package » and « Table Schema », version 1.
import type { Language, Project } from '../../model/index.ts';
import { semicolon } from '../../values/index.ts';
import { dataset } from '../../wording/exchanges/exports.ts';
import { label } from '../../wording/label.ts';
import type { Table } from './columns.ts';
import { type Licence, licences } from './licences.ts';

export interface Described {
  readonly project: Project;
  readonly language: Language;
  readonly licence: Licence;
  /** Letters, digits and dashes. */
  readonly name: string;
}

function fieldOf({ name, place, part, type, values, isRequired, isKey }: Table['columns'][number], language: Language) {
  const words = dataset[language];
  const title = [label(place, language) ?? name, part && words.parts[part]].filter(Boolean).join(' ');
  const said = values?.map((value) => `${value} = ${label(`${place}=${value}`, language) ?? value}`).join(semicolon[language]);
  return {
    name,
    title,
    type,
    ...(said && { description: said }),
    ...((isRequired || isKey || values) && {
      constraints: {
        ...((isRequired || isKey) && { required: true }),
        ...(isKey && { unique: true }),
        ...(values && { enum: values }),
      },
    }),
  };
}

function resourceOf({ name, place, columns }: Table, language: Language) {
  const keys = columns.filter(({ isKey }) => isKey).map((column) => column.name);
  const links = columns.flatMap((column) =>
    column.into === undefined
      ? []
      : [{ fields: column.name, reference: { resource: column.into === name ? '' : column.into, fields: 'id' } }],
  );
  return {
    profile: 'tabular-data-resource',
    name,
    path: `${name}.csv`,
    title: label(place, language) ?? name,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: columns.map((column) => fieldOf(column, language)),
      missingValues: [''],
      ...(keys.length > 0 && { primaryKey: keys }),
      ...(links.length > 0 && { foreignKeys: links }),
    },
  };
}

/** Where figures of the territory come from; the project itself is the source of the rest. */
function sourcesOf({ info }: Project): readonly { readonly title: string }[] {
  const stated = (info.territory?.populations ?? []).flatMap(({ source }) => (source === undefined ? [] : [source]));
  return [...new Set([info.title, ...stated])].map((title) => ({ title }));
}

export function descriptorOf(tables: readonly Table[], { project, language, licence, name }: Described) {
  const words = dataset[language];
  const { info } = project;
  return {
    profile: 'tabular-data-package',
    name,
    title: info.title,
    description: [info.illustrative ? words.illustrative : null, words.description].filter(Boolean).join('\n\n'),
    licenses: [licences[licence]],
    sources: sourcesOf(project),
    ...(info.territory && { contributors: [{ title: info.territory.name, role: 'publisher' }] }),
    resources: tables.map((table) => resourceOf(table, language)),
  };
}
