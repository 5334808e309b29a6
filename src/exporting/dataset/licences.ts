// The licences under which a French public body may publish its data.
// Source: code des relations entre le public et l’administration, article D. 323-2-1.

export const licences = {
  'etalab-2.0': {
    name: 'etalab-2.0',
    title: 'Licence Ouverte / Open Licence 2.0',
    path: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence',
  },
  'ODbL-1.0': {
    name: 'ODbL-1.0',
    title: 'Open Data Commons Open Database License 1.0',
    path: 'https://opendatacommons.org/licenses/odbl/1-0/',
  },
} as const;

export type Licence = keyof typeof licences;
