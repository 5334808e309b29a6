// What this machine has of the programs and fonts that documents and histories need.
import type { Installed } from '../model/index.ts';
import { findProgram, type Places } from './find-program.ts';
import type { ProgramAnswer, ProgramRequest } from './program-requests.ts';
import { askProgram } from './programs.ts';

export interface Asked extends Places {
  readonly fonts: readonly string[];
}

const saidIn = (answer: ProgramAnswer): string | null =>
  answer.state === 'ended' && answer.code === 0 ? Buffer.from(answer.out).toString('utf8').trim() : null;

/** What a program says; null when there is none, or it says nothing in time. */
const said = async (request: ProgramRequest, places: Places): Promise<string | null> =>
  saidIn(await askProgram(request, { places }));

const numberIn = (text: string | null): string | null =>
  text === null ? null : (/(?<!\d)\d+(?:\.\d+)+/.exec(text)?.[0] ?? text);

const sameFamily = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** fontconfig names the font that a program of this machine would take. */
async function font(family: string, places: Places): Promise<Installed> {
  const found = await said({ asks: 'font', family }, places);
  if (found === null || found === '') return { name: 'font', family, state: 'unknown', version: null };
  const families = found.split(',');
  if (families.some((one) => sameFamily(one, family))) return { name: 'font', family, state: 'there', version: null };
  return { name: 'font', family, state: 'replaced', version: null, instead: families[0]?.trim() ?? found };
}

/** Both of its programs are asked for pages; none says its version where others do. */
function poppler(places: Places): Installed {
  const found = (['pdftotext', 'pdftoppm'] as const).map((name) => findProgram(name, [], places));
  const [path] = found;
  return path && !found.includes(null)
    ? { name: 'poppler', state: 'there', version: null, path }
    : { name: 'poppler', state: 'absent', version: null };
}

export async function installed({ fonts, ...places }: Asked): Promise<readonly Installed[]> {
  const office = await askProgram({ asks: 'version', of: 'soffice' }, { places });
  const git = numberIn(await said({ asks: 'version', of: 'git' }, places));
  return [
    office.state === 'ended'
      ? { name: 'libreoffice', state: 'there', version: numberIn(saidIn(office)), path: office.path }
      : { name: 'libreoffice', state: 'absent', version: null },
    poppler(places),
    ...(await Promise.all([...new Set(fonts)].map((family) => font(family, places)))),
    { name: 'git', state: git === null ? 'absent' : 'there', version: git },
  ];
}
