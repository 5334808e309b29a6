// The programme: what the council votes, from the territory to the budget, with a sheet in brief for each action.

import { audiencesRow, costRow, description, indicatorsRow, leadsRow, periodRow } from './action-brief.js';
import {
  body,
  each,
  entry,
  heading,
  headingOfAction,
  headingOfAxis,
  lastOf,
  lead,
  lineOfAxis,
  list,
  notice,
  paragraph,
  section,
  subtitle,
  title,
  when,
} from './parts.js';
import { budget, decisions, duties, indicators, ranking } from './programme-figures.js';
import { ambition, diagnostic, needs, texts } from './programme-foundations.js';
import { account, eachRow, figures, sheet, totalRow, words } from './tables.js';
import { portrait } from './theme.js';

/** In the order of the document; the axes stand between what founds them and what follows from them. */
const before = [texts, diagnostic, ambition, needs];
const after = [ranking, budget, indicators, duties, decisions];

export const programme = {
  title: '{{document.title}} – {{project.title}}',
  cover: true,
  body: (w) => [
    cover(w),
    contents(w),
    before.map((part) => chapter(w, part)),
    axes(w),
    unplaced(w),
    after.map((part) => chapter(w, part)),
  ],
};

const cover = (w) => [
  title('{{document.title}}'),
  subtitle('{{project.title}}'),
  when('project.territory', subtitle('{{project.territory.name}}')),
  when('project.period', subtitle(w.programme.period)),
  when('project.adopted', subtitle(w.programme.adopted)),
  when('axes', coverSpace, each('axes', lineOfAxis(axisTitle(w)))),
  when('document.notice', notice('{{document.notice}}')),
];

/** Between the block of the title and the axes. */
const coverSpace = paragraph('Normal', '');

/** Bookmarks are named for the part, or made from the id of the axis or the action. */
const anchorOfId = 'toc_{{anchor id}}';
const anchorOf = ({ name }) => `part_${name}`;

const contents = (w) => [
  paragraph('TOCHeading', w.programme.contents),
  before.map((part) => line(w, part)),
  each('axes', entry(1, axisTitle(w), anchorOfId), each('actions', entry(2, actionTitle, anchorOfId))),
  when('unplaced', entry(1, w.programme.unplaced, 'part_unplaced'), each('unplaced', entry(2, actionTitle, anchorOfId))),
  after.map((part) => line(w, part)),
  lastOf(section(portrait, 'portrait', true), 'Note', w.madeOn),
];
const line = (w, part) => when(part.condition, entry(1, w.programme[part.name], anchorOf(part)));
const chapter = (w, part) => when(part.condition, heading(1, w.programme[part.name], anchorOf(part)), part.content(w));

const axisTitle = (w) => w.numberedAxis;
const actionTitle = '{{default number id}} – {{title}}';

const axes = (w) =>
  each(
    'axes',
    headingOfAxis(axisTitle(w), anchorOfId),
    when('stake', body('{{markdown stake}}')),
    list(2, w.programme.objectives, 'objectives', '{{#if number}}{{number}} – {{/if}}{{title}}'),
    when('actions', heading(2, w.programme.actions), summary(w), each('actions', inBrief(w))),
  );

const unplaced = (w) => when('unplaced', heading(1, w.programme.unplaced, 'part_unplaced'), each('unplaced', inBrief(w)));

const summary = (w) =>
  account(
    w.programme.actions,
    [
      words(w.programme.number, 700),
      words(w.action, 2750),
      words(w.leads, 2300),
      words(w.period, 1750),
      figures(w.cost, 1250),
      figures(w.rank, 662),
    ],
    eachRow(
      'actions',
      '{{default number id}}',
      '{{title}}',
      '{{list leads "name"}}',
      w.fromTo,
      '{{money cost.planned}}',
      '{{ranking.rank}}',
    ),
    totalRow(w.total, '{{money cost.planned}}', ''),
  );

const inBrief = (w) => [
  headingOfAction(actionTitle, anchorOfId),
  description(lead),
  sheet(
    w.sheet.identity,
    portrait.text,
    [w.status, 'status', w.sheet.statusInWords],
    leadsRow(w),
    [w.programme.partners, 'partners', '{{list partners "name"}}'],
    audiencesRow(w),
    periodRow(w),
    costRow(w.cost, w.programme.cost),
    indicatorsRow(w),
    [w.reference, '', w.referenceAndRank],
  ),
];
