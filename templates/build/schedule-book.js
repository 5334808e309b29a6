// The schedule as a workbook: a bar of cells an action, the same as a chart, what is late or at risk, and the key dates.
import { cell } from './sheet-package.js';
import { heads, tags, text, titles } from './sheet-rows.js';

/** As many columns of time as the view counts on. */
const COLUMNS = 36;
const FIRST = 7;
const letter = (index) => (index >= 26 ? letter(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
const last = letter(FIRST + COLUMNS - 1);

export const scheduleBook = (w) => ({
  title: '{{document.title}} – {{project.title}}',
  tongue: w.tongue,
  footer: `&L&8&"-,Regular"{{@root.project.title}}&R&8&"-,Regular"${w.page} &P / &N`,
  sheets: [bars(w), chart(w), attention(w), keyDates(w)],
});

const times = (make) =>
  Array.from({ length: COLUMNS }, (_, index) => make({ at: letter(FIRST + index), before: letter(FIRST + index - 1), index }));

function bars(w) {
  const { schedule: s } = w;
  const isThen = `H$6<>"",$D8<EDATE(H$6,$F$4),$E8>=H$6`;
  const area = `H8:${last}8`;
  return {
    name: s.sheet,
    tint: 'accent',
    widths: [10, 44, 30, 11, 11, 13, 13, ...times(() => 3.3)],
    merged: ['A3:F3'],
    frozen: { rows: 6, columns: 2 },
    titles: 6,
    filter: 'A6:G8',
    rows: [
      ...titles(w.title, w.subtitle).slice(0, 3),
      [
        cell('plain'),
        cell('note-figure', s.today),
        cell('note-day', '{{date document.date}}'),
        cell('plain'),
        cell('note-figure', s.months),
        cell('note-figure', '{{schedule.months}}'),
      ],
      [
        ...Array.from({ length: FIRST }, () => cell('plain')),
        ...times(({ at, index }) =>
          cell(
            'year',
            index === 0 ? `="’"&RIGHT(YEAR(${at}6),2)` : `=IF(${at}6="","",IF(MONTH(${at}6)=1,"’"&RIGHT(YEAR(${at}6),2),""))`,
          ),
        ),
      ],
      [
        ...heads(s.heads, [3, 4, 5]),
        ...times(({ before, index }) =>
          index === 0
            ? cell('month', '{{date schedule.first}}')
            : cell('month', `=IF(${before}6="","",IF(EDATE(${before}6,$F$4)>MAX($E$8:$E$8),"",EDATE(${before}6,$F$4)))`),
        ),
      ],
      tags('{{#each schedule.rows}}'),
      [
        text('{{#if number}}{{number}}{{else}}{{id}}{{/if}}'),
        text('{{title}}'),
        text('{{axis.title}}'),
        cell('day', '{{date start}}'),
        cell('day', '{{date end}}'),
        cell('share', '{{percent progress}}'),
        text('{{state.label}}'),
        ...times(({ at }) =>
          cell(
            'slot',
            `=IF(${at}$6="","",IF(AND($D8<EDATE(${at}$6,$F$4),$E8>=${at}$6),IF($G8="${s.late}","!",IF($G8="${s.done}","✓","▪")),""))`,
          ),
        ),
      ],
      tags('{{/each}}'),
      [],
      [cell('note', s.legend)],
    ],
    bars: 'F8',
    fills: [
      { area, when: `AND(${isThen},$G8="${s.late}")`, look: 'late' },
      { area, when: `AND(${isThen},$G8="${s.done}")`, look: 'over' },
      { area, when: `AND(${isThen})`, look: 'bar' },
      { area, when: `AND(H$6<>"",H$6<=$C$4,EDATE(H$6,$F$4)>$C$4)`, look: 'today' },
    ],
  };
}

const chart = (w) => ({
  name: w.schedule.chart,
  tint: 'muted',
  widths: Array.from({ length: 12 }, () => 12),
  merged: ['A3:F3'],
  rows: [...titles(w.schedule.chart, w.subtitle)],
  chart: { from: [0, 4], to: [12, 36], name: w.schedule.chart, words: '{{chart charts.calendar}}' },
});

const attention = (w) => ({
  name: w.schedule.attention,
  tint: 'line',
  widths: [10, 44, 13, 11, 11, 70],
  merged: ['A3:F3'],
  frozen: { rows: 5, columns: 2 },
  titles: 5,
  rows: [
    ...titles(w.schedule.attention, w.subtitle),
    heads(w.schedule.attentionHeads, [3, 4]),
    tags('{{#unless (or schedule.late schedule.atRisk)}}'),
    [cell('note', w.schedule.allWell)],
    tags('{{/unless}}'),
    ...['late', 'atRisk'].flatMap((list) => [
      tags(`{{#each schedule.${list}}}`),
      [
        text('{{#if number}}{{number}}{{else}}{{id}}{{/if}}'),
        text('{{title}}'),
        text('{{state.label}}'),
        cell('day', '{{date start}}'),
        cell('day', '{{date end}}'),
        text(`{{list concerns separator="${w.schedule.between}"}}`),
      ],
      tags('{{/each}}'),
    ]),
  ],
});

const keyDates = (w) => ({
  name: w.schedule.keyDates,
  tint: 'line',
  widths: [14, 34, 60, 44],
  merged: ['A3:D3'],
  frozen: { rows: 5, columns: 1 },
  titles: 5,
  rows: [
    ...titles(w.schedule.keyDates, w.subtitle),
    heads(w.schedule.keyDateHeads, [0]),
    tags('{{#each schedule.keyDates}}'),
    [cell('day', '{{date date}}'), text('{{kind.label}}'), text('{{label}}'), text('{{action.title}}')],
    tags('{{/each}}'),
  ],
});
