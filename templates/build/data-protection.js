// What the GDPR and the heritage code ask to be written of the data kept about people: register entry, notices, elimination slip.
import { body, bullet, choose, each, heading, note, paragraph, when } from './parts.js';
import { opening } from './readiness-note.js';
import { eachRow, grid, sheet, table, words } from './tables.js';
import { portrait } from './theme.js';

const key = (name) => `"project.dataProtection.${name}"`;
const asked = (path, name = path) => `{{todo dataProtection.${path} ${key(name)}}}`;
const bullets = (path) =>
  choose(`dataProtection.${path}`, each(`dataProtection.${path}`, bullet('{{this}}')), [bullet(`{{todo null ${key(path)}}}`)]);
const until = `{{todo (period until) ${key('retention.until')} title}}`;
const officer =
  '{{todo dataProtection.officer.function "project.dataProtection.officer.function"}}{{#if dataProtection.officer.organisation}}, {{dataProtection.officer.organisation}}{{/if}} – {{todo dataProtection.officer.contact "project.dataProtection.officer.contact"}}';

const controller = (w) => [
  heading(1, w.controller),
  sheet(
    w.controller,
    portrait.text,
    [w.name, '', asked('controller.name')],
    [w.address, '', asked('controller.address')],
    [w.representative, '', asked('controller.representative')],
    [w.contact, '', asked('controller.contact')],
    [w.officer, '', officer],
  ),
];

const eliminations = (w) =>
  when(
    'dataProtection.purged',
    heading(1, w.purged),
    table(
      w.purged,
      [words(w.title, 3600), words(w.date, 1900), words(w.count, 1200), words(w.visa, 2712)],
      eachRow('dataProtection.purged', '{{title}}', '{{date date}}', '{{number count}}', '{{visa}}'),
    ),
  );

export const processingRegister = {
  title: '{{document.title}} – {{project.title}}',
  body: ({ privacy: w, ...all }) => [
    opening(all),
    body(w.register.lead),
    controller(w),
    heading(1, w.purposes),
    bullets('purposes'),
    heading(1, w.basis),
    body(w.basisInWords),
    heading(1, w.register.data),
    choose(
      'dataProtection.sets',
      [
        table(
          w.register.data,
          [words(w.title, 2300), words(w.people, 2200), words(w.holds, 3012), words(w.until, 1900)],
          eachRow('dataProtection.sets', '{{title}}', '{{capital people}}', '{{capital holds}}', until),
        ),
      ],
      [body(`{{todo null ${key('retention')}}}`)],
    ),
    when('dataProtection.audiences', body(w.register.audiences)),
    body(w.register.sensitive),
    heading(1, w.recipients),
    bullets('recipients'),
    when('dataProtection.processors', heading(2, w.processors), each('dataProtection.processors', bullet('{{this}}'))),
    heading(2, w.transfers),
    body(w.transfersInWords),
    heading(1, w.security),
    bullets('security'),
    eliminations(w),
    note(w.register.basis),
  ],
};

/** The sets of those whom a notice is for. */
const setsFor = (notice) =>
  `(where dataProtection.sets "data" ${notice === 'survey' ? '"survey-answers"' : '"interviews" "workshops"'})`;
const retention = (w, notice) =>
  choose(setsFor(notice), each(setsFor(notice), bullet(`${w.notice.kept} ${until}. ${w.notice.left}`)), [
    bullet(`{{todo null ${key('retention')}}}`),
  ]);
const forEither = (survey, interviews) => choose('(is dataProtection.notice "survey")', survey, interviews);

export const informationNotice = {
  title: '{{document.title}} – {{project.title}}',
  body: ({ privacy: w, ...all }) => [
    opening({ ...all, madeFor: w.notice.dated }),
    forEither([body(w.notice.survey)], [body(w.notice.interviews)]),
    heading(1, w.notice.why),
    bullets('purposes'),
    body(w.notice.basis),
    heading(1, w.notice.what),
    forEither([body(w.notice.surveyData)], [body(w.notice.interviewData), body(w.notice.quotations)]),
    heading(1, w.notice.who),
    bullets('recipients'),
    when('dataProtection.processors', body(w.notice.processors)),
    body(w.transfersInWords),
    heading(1, w.notice.long),
    forEither(retention(w, 'survey'), retention(w, 'interviews')),
    heading(1, w.notice.rights),
    body(w.notice.rightsInWords),
    forEither([body(w.notice.anonymous)], []),
    bullet(w.notice.exercise),
    bullet(w.notice.complaint),
    controller(w),
  ],
};

export const eliminationSlip = {
  title: '{{document.title}} – {{project.title}}',
  body: ({ privacy: w, ...all }) => [
    opening(all),
    body(w.slip.lead),
    heading(1, w.slip.service),
    sheet(
      w.slip.service,
      portrait.text,
      [w.name, '', asked('controller.name')],
      [w.slip.siren, 'project.territory.siren', '{{project.territory.siren}}'],
      [w.address, '', asked('controller.address')],
      [w.representative, '', asked('controller.representative')],
      [w.contact, '', asked('controller.contact')],
    ),
    heading(1, w.slip.documents),
    choose(
      'dataProtection.elimination',
      [
        table(
          w.slip.documents,
          [
            words(w.slip.what, 2912),
            words(w.slip.dates, 1700),
            words(w.slip.volume, 1500),
            words(w.until, 1500),
            words(w.slip.notes, 1800),
          ],
          eachRow('dataProtection.elimination', w.slip.whatInWords, w.slip.datesInWords, w.slip.volumeInWords, until, ''),
        ),
        heading(2, w.slip.after),
        each('dataProtection.elimination', bullet(w.slip.left)),
      ],
      [body(w.slip.nothing)],
    ),
    heading(1, w.slip.visa),
    grid(w.slip.visa, portrait.text, [
      [
        [
          paragraph('TableLabel', w.slip.requested),
          paragraph('Signature', asked('controller.representative')),
          paragraph('Table', all.letter.dated),
        ],
        [
          paragraph('TableLabel', w.slip.granted),
          paragraph('Table', w.slip.answer),
          paragraph('Table', w.slip.number),
          paragraph('Signature', ''),
          paragraph('Table', all.letter.dated),
        ],
      ],
    ]),
    eliminations(w),
    note(w.slip.order),
    note(w.slip.basis),
  ],
};
