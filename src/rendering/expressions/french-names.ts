/** What people who write in French call the functions and the blocks of templates, whose names are those of Handlebars and of the code. */
import { nearestNamed } from '../../values/index.ts';

const FRENCH_NAMES: Readonly<Record<string, string>> = {
  each: 'pour chaque boucle pourchaque',
  if: 'si',
  unless: 'sauf saufsi',
  else: 'sinon',
  with: 'avec',
  money: 'montant euros',
  number: 'nombre',
  percent: 'pourcentage pourcent',
  sum: 'somme total additionner',
  share: 'part',
  bar: 'barre',
  date: 'jour',
  period: 'période',
  list: 'liste',
  sort: 'tri trier ranger',
  group: 'grouper regrouper',
  columns: 'colonnes',
  where: 'où filtre filtrer',
  first: 'premiers premières',
  rest: 'reste',
  chunk: 'découper',
  shorten: 'couper abréger raccourcir',
  plural: 'pluriel',
  default: 'défaut',
  capital: 'majuscule majuscules',
  small: 'minuscule minuscules',
  heading: 'titre',
  plain: 'brut',
  link: 'lien',
  chart: 'graphique',
  cell: 'cellule',
  is: 'est égal',
  gt: 'supérieur',
  not: 'non pas',
  and: 'et',
  or: 'ou',
  label: 'libellé',
};

/** The one of these that a person means by a word. */
export const nearestFunction = (typed: string, known: readonly string[]): string | null =>
  nearestNamed(typed, [
    ...known.map((name) => [name, name] as const),
    ...known.flatMap((name) => (FRENCH_NAMES[name] ?? '').split(' ').map((called) => [called, name] as const)),
  ]);
