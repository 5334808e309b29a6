// A reader of our documents of its own, which knows nothing of how they are made: what in them would run, fetch, or be taken for a formula.
import { unzipSync } from 'fflate';

/** Stands in every text of a hostile project: where it shows in what is active, data have become more than text. */
export const mark = 'PIEGE';

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const plain = (xml: string): string =>
  xml.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hexadecimal, name) =>
    name === undefined ? String.fromCodePoint(Number(decimal ?? `0x${hexadecimal}`)) : (named[name] ?? whole),
  );
const all = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => plain(found));

/** Functions that our own workbooks use, and no others. */
const quiet =
  /^(?:SUM|SUMPRODUCT|SUMIFS?|COUNTIFS?|COUNTA?|AVERAGE|IF|IFERROR|AND|OR|NOT|LEN|ISNUMBER|ISBLANK|TODAY|EDATE|EOMONTH|DATE|YEAR|MONTH|MIN|MAX|ROUND|ABS|INDEX|MATCH|VLOOKUP|TEXT|LEFT|RIGHT|MID|TRIM|FIND|SEARCH|SUBSTITUTE|ROW|ROWS|COLUMN|OFFSET|SUBTOTAL|RANK|LARGE|SMALL|N|CHOOSE|INT|MOD|SIGN|NA|HYPERLINK|MEDIAN|STDEV|REPT|COUNTBLANK|AVERAGEIFS?|ISTEXT)$/;

function inFormula(formula: string): readonly string[] {
  // Each may hold the quotes of the other: in the order in which they come.
  const named = formula.replace(/("(?:[^"]|"")*")|'(?:[^']|'')*'/g, (_, text) => text ?? "''");
  const bare = named.replace(/"(?:[^"]|"")*"/g, '""');
  const calls = all(bare, /([A-Z_][\w.]*)\s*\(/gi).filter((name) => !quiet.test(name.toUpperCase()));
  const leads = all(named, /HYPERLINK\s*\(\s*"([^"]*)/gi).filter((target) => !/^(#|https?:|mailto:|tel:)/.test(target));
  return [
    ...calls,
    ...leads,
    ...(/[|[\]]/.test(bare) ? [bare] : []),
    ...(formula.includes(mark) && bare.includes(mark) ? [formula] : []),
  ];
}

const quietFields = /^\s*(PAGE|NUMPAGES|PAGEREF|TOC|REF|SEQ|STYLEREF|HYPERLINK \\l|HYPERLINK "(#|https?:|mailto:|tel:))/;
const safeTarget = /^(https?:|mailto:|tel:|#|[^:/\\]*$)/i;

function inPart(name: string, xml: string): readonly string[] {
  const relations = /\.rels$/.test(name)
    ? [...xml.matchAll(/<Relationship\b[^>]*>/g)].flatMap(([relation]) => {
        const of = (key: string): string => plain(new RegExp(`\\b${key}="([^"]*)"`).exec(relation)?.[1] ?? '');
        const type = of('Type').replace(/.*\//, '');
        if (/external/i.test(of('TargetMode'))) return type === 'hyperlink' && safeTarget.test(of('Target')) ? [] : [relation];
        return /oleObject|aFChunk|vbaProject|externalLink|connections|control$/.test(type) ? [relation] : [];
      })
    : [];
  const isBook = /^xl\//.test(name) || /\/charts\//.test(name);
  const formulas = isBook ? all(xml, /<(?:\w+:)?(?:f|formula\d?|definedName)(?:\s[^>]*)?>([^<]*)</g).flatMap(inFormula) : [];
  const fields = [...all(xml, /<w:instrText[^>]*>([^<]*)</g), ...all(xml, /<w:fldSimple[^>]*w:instr="([^"]*)/g)];
  const actions = all(xml, /\baction="(ppaction:[^"]*)"/g).filter((action) => !/hlinkshowjump|hlinksldjump/.test(action));
  return [...relations, ...formulas, ...fields.filter((field) => !quietFields.test(field)), ...actions];
}

/** Tags of a page as a browser takes them, and what runs or fetches in them. */
function inPage(html: string): readonly string[] {
  const scripts = all(html, /<script[^>]*>([\s\S]*?)<\/script/gi).filter(
    (script) => script.includes(mark) || !script.includes("getElementById('filters')"),
  );
  const tags = [...html.replace(/<script[\s\S]*?<\/script>/gi, '').matchAll(/<[a-z][^>]*>/gi)].map(([tag]) => tag);
  const active = tags.filter(
    (tag) => /\son\w+\s*=/i.test(tag.replace(/"[^"]*"/g, '""')) || /^<(iframe|object|embed|base|link|form action)/i.test(tag),
  );
  const sources = tags
    .flatMap((tag) => all(tag, /\s(?:src|srcset|poster|data|action)="([^"]*)"/gi))
    .filter((one) => !/^(data:image\/|#)/.test(one));
  // Tables and calendars that a page hands out are saved, and no browser shows them.
  const isHandedOut = (tag: string): boolean =>
    /\sdownload="/.test(tag) && /^<a\s[^>]*\shref="data:text\/(?:csv|calendar)[;,]/.test(tag);
  const links = tags
    .filter((tag) => !isHandedOut(tag))
    .flatMap((tag) => all(tag, /\shref="([^"]*)"/gi))
    .filter((one) => !safeTarget.test(one.trim()) && !/^[\w./-]+$/.test(one));
  return [...scripts, ...active, ...sources, ...links];
}

/** Of a table of text: cells that a spreadsheet would compute. */
function inTable(text: string, separator: string): readonly string[] {
  const cells = [...text.matchAll(new RegExp(`(?:^|${separator}|\\n)(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n]*))`, 'g'))];
  return cells.map(([, quoted, bare = '']) => quoted ?? bare).filter((cell) => /^[=+@\t\r]|^-(?![\d.]+$)/.test(cell));
}

/** What is active in one file that was made; empty when it is only to be read. */
export function activeIn(path: string, bytes: Uint8Array): readonly string[] {
  if (/\.(docx|pptx|xlsx)$/.test(path))
    return Object.entries(unzipSync(bytes)).flatMap(([name, part]) => {
      if (/\.(docx|pptx|xlsx)$/.test(name)) return activeIn(name, part);
      if (/vba|macro|activeX|oleObject|externalLink/i.test(name)) return [name];
      return /\.(xml|rels|vml)$/.test(name) ? inPart(name, decode(part)) : [];
    });
  const text = decode(bytes);
  if (/\.html$/.test(path)) return inPage(text);
  if (/\.csv$/.test(path)) return inTable(text, ',');
  if (/\.(tsv|txt)$/.test(path)) return inTable(text, '\t');
  if (/\.md$/.test(path))
    return [
      ...inPage(text),
      ...all(text, /(?<!\\)!\[[^\]]*\]\(([^)]*)/g).filter((one) => !one.startsWith('data:')),
      ...all(text, /(?<!\\)\]\((javascript:[^)]*)/gi),
    ];
  return [];
}
