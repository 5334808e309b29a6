// Where a change puts the names of people that it brings.
import type { Language, NamedFile } from '../../model/index.ts';
import { plural, sumOf } from '../../values/index.ts';

const wordsFr = {
  names: (count: number) => `${count} ${plural(count, 'fr', 'nom de personne', 'noms de personnes')}`,
  where: (paths: string, isIgnored: boolean) => ` : dans ${paths}, que git ${isIgnored ? 'ignore' : 'n’ignore pas'}`,
  rest: (count: number) => `${count} ${plural(count, 'fr', 'autre fichier', 'autres fichiers')}`,
  and: ' et ',
  between: ' ; ',
};

const wordsEn: typeof wordsFr = {
  names: (count) => `${count} ${plural(count, 'en', 'name of a person', 'names of people')}`,
  where: (paths, isIgnored) => `: in ${paths}, which git ${isIgnored ? 'ignores' : 'does not ignore'}`,
  rest: (count) => `${count} ${plural(count, 'en', 'other file')}`,
  and: ' and ',
  between: '; ',
};

const words = { fr: wordsFr, en: wordsEn };

/** Files named of each kind. */
const most = 3;

/** « 3 noms de personnes : dans .private/identities.yaml, que git ignore »; null when there are none. */
export function namesBroughtSay(files: readonly NamedFile[], language: Language): string | null {
  const { names, where, rest, and, between } = words[language];
  const parts = [true, false].flatMap((isIgnored) => {
    const all = files.filter((one) => one.isIgnored === isIgnored);
    if (all.length === 0) return [];
    const paths = all.slice(0, most).map(({ path }) => path);
    const told = all.length > most ? [...paths, rest(all.length - most)] : paths;
    const listed = [told.slice(0, -1).join(', '), ...told.slice(-1)].filter((one) => one !== '').join(and);
    return [`${names(sumOf(all, ({ count }) => count))}${where(listed, isIgnored)}`];
  });
  return parts.length === 0 ? null : parts.join(between);
}
