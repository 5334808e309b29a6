// The diagnostic report: who was heard, what exists, what it is worth, what people need; nine chapters, each open to words of one’s own.
import { maturity, state } from './diagnostic-state.js';
import { surveys } from './diagnostic-surveys.js';
import { balance, hearings, needs } from './diagnostic-voices.js';
import {
  body,
  bullet,
  caption,
  choose,
  each,
  entry,
  heading,
  lastOf,
  lead,
  note,
  notice,
  paragraph,
  section,
  subtitle,
  title,
  when,
} from './parts.js';
import { eachRow, figures, keyFigures, table, words } from './tables.js';
import { portrait as page } from './theme.js';

export const diagnosticReport = {
  title: '{{document.title}} – {{project.title}}',
  cover: true,
  body: (w) => [
    title('{{document.title}}'),
    subtitle('{{project.title}}'),
    when('project.territory', subtitle('{{project.territory.name}}')),
    subtitle('{{date document.date}}'),
    when('document.notice', notice('{{document.notice}}')),
    paragraph('TOCHeading', w.programme.contents),
    chapters.map(({ name }, at) => entry(1, numbered(w, name, at), anchorOf(name))),
    lastOf(section(page, 'portrait', true), 'Note', w.report.about),
    ...zone(0, 'opening'),
    chapters.map(({ name, content }, at) => [
      heading(1, numbered(w, name, at), anchorOf(name)),
      ...zone(at + 1, 'opening'),
      content(w),
      ...zone(at + 1, 'closing'),
    ]),
    ...zone(0, 'closing'),
    note(w.madeOn),
  ],
};

const anchorOf = (name) => `part_${name}`;
const numbered = (w, name, at) => `${at + 1} – ${w.report.chapters[name]}`;
/** What people wrote for this place, in `texts/diagnostic-report/`. */
const zone = (chapter, place) => each(`zones.[${chapter}].${place}`, body('{{markdown this}}'));

const summary = {
  name: 'summary',
  content: (w) => [
    choose(
      'diagnostic.synthesis',
      [body('{{markdown diagnostic.synthesis}}')],
      [body('{{todo diagnostic.synthesis "diagnostic.synthesis"}}')],
    ),
    heading(2, w.report.inFigures),
    keyFigures(
      w.report.inFigures,
      page.text,
      ['diagnostic.interviewed', '{{number diagnostic.interviewed}}', w.report.interviewed],
      ['diagnostic.participants', '{{number diagnostic.participants}}', w.report.participants],
      ['diagnostic.responses', '{{number diagnostic.responses}}', w.report.responses],
      ['diagnostic.findings', '{{diagnostic.findings.length}}', w.report.findings],
      ['needs', '{{needs.length}}', w.report.needs],
    ),
  ],
};

const heard = {
  name: 'heard',
  content: (w) => [
    lead(w.report.heardLead),
    table(
      w.report.heard,
      [words(w.report.audience, 2612), ...w.report.channels.map((head) => words(head, 2266))],
      eachRow(
        'diagnostic.heard',
        '{{capital audience.label}}',
        w.report.interviewsCell,
        w.report.workshopsCell,
        w.report.surveysCell,
      ),
    ),
    note(w.report.heardNote),
    when(
      '(where diagnostic.heard "justifications")',
      heading(2, w.report.unheard),
      lead(w.report.unheardLead),
      each('diagnostic.heard', each('justifications', bullet('{{capital ../audience.label}} – {{this}}'))),
    ),
  ],
};

const portrait = {
  name: 'portrait',
  content: (w) => [
    when('project.territory.population', body(w.programme.territory)),
    when('diagnostic.portrait', caption(w.programme.portrait), keyTable(w)),
    when('project.territory.communes', caption(w.report.communes), communes(w), note(w.report.communesNote)),
    choose('(or diagnostic.portrait project.territory.communes)', [], [body(w.report.noPortrait)]),
  ],
};

const keyTable = (w) =>
  table(
    w.programme.portrait,
    [
      words(w.programme.figure, 3400),
      words(w.programme.value, 2100),
      words(w.report.date, 1400),
      words(w.programme.source, 2512),
    ],
    eachRow('diagnostic.portrait', '{{label}}', w.report.valueInWords, '{{period date}}', '{{source}}'),
  );

const communes = (w) =>
  table(
    w.report.communes,
    [words(w.report.commune, 5412), figures(w.report.population, 2000), figures(w.report.shareOfAll, 2000)],
    eachRow(
      'project.territory.communes',
      '{{name}}',
      '{{number population}}',
      '{{percent (share population (sum @root.project.territory.communes "population")) decimals=0}}',
    ),
  );

/** Every chapter is there whatever is known: one without anything to say says so. Their numbers are those of the texts. */
const chapters = [summary, heard, portrait, state, maturity, surveys, hearings, balance, needs];
