// How decks look: theme, master, layouts. Restyle these in PowerPoint, and every slide follows.
import { box, escaped, inches, letters, solid } from './deck-shapes.js';

export const NAMESPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
export const GROUP =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';
const MAP =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

/** 16:9, in inches. */
export const page = { width: 13.333, height: 7.5, side: 0.65 };
const width = page.width - 2 * page.side;
/** Where the tables of each layout stand. */
export const places = {
  table: { x: page.side, y: 2.2, width },
  axis: { x: 4.75, y: 1.75, width: page.width - page.side - 4.75 },
  /** Under a short table. */
  underAxis: { x: 4.75, y: 4.4, width: page.width - page.side - 4.75, height: 2.3 },
  figures: { x: page.side, y: 3.55, width },
  /** A table and the chart of its figures, side by side; under the cards, or under the lead. */
  narrow: { x: page.side, y: 3.55, width: 5.7 },
  beside: { x: page.side + 5.95, y: 3.4, width: width - 5.95, height: 3.45 },
  left: { x: page.side, y: 2.2, width: 5.7 },
  right: { x: page.side + 5.95, y: 2.1, width: width - 5.95, height: 4.7 },
  chart: { x: page.side, y: 2.1, width, height: 4.7 },
  logo: { x: 0.9, y: 0.55, width: 3, height: 0.9 },
};

/** A place of a layout: what fills it, where, how its letters look at each level. */
const place = ({ id, name, type, index, at, body = '', fill = '', styles = '', shown }) =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${escaped(name)}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph${type ? ` type="${type}"` : ''}${index ? ` idx="${index}"` : ''}/></p:nvPr></p:nvSpPr><p:spPr>${at ?? ''}${at ? '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>' : ''}${fill}</p:spPr><p:txBody><a:bodyPr ${body}><a:normAutofit/></a:bodyPr><a:lstStyle>${styles}</a:lstStyle><a:p>${shown}</a:p></p:txBody></p:sp>`;
const words = (text) => `<a:r><a:rPr/><a:t>${escaped(text)}</a:t></a:r>`;
const slideNumber = '<a:fld id="{7C1B6F0E-5D0A-4B0E-9C57-2B1F3D0A6E11}" type="slidenum"><a:rPr/><a:t>‹N°›</a:t></a:fld>';

/** Letters of one level, in points; spaces before in points. */
const level = (number, { size, bold = false, colour: of = 'tx1', align = 'l', bullet = false, before = 6, font = 'mn' }) =>
  `<a:lvl${number}pPr marL="${bullet ? 285_750 * number : 0}" indent="${bullet ? -285_750 : 0}" algn="${align}"><a:lnSpc><a:spcPct val="100000"/></a:lnSpc><a:spcBef><a:spcPts val="${before * 100}"/></a:spcBef>${bullet ? `<a:buClr><a:schemeClr val="accent1"/></a:buClr><a:buFont typeface="Arial"/><a:buChar char="•"/>` : '<a:buNone/>'}<a:defRPr sz="${size * 100}" b="${bold ? 1 : 0}">${solid(of)}<a:latin typeface="+${font}-lt"/></a:defRPr></a:lvl${number}pPr>`;

const bar = (id, at, of, drawn = '<p:nvPr userDrawn="1"/>') =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name=""><a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst></p:cNvPr><p:cNvSpPr/>${drawn}</p:nvSpPr><p:spPr>${at}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${of}<a:ln><a:noFill/></a:ln></p:spPr></p:sp>`;

const alongTop = box(0, 0, page.width, 0.14);
/** Along the top of one slide, over that of its layout. */
export const stripe = (id, colour) => bar(id, alongTop, solid(colour), '<p:nvPr/>');

const margins = `lIns="0" tIns="0" rIns="0" bIns="0"`;
const titleAt = box(page.side, 0.45, width, 1.05);
const footerAt = box(page.side, 6.98, width - 1.2, 0.3);
const numberAt = box(page.width - page.side - 1, 6.98, 1, 0.3);

