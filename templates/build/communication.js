// What is made known: the plan by recipient, and one piece that adapts to its recipient and to what it speaks of.
import { body, bullet, choose, each, heading, note, notice, paragraph, subtitle, title, when, within } from './parts.js';
import { eachRow, figures, keyFigures, table, words } from './tables.js';
import { portrait } from './theme.js';

export const communicationPlan = {
  title: '{{document.title}} – {{project.title}}',
  body: (w) => [
    title('{{document.title}}'),
    subtitle('{{project.title}}'),
    when('document.notice', notice('{{document.notice}}')),
    body(w.communication.about),
    when('communicationPlan.silent', body(w.communication.silent)),
    when(
      'communicationPlan.electoralStart',
      body(w.communication.electoral),
      when('communicationPlan.toReread', body(w.communication.toReread)),
    ),
    each('texts', body('{{markdown this}}')),
    each(
      'communicationPlan.recipients',
      heading(1, '{{capital recipient.label}}'),
      when(
        'items',
        table(
          w.communication.table,
          [
            words(w.communication.date, 1500),
            words(w.communication.message, 3612),
            words(w.communication.channel, 2500),
            words(w.communication.status, 1800),
          ],
          eachRow(
            'items',
            [paragraph('Table', '{{period date}}'), paragraph('Table', '{{id}}')],
            [paragraph('Table', '{{message}}'), ...when('gate', paragraph('Table', w.communication.gate))],
            [paragraph('Table', '{{channel}}'), ...when('author', paragraph('Table', '{{author.name}}'))],
            `{{#if late}}${w.communication.late}{{else}}{{status.label}}{{/if}}`,
          ),
        ),
      ),
      when('missing', paragraph('Lead', w.communication.missing), each('missing', bullet(w.communication.missingItem))),
    ),
    note(w.madeOn),
  ],
};

const isPress = '(or (is piece.recipient.code "local-press") (is piece.recipient.code "specialist-press"))';
const isResults = '(is piece.about.code "results")';

const figuresOf = (w) => [
  heading(1, w.piece.figures),
  keyFigures(
    w.piece.figures,
    portrait.text,
    ['progress.total', '{{number progress.total}}', w.piece.total],
    [`(and ${isResults} progress.done)`, '{{number progress.done}}', w.piece.done],
    [`(and ${isResults} piece.running)`, '{{number piece.running.length}}', w.piece.running],
    [`(and ${isResults} evaluation.spent)`, '{{money evaluation.spent}}', w.piece.spent],
    [`(and (not ${isResults}) budget.cost.planned)`, '{{money budget.cost.planned}}', w.piece.planned],
  ),
  when(
    `(and ${isResults} (where indicators "headline"))`,
    table(
      w.piece.indicators,
      [words(w.indicator, 4512), figures(w.piece.value, 1600), words(w.piece.source, 3300)],
      eachRow(
        '(first (where indicators "headline") 3)',
        '{{title}}{{#if unit}} ({{unit}}){{/if}}',
        '{{number last.value}}{{#if last.period}} ({{period last.period}}){{/if}}',
        '{{#if last.source}}{{last.source}}{{else}}{{source}}{{/if}}',
      ),
    ),
  ),
];

const needsOf = (w) =>
  when(
    'piece.needs',
    heading(1, w.piece.needs),
    choose(
      isResults,
      [
        table(
          w.piece.needs,
          [words(w.piece.said, 3700), words(w.piece.doing, 4012), words(w.piece.verdict, 1700)],
          eachRow('(first piece.needs 4)', '{{statement}}', '{{answer}}', '{{verdict.label}}'),
        ),
      ],
      [
        table(
          w.piece.needs,
          [words(w.piece.said, 4706), words(w.piece.doing, 4706)],
          eachRow('(first piece.needs 6)', '{{statement}}', '{{answer}}'),
        ),
      ],
    ),
  );

export const communicationPiece = {
  title: '{{document.title}}{{#if piece.id}} {{piece.id}}{{/if}} – {{project.title}}',
  body: (w) => [
    title('{{document.title}}'),
    when('project.territory', subtitle('{{project.territory.name}}')),
    when('document.notice', notice('{{document.notice}}')),
    within(
      'piece',
      when(isPress.replaceAll('piece.', ''), note(w.piece.pressDate)),
      when('(not message)', heading(1, w.piece.headline)),
      when('message', heading(1, '{{message}}')),
      when('(is recipient.code "participants")', body(w.piece.thanks)),
      each('opening', body('{{markdown this}}')),
      when('(not opening)', note(w.piece.openingMissing)),
    ),
    when(isPress, body(w.piece.key)),
    figuresOf(w),
    needsOf(w),
    when(
      `(and ${isPress} ${isResults} piece.done)`,
      heading(1, w.piece.doneList),
      each('(first piece.done 5)', bullet('{{this}}')),
    ),
    when('piece.remaining', heading(1, w.piece.remaining), each('(first piece.remaining 3)', bullet('{{this}}'))),
    when('comingNext', heading(1, w.piece.next), each('(first comingNext 3)', bullet(w.summary.event))),
    within(
      'piece',
      each('quotations', paragraph('Quote', '{{markdown this}}')),
      when(`(and (not quotations) ${isPress.replaceAll('piece.', '')})`, note(w.piece.quotationMissing)),
      each('closing', body('{{markdown this}}')),
    ),
    when('project.territory', when(isPress, heading(1, w.piece.territory), body(w.piece.boilerplate))),
    when('piece.author', body(w.piece.contact)),
  ],
};
