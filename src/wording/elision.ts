// Small French words before a noun, a vowel or a silent h.
import type { Language, ProjectFile } from '../model/index.ts';
import { capital, unaccented } from '../values/index.ts';
import { labelOf } from './label.ts';

/** Of a word in small letters. */
export const elided = /^(?:[aeiouyâàéèêîïôû]|h(?!(?:iérarch|auss|ât|eurt)))/;

/** « d’avril », « de mai ». */
export const de = (words: string): string => (elided.test(words.toLowerCase()) ? `d’${words}` : `de ${words}`);

/** « la Communauté de communes de Retz »: what begins with what it is takes an article, « Montfort Communauté » none. */
export const withArticle = (territory: string): string => {
  const [first = ''] = /^[\p{L}]+/u.exec(territory) ?? [];
  const article = Object.keys(articles).find((one) => articles[one]?.includes(unaccented(first.toLowerCase())));
  return `${article ?? ''}${territory}`;
};
const articles: Readonly<Record<string, readonly string[]>> = {
  'la ': 'communaute metropole eurometropole ville commune region collectivite cc ca cu'.split(' '),
  'le ': 'departement syndicat pole parc centre territoire petr ccas cias sivom sivu'.split(' '),
  'l’': 'agglomeration etablissement intercommunale intercommunalite union entente etat ept'.split(' '),
};

/** What a sentence says of a territory. */
type Territory = Pick<NonNullable<ProjectFile['territory']>, 'name' | 'kind'>;

/**
 * A territory at the head of a sentence, and what it is when its name does not begin with it: « Montfort Communauté, communauté de communes, compte ».
 * Of several it is said so, as our verbs are of one: « La commune des Abymes compte ».
 */
export const nameInSentence = ({ name, kind }: Territory, language: Language) => {
  const said = kind === undefined || kind === 'other' ? null : labelOf(`project.territory.kind=${kind}`, language);
  if (language === 'en') return { subject: name, apposition: appositionOf(name, said) };
  const whole = said === null ? name : name.replace(/^les /i, `${said} des `);
  return { subject: capital(withArticle(whole)), apposition: appositionOf(whole, said) };
};
const appositionOf = (name: string, kind: string | null): string | null =>
  kind !== null && name.toLowerCase().startsWith(kind.toLowerCase()) ? null : kind;