const small = (align) => level(1, { size: letters.footer, colour: 'tx2', align, before: 0 });
const titlePlace = (w, at = '') =>
  place({
    id: 2,
    name: w.shapes.title,
    type: 'title',
    at,
    body: at && `${margins} anchor="ctr"`,
    shown: words(w.layouts.titleHere),
  });
const margin = (w, at = {}) =>
  place({
    id: 3,
    name: w.shapes.footer,
    type: 'ftr',
    index: 11,
    at: at.footer,
    body: at.footer ? `${margins} anchor="ctr"` : '',
    styles: at.footer ? small('l') : '',
    shown: '',
  }) +
  place({
    id: 4,
    name: w.shapes.number,
    type: 'sldNum',
    index: 12,
    at: at.number,
    body: at.number ? `${margins} anchor="ctr"` : '',
    styles: at.number ? small('r') : '',
    shown: slideNumber,
  });

export function master(w, layouts) {
  const body = place({
    id: 5,
    name: w.shapes.text,
    type: 'body',
    index: 1,
    at: box(page.side, 1.75, width, 4.95),
    body: margins,
    shown: words(w.layouts.textHere),
  });
  const shapes = `${GROUP}${bar(6, alongTop, solid('accent1'))}${titlePlace(w, titleAt)}${body}${margin(w, { footer: footerAt, number: numberAt })}`;
  const bullets = [1, 2, 3].map((number) =>
    level(number, { size: [22, 18, 16][number - 1], bullet: true, before: [10, 6, 4][number - 1] }),
  );
  const ids = layouts.map((_, index) => `<p:sldLayoutId id="${2_147_483_649 + index}" r:id="rId${index + 1}"/>`);
  return `<p:sldMaster ${NAMESPACES}><p:cSld><p:bg><p:bgPr>${solid('bg1')}<a:effectLst/></p:bgPr></p:bg><p:spTree>${shapes}</p:spTree></p:cSld>${MAP}<p:sldLayoutIdLst>${ids.join('')}</p:sldLayoutIdLst><p:hf hdr="0" dt="0"/><p:txStyles><p:titleStyle>${level(1, { size: 26, bold: true, colour: 'accent1', before: 0, font: 'mj' })}</p:titleStyle><p:bodyStyle>${bullets.join('')}</p:bodyStyle><p:otherStyle>${level(1, { size: 14, before: 0 })}</p:otherStyle></p:txStyles></p:sldMaster>`;
}

