/** Formulas and addresses of OpenDocument as those of Excel and back, so that they move in the same way (OpenDocument 1.3, part 4, 5.8). */
import { readFormula } from '../../excel-templates/formulas/index.ts';

/** `$'Feuille 1'.$B$2`, with or without its sheet. */
const CORNER =
  "(\\$?(?:'(?:[^']|'')*'|[^\\s.:'\\[\\]$#;]+)?\\.)?(\\$?[A-Za-z]{1,3}\\$?[0-9]{1,7}|\\$?[A-Za-z]{1,3}|\\$?[0-9]{1,7})";
const ADDRESS = new RegExp(`^${CORNER}(?::${CORNER})?$`);
const sheetIn = (written: string | undefined): string => (written ?? '').replace(/^\$/, '').replace(/\.$/, '');

/** `Feuille!B2:B5`; undefined of what is no address of this workbook. */
export function excelAddress(address: string): string | undefined {
  const [whole, sheet, start = '', other, end] = ADDRESS.exec(address) ?? [];
  // Over several sheets: left as it is.
  if (whole === undefined || (sheetIn(other) !== '' && sheetIn(other) !== sheetIn(sheet))) return undefined;
  const isCell = /\d$/.test(start) && /[A-Za-z]/.test(start);
  if (!isCell && end === undefined) return undefined;
  const named = sheetIn(sheet);
  const quoted = named.startsWith("'") ? named : `'${named}'`;
  return `${named === '' ? '' : `${quoted}!`}${start}${end === undefined ? '' : `:${end}`}`;
}

/** The same back: `hasDollar` before the name of the sheet, as formulas have it. */
function openAddress(excel: string, hasDollar: boolean): string {
  const at = excel.lastIndexOf('!');
  const name = excel.slice(0, Math.max(0, at)).replace(/^'([A-Za-z_]\w*)'$/, '$1');
  const sheet = at < 0 ? '' : `${hasDollar ? '$' : ''}${name}`;
  const [start = '', end] = excel.slice(at + 1).split(':');
  return `${sheet}.${start}${end === undefined ? '' : `:.${end}`}`;
}

const PIECES = /"[^"]*"|\[((?:[^'[\]]|'[^']*')*)\]|;/g;

/** One formula, without its prefix, moved as Excel's would be. */
export function movedFormula(formula: string, move: (excel: string) => string): string {
  const [, prefix = '', body = ''] = /^((?:[a-z]+:)?=?)([\s\S]*)$/.exec(formula) ?? [];
  const excel = excelFormula(body);
  const moved = excel === undefined ? undefined : move(excel);
  if (moved === undefined || moved === excel) return formula;
  const back = readFormula(moved).map((token) => {
    if (token.kind === 'reference') return `[${openAddress(token.text, token.sheet !== null)}]`;
    return token.kind === 'comma' || token.text === ',' ? ';' : token.text;
  });
  return prefix + back.join('');
}

/** Undefined where an address is not one of this workbook: the formula is left as it is. */
export function excelFormula(formula: string): string | undefined {
  let isOurs = true;
  const written = formula.replace(PIECES, (piece, address?: string) => {
    if (piece === ';') return ',';
    if (address === undefined) return piece;
    const excel = excelAddress(address);
    isOurs &&= excel !== undefined;
    return excel ?? piece;
  });
  return isOurs ? written : undefined;
}

/** Addresses between blanks, each become one or, where the list takes many, as many as it takes. */
export const movedAddresses = (addresses: string, move: (excel: string) => string): string =>
  (addresses.match(/(?:[^\s']|'(?:[^']|'')*')+/g) ?? [])
    .map((address) => {
      const excel = excelAddress(address);
      const moved = excel === undefined ? undefined : move(excel);
      if (moved === undefined || moved === excel || moved === '#REF!') return address;
      const hasDollar = address.startsWith('$');
      return readFormula(moved)
        .flatMap((token) => (token.kind === 'reference' ? [withSheets(openAddress(token.text, hasDollar), address)] : []))
        .join(' ');
    })
    .join(' ');

/** Some programs write the sheet at both ends of a range. */
function withSheets(moved: string, before: string): string {
  const [, , , other] = ADDRESS.exec(before) ?? [];
  const at = moved.lastIndexOf(':.');
  return sheetIn(other) === '' || at < 0
    ? moved
    : `${moved.slice(0, at)}:${moved.slice(0, moved.indexOf('.', moved.lastIndexOf("'") + 1))}${moved.slice(at + 1)}`;
}
