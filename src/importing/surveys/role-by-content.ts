// A column that names people by what its cells hold, whatever its header says.
import type { PersonalRole } from '../../model/index.ts';

const forms: readonly (readonly [PersonalRole, RegExp])[] = [
  ['e-mail', /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i],
  ['ip', /^(?:\d{1,3}\.){3}\d{1,3}$|^(?:[0-9a-f]{1,4}:){3,7}[0-9a-f:]{1,4}$/i],
  ['phone', /^(?:\+33\s?|0)[1-9](?:[\s.-]?\d{2}){4}$/],
  ['user-agent', /^Mozilla\/\d/],
];

/** Cells that must be filled, and the share of them that must be of one form. */
const [fewest, most] = [2, 0.6];

export function roleByContent(cells: readonly string[]): PersonalRole | null {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length < fewest) return null;
  const found = forms.find(([, form]) => filled.filter((cell) => form.test(cell)).length >= filled.length * most);
  return found?.[0] ?? null;
}
