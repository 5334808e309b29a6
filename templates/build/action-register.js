// The register of actions: what each axis comes to, every action on a line, and a sheet for each axis.
import { cell } from './sheet-package.js';
import { heads, tags, tall, text, titles } from './sheet-rows.js';

export const actionRegister = (w) => ({
  title: '{{document.title}} – {{project.title}}',
  tongue: w.tongue,
  footer: `&L&8&"-,Regular"{{@root.project.title}}&R&8&"-,Regular"${w.page} &P / &N`,
  sheets: [summary(w), register(w), axis(w)],
});

/** Lines 8 and 12 of the register are its actions, 14 is their total. */
const ofActions = (w, column) => `'${w.actions}'!$${column}$8:$${column}$12`;
const summed = (w, column) => `=SUMPRODUCT(--(${ofActions(w, 'C')}=$A7),${ofActions(w, column)})`;
const countOf = (w, more = '') => `SUMPRODUCT(--(${ofActions(w, 'C')}=$A7)${more})`;

function summary(w) {
  const line = (name) => [
    text(name),
    cell('whole', `=${countOf(w)}`),
    cell('whole', `=${countOf(w, `,--(LEN(${ofActions(w, 'L')})>0)`)}`),
    cell('share', `=IFERROR(${summed(w, 'F').slice(1)}/${countOf(w, `,--ISNUMBER(${ofActions(w, 'F')})`)},"")`),
    cell('euros', summed(w, 'I')),
    cell('euros', summed(w, 'J')),
    cell('euros', summed(w, 'K')),
    cell('share', '=IF($E$12=0,0,$E7/$E$12)'),
    cell('share', '=IF($E7=0,"",$G7/$E7)'),
  ];
  const below = (cells) => cells.map((one) => ({ ...one, value: one.value.replace(/\$([AEG])7/g, '$$$110') }));
  const total = (column, name) => cell(`total-${name}`, `=SUM(${column}7:${column}10)`);
  return {
    name: w.summary,
    tint: 'accent',
    widths: [44, 10, 10, 13, 15, 15, 15, 12, 12],
    merged: ['A3:F3'],
    rows: [
      ...titles(w.title, w.subtitle),
      heads(w.summaryHeads, [1, 2, 3, 4, 5, 6, 7, 8]),
      tags('{{#each axes}}'),
      tall(line('{{title}}')),
      tags('{{/each}}{{#if unplaced}}'),
      [],
      tall(below(line(w.unplaced))),
      tags('{{/if}}'),
      [
        cell('total', w.total),
        total('B', 'whole'),
        total('C', 'whole'),
        cell('total-share', `=IFERROR(AVERAGE(${ofActions(w, 'F')}),"")`),
        total('E', 'euros'),
        total('F', 'euros'),
        total('G', 'euros'),
        cell('total-share', '=SUM(H7:H10)'),
        cell('total-share', '=IF(E12=0,"",G12/E12)'),
      ],
      [],
      [cell('note', w.ranges)],
    ],
    bars: 'D7:D10',
    chart: { from: [0, 15], to: [7, 34], name: w.chartName, words: w.chartWords, xml: chart(w) },
  };
}

const situation = (w) => text(`{{#if late}}${w.late}{{/if}}`);

function register(w) {
  const line = (axisTitle) => [
    text('{{#if number}}{{number}}{{else}}{{id}}{{/if}}'),
    text('{{title}}'),
    text(axisTitle),
    text('{{list leads "name"}}'),
    text('{{status.label}}'),
    cell('share', '{{percent progress}}'),
    cell('day', '{{date start.start}}'),
    cell('day', '{{date end.end}}'),
    cell('euros', '{{money cost.planned}}'),
    cell('euros', '{{money cost.committed}}'),
    cell('euros', '{{money cost.spent}}'),
    situation(w),
  ];
  const total = (column) => cell('total-euros', `=SUBTOTAL(109,${column}8:${column}12)`);
  return {
    name: w.actions,
    tint: 'muted',
    widths: [10, 42, 30, 26, 14, 12, 12, 12, 14, 14, 14, 12],
    merged: ['A3:F3'],
    frozen: { rows: 5, columns: 2 },
    titles: 5,
    filter: 'A5:L12',
    rows: [
      ...titles(w.actionsTitle, w.subtitle),
      heads(w.heads, [5, 6, 7, 8, 9, 10]),
      tags('{{#each axes}}'),
      tags('{{#each actions}}'),
      line('{{../title}}'),
      tags('{{/each}}'),
      tags('{{/each}}'),
      tags('{{#each unplaced}}'),
      line(w.unplaced),
      tags('{{/each}}'),
      [
        cell('total', w.total),
        ...['', '', '', ''].map(() => cell('total')),
        cell('total-share', '=IFERROR(SUBTOTAL(101,F8:F12),"")'),
        cell('total'),
        cell('total'),
        total('I'),
        total('J'),
        total('K'),
        cell('total'),
      ],
    ],
    bars: 'F8 F12',
    alerts: 'L8 L12',
    shares: 'F8 F12',
  };
}

