// What the parser's complaint means to the person who wrote the file.
import type { YAMLException } from 'js-yaml';
import type { Fault } from '../model/index.ts';
import { positionAt } from './position.ts';

const lineAt = (text: string, offset: number): string => {
  const before = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const after = text.slice(offset).search(/[\r\n]/);
  return text.slice(before, after === -1 ? undefined : offset + after);
};

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

/** A colon followed by a space, inside a text that nothing quotes: `title: Salle : ouvrir`. */
const colonInText = /^\s*(?:- )?[\w-]+\s*:\s+[^"'[{|>&*!#\s][^#]*?[\w’'»)\u00a0\u202f ]:(?:\s|$)/;

/** The fault in the user's terms, by the reason that js-yaml gives. */
export function yamlFault(path: string, text: string, error: YAMLException): Fault {
  const offset = error.mark?.position ?? 0;
  const at = positionAt(path, text, offset);
  const line = lineAt(text, offset);
  const fault = (code: string, found: Fault['found'] = {}): Fault => ({ code, at, found });
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
    case error.reason.includes('bad indentation') && colonInText.test(line):
      return fault('yaml/colon-in-text', { line: line.trim() });
    case error.reason.includes('nesting') || error.reason.includes('depth'):
      return fault('yaml/too-deep');
    case error.reason.includes('deficient indentation'):
      return fault('yaml/not-closed');
    case error.reason.includes('bad indentation'):
      return fault('yaml/bad-indentation');
    default:
      return fault('yaml/not-readable', { reason: error.reason });
  }
}
