// What was said and what it comes to: interviews and workshops, strengths and weaknesses, findings, needs, and what comes next.
import { chart } from './chart.js';
import { body, bullet, choose, each, heading, lead, note, paragraph, when } from './parts.js';
import { swot } from './programme-foundations.js';
import { eachRow, figures, table, words } from './tables.js';

/** One a line, in a cell. */
const bulleted = (list) => each(list, paragraph('TableBullet', '{{this}}'));

export const hearings = {
  name: 'hearings',
  content: (w) => [
    choose('diagnostic.interviewsHeld', [heading(2, w.report.interviews), interviews(w)], [body(w.report.noInterview)]),
    choose('diagnostic.workshopsHeld', [heading(2, w.report.workshops), workshops(w)], [body(w.report.noWorkshop)]),
    when(
      '(or (where diagnostic.interviewsHeld "quotations") (where diagnostic.workshopsHeld "quotations"))',
      heading(2, w.report.quotations),
      lead(w.report.quotationsLead),
      ['interviewsHeld', 'workshopsHeld'].map((list) =>
        each(`diagnostic.${list}`, each('quotations', paragraph('Quote', w.report.quotation))),
      ),
    ),
  ],
};

const interviews = (w) =>
  table(
    w.report.interviews,
    [words(w.report.day, 1650), words(w.report.who, 2800), figures(w.report.people, 1200), words(w.report.needsVoiced, 3762)],
    eachRow('diagnostic.interviewsHeld', '{{date date}}', w.report.whoInWords, '{{number people}}', bulleted('needs')),
  );

const workshops = (w) =>
  table(
    w.report.workshops,
    [words(w.report.day, 1650), words(w.report.topic, 2800), figures(w.report.people, 1200), words(w.report.needsAndVotes, 3762)],
    eachRow('diagnostic.workshopsHeld', '{{date date}}', w.report.topicInWords, '{{number people}}', bulleted('needs')),
  );

export const balance = {
  name: 'balance',
  content: (w) => [
    when(
      '(or diagnostic.strengths diagnostic.weaknesses diagnostic.opportunities diagnostic.threats)',
      heading(2, w.programme.swot),
      swot(w),
    ),
    heading(2, w.programme.findings),
    choose(
      'diagnostic.findings',
      [
        lead(w.report.findingsLead),
        table(
          w.programme.findings,
          [words(w.programme.finding, 3500), words(w.programme.evidence, 3512), words(w.report.follows, 2400)],
          eachRow(
            'diagnostic.findings',
            '{{text}}',
            [
              ...each('evidence', paragraph('TableBullet', '{{this}}')),
              ...when('(not evidence)', paragraph('Table', w.report.noEvidence)),
            ],
            bulleted('needs'),
          ),
        ),
      ],
      [body(w.report.noFinding)],
    ),
  ],
};

export const needs = {
  name: 'needs',
  content: (w) => [
    choose(
      'needs',
      [
        lead(w.report.needsLead),
        when('charts.needs', chart('charts.needs', 9)),
        table(
          w.report.chapters.needs,
          [words(w.need, 3600), figures(w.report.people, 1200), words(w.report.byAudience, 4612)],
          eachRow('(sort needs "mentions" descending=true)', '{{statement}}', '{{number mentions}}', w.report.byAudienceInWords),
        ),
        note(w.report.needsNote),
      ],
      [body(w.report.noNeed)],
    ),
    heading(2, w.report.next),
    lead(w.report.nextLead),
    each('(first comingNext 8)', bullet(w.report.event)),
    when('(not comingNext)', body(w.report.nothingNext)),
  ],
};
