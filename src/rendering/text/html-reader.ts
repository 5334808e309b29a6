/** Follows the HTML of a template from one tag to the next, to know what may stand there and how it is to be escaped. */

/**
 * `flow`: where paragraphs and tables may stand; `words`: where only words may; `plain`: where not even bold may (attributes, the
 * title of the page); `address`: at the beginning of an attribute that leads somewhere; `resource`: of one whose content a browser fetches;
 * `closed`: where a value could become a program.
 */
type HtmlPlace = 'flow' | 'words' | 'plain' | 'address' | 'resource' | 'closed';

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
  | { readonly in: 'raw'; readonly name: RawName };

/** Elements that hold words alone. */
const WORDED = new Set('p h1 h2 h3 h4 h5 h6 a span strong em b i s small mark caption summary label button dt'.split(' '));
const ADDRESSES = new Set(['href', 'cite', 'xlink:href']);
const RESOURCES = new Set(['src', 'action', 'formaction', 'poster', 'data', 'background', 'ping']);
/** Elements that hold text alone, read as far as their end. */
const RAW_ENDS = { script: /<\/script/i, style: /<\/style/i, title: /<\/title/i, textarea: /<\/textarea/i };
type RawName = keyof typeof RAW_ENDS;
const isRaw = (name: string): name is RawName => Object.hasOwn(RAW_ENDS, name);
const PROGRAMS = /^(on.*|style|srcdoc|srcset)$/;

export function htmlReader(): HtmlReader {
  let mode: Mode = { in: 'text' };
  /** The tag being read, from its sign. */
  let tag = '';
  /** What of it was read since its last value. */
  let sinceValue = '';
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
    if (isRaw(name)) return { in: 'raw', name };
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
      case 'comment': {
        const end = rest.indexOf('-->');
        if (end < 0) return text.length;
        mode = { in: 'text' };
        return at + end + 3;
      }
      case 'raw': {
        const { 0: closing = '', index = -1 } = RAW_ENDS[mode.name].exec(rest) ?? {};
        if (index < 0) return text.length;
        mode = { in: 'tag' };
        tag = closing;
        return at + index + closing.length;
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
        const read = end < 0 ? rest : rest.slice(0, end);
        tag += read;
        sinceValue += read;
        if (end < 0) return text.length;
        const sign = rest.charAt(end);
        attribute = { name: /(?<![^\s=<>"'/])([^\s=<>"'/]+)\s*=\s*$/.exec(sinceValue)?.[1]?.toLowerCase() ?? '', isBegun: false };
        sinceValue = '';
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
