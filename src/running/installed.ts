// What this machine has of the programs and fonts that documents and histories need.
import type { Installed } from '../model/index.ts';
import { findOffice, type Places } from './find-program.ts';
import type { ProgramRequest } from './program-requests.ts';
import { askProgram } from './programs.ts';

export interface Asked extends Places {
  readonly fonts: readonly string[];
}

/** What a program says; null when there is none, or it says nothing in time. */
async function said(request: ProgramRequest, places: Places): Promise<string | null> {
  const answer = await askProgram(request, { places });
  return answer.state === 'ended' && answer.code === 0 ? Buffer.from(answer.out).toString('utf8').trim() : null;
}

const numberIn = (text: string | null): string | null => (text === null ? null : (/\d+(?:\.\d+)+/.exec(text)?.[0] ?? text));

const sameFamily = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** fontconfig names the font that a program of this machine would take. */
async function font(family: string, places: Places): Promise<Installed> {
  const found = await said({ asks: 'font', family }, places);
  if (found === null || found === '') return { name: 'font', family, state: 'unknown', version: null };
  const families = found.split(',');
  if (families.some((one) => sameFamily(one, family))) return { name: 'font', family, state: 'there', version: null };
  return { name: 'font', family, state: 'replaced', version: null, instead: families[0]?.trim() ?? found };
}

export async function installed({ fonts, ...places }: Asked): Promise<readonly Installed[]> {
  const office = findOffice(places.path, places.others);
  const version = async (of: 'git' | 'soffice') => numberIn(await said({ asks: 'version', of }, places));
  const git = await version('git');
  return [
    office === null
      ? { name: 'libreoffice', state: 'absent', version: null }
      : { name: 'libreoffice', state: 'there', version: await version('soffice'), path: office },
    ...(await Promise.all([...new Set(fonts)].map((family) => font(family, places)))),
    { name: 'git', state: git === null ? 'absent' : 'there', version: git },
  ];
}
