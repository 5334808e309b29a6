// What the parser's complaint means to the person who wrote the file.
import { EVENT_ID, getScalarValue, type YAMLException } from 'js-yaml';
import type { Fault } from '../model/index.ts';
import { type Misread, misalignedLine, missedComma, openingBefore, reservedStart, strayLine } from './misread-line.ts';
import { eventsIn } from './parse-yaml.ts';
import { positionAt } from './position.ts';

/** The key that starts at an offset, and where its mapping had it first; null when no key of one line starts there. */
function firstOf(text: string, at: number): { readonly key: string; readonly first: number } | null {
  /** Where each key of a mapping starts; null for a list. */
  const stack: { readonly keys: Map<string, number> | null; isKeyNext: boolean }[] = [];
  for (const event of eventsIn(text)) {
    const frame = stack.at(-1);
    if (event.type === EVENT_ID.POP) stack.pop();
    else if (event.type === EVENT_ID.SCALAR && frame?.keys && frame.isKeyNext) {
      const key = getScalarValue(text, event);
      const first = frame.keys.get(key) ?? event.valueStart;
      if (event.valueStart === at) return { key, first };
      frame.keys.set(key, first);
      frame.isKeyNext = false;
    } else if (frame) frame.isKeyNext = true;
    if (event.type === EVENT_ID.MAPPING) stack.push({ keys: new Map(), isKeyNext: true });
    else if (event.type === EVENT_ID.SEQUENCE) stack.push({ keys: null, isKeyNext: false });
  }
  return null;
}

/** A key that is written twice, and where it stood first. */
function duplicateKey(path: string, text: string, offset: number): Fault {
  const { key, first } = firstOf(text, offset) ?? { key: text.slice(offset).split(/[:\n]/, 1)[0] ?? '', first: offset };
  // The parser stands after a quote.
  const placeOf = (at: number) => positionAt(path, text, /["']/.test(text[at - 1] ?? '') ? at - 1 : at);
  return { code: 'yaml/duplicate-key', at: placeOf(offset), found: { key, first: placeOf(first) } };
}

/** The fault in the user's terms, by the reason that js-yaml gives. */
export function yamlFault(path: string, text: string, error: YAMLException): Fault {
  const offset = error.mark?.position ?? 0;
  const at = positionAt(path, text, offset);
  const fault = (code: string): Fault => ({ code, at, found: {} });
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
