/** Marks by which a shape runs something, or by which a part of it is fetched. */

import { decodeText } from '../parse-xml.ts';
import type { Report } from '../problem.ts';
import { isSafeTarget, leadsElsewhere } from './addresses.ts';
import type { Text } from './parts.ts';

/** What a mark is distinct as. */
type Found = readonly ['template/runs-a-program' | 'template/fetches-from-outside' | 'template/unsafe-link', string];

const ATTRIBUTE = /\s([\w.-]+:)?(action|macro|fmlaMacro|src|href|on[a-z]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;
/** To another slide or show of this deck, or to the sound and pictures that it holds. */
const QUIET_ACTION = /^ppaction:\/\/(?:hlinkshowjump|hlinksldjump|customshow|noaction|media)(?:$|\?)/i;
const ELEMENTS: readonly (readonly [pattern: RegExp, code: Found[0]])[] = [
  [/<(?:[\w.-]+:)?(FmlaMacro)(?:\s[^<>]*)?>\s*[^<\s]/, 'template/runs-a-program'],
  [/<(?:[\w.-]+:)?(?:cmd)\s[^<>]*\b(type\s*=\s*["']verb)["']/, 'template/runs-a-program'],
  [/<(?:[\w.-]+:)?(hlinkMouseOver)\s[^<>]*\bid\s*=\s*["'][^"']/, 'template/runs-a-program'],
  [/<(?:[\w.-]+:)?(mailMerge|altChunk)[\s/>]/, 'template/fetches-from-outside'],
];
/** In a drawing. */
const DRAWN_ELEMENTS: typeof ELEMENTS = [
  [/<(?:[\w.-]+:)?(script|foreignObject)[\s/>]/i, 'template/runs-a-program'],
  [/(@import|\burl\(\s*["']?[a-z][a-z\d+.-]+:(?!image\/))/i, 'template/fetches-from-outside'],
];
const LONGEST = 200;

export function refuseActions({ name: part, xml }: Text, report: Report): void {
  const isDrawing = /<(?:[\w.-]+:)?svg[\s>]/i.test(xml);
  const marks = [...ELEMENTS, ...(isDrawing ? DRAWN_ELEMENTS : [])].flatMap(([pattern, code]): Found[] => {
    const found = pattern.exec(xml)?.[1];
    return found === undefined ? [] : [[code, found]];
  });
  const values = [...xml.matchAll(ATTRIBUTE)].flatMap(([, prefix = '', name = '', double, single]): Found[] => {
    const value = decodeText(double ?? single ?? '').trim();
    const code = attributeFault(prefix, name, value, isDrawing);
    return code === null ? [] : [[code, code === 'template/runs-a-program' ? `${name}="${value}"` : value]];
  });
  const distinct = new Map([...marks, ...values].map((found) => [found.join(' '), found]));
  for (const [code, name] of distinct.values()) report({ code, part, tag: '', name: name.slice(0, LONGEST) });
}

function attributeFault(prefix: string, name: string, value: string, isDrawing: boolean): Found[0] | null {
  const isElsewhere = leadsElsewhere(value) || /^file:/i.test(value);
  switch (name.toLowerCase()) {
    case 'action':
      return /^ppaction:/i.test(value) && !QUIET_ACTION.test(value) ? 'template/runs-a-program' : null;
    case 'macro':
    case 'fmlamacro':
      return value === '' ? null : 'template/runs-a-program';
    case 'src':
      return isElsewhere && !/^data:image\//i.test(value) ? 'template/fetches-from-outside' : null;
    case 'href':
      // A shape of old is a link by `href`; the picture in it is fetched by `o:href`, and all that a drawing holds too.
      if (prefix !== '' || isDrawing)
        return isElsewhere && !/^data:image\//i.test(value) ? 'template/fetches-from-outside' : null;
      return isSafeTarget(value) ? null : 'template/unsafe-link';
    default:
      return isDrawing ? 'template/runs-a-program' : null;
  }
}
