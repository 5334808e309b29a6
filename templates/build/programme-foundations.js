// What the programme is founded on: its own words, the diagnostic, the ambition, the needs.
import { body, bullet, each, heading, list, note, paragraph, when } from './parts.js';
import { eachRow, figures, grid, table, words } from './tables.js';
import { portrait } from './theme.js';

export const texts = { name: 'texts', condition: 'texts', content: () => [each('texts', body('{{markdown this}}'))] };

export const diagnostic = {
  name: 'diagnostic',
  condition:
    '(or project.territory.population diagnostic.portrait diagnostic.interviews diagnostic.workshops diagnostic.responses diagnostic.synthesis diagnostic.findings diagnostic.strengths diagnostic.weaknesses diagnostic.opportunities diagnostic.threats)',
  content: (w) => [
    when('project.territory.population', body(w.programme.territory)),
    when('diagnostic.portrait', heading(2, w.programme.portrait), figuresOf(w)),
    when(
      '(or diagnostic.interviews diagnostic.workshops diagnostic.responses)',
      heading(2, w.programme.heard),
      ...['interviews', 'workshops', 'responses'].map((heard) => when(`diagnostic.${heard}`, bullet(w.programme[heard]))),
    ),
    when('diagnostic.synthesis', heading(2, w.programme.synthesis), body('{{markdown diagnostic.synthesis}}')),
    when('diagnostic.findings', heading(2, w.programme.findings), findings(w)),
    when(
      '(or diagnostic.strengths diagnostic.weaknesses diagnostic.opportunities diagnostic.threats)',
      heading(2, w.programme.swot),
      swot(w),
    ),
  ],
};

const figuresOf = (w) =>
  table(
    w.programme.portrait,
    [words(w.programme.figure, 3700), figures(w.programme.value, 1500), words(w.unit, 1500), words(w.programme.source, 2712)],
    eachRow(
      'diagnostic.portrait',
      '{{label}}',
      '{{#if qualifier}}{{qualifier.label}} {{/if}}{{number value}}',
      '{{unit}}',
      '{{source}}',
    ),
  );

const findings = (w) =>
  table(
    w.programme.findings,
    [words(w.programme.finding, 5200), words(w.programme.evidence, 4212)],
    eachRow('diagnostic.findings', '{{text}}', `{{list evidence ${w.separated}}}`),
  );

/** Four cells, two by two. */
export function swot(w) {
  const cell = (name) => [
    paragraph('TableLabel', w.programme[name]),
    ...each(`diagnostic.${name}`, paragraph('TableBullet', '{{this}}')),
  ];
  return grid(w.programme.swot, portrait.text, [
    [cell('strengths'), cell('weaknesses')],
    [cell('opportunities'), cell('threats')],
  ]);
}

export const ambition = {
  name: 'ambition',
  condition: '(or vision principles challenges)',
  content: (w) => [
    when('vision', heading(2, w.programme.vision), body('{{markdown vision}}')),
    list(2, w.programme.challenges, 'challenges'),
    list(2, w.programme.principles, 'principles'),
  ],
};

export const needs = {
  name: 'needs',
  condition: 'needs',
  content: (w) => [
    table(
      w.programme.needs,
      [words(w.need, 2700), words(w.audiences, 2450), figures(w.programme.mentions, 950), words(w.programme.answer, 3312)],
      eachRow(
        'needs',
        '{{statement}}',
        '{{list audiences}}',
        '{{#if mentions}}{{number mentions}}{{/if}}',
        w.programme.answerInWords,
      ),
    ),
    note(w.programme.mentionsNote),
  ],
};
