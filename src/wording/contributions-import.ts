// What `jalon import contributions` and `jalon import figures` say of a table.
import { plural } from '../values/index.ts';
import { quoted } from './quoted.ts';

const fr = {
  read: (file: string, sheet: string): string => `${file}${sheet && `, feuille ${quoted(sheet, 'fr')}`}`,
  counts: (all: number, known: number): string =>
    `${all} ${plural(all, 'fr', 'contribution')}${known > 0 ? `, dont ${known} déjà ${plural(known, 'fr', 'reprise')}` : ''}`,
  personal: (headers: readonly string[]): string =>
    `Colonnes qui parlent de personnes, non lues : ${headers.map((one) => quoted(one, 'fr')).join(', ')}`,
  aside: (headers: readonly string[]): string =>
    `Colonnes laissées de côté : ${headers.map((one) => quoted(one, 'fr')).join(', ')}`,
  masked: (count: number): string =>
    `${count} ${plural(count, 'fr', 'texte')} ${plural(count, 'fr', 'parlait', 'parlaient')} d’une personne : masquée`,
  created: (count: number): string => `${count} ${plural(count, 'fr', 'besoin')} à créer`,
  joined: (count: number): string =>
    `${count} ${plural(count, 'fr', 'besoin')} du projet ${plural(count, 'fr', 'demandé', 'demandés')} aussi`,
  asked: (count: number, votes: number): string =>
    `${count} ${plural(count, 'fr', 'contribution')}${votes > 0 ? `, ${votes} voix` : ''}`,
  near: (id: string, command: string): string => `peut-être le même que ${id} : ${command}`,
  more: (count: number): string => `et ${count} ${plural(count, 'fr', 'autre')}`,
};
const en: typeof fr = {
  read: (file, sheet) => `${file}${sheet && `, sheet ${quoted(sheet, 'en')}`}`,
  counts: (all, known) => `${all} ${plural(all, 'en', 'contribution')}${known > 0 ? `, ${known} of them brought before` : ''}`,
  personal: (headers) => `Columns that tell of people, not read: ${headers.map((one) => quoted(one, 'en')).join(', ')}`,
  aside: (headers) => `Columns left aside: ${headers.map((one) => quoted(one, 'en')).join(', ')}`,
  masked: (count) => `${count} ${plural(count, 'en', 'text')} told of a person: masked`,
  created: (count) => `${count} ${plural(count, 'en', 'need')} to create`,
  joined: (count) => `${count} ${plural(count, 'en', 'need')} of the project asked for too`,
  asked: (count, votes) =>
    `${count} ${plural(count, 'en', 'contribution')}${votes > 0 ? `, ${votes} ${plural(votes, 'en', 'vote')}` : ''}`,
  near: (id, command) => `may be the same as ${id}: ${command}`,
  more: (count) => `and ${count} more`,
};

export const contributionsImport = { fr, en };
