// What exists: services by commune, equipment, uses; and how far each theme has come.
import { chart } from './chart.js';
import { body, bullet, caption, choose, each, heading, lead, note, when } from './parts.js';
import { annotated, closingRow, eachRow, figures, marks, table, words } from './tables.js';

/** The method has eight: a catalogue that shares more has them in the list of services. */
const SHARED = 8;
const shared = Array.from({ length: SHARED }, (_, at) => at);

export const state = {
  name: 'state',
  content: (w) => [
    heading(2, w.report.services),
    lead(w.report.servicesLead),
    when('diagnostic.matrix.rows', caption(w.report.matrix), matrix(w), note(w.report.matrixNote)),
    when('charts.serviceUsers', chart('charts.serviceUsers', 7)),
    caption(w.report.listed),
    services(w),
    note(w.report.listedNote),
    when('(where diagnostic.services "without")', heading(3, w.report.gaps), gaps(w)),
    heading(2, w.report.equipment),
    choose('diagnostic.equipment', [equipment(w)], [body(w.report.noEquipment)]),
    heading(2, w.report.uses),
    choose('diagnostic.uses', [uses(w)], [body(w.report.noUses)]),
  ],
};

const matrix = (w) =>
  annotated(
    w.report.matrix,
    [
      words(w.report.commune, 1750),
      ...shared.map((at) => marks(`{{diagnostic.matrix.services.[${at}]}}`, 600)),
      words(w.report.others, 2862),
    ],
    eachRow(
      'diagnostic.matrix.rows',
      '{{commune}}',
      ...shared.map((at) => `{{marks.[${at}]}}`),
      `{{list others ${w.separated}}}`,
    ),
    closingRow(w.report.served, ...shared.map((at) => `{{diagnostic.matrix.communes.[${at}]}}`), ''),
  );

const services = (w) =>
  table(
    w.report.listed,
    [
      words(w.report.service, 2700),
      words(w.report.extent, 2212),
      figures(w.report.populationShare, 1250),
      figures(w.report.users, 1250),
      words(w.report.satisfaction, 2000),
    ],
    eachRow(
      'diagnostic.services',
      w.report.serviceInWords,
      w.report.extentInWords,
      '{{percent populationShare}}',
      '{{number users}}',
      '{{list satisfaction}}',
    ),
  );

const gaps = (w) => each('(where diagnostic.services "without")', bullet(w.report.gap));

const equipment = (w) =>
  table(
    w.report.equipment,
    [
      words(w.report.what, 2700),
      words(w.report.place, 2000),
      figures(w.report.quantity, 900),
      words(w.report.state, 1300),
      words(w.report.sourceAndDate, 2512),
    ],
    eachRow(
      'diagnostic.equipment',
      '{{what}}{{#if note}} – {{note}}{{/if}}',
      '{{place}}',
      '{{number quantity}}',
      '{{state.label}}',
      w.report.sourceInWords,
    ),
  );

const uses = (w) =>
  table(
    w.report.uses,
    [
      words(w.report.use, 3300),
      words(w.report.audience, 1400),
      words(w.programme.value, 2000),
      words(w.report.sourceAndDate, 2712),
    ],
    eachRow('diagnostic.uses', '{{label}}', '{{audience.label}}', w.report.valueInWords, w.report.sourceInWords),
  );

export const maturity = {
  name: 'maturity',
  content: (w) => [
    choose(
      'diagnostic.maturity',
      [
        lead(w.report.maturityLead),
        chart('charts.maturity', 9),
        table(
          w.report.chapters.maturity,
          [words(w.report.theme, 2400), words(w.report.level, 2700), words(w.report.noted, 2612), words(w.report.date, 1700)],
          eachRow('diagnostic.maturity', '{{theme}}', w.report.levelInWords, '{{note}}', '{{date date}}'),
        ),
        heading(2, w.report.levels),
        table(
          w.report.levels,
          [figures(w.report.number, 900), words(w.report.levelName, 2000), words(w.report.means, 6512)],
          eachRow('diagnostic.levels', '{{level}}', '{{name}}', '{{says}}'),
        ),
      ],
      [body(w.report.noMaturity)],
    ),
  ],
};