function axis(w) {
  const total = (column) => cell('total-euros', `=SUM(${column}7:${column}7)`);
  return {
    name: '{{#each axes}}{{title}}',
    tint: 'line',
    widths: [10, 46, 28, 14, 12, 12, 12, 14, 14, 14, 12],
    merged: ['A3:F3'],
    frozen: { rows: 5, columns: 2 },
    titles: 5,
    rows: [
      ...titles('{{#if number}}{{number}} – {{/if}}{{title}}', w.axisSubtitle),
      heads(w.axisHeads, [4, 5, 6, 7, 8, 9]),
      tags('{{#each actions}}'),
      [
        text('{{#if number}}{{number}}{{else}}{{id}}{{/if}}'),
        text('{{title}}'),
        text('{{list leads "name"}}'),
        text('{{status.label}}'),
        cell('share', '{{percent progress}}'),
        cell('day', '{{date start.start}}'),
        cell('day', '{{date end.end}}'),
        cell('euros', '{{money cost.planned}}'),
        cell('euros', '{{money cost.spent}}'),
        cell('euros', '=H7-I7'),
        situation(w),
      ],
      tags('{{/each}}'),
      [
        cell('total', w.total),
        cell('total'),
        cell('total'),
        cell('total'),
        cell('total-share', '=IFERROR(AVERAGE(E7:E7),"")'),
        cell('total'),
        cell('total'),
        total('H'),
        total('I'),
        total('J'),
        cell('total'),
      ],
      [
        cell('note', w.share),
        ...['', '', '', '', '', ''].map(() => cell('plain')),
        cell('share', `=IF('${w.actions}'!I14=0,0,H9/'${w.actions}'!I14)`),
      ],
    ],
    bars: 'E7',
    alerts: 'K7',
    shares: 'E7',
  };
}

function chart(w) {
  const letters = (size, bold = false) =>
    `<a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}" b="${bold ? 1 : 0}"><a:solidFill>${painted('tx1')}</a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:pPr>`;
  const styled = (size) => `<c:txPr>${letters(size)}<a:endParaRPr lang="${w.tongue}"/></a:p></c:txPr>`;
  const painted = (place, shade = '') => `<a:schemeClr val="${place}">${shade}</a:schemeClr>`;
  const none = '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>';
  const area = (column) => `'${w.summary}'!$${column}$7:$${column}$10`;
  const series = (index, column, colour) =>
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:strRef><c:f>'${w.summary}'!$${column}$5</c:f></c:strRef></c:tx><c:spPr><a:solidFill>${painted(colour)}</a:solidFill></c:spPr><c:invertIfNegative val="0"/><c:cat><c:strRef><c:f>${area('A')}</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>${area(column)}</c:f></c:numRef></c:val></c:ser>`;
  return `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:roundedCorners val="0"/><c:chart><c:title><c:tx><c:rich>${letters(1100, true)}<a:r><a:rPr lang="${w.tongue}" sz="1100" b="1"/><a:t>${w.chartName}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series(0, 'E', 'accent1')}${series(1, 'G', 'accent2')}<c:gapWidth val="60"/><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:solidFill>${painted('bg2', '<a:lumMod val="80000"/>')}</a:solidFill></a:ln></c:spPr>${styled(900)}<c:crossAx val="2"/><c:crosses val="autoZero"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:majorGridlines><c:spPr><a:ln><a:solidFill>${painted('bg2')}</a:solidFill></a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode="#,##0\\ &quot;€&quot;" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${none}${styled(900)}<c:crossAx val="1"/><c:crosses val="max"/></c:valAx></c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/>${styled(900)}</c:legend><c:plotVisOnly val="1"/></c:chart>${none}</c:chartSpace>`;
}