const layout = (w, key, type, shapes, { background = '', bare = false } = {}) =>
  `<p:sldLayout ${NAMESPACES}${type ? ` type="${type}"` : ''} preserve="1"${type ? '' : ' userDrawn="1"'}${bare ? ' showMasterSp="0"' : ''}><p:cSld name="${escaped(w.layouts[key])}">${background}<p:spTree>${GROUP}${shapes}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
const tablePlace = (w, { x, y, width: wide }, height) =>
  place({ id: 10, name: w.shapes.table, type: 'tbl', index: 13, at: box(x, y, wide, height), shown: words(w.layouts.tableHere) });

/** In the order of their numbers; slides name them by key. */
export const layoutKeys = ['cover', 'text', 'table', 'axis', 'figures'];
export const layouts = (w) => [
  cover(w),
  layout(
    w,
    'text',
    'obj',
    titlePlace(w) + place({ id: 5, name: w.shapes.text, index: 1, shown: words(w.layouts.textHere) }) + margin(w),
  ),
  withTable(w),
  axis(w),
  figures(w),
];

function cover(w) {
  const white = (size, more = {}) => level(1, { size, colour: 'bg1', before: 6, ...more });
  const shapes = [
    bar(6, box(0.9, 4.12, 1.1, 0.06), solid('bg1')),
    place({
      id: 2,
      name: w.shapes.title,
      type: 'ctrTitle',
      at: box(0.9, 1.5, 11.4, 2.4),
      body: `${margins} anchor="b"`,
      styles: white(44, { bold: true, font: 'mj' }),
      shown: words(w.layouts.titleHere),
    }),
    place({
      id: 3,
      name: w.shapes.subtitle,
      type: 'subTitle',
      index: 1,
      at: box(0.9, 4.4, 11.4, 1.5),
      body: margins,
      styles: white(22),
      shown: words(w.layouts.textHere),
    }),
    place({
      id: 4,
      name: w.shapes.notice,
      type: 'body',
      index: 14,
      at: box(0.9, 6.5, 11.4, 0.5),
      body: margins,
      styles: white(14),
      shown: words(w.layouts.textHere),
    }),
  ];
  return layout(w, 'cover', 'title', shapes.join(''), {
    background: `<p:bg><p:bgPr>${solid('accent1')}<a:effectLst/></p:bgPr></p:bg>`,
    bare: true,
  });
}

function withTable(w) {
  const sentence = place({
    id: 9,
    name: w.shapes.lead,
    type: 'body',
    index: 14,
    at: box(page.side, 1.6, width, 0.5),
    body: `${margins} anchor="ctr"`,
    styles: level(1, { size: 15, colour: 'tx2', before: 0 }),
    shown: words(w.layouts.textHere),
  });
  return layout(w, 'table', 'tbl', titlePlace(w) + sentence + tablePlace(w, places.table, 4.5) + margin(w));
}

function axis(w) {
  const styles =
    level(1, { size: 14, before: 6 }) +
    level(2, { size: 14, bullet: true, before: 5 })
      .replaceAll('marL="571500"', 'marL="228600"')
      .replaceAll('indent="-285750"', 'indent="-228600"') +
    level(3, { size: 14, bold: true, colour: 'accent1', before: 12 });
  const side = place({
    id: 9,
    name: w.shapes.text,
    index: 1,
    at: box(page.side, 1.75, 3.75, 4.95),
    fill: solid('bg2'),
    body: `lIns="${inches(0.18)}" tIns="${inches(0.1)}" rIns="${inches(0.18)}" bIns="${inches(0.1)}"`,
    styles,
    shown: words(w.layouts.textHere),
  });
  return layout(w, 'axis', '', titlePlace(w) + side + tablePlace(w, places.axis, 4.95) + margin(w));
}

function figures(w) {
  const gap = 0.25;
  const wide = (width - 3 * gap) / 4;
  const styles =
    level(1, { size: 26, bold: true, colour: 'accent1', align: 'ctr', before: 0 }) +
    level(2, { size: 14, align: 'ctr', before: 4 });
  const cards = [1, 2, 3, 4].map((index) =>
    place({
      id: 20 + index,
      name: `${w.shapes.card} ${index}`,
      type: 'body',
      index: 20 + index,
      at: box(page.side + (index - 1) * (wide + gap), 1.75, wide, 1.45),
      fill: solid('bg2'),
      body: `lIns="${inches(0.1)}" tIns="${inches(0.08)}" rIns="${inches(0.1)}" bIns="${inches(0.08)}" anchor="ctr"`,
      styles,
      shown: words('123'),
    }),
  );
  return layout(w, 'figures', '', titlePlace(w) + cards.join('') + tablePlace(w, places.figures, 3.2) + margin(w));
}

export function notesMaster(w) {
  const image = `<p:sp><p:nvSpPr><p:cNvPr id="2" name="${escaped(w.shapes.image)}"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr>${box(0.75, 1.2, 6, 3.375)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:sp>`;
  const text = place({
    id: 3,
    name: w.shapes.notes,
    type: 'body',
    index: 3,
    at: box(0.75, 4.9, 6, 4),
    shown: words(w.layouts.textHere),
  });
  return `<p:notesMaster ${NAMESPACES}><p:cSld><p:bg><p:bgPr>${solid('bg1')}<a:effectLst/></p:bgPr></p:bg><p:spTree>${GROUP}${image}${text}</p:spTree></p:cSld>${MAP}<p:notesStyle>${level(1, { size: 12, before: 4 })}</p:notesStyle></p:notesMaster>`;
}
