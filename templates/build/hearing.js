// What the diagnostic is heard with: the interview guide of each audience, and the sheet of a workshop.
import { body, bullet, each, heading, lead, note, notice, paragraph, subtitle, title, when } from './parts.js';
import { blankRows, eachRow, figures, fixedRows, sheet, table, words } from './tables.js';
import { portrait } from './theme.js';

const room = (w, count = 2) => table(w.guide.notes, [words(w.guide.notes, portrait.text)], blankRows(count));
const asked = (questions) => questions.map((question) => bullet(question));
const part = (w, { title: head, questions }) => [heading(2, head), ...asked(questions), room(w)];

/** What is asked of one audience alone. */
const own = (w) =>
  Object.entries(w.guide.own).flatMap(([audience, questions]) => when(`(is audience.code "${audience}")`, ...asked(questions)));

export const interviewGuide = {
  title: '{{document.title}} – {{project.title}}',
  body: (w) =>
    each(
      'guide.audiences',
      title(w.guide.title),
      subtitle('{{@root.project.title}}'),
      when('@root.document.notice', notice('{{@root.document.notice}}')),
      body(w.guide.opening),
      when('interviews', note(w.guide.heard)),
      sheet(w.guide.identity, portrait.text, ...w.guide.identityRows.map((label) => [label, '', ''])),
      each('@root.texts', body('{{markdown this}}')),
      heading(1, w.guide.privacy),
      ...w.guide.privacyLines.map((line) => bullet(line)),
      heading(1, w.guide.questions),
      heading(2, w.guide.you),
      own(w),
      room(w),
      w.guide.parts.map((one) => part(w, one)),
      when(
        'themes',
        heading(1, w.guide.themes),
        lead(w.guide.themesLead),
        each(
          'themes',
          heading(2, '{{theme}}'),
          room(w, 1),
          when(
            'needs',
            lead(w.guide.knownLead),
            table(
              w.guide.known,
              [words(w.guide.known, 6212), words(w.guide.shared, 3200)],
              eachRow('needs', '{{id}} – {{statement}}', w.guide.sharedBoxes),
            ),
          ),
        ),
      ),
      heading(1, w.guide.priorities),
      body(w.guide.prioritiesAsk),
      table(w.guide.priorities, [words(w.guide.rank, 900), words(w.need, 5312), words(w.guide.why, 3200)], blankRows(3)),
      quotations(w),
      note(w.guide.after),
    ),
};

const quotations = (w) => [
  heading(1, w.guide.quotations),
  body(w.guide.quotationsAsk),
  table(w.guide.quotations, [words(w.guide.quotation, 7012), words(w.guide.consent, 2400)], blankRows(2)),
];

export const workshopSheet = {
  title: '{{document.title}}{{#if workshop}} {{workshop.id}}{{/if}} – {{project.title}}',
  body: (w) => [
    title(w.workshop.title),
    subtitle('{{project.title}}'),
    when('document.notice', notice('{{document.notice}}')),
    sheet(
      w.workshop.identity,
      portrait.text,
      [w.workshop.date, '', '{{date workshop.date}}'],
      [w.workshop.commune, '', '{{workshop.commune}}'],
      [w.workshop.by, '', '{{workshop.by.name}}'],
      [w.workshop.mode, '', '{{workshop.mode}}'],
    ),
    each('texts', body('{{markdown this}}')),
    heading(1, w.workshop.objectives),
    w.workshop.objectiveLines.map((line) => bullet(line)),
    heading(1, w.workshop.material),
    w.workshop.materialLines.map((line) => bullet(line)),
    heading(1, w.workshop.order),
    lead(w.workshop.orderLead),
    table(
      w.workshop.order,
      [figures(w.workshop.minutes, 1100), words(w.workshop.sequence, 2900), words(w.workshop.how, 5412)],
      fixedRows(w.workshop.sequences),
    ),
    heading(1, w.workshop.attendance),
    body(w.workshop.attendanceLead),
    attendance(w),
    heading(1, w.workshop.votes),
    body(w.workshop.votesLead),
    votes(w),
    quotations(w),
    note(w.workshop.after),
  ],
};

const attendance = (w) =>
  table(
    w.workshop.attendance,
    [words(w.workshop.audience, 5412), figures(w.workshop.expected, 2000), figures(w.workshop.present, 2000)],
    eachRow('workshop.audiences', '{{capital audience}}', '{{number headcount}}', ''),
    blankRows(2),
  );

const votes = (w) =>
  table(
    w.workshop.votes,
    [words(w.workshop.number, 1200), words(w.need, 6412), figures(w.workshop.voices, 1800)],
    eachRow('workshop.needs', '{{id}}', '{{statement}}', '{{number votes}}'),
    blankRows(3),
  );

export const needsAnswers = {
  title: '{{document.title}} – {{project.title}}',
  body: (w) => [
    title('{{document.title}}'),
    subtitle('{{project.title}}'),
    when('project.territory', subtitle('{{project.territory.name}}')),
    when('document.notice', notice('{{document.notice}}')),
    body(w.answers.opening),
    when('(or diagnostic.interviews diagnostic.workshops diagnostic.responses)', body(w.answers.heard)),
    each('texts', body('{{markdown this}}')),
    each(
      'hearing.byAudience',
      heading(1, '{{capital audience}}'),
      each('quotations', paragraph('Quote', w.answers.quotation)),
      table(
        w.answers.table,
        [words(w.answers.said, 3500), words(w.answers.asked, 2012), words(w.answers.doing, 3900)],
        eachRow('needs', '{{statement}}', '{{asked}}', doing(w)),
      ),
    ),
    when(
      'hearing.byCommune',
      heading(1, w.answers.byCommune),
      each(
        'hearing.byCommune',
        heading(2, '{{commune}}'),
        table(
          w.answers.table,
          [words(w.answers.said, 4706), words(w.answers.doing, 4706)],
          eachRow('needs', '{{statement}}', w.answers.short),
        ),
      ),
    ),
    note(w.madeOn),
  ],
};

const doing = (w) => [
  ...each('actions', paragraph('TableBullet', w.answers.action)),
  ...when('(not actions)', paragraph('Table', w.answers.noAction)),
  ...when('(and actions reason)', paragraph('Table', '{{reason}}')),
  ...when('verdict', paragraph('Table', w.answers.verdict)),
];
