// Names that Linux keeps and that Windows or macOS does not: on a copy of the project there, the file is missing or another one.
import type { Fault } from '../model/index.ts';
import { wholeFile } from './read-bytes.ts';

/** Devices of Windows, which no file may be called after, whatever follows the first point. */
const device = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])$/i;
const refused = /[<>:"|?*\\\p{Cc}]/u;

/** Why Windows cannot keep a name of a file or a folder; null when it can. */
function lackOf(name: string): Fault['found'] | null {
  if (device.test((name.split('.')[0] ?? '').trim())) return { reason: 'device' };
  if (/[. ]$/.test(name)) return { reason: 'end' };
  const character = refused.exec(name)?.[0];
  return character === undefined ? null : { reason: 'character', character: /\p{Cc}/u.test(character) ? '' : character };
}

/** `paths`: all files of a project, from its root. Each is told once, at its first fault. */
export function unportableNames(paths: readonly string[]): readonly Fault[] {
  const byFolded = new Map<string, string>();
  return paths.flatMap((path): Fault[] => {
    const folded = path.normalize('NFC').toLowerCase();
    const other = byFolded.get(folded);
    if (other === undefined) byFolded.set(folded, path);
    const twin: Fault['found'] | null = other === undefined ? null : { reason: 'case', other };
    const lack = path.split('/').reduce<Fault['found'] | null>((found, name) => found ?? lackOf(name), null) ?? twin;
    return lack === null ? [] : [wholeFile(path, 'file/name-not-portable', lack)];
  });
}
