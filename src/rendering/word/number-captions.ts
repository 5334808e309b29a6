/** Gives the captions of a finished part their numbers, and what refers to them the same: Word reckons these fields only when it is asked to. */

/** A text as it stands in the part, and what it is to say. */
interface Text {
  readonly from: number;
  readonly was: string;
  now: string;
  isNumber: boolean;
}
interface Field {
  code: string;
  /** Those of its result, once that begins. */
  result: Text[] | null;
}
interface Bookmark {
  readonly name: string;
  readonly texts: Text[];
  isOver: boolean;
}

const TOKENS =
  /<(\/?)(w:fldChar|w:fldSimple|w:instrText|w:t|w:p|w:bookmarkStart|w:bookmarkEnd|mc:AlternateContent|mc:Fallback)(?=[\s/>])([^<>]*)>([^<]*)/g;
const said = (attributes: string, name: string): string =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1]?.replaceAll('&quot;', '"') ?? '';

export function numberCaptions(xml: string): string {
  if (!/\bSEQ\s/.test(xml)) return xml;
  const texts: Text[] = [];
  const fields: Field[] = [];
  const references: { readonly bookmark: string; readonly result: readonly Text[] }[] = [];
  const open = new Map<string, Bookmark>();
  const bookmarks = new Map<string, Bookmark>();
  /** What is written in two ways is counted once. */
  const twice: { readonly before: Map<string, number>; readonly after: Map<string, number> | null }[] = [];
  let counts = new Map<string, number>();
  const end = (): void => {
    const { code = '', result } = fields.pop() ?? {};
    if (!result) return;
    const bookmark = /^\s*REF\s+(\w+)\s*(?:\\h\s*)?(?:\\\*\s*MERGEFORMAT\s*)?$/i.exec(code)?.[1];
    if (bookmark !== undefined) references.push({ bookmark: bookmark.toLowerCase(), result });
    const number = counted(code, counts);
    if (number === undefined) return;
    write(result, String(number));
    for (const text of result) text.isNumber = true;
  };
  for (const { index, 0: whole, 1: slash, 2: name, 3: attributes = '', 4: text = '' } of xml.matchAll(TOKENS)) {
    const isEnd = slash === '/';
    const field = fields.at(-1);
    if (name === 'w:fldChar' && !isEnd) {
      const type = said(attributes, 'w:fldCharType');
      if (type === 'begin') fields.push({ code: '', result: null });
      else if (type === 'end') end();
      else if (field) field.result = [];
    } else if (name === 'w:fldSimple') {
      if (isEnd) end();
      else if (!attributes.endsWith('/')) fields.push({ code: said(attributes, 'w:instr'), result: [] });
    } else if (name === 'w:instrText' && !isEnd && field) field.code += text.replaceAll('&quot;', '"');
    else if (name === 'w:t' && !isEnd && !attributes.endsWith('/')) {
      const one = { from: index + whole.length - text.length, was: text, now: text, isNumber: false };
      texts.push(one);
      for (const { result } of fields) result?.push(one);
      for (const bookmark of open.values()) if (!bookmark.isOver) bookmark.texts.push(one);
    } else if (name === 'w:p' && isEnd) for (const bookmark of open.values()) bookmark.isOver = true;
    else if (name === 'w:bookmarkStart')
      open.set(said(attributes, 'w:id'), { name: said(attributes, 'w:name'), texts: [], isOver: false });
    else if (name === 'w:bookmarkEnd') {
      const bookmark = open.get(said(attributes, 'w:id'));
      if (bookmark && !bookmark.isOver) bookmarks.set(bookmark.name.toLowerCase(), bookmark);
      open.delete(said(attributes, 'w:id'));
    } else if (name === 'mc:AlternateContent') {
      if (!isEnd) twice.push({ before: new Map(counts), after: null });
      else counts = twice.pop()?.after ?? counts;
    } else if (name === 'mc:Fallback' && !isEnd) {
      const { before = counts } = twice.pop() ?? {};
      twice.push({ before, after: counts });
      counts = new Map(before);
    }
  }
  for (const { bookmark, result } of references) {
    const { texts: meant = [] } = bookmarks.get(bookmark) ?? {};
    if (meant.some(({ isNumber }) => isNumber)) write(result, meant.map(({ now }) => now).join(''));
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
