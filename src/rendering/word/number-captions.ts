/** Gives the captions of a finished part their numbers, and what refers to them the same: Word reckons these fields only when it is asked to. */

/** A text as it stands in the part, and what it is to say. */
interface Text {
  readonly from: number;
  readonly was: string;
  now: string;
  isNumber: boolean;
}
/** Texts that follow one another, by their place: spans may lie in each other. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** A tag, and the text behind it, which ends at `to`. */
interface Token {
  readonly attributes: string;
  readonly text: string;
  readonly to: number;
}

const TOKENS =
  /<(\/?)(w:fldChar|w:fldSimple|w:instrText|w:t|w:p|w:bookmarkStart|w:bookmarkEnd|mc:AlternateContent|mc:Fallback)(?=[\s/>])([^<>]*)>([^<]*)/g;
const said = (attributes: string, name: string): string =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1]?.replaceAll('&quot;', '"') ?? '';

export function numberCaptions(xml: string): string {
  if (!/\b(?:SEQ|REF)\s/.test(xml)) return xml;
  const texts: Text[] = [];
  /** `result`: where that begins. */
  const fields: { code: string; result: number | null }[] = [];
  const references: { readonly bookmark: string; readonly result: Span }[] = [];
  /** Of the paragraph at hand: one that goes on beyond it names no caption. */
  const open = new Map<string, { readonly name: string; readonly from: number }>();
  const bookmarks = new Map<string, Span>();
  /** What is written in two ways is counted once. */
  const twice: { readonly before: Map<string, number>; readonly after: Map<string, number> | null }[] = [];
  let counts = new Map<string, number>();
  const textsOf = ({ from, to }: Span): readonly Text[] => texts.slice(from, to);
  const end = (): void => {
    const { code = '', result: from = null } = fields.pop() ?? {};
    if (from === null) return;
    const result = { from, to: texts.length };
    const bookmark = /^\s*REF\s+(\w+)\s*(?:\\h\s*)?(?:\\\*\s*MERGEFORMAT\s*)?$/i.exec(code)?.[1];
    if (bookmark !== undefined) references.push({ bookmark: bookmark.toLowerCase(), result });
    const number = counted(code, counts);
    if (number === undefined) return;
    write(textsOf(result), String(number));
    for (const text of textsOf(result)) text.isNumber = true;
  };
  const opened: Readonly<Record<string, (token: Token) => void>> = {
    'w:fldChar': ({ attributes }) => {
      const type = said(attributes, 'w:fldCharType');
      const field = fields.at(-1);
      if (type === 'begin') fields.push({ code: '', result: null });
      else if (type === 'end') end();
      else if (field) field.result = texts.length;
    },
    'w:fldSimple': ({ attributes }) => {
      if (!attributes.endsWith('/')) fields.push({ code: said(attributes, 'w:instr'), result: texts.length });
    },
    'w:instrText': ({ text }) => {
      const field = fields.at(-1);
      if (field) field.code += text.replaceAll('&quot;', '"');
    },
    'w:t': ({ attributes, text, to }) => {
      if (!attributes.endsWith('/')) texts.push({ from: to - text.length, was: text, now: text, isNumber: false });
    },
    'w:bookmarkStart': ({ attributes }) =>
      open.set(said(attributes, 'w:id'), { name: said(attributes, 'w:name').toLowerCase(), from: texts.length }),
    'w:bookmarkEnd': ({ attributes }) => {
      const bookmark = open.get(said(attributes, 'w:id'));
      if (bookmark) bookmarks.set(bookmark.name, { from: bookmark.from, to: texts.length });
      open.delete(said(attributes, 'w:id'));
    },
    'mc:AlternateContent': () => twice.push({ before: new Map(counts), after: null }),
    'mc:Fallback': () => {
      const { before = counts } = twice.pop() ?? {};
      twice.push({ before, after: counts });
      counts = new Map(before);
    },
  };
  const closed: Readonly<Record<string, () => void>> = {
    'w:fldSimple': end,
    'w:p': () => open.clear(),
    'mc:AlternateContent': () => (counts = twice.pop()?.after ?? counts),
  };
  for (const { index, 0: whole, 1: slash, 2: name = '', 3: attributes = '', 4: text = '' } of xml.matchAll(TOKENS))
    if (slash === '/') closed[name]?.();
    else opened[name]?.({ attributes, text, to: index + whole.length });
  for (const { bookmark, result } of references) {
    const named = bookmarks.get(bookmark);
    const meant = named ? textsOf(named) : [];
    const isUnsaid = textsOf(result).every(({ was }) => was === '');
    if (isUnsaid || meant.some(({ isNumber }) => isNumber)) write(textsOf(result), meant.map(({ now }) => now).join(''));
  }
  return rewritten(xml, texts);
}

/** The number of a caption, as Arabic figures; undefined of what counts in another way, which stays as it is. */
function counted(code: string, counts: Map<string, number>): number | undefined {
  const [, quoted, plain, switches = ''] = /^\s*SEQ\s+(?:"([^"]*)"|([^\s"\\]+))(.*)$/is.exec(code) ?? [];
  const name = (quoted ?? plain)?.toLowerCase();
  if (name === undefined) return undefined;
  const last = counts.get(name) ?? 0;
  const from = /\\r\s*(\d+)/i.exec(switches)?.[1];
  const number = from === undefined ? (/\\c\b/i.test(switches) ? last : last + 1) : Number(from);
  counts.set(name, number);
  const others = switches.replace(/\\(?:\*\s*(?:ARABIC|MERGEFORMAT)|r\s*\d+|[cn](?!\w))/gi, '');
  return others.trim() === '' ? number : undefined;
}

function write(texts: readonly Text[], words: string): void {
  for (const [index, text] of texts.entries()) text.now = index === 0 ? words : '';
}

function rewritten(xml: string, texts: readonly Text[]): string {
  const parts: string[] = [];
  let last = 0;
  for (const { from, was, now } of texts) {
    if (was === now) continue;
    parts.push(xml.slice(last, from), now);
    last = from + was.length;
  }
  return parts.join('') + xml.slice(last);
}
