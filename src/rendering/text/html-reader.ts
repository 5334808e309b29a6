/** Follows the HTML of a template from one tag to the next, to know what may stand there and how it is to be escaped. */

/**
 * `flow`: where paragraphs and tables may stand; `words`: where only words may; `plain`: where not even bold may (attributes, the
 * title of the page); `address`: at the beginning of an attribute that leads somewhere; `resource`: of one whose content a browser fetches;
 * `closed`: where a value could become a program.
 */
export type HtmlPlace = 'flow' | 'words' | 'plain' | 'address' | 'resource' | 'closed';

export interface HtmlReader {
  readonly read: (text: string) => void;
  readonly place: () => HtmlPlace;
  /** The level of the last heading, 0 before the first. */
  readonly heading: () => number;
}

type Mode =
  | { readonly in: 'text' | 'comment' }
  | { readonly in: 'tag' }
  | { readonly in: 'value'; readonly quote: string }
  | { readonly in: 'raw'; readonly name: string };

/** Elements that hold words alone. */
const WORDED = new Set('p h1 h2 h3 h4 h5 h6 a span strong em b i s small mark caption summary label button dt'.split(' '));
const ADDRESSES = new Set(['href', 'cite', 'xlink:href']);
const RESOURCES = new Set(['src', 'action', 'formaction', 'poster', 'data', 'background', 'ping']);
/** In characters, with what stands between it and its value: no attribute of HTML has a longer one. */
const LONGEST_NAME = 100;
const PROGRAMS = /^(on.*|style|srcdoc|srcset)$/;

export function htmlReader(): HtmlReader {
  let mode: Mode = { in: 'text' };
  /** The tag being read, from its sign. */
  let tag = '';
  let attribute = { name: '', isBegun: false };
  let heading = 0;
  const open: string[] = [];

  function endTag(): Mode {
    const [, slash, name = ''] = /^<(\/?)([^\s/>]*)/.exec(tag.toLowerCase()) ?? [];
    if (slash) {
      const at = open.lastIndexOf(name);
      if (at >= 0) open.splice(at);
      return { in: 'text' };
    }
    const level = /^h([1-6])$/.exec(name)?.[1];
    if (level) heading = Number(level);
    if (/^(script|style|title|textarea)$/.test(name)) return { in: 'raw', name };
    if (WORDED.has(name) && !tag.endsWith('/')) open.push(name);
    return { in: 'text' };
  }

  /** Reads one stretch in the present mode, and says where the next begins. */
  function step(text: string, at: number): number {
    const rest = text.slice(at);
    switch (mode.in) {
      case 'text': {
        const next = /<!--|<(?=[a-z/])/i.exec(rest);
        if (!next) return text.length;
        mode = next[0] === '<' ? { in: 'tag' } : { in: 'comment' };
        tag = '<';
        return at + next.index + next[0].length;
      }
      case 'comment':
      case 'raw': {
        const closing: string = mode.in === 'raw' ? `</${mode.name}` : '-->';
        const end = rest.toLowerCase().indexOf(closing);
        if (end < 0) return text.length;
        mode = mode.in === 'raw' ? { in: 'tag' } : { in: 'text' };
        tag = closing;
        return at + end + closing.length;
      }
      case 'value': {
        const end = rest.indexOf(mode.quote);
        attribute = { ...attribute, isBegun: true };
        if (end < 0) return text.length;
        mode = { in: 'tag' };
        return at + end + 1;
      }
      case 'tag': {
        const end = rest.search(/["'>]/);
        tag += end < 0 ? rest : rest.slice(0, end);
        if (end < 0) return text.length;
        const sign = rest.charAt(end);
        attribute = { name: /([^\s=<>"'/]+)\s*=\s*$/.exec(tag.slice(-LONGEST_NAME))?.[1]?.toLowerCase() ?? '', isBegun: false };
        mode = sign === '>' ? endTag() : { in: 'value', quote: sign };
        return at + end + 1;
      }
    }
  }

  function place(): HtmlPlace {
    if (mode.in === 'text') return open.length > 0 ? 'words' : 'flow';
    if (mode.in === 'raw' && /^title|^textarea/.test(mode.name)) return 'plain';
    if (mode.in !== 'value' || PROGRAMS.test(attribute.name)) return 'closed';
    if (attribute.isBegun) return 'plain';
    return RESOURCES.has(attribute.name) ? 'resource' : ADDRESSES.has(attribute.name) ? 'address' : 'plain';
  }

  return {
    read(text) {
      for (let at = 0; at < text.length; ) at = step(text, at);
    },
    place,
    heading: () => heading,
  };
}
