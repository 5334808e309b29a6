// What differs between two Office files, part by part: nothing, when one says what the other says.
import { unzipSync } from 'fflate';
import { canonicalXml } from './canonical-xml.js';

const LONGEST = 160;
const isXml = (text) => /^\ufeff?\s*</.test(text);
const isList = (name) => /\.rels$|^\[content_types\]\.xml$/i.test(name);

/** Parts are UTF-8, or UTF-16 with its mark. */
function decodePart(bytes) {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

export function partsOf(bytes) {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'));
  return new Map(parts.map(([name, held]) => [name, held]));
}
const sameBytes = (a, b) => Buffer.compare(a, b) === 0;

/** In a list the order says nothing. */
const said = (name, text) => {
  const tokens = canonicalXml(text);
  return isList(name) ? tokens.sort() : tokens;
};

/** Null when both say the same; otherwise the first thing that one says and the other does not. */
function differenceOf(name, before, after) {
  const [a, b] = [decodePart(before), decodePart(after)];
  if (!isXml(a) || !isXml(b)) return 'bytes';
  const [one, other] = [said(name, a), said(name, b)];
  const at = one.findIndex((token, index) => token !== other[index]);
  if (at < 0 && one.length === other.length) return null;
  const place = at < 0 ? one.length : at;
  return `${(one[place] ?? 'end').slice(0, LONGEST)} → ${(other[place] ?? 'end').slice(0, LONGEST)}`;
}

/** `lost`, `added` and `changed` parts, and how many came back byte for byte. */
export function compareFiles(before, after) {
  const [old, made] = [partsOf(before), partsOf(after)];
  const differences = [];
  let untouched = 0;
  for (const [name, bytes] of old) {
    const other = made.get(name);
    if (other === undefined) differences.push({ part: name, what: 'lost' });
    else if (sameBytes(bytes, other)) untouched += 1;
    else {
      const what = differenceOf(name, bytes, other);
      if (what !== null) differences.push({ part: name, what });
    }
  }
  for (const name of made.keys()) if (!old.has(name)) differences.push({ part: name, what: 'added' });
  return { differences, untouched, parts: old.size };
}

/** The parts that say `{{` in some text, as people see it. */
export const partsWithTags = (bytes) =>
  [...partsOf(bytes)].filter(([, held]) => /\{\{/.test(decodePart(held)) && isXml(decodePart(held))).map(([name]) => name);
