// A command that is not called as it is, in one line.

import type { Language } from '../../model/index.ts';
import { withPlaceholders } from '../commands/placeholders.ts';
import { formatList } from '../formats.ts';
import { quoted } from '../quoted.ts';
import { isSome, listed, type Sentences } from './fault-sentences.ts';

const isSeveral = (value: unknown): boolean => Array.isArray(value) && value.length > 1;

/** « a », « b » ou « c » */
const eitherOf = (named: unknown, language: Language): string =>
  formatList(
    [named].flat().map((one) => quoted(String(one), language)),
    language,
    language === 'fr' ? 'ou' : 'or',
  );

const fr: Sentences = {
  'unknown-command': ({ typed, near, help }) =>
    `la commande « ${typed} » n’existe pas${isSome(near) ? ` ; vouliez-vous dire ${eitherOf(near, 'fr')} ?` : `. « ${help} » les liste.`}`,
  'option-unknown': ({ typed, near, help }) =>
    `l’option « ${typed} » n’existe pas${near ? ` ; vouliez-vous dire « ${near} » ?` : `. « ${help} » les liste.`}`,
  'folder-as-option': ({ typed, call }) =>
    `l’option « ${typed} » n’existe pas ici : le dossier du projet s’écrit seul, comme dans : ${call} mon-projet`,
  'field-as-option': ({ typed, field, call }) =>
    `l’option « ${typed} » n’existe pas ; un champ s’écrit sans tirets (${field}=…). « ${call} --help » liste les options.`,
  'argument-missing': ({ name, example }) => `il manque « ${name} », comme dans : ${example}`,
  'id-for-text': ({ name, typed, there }) =>
    `${there ? `${there} est déjà là : « jalon set ${there} » en change les champs ; pour ajouter, dites ce que c’est` : `« ${typed} » est un numéro, que jalon donne lui-même ; dites ce que c’est`} : jalon add ${name} "…"`,
  'folder-over': ({ folder, call }) => `« ${folder} » est de trop ; le dossier d’un projet se dit ici par --project : ${call}`,
  'arguments-over': ({ over, whole, help }) =>
    `« ${listed(over, ' », « ')} » ${isSeveral(over) ? 'sont' : 'est'} de trop ; ${whole ? `un nom ou un texte de plusieurs mots se met entre guillemets : ${whole}` : `« ${help} » montre ce qui est attendu.`}`,
};

const en: typeof fr = {
  'unknown-command': ({ typed, near, help }) =>
    `there is no command “${typed}”${isSome(near) ? `; did you mean ${eitherOf(near, 'en')}?` : `. “${help}” lists them.`}`,
  'option-unknown': ({ typed, near, help }) =>
    `there is no option “${typed}”${near ? `; did you mean “${near}”?` : `. “${help}” lists them.`}`,
  'folder-as-option': ({ typed, call }) =>
    `there is no option “${typed}” here: the folder of the project is written alone, as in: ${call} my-project`,
  'field-as-option': ({ typed, field, call }) =>
    `there is no option “${typed}”; a field is written without dashes (${field}=…). “${call} --help” lists the options.`,
  'argument-missing': ({ name, example }) => `“${name}” is missing, as in: ${example}`,
  'id-for-text': ({ name, typed, there }) =>
    `${there ? `${there} is there already: “jalon set ${there}” changes its fields; to add one, say what it is` : `“${typed}” is a number, which jalon gives itself; say what it is`}: jalon add ${name} "…"`,
  'folder-over': ({ folder, call }) => `“${folder}” is too much; the folder of a project is told here by --project: ${call}`,
  'arguments-over': ({ over, whole, help }) =>
    `“${listed(over, '”, “')}” ${isSeveral(over) ? 'are' : 'is'} too much; ${whole ? `a name or a text of several words is quoted: ${whole}` : `“${help}” shows what is expected.`}`,
};

export const callFaults = { fr, en };

// What commander says well in English, in French.

/** The word between quotes in one of commander's own messages. */
export const quotedIn = (message: string): string => /'([^']*)'/.exec(message)?.[1] ?? '';
/** What commander takes for meant, one or several. */
export const suggestedIn = (message: string): string | undefined => /\(Did you mean (?:one of )?([^?()]*)\?\)/.exec(message)?.[1];

/** By the codes of commander. */
export const commandFaultsFr: Readonly<Record<string, (message: string) => string>> = {
  'commander.optionMissingArgument': (message) => `l’option « ${quotedIn(message)} » attend une valeur.`,
  'commander.invalidArgument': (message) =>
    `valeur refusée pour « ${withPlaceholders(quotedIn(message), 'fr')} »${/Allowed choices are ([^.]*)/.exec(message)?.[1] ? ` : choisissez ${/Allowed choices are ([^.]*)/.exec(message)?.[1]}` : ''}.`,
  'commander.conflictingOption': (message) => {
    const [, one = '', other = ''] = /'([^']*)'[^']*'([^']*)'/.exec(message) ?? [];
    return `« ${one} » et « ${other} » ne vont pas ensemble : gardez l’une des deux.`;
  },
};
