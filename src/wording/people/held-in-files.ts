// What files hold about people, in words: for the register of processing and for jalon privacy --files.
import type { HeldInFile, HeldWhat, Language } from '../../model/index.ts';
import { plural } from '../../values/index.ts';
import { label } from '../label.ts';

type Words = Readonly<Record<HeldWhat, (count: number) => string>>;

const fr: Words = {
  name: (count) => `${count} ${plural(count, 'fr', 'nom de personne', 'noms de personnes')}`,
  'e-mail': (count) => `${count} ${plural(count, 'fr', 'adresse électronique', 'adresses électroniques')}`,
  phone: (count) => `${count} ${plural(count, 'fr', 'numéro de téléphone', 'numéros de téléphone')}`,
  'social-security-number': (count) =>
    `${count} ${plural(count, 'fr', 'numéro de sécurité sociale', 'numéros de sécurité sociale')}`,
  address: (count) => `${count} ${plural(count, 'fr', 'adresse postale', 'adresses postales')}`,
  role: (count) =>
    `${count} ${plural(count, 'fr', 'mention d’une personne par sa fonction', 'mentions de personnes par leur fonction')}`,
  written: (count) =>
    `${count} ${plural(count, 'fr', 'personne ou fonction écrite en toutes lettres', 'personnes ou fonctions écrites en toutes lettres')}`,
  heard: () => 'fonction de la personne entendue',
  said: () => 'ses propos',
  answers: () => 'réponses brutes à une enquête, réponses libres comprises',
  ballots: () => 'bulletins d’un vote des habitants, avec ce qui dit qui vote',
  aside: () => 'ce qu’un import a laissé de côté, mot pour mot',
};

const en: Words = {
  name: (count) => `${count} ${plural(count, 'en', 'name of a person', 'names of people')}`,
  'e-mail': (count) => `${count} ${plural(count, 'en', 'e-mail address', 'e-mail addresses')}`,
  phone: (count) => `${count} ${plural(count, 'en', 'telephone number')}`,
  'social-security-number': (count) => `${count} ${plural(count, 'en', 'social security number')}`,
  address: (count) => `${count} ${plural(count, 'en', 'postal address', 'postal addresses')}`,
  role: (count) =>
    `${count} ${plural(count, 'en', 'mention of a person by their function', 'mentions of people by their function')}`,
  written: (count) => `${count} ${plural(count, 'en', 'person or function written out', 'people or functions written out')}`,
  heard: () => 'function of the person heard',
  said: () => 'what was said',
  answers: () => 'raw answers to a survey, open answers included',
  ballots: () => 'ballots of a vote of residents, with what tells who votes',
  aside: () => 'what an import set aside, word for word',
};

/** Whose words it is goes without saying where the file says it once. */
const ofGroup = { fr: 'propos tenus', en: 'what was said' };

/** « fonction de la personne entendue, ses propos (Notes, Citation), 2 noms de personnes (Notes) ». */
export function heldSentence({ holds }: Pick<HeldInFile, 'holds'>, language: Language): string {
  const words = language === 'fr' ? fr : en;
  const isOne = holds.some(({ what }) => what === 'heard');
  return holds
    .map(({ what, keys, count }) => {
      const told = what === 'said' && !isOne ? ofGroup[language] : words[what](count);
      const fields = [...new Set(keys.flatMap((key) => label(key, language) ?? []))];
      return fields.length === 0 || what === 'heard' ? told : `${told} (${fields.join(', ')})`;
    })
    .join(', ');
}
