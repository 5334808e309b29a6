// What differs between two Office files, part by part: nothing, when one says what the other says.
import { unzipSync } from 'fflate';
import { canonicalXml } from './canonical-xml.js';

const LONGEST = 160;
const isXml = (text) => /^\ufeff?\s*</.test(text);
const isList = (name) => /\.rels$|^\[content_types\]\.xml$/i.test(name);

/** Parts are UTF-8, or UTF-16 with its mark. */
export function decodePart(bytes) {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

/** Some programs part the names of folders as Windows does, or write that of the list in small letters. */
const usualName = (name) => name.replaceAll('\\', '/').replace(/^\[content_types\]\.xml$/i, '[Content_Types].xml');

export function partsOf(bytes) {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'));
  return new Map(parts.map(([name, held]) => [usualName(name), held]));
}
const sameBytes = (a, b) => Buffer.compare(a, b) === 0;

const TEMPLATES = [
  [/wordprocessingml\.template\.main/, 'wordprocessingml.document.main'],
  [/spreadsheetml\.template\.main/, 'spreadsheetml.sheet.main'],
  [/presentationml\.(?:template|slideshow)\.main/, 'presentationml.presentation.main'],
];

/** In a list the order says nothing. What is made from a template of Office is a document. */
const said = (name, text, isFilled) => {
  const read = canonicalXml(text);
  const tokens = isList(name) ? read.map((token) => TEMPLATES.reduce((one, [from, to]) => one.replace(from, to), token)) : read;
  if (isFilled) return computed(name, tokens);
  return isList(name) ? tokens.sort() : tokens;
};

/** Of a workbook that a value was put in, what is computed again says nothing: results, formulas that cells shared, the order of computing. */
function computed(name, tokens) {
  const kept = tokens.filter((token) => !/calcChain/.test(token));
  if (isList(name)) return kept.filter((token) => token.startsWith('<')).sort();
  if (/pivotCacheDefinition/.test(name)) return kept.map((token) => token.replace(/ \{\}refreshOnLoad="\w+"/, ''));
  if (/workbook\.xml$/.test(name)) {
    const at = kept.findIndex((token) => /\}calcPr\b/.test(token));
    return at < 0 ? kept : [...kept.slice(0, at), ...kept.slice(at + 2)];
  }
  if (!/worksheets\/[^/]+\.xml$/.test(name)) return kept;
  const cells = [];
  for (let at = 0; at < kept.length; at++) {
    const token = kept[at];
    const next = kept[at + 1] ?? '';
    if (/^<\{[^}]*\}c /.test(token) && /^<\{[^}]*\}f\b/.test(next)) {
      let depth = 0;
      cells.push(token.replace(/ \{\}t="\w+"/, ''), 'a formula');
      do {
        depth += kept[at].startsWith('<') ? 1 : kept[at] === '>' ? -1 : 0;
        at += 1;
      } while (depth > 0 && at < kept.length);
      at -= 1;
    } else if (/^<\{[^}]*\}dimension /.test(token)) at += 1;
    else cells.push(token.replace(/^(<\{[^}]*\}row\b.*?) \{\}spans="[^"]*"/, '$1'));
  }
  return cells;
}

/** Null when both say the same; otherwise the first thing that one says and the other does not. */
function differenceOf(name, before, after, isFilled) {
  const [a, b] = [decodePart(before), decodePart(after)];
  if (!isXml(a) || !isXml(b)) return 'bytes';
  const [one, other] = [said(name, a, isFilled), said(name, b, isFilled)];
  const at = one.findIndex((token, index) => token !== other[index]);
  if (at < 0 && one.length === other.length) return null;
  const place = at < 0 ? one.length : at;
  return `${(one[place] ?? 'end').slice(0, LONGEST)} → ${(other[place] ?? 'end').slice(0, LONGEST)}`;
}

/** `lost`, `added` and `changed` parts, and how many came back byte for byte. */
export function compareFiles(before, after, isFilled = false) {
  const [old, made] = [partsOf(before), partsOf(after)];
  const differences = [];
  let untouched = 0;
  for (const [name, bytes] of old) {
    const other = made.get(name);
    if (other === undefined && !(isFilled && /calcChain/.test(name))) differences.push({ part: name, what: 'lost' });
    else if (other === undefined) continue;
    else if (sameBytes(bytes, other)) untouched += 1;
    else {
      const what = differenceOf(name, bytes, other, isFilled);
      if (what !== null) differences.push({ part: name, what });
    }
  }
  for (const name of made.keys()) if (!old.has(name)) differences.push({ part: name, what: 'added' });
  return { differences, untouched, parts: old.size };
}

/** The parts that say `{{` in some text, as people see it. */
export const partsWithTags = (bytes) =>
  [...partsOf(bytes)].filter(([, held]) => /\{\{/.test(decodePart(held)) && isXml(decodePart(held))).map(([name]) => name);
