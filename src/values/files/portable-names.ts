// Names of files and folders that every system keeps: what Windows refuses, and the nearest name that it takes.

/** Names of devices, which no file of Windows may bear, whatever follows the first point. Source: “Naming Files, Paths, and Namespaces”, Microsoft. */
const device = /^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³]|conin\$|conout\$)$/i;
const refused = /[<>:"|?*\\/\p{Cc}]/gu;

/** `character`: the one that is refused, empty when it cannot be seen. */
export interface NameFault {
  readonly reason: 'device' | 'end' | 'character';
  readonly character?: string;
}

/** What stands before the first point, without the spaces that Windows does not see. */
const stemOf = (name: string): string => (name.split('.', 1)[0] ?? '').trim();

/** Why Windows cannot keep the name of a file or of a folder; null when it can. */
export function nameFault(name: string): NameFault | null {
  if (device.test(stemOf(name))) return { reason: 'device' };
  if (name === '' || /[. ]$/.test(name)) return { reason: 'end' };
  const [character] = name.match(refused) ?? [];
  return character === undefined ? null : { reason: 'character', character: /\p{Cc}/u.test(character) ? '' : character };
}

/** The same name when it is fit for every system, or the nearest one that is: `con` → `con-1`, `quoi ?` → `quoi -`. One name, no path. */
export function portableName(name: string): string {
  const signs = name.replace(refused, '-');
  let end = signs.length;
  while (end > 0 && '. '.includes(signs[end - 1] ?? '')) end--;
  const plain = signs.slice(0, end);
  const stem = stemOf(plain);
  return device.test(stem) ? `${stem}-1${plain.slice(plain.indexOf(stem) + stem.length).trimStart()}` : plain || '-';
}
