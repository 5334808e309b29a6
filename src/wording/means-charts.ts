// What the charts of money and time say.

import { labelOf } from './label.ts';

const fr = {
  investmentByYear: 'Investissement par année et par axe',
  fundingByYear: 'Ce qui paie chaque année',
  secured: 'Aides acquises',
  awaited: 'Aides attendues',
  leftToPay: 'Reste à charge',
  workload: 'Charge des services au trimestre le plus chargé',
  busiest: 'Trimestre le plus chargé',
  capacity: 'Capacité',
  fte: labelOf('plan.envelopes.fte', 'fr'),
  department: labelOf('actors.people.department', 'fr'),
};

const en: typeof fr = {
  investmentByYear: 'Investment by year and axis',
  fundingByYear: 'What pays for each year',
  secured: 'Secured aid',
  awaited: 'Awaited aid',
  leftToPay: 'Left to pay',
  workload: 'Load of departments in their busiest quarter',
  busiest: 'Busiest quarter',
  capacity: 'Capacity',
  fte: labelOf('plan.envelopes.fte', 'en'),
  department: labelOf('actors.people.department', 'en'),
};

export const meansChartWords = { fr, en };
