// What the parser's complaint means to the person who wrote the file.
import type { YAMLException } from 'js-yaml';
import type { Fault } from '../model/index.ts';
import { type Misread, misalignedLine, missedComma, openingBefore, reservedStart, strayLine } from './misread-line.ts';
import { positionAt } from './position.ts';

/** Where a key that is now written twice stood first: the nearest line above that starts alike. */
function firstOf(path: string, text: string, offset: number) {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const key = /^[^:#]+/.exec(text.slice(offset))?.[0].trim() ?? '';
  const indent = text.slice(start, offset);
  let first = -1;
  const escaped = key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  for (const match of text.slice(0, start).matchAll(new RegExp(`^${indent.replace(/\S/g, '.')}${escaped}\\s*:`, 'gm')))
    first = match.index + indent.length;
  return { key, first: positionAt(path, text, first === -1 ? offset : first) };
}

/** The fault in the user's terms, by the reason that js-yaml gives. */
export function yamlFault(path: string, text: string, error: YAMLException): Fault {
  const offset = error.mark?.position ?? 0;
  const at = positionAt(path, text, offset);
  const fault = (code: string, found: Fault['found'] = {}): Fault => ({ code, at, found });
  const unread = (reason: string): Misread => ({ code: 'yaml/not-readable', offset, found: { reason } });
  const misread = ({ code, offset: where, found = {} }: Misread): Fault => ({ code, at: positionAt(path, text, where), found });
  switch (true) {
    case error.reason.includes('duplicated mapping key'): {
      const { key, first } = firstOf(path, text, offset);
      return fault('yaml/duplicate-key', { key, first });
    }
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
