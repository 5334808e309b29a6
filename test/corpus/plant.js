// Puts one tag in a file: at the end of the text of a Word document, in the first text of a deck, in a row below the first sheet of a workbook.
import { zipSync } from 'fflate';
import { decodePart, partsOf } from './same-content.js';

const PLACES = {
  doc: { part: /^word\/document\d*\.xml$/, plant: inWord },
  dot: { part: /^word\/document\d*\.xml$/, plant: inWord },
  ppt: { part: /^ppt\/slides\/slide\d+\.xml$/, plant: inDeck },
  pot: { part: /^ppt\/slides\/slide\d+\.xml$/, plant: inDeck },
  xls: { part: /^xl\/worksheets\/[^/]+\.xml$/, plant: inSheet },
  xlt: { part: /^xl\/worksheets\/[^/]+\.xml$/, plant: inSheet },
};

/** Null where there is no such place. */
export function planted(bytes, kind, text) {
  const { part, plant } = PLACES[kind];
  const parts = partsOf(bytes);
  for (const [name, held] of parts) {
    const xml = part.test(name) ? plant(decodePart(held), text) : null;
    if (xml === null) continue;
    parts.set(name, new TextEncoder().encode(xml));
    return zipSync(Object.fromEntries(parts), { level: 1 });
  }
  return null;
}

function inWord(xml, text) {
  const [, prefix] = /<\/((?:[\w.-]+:)?)body>/.exec(xml) ?? [];
  if (prefix === undefined) return null;
  // What the engine writes may begin with a space.
  const paragraph = `<${prefix}p><${prefix}r><${prefix}t xml:space="preserve">${text}</${prefix}t></${prefix}r></${prefix}p>`;
  const last = xml.lastIndexOf(`<${prefix}sectPr`);
  const isOfBody = last > 0 && !xml.slice(last).includes(`</${prefix}p>`);
  const at = isOfBody ? last : xml.lastIndexOf(`</${prefix}body>`);
  return xml.slice(0, at) + paragraph + xml.slice(at);
}

function inDeck(xml, text) {
  const found = /<a:t>[^<]/.exec(xml);
  return found === null ? null : `${xml.slice(0, found.index + 5)}${text} ${xml.slice(found.index + 5)}`;
}

function inSheet(xml, text) {
  const end = /<\/((?:[\w.-]+:)?)sheetData>/.exec(xml);
  if (end === null || xml.includes(`<${end[1]}sheetData>`) === false) return null;
  const [, prefix] = end;
  const rows = [...xml.matchAll(new RegExp(`<${prefix}row\\s[^<>]*\\br="(\\d+)"`, 'g'))].map(([, row]) => Number(row));
  const row = Math.max(0, ...rows) + 1;
  const cell = `<${prefix}c r="A${row}" t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${text}</${prefix}t></${prefix}is></${prefix}c>`;
  return `${xml.slice(0, end.index)}<${prefix}row r="${row}">${cell}</${prefix}row>${xml.slice(end.index)}`;
}
