// The indicators as a workbook: where each stands, a sheet for each headline one, all values, how they are cut up, and the axes.
import { cell } from './sheet-package.js';
import { heads, tags, tall, text, titles } from './sheet-rows.js';

/** As many periods as the view gives of a breakdown. */
const PERIODS = [0, 1, 2, 3, 4, 5];
/** Rows keep their height, so that charts keep their distance from what is above. */
const high = (cells, height) => Object.assign(cells, { height });
const blank = (count) => Array.from({ length: count }, () => [cell('plain')]);

export const indicatorBook = (w) => ({
  title: '{{document.title}} – {{project.title}}',
  tongue: w.tongue,
  footer: `&L&8&"-,Regular"{{@root.project.title}}&R&8&"-,Regular"${w.page} &P / &N`,
  sheets: [summary(w), headline(w), values(w), breakdowns(w), progress(w), atRest(w)],
});

/** A figure that is counted and, beside it, the words of its level or its period. */
const measured = (name) => [cell('figure', `{{number ${name}.value}}`), text(`{{period ${name}.period}}`)];

function summary(w) {
  const { indicators: said } = w;
  return {
    name: said.summary,
    tint: 'accent',
    widths: [11, 44, 12, 15, 15, 10, 14, 10, 14, 10, 14, 24, 11, 18, 16, 12, 12, 13, 34, 34],
    merged: ['A3:F3'],
    frozen: { rows: 5, columns: 2 },
    titles: 5,
    filter: 'A5:T7',
    bars: 'M7:M7',
    rows: [
      ...titles(w.title, w.subtitle),
      tall(heads(said.heads, [5, 7, 9, 12, 15, 16])),
      tags('{{#each indicators}}'),
      tall([
        text('{{id}}{{#if headline}} ★{{/if}}'),
        text('{{title}}'),
        text('{{level.label}}'),
        text('{{direction.label}}'),
        text('{{unit}}'),
        ...measured('baseline'),
        ...measured('last'),
        ...measured('nextTarget'),
        text('{{#if aim}}{{aim}}{{#if target.period}} – {{period target.period}}{{/if}}{{/if}}'),
        cell('share', '{{percent achievement}}'),
        text('{{state.label}}'),
        text('{{trend.label}}'),
        cell('signed', '{{number path.lead}}'),
        cell('figure', '{{number path.projected}}'),
        cell('day', '{{nextDue}}'),
        text('{{owner.name}}'),
        text(`{{#if last.level}}${said.level} {{last.level}}{{#if achievementNote}} – {{/if}}{{/if}}{{achievementNote.label}}`),
      ]),
      tags('{{/each}}'),
      [],
      ...said.notes.map((line) => [cell('note', line)]),
      [],
    ],
    fills: [
      // Late, moving away or behind; then a value that is overdue.
      { area: 'N7:N7', when: `OR(${said.troubled.map((state) => `N7="${state}"`).join(',')})`, look: 'alert' },
      { area: 'R7:R7', when: 'AND(ISNUMBER(R7),R7<TODAY())', look: 'alert' },
    ],
    charts: [
      { from: [0, 13], to: [7, 36], name: said.states, words: '{{chart charts.indicatorStates}}' },
      { from: [7, 13], to: [19, 36], name: said.achieved, words: '{{chart charts.indicators}}' },
    ],
  };
}

function headline(w) {
  const { indicators: said } = w;
  const fact = (name, value, look = 'text') =>
    high([text(name), cell(look, value)], name === said.facts.calculation ? 38 : name === said.facts.owner ? 26 : 14);
  return {
    name: '{{#each (where indicators "headline")}}{{id}}',
    tint: 'second',
    widths: [28, 46, 30, 30],
    portrait: true,
    merged: ['A1:D1'],
    rows: [
      Object.assign([cell('question', '{{title}}{{#if unit}} ({{unit}}){{/if}}')], { height: 36 }),
      fact(said.facts.state, '{{state.label}}'),
      fact(said.facts.achievement, '{{percent achievement}}', 'share'),
      fact(said.facts.aim, '{{aim}}{{#if target.period}} – {{period target.period}}{{/if}}'),
      fact(said.facts.lead, '{{number path.lead}}', 'signed'),
      fact(said.facts.projected, '{{number path.projected}}', 'figure'),
      fact(said.facts.next, '{{nextDue}}', 'day'),
      fact(said.facts.owner, '{{owner.name}}'),
      fact(said.facts.calculation, '{{calculation}}'),
      [],
      heads(said.seriesHeads, [1]),
      tags('{{#each values}}'),
      high(
        [
          text('{{period period}}'),
          cell('figure', '{{number value}}'),
          text('{{#if level}}{{level}} – {{/if}}{{source}}'),
          text('{{note}}'),
        ],
        26,
      ),
      tags('{{/each}}'),
      [],
      tags('{{#if chart}}'),
      ...blank(20),
      tags('{{/if}}'),
    ],
    chart: { from: [0, 16], to: [4, 35], name: said.chart, words: '{{chart chart}}' },
  };
}

