// What the parser's complaint means to the person who wrote the file.
import type { YAMLException } from 'js-yaml';
import type { Fault } from '../model/index.ts';
import { type Misread, misalignedLine, missedComma, openingBefore, reservedStart, strayLine } from './misread-line.ts';
import { positionAt } from './position.ts';

/** The key that begins a text, without the quotes in which it may stand. */
function keyOf(text: string): string {
  const [, double, single, plain = ''] = /^(?:"((?:[^"\\\n]|\\.)*)"|'((?:[^'\n]|'')*)'|([^:#\n]+))/.exec(text) ?? [];
  return (double?.replace(/\\(["\\/])/g, '$1') ?? single?.replaceAll("''", "'") ?? plain).trim();
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A key that is written twice, and where it stood first: the nearest line above that starts alike, in quotes or not. */
function duplicateKey(path: string, text: string, at: number): Fault {
  // The parser stands after a quote.
  const offset = /["']/.test(text[at - 1] ?? '') ? at - 1 : at;
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const key = keyOf(text.slice(offset));
  const indent = text.slice(start, offset);
  const spellings = [key, JSON.stringify(key), `'${key.replaceAll("'", "''")}'`].map(escaped).join('|');
  let first = -1;
  for (const match of text.slice(0, start).matchAll(new RegExp(`^${indent.replace(/\S/g, '.')}(?:${spellings})\\s*:`, 'gm')))
    first = match.index + indent.length;
  const place = positionAt(path, text, first === -1 ? offset : first);
  return { code: 'yaml/duplicate-key', at: positionAt(path, text, offset), found: { key, first: place } };
}

/** The fault in the user's terms, by the reason that js-yaml gives. */
export function yamlFault(path: string, text: string, error: YAMLException): Fault {
  const offset = error.mark?.position ?? 0;
  const at = positionAt(path, text, offset);
  const fault = (code: string, found: Fault['found'] = {}): Fault => ({ code, at, found });
  const unread = (reason: string): Misread => ({ code: 'yaml/not-readable', offset, found: { reason } });
  const misread = ({ code, offset: where, found = {} }: Misread): Fault => ({ code, at: positionAt(path, text, where), found });
  switch (true) {
    case error.reason.includes('duplicated mapping key'):
      return duplicateKey(path, text, offset);
    case error.reason.includes('tab characters'):
      return { ...fault('yaml/tab-indentation'), fix: { path, pointer: [], change: { untab: true } } };
    case error.reason.includes('aliases exceeded'):
      // The parser stands after the star.
      return { ...fault('yaml/alias'), at: positionAt(path, text, Math.max(0, offset - 1)) };
    case error.reason.includes('more than one document') || error.reason.includes('single document'):
      return { code: 'yaml/two-documents', at: positionAt(path, text, Math.max(0, text.lastIndexOf('\n---') + 1)), found: {} };
    case error.reason.includes('input is empty'):
      return fault('yaml/empty-file');
    case error.reason.includes('unknown') && error.reason.includes('tag'):
      return fault('yaml/unknown-tag');
    case /null byte|non-printable|control|valid JSON character/.test(error.reason):
      return fault('yaml/control-character');
    case error.reason.includes('nesting') || error.reason.includes('depth'):
      return fault('yaml/too-deep');
    case error.reason.includes('deficient indentation') || /unexpected end of the [^\n]{1,60} within/.test(error.reason):
      return misread(openingBefore(text, offset));
    case error.reason.includes('missed comma'):
      return misread(missedComma(text, offset));
    case error.reason.includes("but found ','"):
      return misread(unread('extra-comma'));
    case /escape sequence|hexadecimal/.test(error.reason):
      return misread(unread('backslash'));
    case error.reason.includes('complex keys'):
      return misread({ ...unread('braces'), offset: Math.max(0, text.search(/\{\{|\? /)) });
    case /anchor node|alias node|line break is expected|tag/.test(error.reason):
      return misread(reservedStart(text, offset) ?? unread('other'));
    case /mapping entry;|after a mapping key|document separator|key-value separator/.test(error.reason):
      return misread(strayLine(text, offset) ?? { code: 'yaml/bad-indentation', offset });
    case error.reason.includes('bad indentation'):
      return misread(misalignedLine(text, offset));
    default:
      return misread(unread('other'));
  }
}
