// What an XML text says, whatever prefixes, order of attributes, quotes or entities it says it with: a reader of its own, so that the engine's is not
// its own judge.

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<\/\s*([^\s>]+)\s*>|<([^\s/>!]+)((?:"[^"]*"|'[^']*'|[^"'>])*?)(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const NAMED = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
/** Attributes whose value names prefixes. */
const PREFIXES = new Set(['Ignorable', 'Requires', 'MustUnderstand', 'ProcessContent', 'PreserveElements', 'PreserveAttributes']);

const decode = (text) =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hexadecimal, decimal, name) =>
    name === undefined
      ? String.fromCodePoint(Number.parseInt(hexadecimal ?? decimal, hexadecimal ? 16 : 10))
      : (NAMED[name] ?? whole),
  );

/** Line ends are one character, as XML 1.0 says (2.11), before references are replaced. */
const textOf = (raw) => decode(raw.replace(/\r\n?/g, '\n'));
const valueIn = (raw) => decode(raw.replace(/\r\n?/g, '\n').replace(/[\t\n]/g, ' '));

const expand = (name, spaces, isAttribute) => {
  const at = name.indexOf(':');
  const space = at < 0 ? (isAttribute ? '' : (spaces.get('') ?? '')) : (spaces.get(name.slice(0, at)) ?? name.slice(0, at));
  return `{${space}}${name.slice(at + 1)}`;
};

function readStart(name, source, outer) {
  const found = [...source.matchAll(ATTRIBUTE)].map(([, key, double, single]) => [key, valueIn(double ?? single)]);
  const declared = found.filter(([key]) => /^xmlns(:|$)/.test(key)).map(([key, value]) => [key.slice(6), value]);
  const spaces = declared.length === 0 ? outer : new Map([...outer, ...declared]);
  const attributes = found
    .filter(([key]) => !/^xmlns(:|$)/.test(key))
    .map(([key, value]) => {
      const isList = PREFIXES.has(key.slice(key.indexOf(':') + 1));
      const said = isList
        ? value
            .split(/\s+/)
            .map((one) => spaces.get(one.split(':')[0]) ?? one)
            .sort()
            .join(' ')
        : value;
      return ` ${expand(key, spaces, true)}="${said}"`;
    });
  return { start: `<${expand(name, spaces, false)}${attributes.sort().join('')}>`, spaces };
}

/** One string for each start, text and end, in their order. White space between elements says nothing, unless its element keeps it. */
export function canonicalXml(xml) {
  const out = [];
  const open = [{ spaces: new Map([['xml', 'xml']]), text: '', keeps: false, hasElements: true }];
  const flush = (isLeaf) => {
    const here = open.at(-1);
    if (here.text !== '' && (isLeaf || here.keeps || here.text.trim() !== '')) out.push(`"${here.text}`);
    here.text = '';
  };
  const close = () => {
    flush(!open.at(-1).hasElements);
    out.push('>');
    open.pop();
  };
  for (const [, cdata, end, name, attributes = '', empty, text] of xml.replace(/^\ufeff/, '').matchAll(TOKEN)) {
    const here = open.at(-1);
    if (here === undefined) return out;
    if (cdata !== undefined) here.text += cdata.replace(/\r\n?/g, '\n');
    else if (text !== undefined) here.text += textOf(text);
    else if (end !== undefined) close();
    else if (name !== undefined) {
      flush(false);
      here.hasElements = true;
      const { start, spaces } = readStart(name, attributes, here.spaces);
      out.push(start);
      const space = / \{xml\}space="(\w+)"/.exec(start)?.[1];
      open.push({ spaces, text: '', keeps: space === undefined ? here.keeps : space === 'preserve', hasElements: false });
      if (empty) close();
    }
  }
  return out;
}
