// What a file's YAML may not hold: keys twice, tabs, references, and what nobody can read.
import type { Bilingual, Position } from '../../model/index.ts';
import { quotedEn, quotedFr, rule } from '../rule.ts';

const noBreak = { fr: 'une espace insécable', en: 'a no-break space' };
const zeroWidth = { fr: 'un caractère de largeur nulle', en: 'a zero-width character' };
/** By code point, as Unicode names them. */
const hiddenNames: Readonly<Record<string, Bilingual>> = {
  'U+00A0': noBreak,
  'U+2007': noBreak,
  'U+202F': noBreak,
  'U+00AD': { fr: 'un trait d’union conditionnel', en: 'a soft hyphen' },
  'U+200B': { fr: 'une espace de largeur nulle', en: 'a zero-width space' },
  'U+200C': zeroWidth,
  'U+200D': zeroWidth,
  'U+200E': { fr: 'une marque de sens d’écriture', en: 'a writing direction mark' },
  'U+200F': { fr: 'une marque de sens d’écriture', en: 'a writing direction mark' },
  'U+2060': zeroWidth,
  'U+FEFF': { fr: 'une marque d’ordre des octets', en: 'a byte order mark' },
};

export const yamlFaults = [
  rule<{ key: string; first: Position }>({
    code: 'yaml/duplicate-key',
    severity: 'error',
    example: { wrong: 'title: Ouvrir un accueil\ntitle: Fermer un accueil', right: 'title: Ouvrir un accueil' },
    fr: {
      says: ({ key, first }) => `la clé ${quotedFr(key)} est écrite deux fois (d’abord à la ligne ${first.line})`,
      why: 'Une seule des deux valeurs serait gardée, sans que l’on sache laquelle.',
      mend: 'Gardez une seule des deux lignes.',
    },
    en: {
      says: ({ key, first }) => `the key ${quotedEn(key)} is written twice (first on line ${first.line})`,
      why: 'Only one of the two values would be kept, and nobody could tell which.',
      mend: 'Keep one of the two lines.',
    },
  }),
  rule({
    code: 'yaml/tab-indentation',
    severity: 'error',
    example: { wrong: 'territory:\n\tname: Montfort', right: 'territory:\n  name: Montfort' },
    fr: {
      says: () => 'le retrait est fait avec une tabulation',
      why: 'En YAML, le retrait se fait avec des espaces : une tabulation n’a pas de largeur fixe.',
      mend: 'Remplacez la tabulation par deux espaces.',
    },
    en: {
      says: () => 'the indentation is a tab',
      why: 'YAML indents with spaces: a tab has no fixed width.',
      mend: 'Replace the tab by two spaces.',
    },
  }),
  rule<{ noBreak?: boolean }>({
    code: 'yaml/bad-indentation',
    severity: 'error',
    example: { wrong: 'id: AC-012\n title: Ouvrir un accueil', right: 'id: AC-012\ntitle: Ouvrir un accueil' },
    fr: {
      says: ({ noBreak }) =>
        noBreak ? 'le retrait contient une espace insécable' : 'cette ligne n’est pas alignée avec ses voisines',
      why: 'En YAML, l’alignement dit ce qui appartient à quoi.',
      mend: 'Alignez la ligne sur les clés du même niveau, avec des espaces ordinaires.',
    },
    en: {
      says: ({ noBreak }) =>
        noBreak ? 'the indentation holds a non-breaking space' : 'this line is not aligned with its neighbours',
      why: 'In YAML, alignment says what belongs to what.',
      mend: 'Align the line with the keys of the same level, with ordinary spaces.',
    },
  }),
  rule({
    code: 'yaml/merge-key',
    severity: 'error',
    example: { wrong: '<<: {title: Ouvrir}', right: 'title: Ouvrir' },
    fr: {
      says: () => 'les clés de fusion « << » ne sont pas acceptées',
      why: 'Ce que l’on lit dans le fichier doit être ce qui compte, sans valeurs venues d’ailleurs.',
      mend: 'Recopiez les valeurs à cet endroit.',
    },
    en: {
      says: () => 'merge keys (“<<”) are not supported',
      why: 'What one reads in the file must be what counts, with no values from elsewhere.',
      mend: 'Write the values here.',
    },
  }),
  rule({
    code: 'yaml/alias',
    severity: 'error',
    example: { wrong: 'leads: &chef [PE-01]\nelectedLeads: *chef', right: 'leads: [PE-01]\nelectedLeads: [PE-01]' },
    fr: {
      says: () => 'les renvois « * » ne sont pas acceptés',
      why: 'Un renvoi cache ce qui est écrit, et peut faire grossir un fichier sans limite.',
      mend: 'Recopiez la valeur à cet endroit ; un texte qui commence par « * » se met entre guillemets droits.',
    },
    en: {
      says: () => 'aliases (“*”) are not supported',
      why: 'An alias hides what is written, and can grow a file without limit.',
      mend: 'Write the value here; put a text that starts with “*” between straight double quotes.',
    },
  }),
  rule({
    code: 'yaml/two-documents',
    severity: 'error',
    example: { wrong: 'id: AC-012\ntitle: Ouvrir un accueil\n---\nid: AC-013', right: 'id: AC-012\ntitle: Ouvrir un accueil' },
    fr: {
      says: () => 'le fichier contient deux documents séparés par « --- »',
      why: 'Un fichier ne décrit qu’une chose ; la seconde partie ne serait pas lue.',
      mend: 'Faites-en deux fichiers.',
    },
    en: {
      says: () => 'the file holds two documents split by “---”',
      why: 'A file describes one thing; the second part would not be read.',
      mend: 'Make two files of it.',
    },
  }),
  rule({
    code: 'yaml/empty-file',
    severity: 'error',
    example: { wrong: '# à compléter', right: 'id: AC-012\ntitle: Ouvrir un accueil' },
    fr: {
      says: () => 'le fichier est vide',
      why: 'Un fichier vide laisse croire que quelque chose y est décrit.',
      mend: 'Complétez-le ou supprimez-le.',
    },
    en: {
      says: () => 'the file is empty',
      why: 'An empty file suggests that something is described in it.',
      mend: 'Fill it or delete it.',
    },
  }),
  rule({
    code: 'yaml/unknown-tag',
    severity: 'error',
    example: { wrong: 'title: !important Ouvrir', right: 'title: "!important Ouvrir"' },
    fr: {
      says: () => 'un mot qui commence par « ! » donne un ordre à YAML',
      why: 'Les étiquettes YAML ne servent pas dans un projet.',
      mend: 'Mettez le texte entre guillemets.',
    },
    en: {
      says: () => 'a word that starts with “!” gives YAML an order',
      why: 'YAML tags have no use in a project.',
      mend: 'Quote the text.',
    },
  }),
  rule<{ character?: string }>({
    code: 'yaml/control-character',
    severity: 'error',
    example: { wrong: 'title: Ouvrir\\u0007 un accueil', right: 'title: Ouvrir un accueil' },
    fr: {
      says: ({ character }) => `un caractère invisible${character ? ` (${character})` : ''} ne peut pas figurer dans un texte`,
      why: 'Word et Excel refusent ces caractères, souvent venus d’un copier-coller.',
      mend: 'Effacez-le et retapez le mot.',
    },
    en: {
      says: ({ character }) => `an invisible character${character ? ` (${character})` : ''} cannot stand in a text`,
      why: 'Word and Excel refuse these characters, which often come from copy and paste.',
      mend: 'Delete it and type the word again.',
    },
  }),
  rule<{ character: string; where: string }>({
    code: 'yaml/hidden-character',
    severity: 'error',
    example: { wrong: 'status: planned<U+200B>', right: 'status: planned' },
    fr: {
      says: ({ character, where }) =>
        `${where === 'key' ? 'cette clé' : 'cette valeur'} contient ${hiddenNames[character]?.fr ?? 'un caractère invisible'} (${character})`,
      why: 'Ce caractère ne se voit pas, mais il fait un autre mot : la clé ou la valeur n’est plus reconnue.',
      mend: 'Effacez le mot en entier et retapez-le.',
    },
    en: {
      says: ({ character, where }) =>
        `this ${where} holds ${hiddenNames[character]?.en ?? 'an invisible character'} (${character})`,
      why: 'Nobody sees this character, but it makes another word: the key or the value is no longer known.',
      mend: 'Delete the whole word and type it again.',
    },
  }),
  rule<{ number: string; read: string }>({
    code: 'yaml/number-too-long',
    severity: 'error',
    example: { wrong: 'amount: 9007199254740993', right: 'amount: 9007199' },
    fr: {
      says: ({ number, read }) => `le nombre ${number} est trop long : il serait lu ${read}`,
      why: 'Au-delà de seize chiffres environ, un ordinateur arrondit : le nombre ne serait plus celui qui est écrit.',
      mend: 'Corrigez le nombre, ou mettez-le entre guillemets droits si c’est un numéro.',
    },
    en: {
      says: ({ number, read }) => `the number ${number} is too long: it would be read as ${read}`,
      why: 'Beyond about sixteen digits a computer rounds: the number would no longer be the one written.',
      mend: 'Correct the number, or put it between straight double quotes if it is a reference number.',
    },
  }),
  rule({
    code: 'yaml/too-deep',
    severity: 'error',
    example: { wrong: 'objectives: [[[[[[Ouvrir]]]]]]', right: 'objectives: [Ouvrir]' },
    fr: {
      says: () => 'les niveaux sont emboîtés trop profondément',
      why: 'Aucun fichier de projet n’a plus de quelques niveaux.',
      mend: 'Vérifiez les crochets et les retraits.',
    },
    en: {
      says: () => 'levels are nested too deeply',
      why: 'No project file has more than a few levels.',
      mend: 'Check brackets and indentation.',
    },
  }),
];
