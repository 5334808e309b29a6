/** Formulas of workbooks and charts that would fetch a content, talk to another program or start one. */
import type { Report } from '../problem.ts';
import { type Element, isElement, nodesOf } from '../tree.ts';
import { bareName, hasFormulas, type Text } from './parts.ts';

const FORMULAS = new Set(
  'f formula formula1 formula2 calculatedColumnFormula totalsRowFormula definedName oldFormula'.split(' '),
);

/** As many characters as a formula may have, by Excel’s own limit. */
const LONGEST = 8192;
const SHOWN = 120;

const ACTIVE =
  /(?:^|[^\w.])(?:_xl[a-z]{1,8}\.)*(WEBSERVICE|IMAGE|CALL|REGISTER(?:\.ID)?|EXEC(?:UTE)?|RTD|DDE|SQL\.REQUEST|CUBE[A-Z]+|STOCKHISTORY|PY|IMPORT(?:DATA|FEED|HTML|RANGE|XML)|EVALUATE|INITIATE|POKE|REQUEST|RUN|FOPEN|FWRITE)\s*\(/i;
/** How a link to the web, to a mailbox or within the workbook begins; a text that begins so is shown as `"#"`. */
const QUIET_LINK = /^"(?:https?:\/\/|mailto:|tel:|#)/i;
const LINK = /(?:^|[^\w.])(HYPERLINK)\s*\((?!\s*"#")/i;
/** Another workbook, before a cell or a name of it that is not called. */
const OTHER_BOOK = /\[[^[\]]*\][^\s()[\],;"'+*/&=<>^%!-]*!/;
const OTHER_BOOKS = new RegExp(OTHER_BOOK, 'g');
/** Another workbook, by its number or its name; a function of a workbook or of an add-in. */
const BEYOND = /\[[^[\]]*\][^\s()[\],;"'+*/&=<>^%!-]*!|!\s*[A-Z_][\w.]*\s*\(|_xll\.|_xludf\./i;

export function refuseFormulas({ name: part, xml, root }: Text, report: Report): void {
  if (root === null || typeof root === 'string' || !hasFormulas({ xml })) return;
  const formulas = new Set([root, ...nodesOf(root)].flatMap((node) => (isElement(node) ? formulasOf(node) : [])));
  for (const formula of formulas) {
    const name = activeIn(formula);
    if (name !== null) report({ code: 'template/active-formula', part, tag: `=${formula.slice(0, SHOWN)}`, name });
  }
}

/** The text of an element that is a formula, and the bounds of a bar of data. */
function formulasOf(element: Element): readonly string[] {
  if (FORMULAS.has(bareName(element.name))) return [element.children.filter((child) => typeof child === 'string').join('')];
  const values = new Map(element.attributes.map(({ name, value }) => [name, value.join('')]));
  return values.get('type') === 'formula' ? [values.get('val') ?? ''] : [];
}

/** Texts and names of sheets, in the order in which they come: each may hold the other's quotes. The workbook calls itself `[0]`. */
const bareOf = (formula: string): string =>
  formula
    .replace(/"(?:[^"]|"")*"|'((?:[^']|'')*)'/g, (text, name?: string) =>
      name === undefined ? (QUIET_LINK.test(text) ? '"#"' : '""') : name.includes('[') ? '[]' : "''",
    )
    .replace(/\[0\](?=!)/g, "''");

/** Whether a formula looks into another workbook, and does nothing else that reaches beyond its own. */
export function looksBeyond(formula: string): boolean {
  if (formula.length > LONGEST || !/\[/.test(formula)) return false;
  const bare = bareOf(formula);
  return OTHER_BOOK.test(bare) && activeIn(bare.replace(OTHER_BOOKS, "''!")) === null;
}

/** What in a formula reaches beyond its workbook; null when nothing does. */
function activeIn(formula: string): string | null {
  if (formula.length > LONGEST) return null;
  const bare = bareOf(formula);
  const called = (LINK.exec(bare) ?? ACTIVE.exec(bare))?.[1];
  if (called !== undefined) return called.toUpperCase();
  // Another program is asked by `program|topic!item`; the name of a column may hold such a stroke.
  if (bare.replace(/\[[^[\]]*\]/g, '[]').includes('|')) return '|';
  return BEYOND.exec(bare)?.[0] ?? null;
}
