// An .xlsx around sheets of rows: its parts, how they refer to each other, and a zip that is the same every time.
import { zipSync } from 'fflate';
import { fillOf, ink, look, sheetStyles } from './sheet-styles.js';
import { themePart } from './theme-part.js';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument';

const escaped = (text) => String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
/** `A` for 0, `AA` for 26. */
const letter = (index) => (index >= 26 ? letter(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

/** A cell of this look: text, a formula after its `=`, or nothing. */
export const cell = (name, value = '') => ({ look: name, value });

/** The bytes of a workbook; each sheet: name, widths, rows, and what it says of them. */
export function workbook({ title, tongue, footer, sheets }) {
  const drawings = sheets.flatMap(({ chart, charts = chart ? [chart] : [] }, index) =>
    charts.length > 0 ? [{ charts, index }] : [],
  );
  const names = sheets.flatMap(({ name, titles, filter }, index) => [
    ...(filter
      ? [
          `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${quoted(name)}!${fixed(filter)}</definedName>`,
        ]
      : []),
    ...(titles
      ? [`<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${quoted(name)}!$${titles}:$${titles}</definedName>`]
      : []),
  ]);
  return zip({
    '[Content_Types].xml': contentTypes(sheets, drawings),
    '_rels/.rels': relations([
      ['workbook', `${OFFICE}/officeDocument`, 'xl/workbook.xml'],
      ['properties', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title><dc:creator>{{project.territory.name}}</dc:creator><dc:language>${tongue}</dc:language></cp:coreProperties>`,
    'xl/workbook.xml': `<workbook ${MAIN} ${R}><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000"/></bookViews><sheets>${sheets.map(({ name }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="sheet${index + 1}"/>`).join('')}</sheets><definedNames>${names.join('')}</definedNames><calcPr fullCalcOnLoad="1"/></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, index) => [`sheet${index + 1}`, `${OFFICE}/worksheet`, `worksheets/sheet${index + 1}.xml`]),
      ['styles', `${OFFICE}/styles`, 'styles.xml'],
      ['theme', `${OFFICE}/theme`, 'theme/theme1.xml'],
    ]),
    'xl/styles.xml': sheetStyles(),
    'xl/theme/theme1.xml': themePart('jalon'),
    ...Object.fromEntries(sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, worksheet(sheet, index, footer)])),
    ...Object.assign(
      {},
      ...drawings.map(({ charts, index }, order) => ({
        [`xl/worksheets/_rels/sheet${index + 1}.xml.rels`]: relations([
          ['drawing', `${OFFICE}/drawing`, `../drawings/drawing${order + 1}.xml`],
        ]),
        [`xl/drawings/drawing${order + 1}.xml`]: drawing(charts),
        // Only a chart of the sheet's own figures is one; the others are places.
        ...(charts[0].xml && {
          [`xl/drawings/_rels/drawing${order + 1}.xml.rels`]: relations([
            ['chart', `${OFFICE}/chart`, `../charts/chart${order + 1}.xml`],
          ]),
          [`xl/charts/chart${order + 1}.xml`]: charts[0].xml,
        }),
      })),
    ),
  });
}

function worksheet(
  {
    widths,
    rows,
    frozen,
    filter,
    merged = [],
    bars,
    alerts,
    shares,
    fills = [],
    chart,
    charts = chart ? [chart] : [],
    tint,
    portrait = false,
  },
  index,
  footer,
) {
  const line = (cells, at) => {
    const written = cells.map((one, column) => (one === null ? '' : writeCell(one, `${letter(column)}${at + 1}`))).join('');
    const height = cells.height ? ` ht="${cells.height}" customHeight="1"` : '';
    return written === '' ? '' : `<row r="${at + 1}"${height}>${written}</row>`;
  };
  const pane = frozen
    ? `<pane xSplit="${frozen.columns}" ySplit="${frozen.rows}" topLeftCell="${letter(frozen.columns)}${frozen.rows + 1}" activePane="bottomRight" state="frozen"/>`
    : '';
  const format = (area, rule) => (area ? `<conditionalFormatting sqref="${area}">${rule}</conditionalFormatting>` : '');
  const bar = `<cfRule type="dataBar" priority="1"><dataBar minLength="0" maxLength="100"><cfvo type="num" val="0"/><cfvo type="num" val="1"/>${ink('color', 'bar')}</dataBar></cfRule>`;
  const alert = alerts
    ? `<cfRule type="expression" dxfId="0" priority="2"><formula>LEN($${alerts.split(' ')[0]})&gt;0</formula></cfRule>`
    : '';
  return [
    `<worksheet ${MAIN} ${R}><sheetPr>${ink('tabColor', tint)}<pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<sheetViews><sheetView showGridLines="0"${index === 0 ? ' tabSelected="1"' : ''} workbookViewId="0">${pane}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="13"/>',
    `<cols>${widths.map((width, column) => `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`,
    `<sheetData>${rows.map(line).join('')}</sheetData>`,
    filter ? `<autoFilter ref="${filter}"/>` : '',
    merged.length > 0
      ? `<mergeCells count="${merged.length}">${merged.map((area) => `<mergeCell ref="${area}"/>`).join('')}</mergeCells>`
      : '',
    format(bars, bar),
    format(alerts, alert),
    ...fills.map(({ area, when, look: kind }, order) =>
      format(
        area,
        `<cfRule type="expression" dxfId="${fillOf(kind)}" priority="${order + 3}"><formula>${escaped(when)}</formula></cfRule>`,
      ),
    ),
    shares
      ? `<dataValidations count="1"><dataValidation type="decimal" allowBlank="1" showErrorMessage="1" sqref="${shares}"><formula1>0</formula1><formula2>1</formula2></dataValidation></dataValidations>`
      : '',
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="' +
      (portrait ? 'portrait' : 'landscape') +
      '" fitToHeight="0"/>',
    `<headerFooter><oddFooter>${escaped(footer)}</oddFooter></headerFooter>`,
    charts.length > 0 ? '<drawing r:id="drawing"/>' : '',
    '</worksheet>',
  ].join('');
}

function writeCell({ look: name, value }, place) {
  const start = `<c r="${place}" s="${look(name)}"`;
  if (value === '') return `${start}/>`;
  if (value.startsWith('=')) return `${start}><f>${escaped(value.slice(1))}</f></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

/** A chart of the sheet's own figures, or the place of one of the project, by its alternative text. */
const drawing = (charts) =>
  `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ${R}>${charts.map(anchor).join('')}</xdr:wsDr>`;
const anchor = ({ from, to, name, words, xml }, order) => {
  const corner = (tag, [column, row]) =>
    `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
  const named = `<xdr:cNvPr id="${order + 2}" name="${escaped(name)}" descr="${escaped(words)}"/>`;
  const framed = `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${named}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="chart"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
  const place = `<xdr:sp macro="" textlink=""><xdr:nvSpPr>${named}<xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:schemeClr val="bg2"/></a:solidFill></xdr:spPr></xdr:sp>`;
  return `<xdr:twoCellAnchor>${corner('from', from)}${corner('to', to)}${xml ? framed : place}<xdr:clientData/></xdr:twoCellAnchor>`;
};

const quoted = (name) => escaped(`'${name.replaceAll("'", "''")}'`);
const fixed = (area) => area.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');

function contentTypes(sheets, drawings) {
  const override = (part, type) => `<Override PartName="/${part}" ContentType="${type}"/>`;
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
    override('xl/workbook.xml', `${TYPE}.spreadsheetml.sheet.main+xml`),
    override('xl/styles.xml', `${TYPE}.spreadsheetml.styles+xml`),
    override('xl/theme/theme1.xml', `${TYPE}.theme+xml`),
    ...sheets.map((_, index) => override(`xl/worksheets/sheet${index + 1}.xml`, `${TYPE}.spreadsheetml.worksheet+xml`)),
    ...drawings.flatMap(({ charts }, order) => [
      override(`xl/drawings/drawing${order + 1}.xml`, `${TYPE}.drawing+xml`),
      ...(charts[0].xml ? [override(`xl/charts/chart${order + 1}.xml`, `${TYPE}.drawingml.chart+xml`)] : []),
    ]),
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
  ].join('')}</Types>`;
}

const relations = (list) =>
  `<Relationships xmlns="${PACKAGE}/relationships">${list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`).join('')}</Relationships>`;

function zip(parts) {
  const options = { level: 9, mtime: new Date(2026, 0, 1) };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, [new TextEncoder().encode(HEAD + xml), options]])),
  );
}
