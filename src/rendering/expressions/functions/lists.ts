/** Helpers that join, sort and group lists. */

import { grouped, listOf } from '../../../values/index.ts';
import { formatList } from '../../../wording/formats.ts';
import { ANY, fieldOf, isMarkdown, type Shape, TEXT } from '../../ooxml/shape.ts';
import { compareValues } from '../compare-values.ts';
import type { Helper } from '../helper-set.ts';
import { fieldIn, isAbsent } from '../values.ts';

const itemOf = (list: Shape | undefined): Shape => (list?.kind === 'list' ? list.of : ANY);

const list: Helper = {
  name: 'list',
  takes: [
    { name: 'list', kind: 'list' },
    { name: 'field', kind: 'field', optional: true },
  ],
  options: ['separator'],
  gives: ([items], [, field]) => {
    const item = (field?.split('.') ?? []).reduce<Shape>((shape, step) => fieldOf(shape, step) ?? ANY, itemOf(items));
    return isMarkdown(item) ? item : TEXT;
  },
  call: ([list, field], { separator }, language) => {
    const items = listOf(list)
      .map((item) => fieldIn(item, field))
      .filter((item) => !isAbsent(item))
      .map(String);
    return typeof separator === 'string' ? items.join(separator) : formatList(items, language);
  },
  fr: {
    says: 'Met une liste en phrase, ou un champ de ses éléments ; `separator=" / "` remplace les virgules.',
    example: ['{{list actions "title"}}', 'Accueil, Écoles et Fibre'],
  },
  en: {
    says: 'Turns a list, or a field of its items, into words; `separator=" / "` replaces the commas.',
    example: ['{{list actions "title"}}', 'Accueil, Écoles and Fibre'],
  },
};

const sort: Helper = {
  name: 'sort',
  takes: [
    { name: 'list', kind: 'list' },
    { name: 'field', kind: 'field', optional: true },
  ],
  options: ['descending'],
  gives: ([list]) => list ?? ANY,
  call: ([list, field], { descending }) => {
    const sign = descending === true ? -1 : 1;
    const keyed = listOf(list).map((item) => ({ item, key: fieldIn(item, field) }));
    // What has no value comes last either way.
    const rank = (key: unknown) => (isAbsent(key) ? 1 : 0);
    return keyed.sort((a, b) => rank(a.key) - rank(b.key) || sign * compareValues(a.key, b.key)).map(({ item }) => item);
  },
  fr: {
    says: 'Range une liste d’après un champ ; `descending=true` va du plus grand au plus petit.',
    example: ['{{#each (sort actions "rank" descending=true)}}{{title}} {{/each}}', 'Fibre Accueil Écoles '],
  },
  en: {
    says: 'Sorts a list by a field; `descending=true` goes from the greatest down.',
    example: ['{{#each (sort actions "rank" descending=true)}}{{title}} {{/each}}', 'Fibre Accueil Écoles '],
  },
};

const group: Helper = {
  name: 'group',
  takes: [
    { name: 'list', kind: 'list' },
    { name: 'field', kind: 'field' },
  ],
  gives: ([list], [, field]) => {
    const items: Shape = list ?? ANY;
    const key = (field ?? '').split('.').reduce<Shape>((shape, step) => fieldOf(shape, step) ?? ANY, itemOf(list));
    return { kind: 'list', of: { kind: 'object', fields: { key, items } } };
  },
  call: ([list, field]) => {
    const groups = grouped(listOf(list), (item) => fieldIn(item, field) ?? null);
    return [...groups].map(([key, items]) => ({ key, items }));
  },
  fr: {
    says: 'Réunit les éléments qui ont la même valeur d’un champ : chaque groupe a `key` et `items`.',
    example: [
      '{{#each (group actions "axis")}}{{key}} : {{list items "title"}}. {{/each}}',
      'A : Accueil et Écoles. B : Fibre. ',
    ],
  },
  en: {
    says: 'Brings together the items with the same value of a field: each group has `key` and `items`.',
    example: ['{{#each (group actions "axis")}}{{key}}: {{list items "title"}}. {{/each}}', 'A: Accueil and Écoles. B: Fibre. '],
  },
};

const columns: Helper = {
  name: 'columns',
  takes: [{ name: 'list', kind: 'list' }],
  gives: ([list]) => list ?? ANY,
  call: ([list]) => listOf(list),
  fr: {
    says: 'Dans une cellule d’un tableau Word ou OpenDocument qui contient toute la boucle, répète la cellule : chaque élément a sa colonne, et les colonnes se partagent la largeur de la cellule. Ailleurs, la boucle reste une boucle.',
    example: ['{{#each (columns actions)}}{{title}} {{/each}}', 'Accueil Écoles Fibre '],
  },
  en: {
    says: 'In a cell of a Word or OpenDocument table that holds the whole loop, repeats the cell: each item has its column, and the columns share the width of the cell. Elsewhere the loop stays a loop.',
    example: ['{{#each (columns actions)}}{{title}} {{/each}}', 'Accueil Écoles Fibre '],
  },
};

export const LISTS: readonly Helper[] = [list, sort, group, columns];
export const COLUMNS = columns.name;
