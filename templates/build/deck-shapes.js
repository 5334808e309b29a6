// The building blocks of slides: titles, texts, cards, tables, notes, and the tags that repeat or hide a slide.

const SPECIAL = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escaped = (text) => text.replace(/[&<>"]/g, (sign) => SPECIAL[sign]);

/** Inches to the unit of drawings. */
export const inches = (length) => Math.round(length * 914_400);
/** A place on the slide, in inches. */
export const box = (x, y, width, height, element = 'a:xfrm') =>
  `<${element}><a:off x="${inches(x)}" y="${inches(y)}"/><a:ext cx="${inches(width)}" cy="${inches(height)}"/></${element}>`;
export const solid = (colour) => `<a:solidFill><a:schemeClr val="${colour}"/></a:solidFill>`;

/** Sizes in points. */
export const letters = { table: 13, footer: 10 };

export const run = (tongue, text, size, colour) => {
  const look = `lang="${tongue}"${size ? ` sz="${size * 100}"` : ''}`;
  return `<a:r>${colour ? `<a:rPr ${look}>${solid(colour)}</a:rPr>` : `<a:rPr ${look}/>`}<a:t>${escaped(text)}</a:t></a:r>`;
};
/** The accent that becomes the colour of the axis at hand. */
const AXIS = 'accent6';
/** Words in the colour of the axis that a loop is at. */
export const ofAxis = (words) => ({ depth: 1, words, colour: AXIS });
/** Words at another level than the first. */
export const level = (depth, words) => ({ depth, words });
const paragraph = (tongue, content) =>
  typeof content === 'string'
    ? `<a:p>${run(tongue, content)}</a:p>`
    : `<a:p><a:pPr lvl="${content.depth - 1}"/>${run(tongue, content.words, null, content.colour)}</a:p>`;

/** A shape that fills the place of this type and index of its layout. */
export const placed = (name, type, index, paragraphs) => (tongue, id) =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${escaped(name)}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph${type && ` type="${type}"`}${index ? ` idx="${index}"` : ''}/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs
    .flat(Number.POSITIVE_INFINITY)
    .map((one) => paragraph(tongue, one))
    .join('')}</p:txBody></p:sp>`;

export const title = (w, text) => placed(w.shapes.title, 'title', 0, [text]);
export const text = (w, ...paragraphs) => placed(w.shapes.text, '', 1, paragraphs);
/** The sentence over a table. */
export const lead = (w, sentence) => placed(w.shapes.lead, 'body', 14, [sentence]);
/** A text in a place that no layout keeps; each of its lines is a string. */
export const note =
  (name, { x, y, width, height }, ...lines) =>
  (tongue, id) =>
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${escaped(name)}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr>${box(x, y, width, height)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0"><a:normAutofit/></a:bodyPr><a:lstStyle/>${lines
      .flat(Number.POSITIVE_INFINITY)
      .map(
        (line) =>
          `<a:p><a:r><a:rPr lang="${tongue}" sz="1600">${solid('tx1')}<a:latin typeface="+mn-lt"/></a:rPr><a:t>${escaped(line)}</a:t></a:r></a:p>`,
      )
      .join('')}</p:txBody></p:sp>`;
/** A figure and what it counts. */
export const card = (w, index, figure, label) =>
  placed(`${w.shapes.card} ${index}`, 'body', 20 + index, [figure, level(2, label)]);
export const footer = (w) => placed(w.shapes.footer, 'ftr', 11, [w.footer]);
export const number = (w) => (tongue, id) =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${escaped(w.shapes.number)}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldNum" idx="12"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:fld id="{7C1B6F0E-5D0A-4B0E-9C57-2B1F3D0A6E11}" type="slidenum"><a:rPr lang="${tongue}"/><a:t>‹N°›</a:t></a:fld></a:p></p:txBody></p:sp>`;

/** Tags that only repeat or hide lines, each on a line that leaves with them. */
export const when = (condition, ...paragraphs) => [`{{#if ${condition}}}`, ...paragraphs.flat(), '{{/if}}'];
export const each = (list, ...paragraphs) => [`{{#each ${list}}}`, ...paragraphs.flat(), '{{/each}}'];

/** A column: its heading, its share of the width, whether it holds figures. */
export const words = (head, share) => ({ head, share, align: 'l' });
export const figures = (head, share) => ({ head, share, align: 'r' });

/** One row; with `list`, one row for each of its items. `total`: the last row, which stands out. */
export const row = (...cells) => ({ cells });
export const eachRow = (list, ...cells) => ({ list, cells });
export const totalRow = (...cells) => ({ cells, total: true });

/**
 * A table in its place of the layout; `described` says what it holds to those who do not see it. With `condition`, a
 * table that is not there when it does not hold.
 */
export const table =
  (described, { x, y, width, size = letters.table }, columns, rows, condition) =>
  (tongue, id) => {
    const whole = columns.reduce((sum, { share }) => sum + share, 0);
    const widths = columns.map(({ share }) => inches((width * share) / whole));
    const total = widths.reduce((sum, one) => sum + one, 0);
    const height = size / 34;
    const cell = (content, column) =>
      `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/><a:p><a:pPr algn="${columns[column].align}"/>${run(tongue, content, size)}</a:p></a:txBody><a:tcPr marL="108000" marR="108000" marT="43200" marB="43200" anchor="ctr"/></a:tc>`;
    const line = (cells) => `<a:tr h="${inches(height)}">${cells.map(cell).join('')}</a:tr>`;
    const heads = columns.map(({ head }) => head);
    const lines = rows.map(({ list, cells }) => {
      if (!list) return line(cells);
      const [first, ...others] = cells;
      const last = others.pop() ?? '';
      return line([`{{#each ${list}}}${first}`, ...others, `${last}{{/each}}`]);
    });
    const shown = condition
      ? [line([`{{#if ${condition}}}${heads[0]}`, ...heads.slice(1)]), ...closed(lines)]
      : [line(heads), ...lines];
    const hasTotal = rows.some((one) => one.total);
    return `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="${escaped(described)}" descr="${escaped(described)}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr><p:ph type="tbl" idx="13"/></p:nvPr></p:nvGraphicFramePr>${boxOf(x, y, total, height * (rows.length + 1))}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr firstRow="1"${hasTotal ? ' lastRow="1"' : ''}><a:tableStyleId>${TABLE_STYLE}</a:tableStyleId></a:tblPr><a:tblGrid>${widths.map((one) => `<a:gridCol w="${one}"/>`).join('')}</a:tblGrid>${shown.join('')}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;
  };
const boxOf = (x, y, width, height) =>
  `<p:xfrm><a:off x="${inches(x)}" y="${inches(y)}"/><a:ext cx="${width}" cy="${inches(height)}"/></p:xfrm>`;
/** The last row closes the condition that the heading opens. */
const closed = (lines) =>
  lines.map((one, index) =>
    index === lines.length - 1 ? one.replace(/<\/a:t><\/a:r><\/a:p><\/a:txBody>(?!.*<\/a:txBody>)/, '{{/if}}$&') : one,
  );

const filled =
  (name, tag, { x, y, width, height }, fill, shown) =>
  (tongue, id) =>
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${escaped(name)}" descr="${escaped(tag)}"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${box(x, y, width, height)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${solid(fill)}<a:ln><a:noFill/></a:ln></p:spPr><p:txBody><a:bodyPr anchor="ctr"/><a:lstStyle/><a:p><a:pPr algn="ctr"/>${run(tongue, shown, 14)}</a:p></p:txBody></p:sp>`;
/** The place of a chart: a rectangle that says which, and whose alternative text asks for it. */
export const chart = (name, path, place) => filled(name, `{{chart ${path}}}`, place, 'bg2', name);
/** The place of a picture; what it is filled with stays behind the picture. */
export const picture = (name, path, described, place) => filled(name, `{{image ${path}}}${described}`, place, 'bg1', name);

/** Restyle it in PowerPoint under this name: every table follows. */
export const TABLE_STYLE = '{6B1E5F3C-8A24-4C0D-9E5B-1D7A2F4C9B30}';
const edge = (side, width, colour) => `<a:${side}><a:ln w="${width}">${solid(colour)}</a:ln></a:${side}>`;
const line = `<a:ln w="6350"><a:solidFill><a:schemeClr val="bg2"><a:lumMod val="80000"/></a:schemeClr></a:solidFill></a:ln>`;
export const tableStyles = (w) =>
  `<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="${TABLE_STYLE}"><a:tblStyle styleId="${TABLE_STYLE}" styleName="${w.shapes.tableStyle}"><a:wholeTbl><a:tcTxStyle><a:fontRef idx="minor"/><a:schemeClr val="tx1"/></a:tcTxStyle><a:tcStyle><a:tcBdr>${edge('bottom', 12_700, 'accent1')}<a:insideH>${line}</a:insideH></a:tcBdr></a:tcStyle></a:wholeTbl><a:lastRow><a:tcTxStyle b="on"><a:fontRef idx="minor"/><a:schemeClr val="tx1"/></a:tcTxStyle><a:tcStyle><a:tcBdr/></a:tcStyle></a:lastRow><a:firstRow><a:tcTxStyle b="on"><a:fontRef idx="minor"/><a:schemeClr val="accent1"/></a:tcTxStyle><a:tcStyle><a:tcBdr>${edge('top', 12_700, 'accent1')}</a:tcBdr><a:fill>${solid('bg2')}</a:fill></a:tcStyle></a:firstRow></a:tblStyle></a:tblStyleLst>`;

/** The words of a level, on a scale that has them. */
export const measured = (name) => `{{#if ${name}.level}}{{${name}.level}}{{else}}{{default (number ${name}.value) "–"}}{{/if}}`;
