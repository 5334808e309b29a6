/** One chart of each kind, in French, as a project could have it. */
import type { Chart } from '../../src/model/index.ts';

const day = (iso: string) => Date.parse(iso) / 86_400_000;
const plain = { categoryAxis: null, valueAxis: null, format: 'number', summary: 'Résumé' } as const;
const series = (name: string, ...values: (number | null)[]) => ({ name, values, colour: null });

export const samples: readonly Chart[] = [
  {
    ...plain,
    kind: 'bar',
    title: 'Budget prévu par axe',
    categories: ['Accès de tous au numérique', 'Services publics', 'Données et souveraineté numérique du territoire', 'Sobriété'],
    series: [series('Prévu', 3_250_000, 12_000_000, null, 450_000)],
    valueAxis: 'Euros',
    format: 'money',
  },
  {
    ...plain,
    kind: 'stacked-bar',
    title: 'Budget par année',
    categories: ['2026', '2027', '2028', '2029'],
    series: [
      series('Investissement', 12_000_000, 22_000_000, 8_000_000, null),
      series('Fonctionnement', 3_000_000, 6_500_000, 7_000_000, 900_000),
      series('À préciser', null, 1_000_000, 3_000_000, 0),
    ],
    categoryAxis: 'Année',
    format: 'money',
  },
  {
    ...plain,
    kind: 'line',
    title: 'Personnes aidées',
    categories: ['2024', '2025', '2026', '2027'],
    series: [series('Valeur', 600, 700, null, 980), series('Cible', null, 800, 900, 1000)],
    valueAxis: 'personnes',
  },
  {
    ...plain,
    kind: 'pie',
    title: 'Actions par statut',
    categories: ['prévue', 'en cours', 'bloquée', 'réalisée'],
    series: [series('Actions', 12, 7, 2, 5)],
  },
  {
    ...plain,
    kind: 'doughnut',
    title: 'Actions par statut',
    categories: ['prévue', 'en cours', 'bloquée', 'réalisée'],
    series: [series('Actions', 12, 7, 2, 5)],
  },
  {
    ...plain,
    kind: 'radar',
    title: 'Maturité',
    categories: ['Réseaux', 'Services', 'Données', 'Compétences', 'Sobriété'],
    series: [series('2026', 2, 3, 1, 2, 4), series('2028', 4, 4, 3, 3, 4)],
  },
  {
    ...plain,
    kind: 'scatter',
    title: 'Coût et score',
    categories: ['AC-01', 'AC-02', 'AC-03'],
    series: [series('Score', 66.7, 40, 81), series('Coût', 2_400_000, 800_000, 5_000_000)],
    categoryAxis: 'Score sur 100',
    valueAxis: 'Coût',
    format: 'money',
  },
  {
    ...plain,
    kind: 'bubble',
    title: 'Risques',
    categories: ['AC-01, AC-07', 'AC-02', 'AC-03'],
    series: [series('Probabilité', 1, 3, 4), series('Gravité', 4, 2, 3), series('Risques', 2, 1, 1)],
    categoryAxis: 'Probabilité',
    valueAxis: 'Gravité',
  },
  {
    ...plain,
    kind: 'gantt',
    title: 'Calendrier des actions',
    categories: ['Ouvrir un accueil numérique', 'Fibre à la ferme', 'Former les agents'],
    series: [
      series('Début', day('2026-03-01'), day('2026-09-15'), day('2027-01-01')),
      series('Accès', day('2026-12-31'), null, day('2027-06-30')),
      series('Réseaux', null, day('2027-10-31'), null),
    ],
    format: 'date',
  },
];
