/** Charts of figures and names that nobody hopes for. */
import type { Chart } from '../../src/model/index.ts';

const plain = { kind: 'bar', categoryAxis: null, valueAxis: null, format: 'number', summary: 'Résumé' } as const;
const many = Array.from({ length: 60 }, (_, index) => index);

export const hostile: readonly Chart[] = [
  {
    ...plain,
    title: '<a:t> & "guillemets" ]]> \u0000\ufffe\ud800 {{tags}} 👩‍💻',
    categories: ['=1+1', '<script>', 'عربي', `${'long '.repeat(60)}nom`],
    series: [{ name: '"; DROP', values: [-5, 1e12, 0, null], colour: null }],
  },
  {
    ...plain,
    kind: 'stacked-bar',
    title: 'Soixante catégories',
    categories: many.map((at) => `Une action au titre assez long, numéro ${at}`),
    series: ['un', 'deux', 'trois'].map((name, series) => ({
      name,
      values: many.map((at) => (at * (series + 1)) % 7),
      colour: null,
    })),
  },
  {
    ...plain,
    kind: 'line',
    title: 'Rien de connu',
    categories: ['2026', '2027'],
    series: [{ name: 'Valeur', values: [null, null], colour: 'not a colour' }],
  },
  {
    ...plain,
    kind: 'pie',
    title: 'Une seule part',
    categories: ['tout', 'rien'],
    series: [{ name: 'Part', values: [3, 0], colour: null }],
  },
  {
    ...plain,
    kind: 'bar',
    title: 'Des pertes',
    format: 'money',
    categories: ['2026', '2027'],
    series: [{ name: 'Reste', values: [-1e12, 1e14], colour: '00FF00' }],
  },
];