function values(w) {
  const { indicators: said } = w;
  const row = (counts) => [
    text('{{../id}}'),
    text('{{../title}}'),
    text('{{period period}}'),
    cell('figure', '{{number value}}'),
    text('{{../unit}}'),
    text('{{level}}'),
    cell('figure', '{{number base}}'),
    text(counts),
    text('{{source}}'),
    text('{{note}}'),
  ];
  return {
    name: said.values,
    tint: 'muted',
    widths: [8, 44, 22, 12, 14, 18, 13, 11, 34, 44],
    merged: ['A3:F3'],
    frozen: { rows: 5, columns: 2 },
    titles: 5,
    filter: 'A5:J12',
    rows: [
      ...titles(said.valuesTitle, said.valuesNote),
      heads(said.valueHeads, [3, 6]),
      tags('{{#each indicators}}'),
      tags('{{#each otherValues}}'),
      row(said.notCounted),
      tags('{{/each}}'),
      tags('{{#each values}}'),
      row(said.counted),
      tags('{{/each}}'),
      tags('{{/each}}'),
    ],
  };
}

function breakdowns(w) {
  const { indicators: said } = w;
  const across = (make) => PERIODS.map(make);
  return {
    name: said.breakdowns,
    tint: 'muted',
    widths: [46, ...PERIODS.map(() => 16)],
    merged: ['A3:F3'],
    rows: [
      ...titles(said.breakdownsTitle, said.breakdownsNote),
      tags('{{#each indicators}}'),
      tags('{{#each breakdowns}}'),
      [cell('strong', `{{../id}} – {{../title}}{{#if ../unit}} ({{../unit}}){{/if}}, ${said.by} {{dimension}}`)],
      [cell('head', said.part), ...across((at) => cell('head-bare', `{{period (lookup periods ${at})}}`))],
      tags('{{#each rows}}'),
      [text('{{name}}'), ...across((at) => cell('figure', `{{number (lookup values ${at})}}`))],
      tags('{{/each}}'),
      [
        text(said.together),
        ...across((at) => cell('figure', `{{#with (lookup together ${at})}}{{default value note}}{{/with}}`)),
      ],
      [text(said.whole), ...across((at) => cell('figure', `{{number (lookup wholes ${at})}}`))],
      ...blank(1),
      tags('{{/each}}'),
      tags('{{/each}}'),
    ],
  };
}

function progress(w) {
  const { indicators: said } = w;
  return {
    name: said.progress,
    tint: 'accent',
    widths: [50, 10, 10, 10, 12, 12, 14, 14, 12],
    merged: ['A3:F3'],
    bars: 'F7:F7',
    rows: [
      ...titles(said.progressTitle, w.subtitle),
      tall(heads(said.axisHeads, [1, 2, 3, 4, 5, 6, 7, 8])),
      tags('{{#each progress.byAxis}}'),
      tall([
        text('{{title}}'),
        cell('whole', '{{number actions}}'),
        cell('whole', '{{number done}}'),
        cell('whole', '{{number late}}'),
        cell('whole', '{{number stopped}}'),
        cell('share', '{{percent progress}}'),
        cell('euros', '{{money planned}}'),
        cell('euros', '{{money spent}}'),
        cell('share', '{{percent share}}'),
      ]),
      tags('{{/each}}'),
      [
        cell('total', said.programme),
        cell('total-whole', '{{number progress.total}}'),
        cell('total-whole', '{{number progress.done}}'),
        cell('total-whole', '{{number progress.late}}'),
        cell('total-whole', '{{number progress.stopped}}'),
        cell('total-share', '{{percent progress.mean}}'),
        cell('total-euros', '{{money progress.planned}}'),
        cell('total-euros', '{{money progress.spent}}'),
        cell('total-share', '{{percent progress.share}}'),
      ],
      [],
      [cell('note', said.unknown)],
    ],
    fills: [{ area: 'D7:E7', when: 'AND(ISNUMBER(D7),D7>0)', look: 'alert' }],
  };
}

function atRest(w) {
  const { indicators: said } = w;
  return {
    name: said.atRest,
    tint: 'second',
    widths: [50, 34, 14, 18, 90],
    merged: ['A3:E3'],
    rows: [
      ...titles(said.atRestTitle, w.subtitle),
      heads(said.atRestHeads, []),
      tags('{{#each progress.atRest}}'),
      [
        text('{{id}} – {{title}}'),
        text('{{axis}}'),
        text(`{{status.label}}{{#if late}}${said.late}{{/if}}`),
        text('{{period end}}'),
        text(`{{default why "${said.noCause}"}}`),
      ],
      tags('{{/each}}'),
      [cell('note', `{{#if progress.atRest}}{{else}}${said.allWell}{{/if}}`)],
    ],
  };
}
