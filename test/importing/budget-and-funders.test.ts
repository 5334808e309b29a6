// What a cell of a cost says of its section and its year, and a cell of funders of who pays, how much and in which way.
import { expect, test } from 'vitest';
import { readPlan } from '../../src/importing/index.ts';
import { tableFrom } from './table-from.ts';

function fieldsOf(cost: string | number, funders: string | null = null, territory?: string) {
  const rows = [
    ['Action', 'Coût', 'Financeurs'],
    ['Former', cost, funders],
  ];
  return readPlan(tableFrom(rows, []), { settled: new Map(), basis: 'excl-tax', territory })?.actions[0]?.fields;
}

const [investment, operating] = [{ nature: 'investment' }, { nature: 'operating' }];
test.each<[string, object[]]>([
  ['12 k€ (fonctionnement)', [{ ...operating, planned: 12_000 }]],
  ['12 000 € en investissement', [{ ...investment, planned: 12_000 }]],
  ['40 000 € HT (investissement)', [{ ...investment, planned: 40_000 }]],
  ['50 000 € HT d’investissement', [{ ...investment, planned: 50_000 }]],
  ['8 000 € (INV)', [{ ...investment, planned: 8000 }]],
  ['Section de fonctionnement : 8 000 €', [{ ...operating, planned: 8000 }]],
  ['entre 10 et 20 k€ en investissement', [{ ...investment, planned: { min: 10_000, max: 20_000 } }]],
  ['12 000 € TTC (investissement 2027)', [{ year: 2027, ...investment, planned: 12_000, basis: 'incl-tax' }]],
  ['12 500 € en 2027', [{ year: 2027, planned: 12_500 }]],
  [
    '2027 : 10 000 € ; 2028 : 12 000 €',
    [
      { year: 2027, planned: 10_000 },
      { year: 2028, planned: 12_000 },
    ],
  ],
  ...[
    'Investissement : 30 000 € ; fonctionnement : 5 000 €',
    'Investissement 30 000 €\nFonctionnement 5 000 €',
    'Investissement 30 000 € – Fonctionnement 5 000 €',
    '30 000 € inv. + 5 000 € fonct.',
    '30 000 € en investissement et 5 000 € en fonctionnement',
    '30 000 € I / 5 000 € F',
    '30 000 € (I) + 5 000 € (F)',
    '30 k€ I, 5 k€ F',
    'I : 30 000 € ; F : 5 000 €',
    'I = 30 k€ / F = 5 k€',
    'I : 30 000 €\nF : 5 000 €',
  ].map((cost): [string, object[]] => [
    cost,
    [
      { ...investment, planned: 30_000 },
      { ...operating, planned: 5000 },
    ],
  ]),
])('« %s »', (cost, budget) => {
  expect(fieldsOf(cost)?.get('budget')).toEqual(budget);
  expect(fieldsOf(cost)?.get('journal')).toBeUndefined();
});

test.each([
  ['12 k€ dont 8 k€ en investissement', [{ planned: 12_000 }]],
  ['12 k€ (hors fonctionnement)', [{ planned: 12_000 }]],
  ['10 000 € + 2 000 € en fonctionnement', undefined],
  ['5 000 € par an en fonctionnement', undefined],
  ['Investissement 2027', undefined],
  ['5 000 F', undefined],
  ['30 000 € I / 5 000 €', undefined],
  ['en 2027', undefined],
])('« %s » says of no whole amount which section it is of: its words stay', (cost, budget) => {
  const read = fieldsOf(cost);
  expect(read?.get('budget')).toEqual(budget);
  expect(JSON.stringify(read?.get('journal') ?? read?.get('x-import'))).toContain(cost);
});

const grant = (funder: string, amount: number) => ({ funder, kind: 'grant', amount });
test.each([
  ['État (6 k€)', [grant('État', 6000)]],
  ['Région 50 %', [grant('Région', 10_000)]],
  ['DETR : 20 000 €', [grant('DETR', 20_000)]],
  ['Fonds vert (30 %)', [grant('Fonds vert', 6000)]],
  ['CD 44 : 5 000 €', [grant('CD 44', 5000)]],
  ['20 000 € de la Région', [grant('Région', 20_000)]],
  ['Département 4 800 € (24 %)', [grant('Département', 4800)]],
  ['France 2030 50 %', [grant('France 2030', 10_000)]],
  ['FEDER : 4 000 € - Région : 3 000 €', [grant('FEDER', 4000), grant('Région', 3000)]],
  ['État 6 k€ (DETR) + Région 3 k€', [{ ...grant('État', 6000), scheme: 'DETR' }, grant('Région', 3000)]],
  [
    'DETR 20 000 € (acquis) ; Région (sollicitée) : 3 k€',
    [
      { ...grant('DETR', 20_000), status: 'granted' },
      { ...grant('Région', 3000), status: 'requested' },
    ],
  ],
  // A bank lends, and a municipality or a foundation may pay in several ways.
  [
    'EPCI : 4 000 €, Banque des Territoires (2 000 €), mécénat 500 €',
    [
      { funder: 'EPCI', amount: 4000 },
      { funder: 'Banque des Territoires', amount: 2000 },
      { funder: 'mécénat', amount: 500 },
    ],
  ],
  ['Prêt Banque des Territoires : 2 000 €', [{ funder: 'Banque des Territoires', kind: 'loan', amount: 2000 }]],
  ['Région, autofinancement', [{ funder: 'Région', kind: 'grant' }, { kind: 'own-funds' }]],
  ['Région 30 % du coût', [{ funder: 'Région 30 % du coût', kind: 'grant' }]],
  ['CAF 35 : 3 k€/an', [{ funder: 'CAF 35 : 3 k€/an', kind: 'grant' }]],
])('« %s »', (funders, funding) => {
  expect(fieldsOf(20_000, funders)?.get('funding')).toEqual(funding);
});

test('what a department pays for its own project is of no kind that its name says', () => {
  expect(fieldsOf(20_000, 'Département : 5 000 €, Région : 2 000 €', 'departement')?.get('funding')).toEqual([
    { funder: 'Département', amount: 5000 },
    grant('Région', 2000),
  ]);
});

test('who pays stands in one column, and how much in the next', () => {
  const rows = [
    ['Action', 'Financeur', 'Montant'],
    ['Former', 'Autofinancement', 5000],
    ['Relier', 'DETR (notifiée)', 2000],
  ];
  const plan = readPlan(tableFrom(rows, []), { settled: new Map(), basis: 'excl-tax' });
  expect(plan?.actions.map(({ fields }) => fields.get('funding'))).toEqual([
    [{ kind: 'own-funds', amount: 5000 }],
    [{ ...grant('DETR', 2000), status: 'granted' }],
  ]);
});
