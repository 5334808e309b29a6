// Characters and digits of a value that do not reach who reads it: those that nobody sees, those that documents cannot hold, digits that a number
// cannot keep, and thousands behind a point.
import type { Fault } from '../model/index.ts';
import { narrowNoBreak, noBreak } from '../values/index.ts';

export interface Written {
  /** As YAML reads it. */
  readonly value: string;
  /** Under which it stands; null for an item and for a key. */
  readonly key: string | null;
  readonly isKey: boolean;
  readonly isPlain: boolean;
}

/** Zero-width and soft characters, which nothing shows. */
const zeroWidth = /[\u00ad\u200b-\u200f\u2060\ufeff]/;
/** A no-break space at an end, where it can only be there by mistake, but for that of a French sign that stands alone: « : », « € ». */
const unbroken = `[${noBreak}\\u2007${narrowNoBreak}]`;
const atAnEnd = new RegExp(`^${unbroken}(?![:;!?»%€])|(?<!«)${unbroken}$`);
const besideSign = new RegExp(`${unbroken}["']?[ \\t]*[:,\\]}\\r\\n]|[-:[{,]["' \\t]*${unbroken}`);
/** Word and spreadsheets cannot hold these: they are left out where XML is made. The parser refuses them where they stand bare, not as escapes. */
const lost = /[[\p{Cc}--[\t\n\r]]\p{Cs}\ufffe\uffff]/v;

/** `15.000` is fifteen to YAML, and fifteen thousand to who types it in French. */
const byThousands = /[1-9]\d{0,2}\.\d{3}(?!\d)/;
/** Amounts stop at cents: under these keys, three decimals are thousands. */
const amounts: ReadonlySet<string | null> = new Set(['planned', 'committed', 'spent', 'amount', 'investment', 'operating']);
/** These hold measures too, of which nobody writes the last zero. */
const others: ReadonlySet<string | null> = new Set(['min', 'max', 'cost', 'budget']);

function isThousands(value: string, key: string | null): boolean {
  if (!/^[1-9]\d{0,2}\.\d{3}$/.test(value)) return false;
  return amounts.has(key) || value.endsWith('.000') || (others.has(key) && value.endsWith('0'));
}

/** Whether anything of a text could be so: most files are not walked for it. */
export const mayHideIn = (text: string): boolean =>
  /[\u0080-\u009f\u00ad\u200b-\u200f\u2060\ufeff\u007f]|\\[uUxab0evN]|\d{16}/.test(text) ||
  besideSign.test(text) ||
  byThousands.test(text);

const suspect = new RegExp(
  `[\\x7f-\\x9f\\u00ad\\u2007\\u200b-\\u200f\\u2060\\ufeff\\ufffe\\uffff\\ud800-\\udfff\\\\${noBreak}${narrowNoBreak}]|\\d{16}`,
);
/** Whether a value could, as it is written: nearly none is read for it. */
export const mayHold = (written: string): boolean => suspect.test(written) || byThousands.test(written);

/** `U+200B`. */
const pointOf = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A hidden character is told of what is one word to a machine: in prose it changes nothing. */
function hiddenIn({ value, isKey }: Written): string | undefined {
  // At the start of a key it passes for its indentation.
  if (isKey && /^-?[^\S ]/.test(value)) return undefined;
  const found = zeroWidth.exec(value)?.[0] ?? atAnEnd.exec(value)?.[0];
  return found !== undefined && (isKey || !/\s/.test(value.trim())) ? found : undefined;
}

/** The code and what was found. */
export function unseenIn(written: Written): Pick<Fault, 'code' | 'found'> | null {
  const { value, key, isKey, isPlain } = written;
  const character = lost.exec(value)?.[0];
  if (character !== undefined) return { code: 'yaml/control-character', found: { character: pointOf(character) } };
  const hidden = hiddenIn(written);
  if (hidden !== undefined)
    return { code: 'yaml/hidden-character', found: { character: pointOf(hidden), where: isKey ? 'key' : 'value' } };
  if (isPlain && !isKey && /^[-+]?\d{16,}$/.test(value) && !Number.isSafeInteger(Number(value)))
    return { code: 'yaml/number-too-long', found: { number: value, read: BigInt(Number(value)).toString() } };
  if (isPlain && !isKey && isThousands(value, key))
    return { code: 'yaml/thousands-lost', found: { number: value, read: String(Number(value)), meant: value.replace('.', '') } };
  return null;
}
