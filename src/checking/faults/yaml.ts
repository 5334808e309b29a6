// What can be wrong in a file's YAML: the traps that people who never wrote YAML fall into.
import type { Position } from '../../model/index.ts';
import { placeEn, placeFr, quotedEn, quotedFr, rule } from '../rule.ts';

export const yamlFaults = [
  rule<{ key: string; first: Position }>({
    code: 'yaml/duplicate-key',
    severity: 'error',
    example: { wrong: 'title: Ouvrir un accueil\ntitle: Fermer un accueil', right: 'title: Ouvrir un accueil' },
    fr: {
      says: ({ key, first }) => `la clé ${quotedFr(key)} est écrite deux fois (d’abord ${placeFr(first)})`,
      why: 'Une seule des deux valeurs serait gardée, sans que l’on sache laquelle.',
      mend: 'Gardez une seule des deux lignes.',
    },
    en: {
      says: ({ key, first }) => `the key ${quotedEn(key)} is written twice (first in ${placeEn(first)})`,
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
  rule<{ line: string }>({
    code: 'yaml/colon-in-text',
    severity: 'error',
    example: { wrong: 'title: Tiers-lieu : ouvrir une salle', right: 'title: "Tiers-lieu : ouvrir une salle"' },
    fr: {
      says: () => 'ce texte contient « : » sans être entre guillemets',
      why: 'Un deux-points suivi d’une espace annonce une valeur : YAML ne peut pas savoir qu’il fait partie du texte.',
      mend: 'Mettez tout le texte entre guillemets droits.',
    },
    en: {
      says: () => 'this text holds “: ” and is not quoted',
      why: 'A colon followed by a space announces a value: YAML cannot know that it belongs to the text.',
      mend: 'Put the whole text between straight double quotes.',
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
      mend: 'Alignez la ligne sur les clés du même niveau ; vérifiez aussi les guillemets et les caractères @ ou % en début de texte.',
    },
    en: {
      says: ({ noBreak }) =>
        noBreak ? 'the indentation holds a non-breaking space' : 'this line is not aligned with its neighbours',
      why: 'In YAML, alignment says what belongs to what.',
      mend: 'Align the line with the keys of the same level; check quotes too, and a text that starts with @ or %.',
    },
  }),
  rule({
    code: 'yaml/not-closed',
    severity: 'error',
    example: { wrong: 'needs: [ND-001, ND-002', right: 'needs: [ND-001, ND-002]' },
    fr: {
      says: () => 'un guillemet ou un crochet ouvert plus haut n’est pas refermé',
      why: 'Tout ce qui suit serait lu comme la suite du même texte.',
      mend: 'Refermez le guillemet, le crochet ou l’accolade.',
    },
    en: {
      says: () => 'a quote or a bracket opened above is not closed',
      why: 'All that follows would be read as part of the same text.',
      mend: 'Close the quote, the bracket or the brace.',
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
      mend: 'Recopiez la valeur à cet endroit.',
    },
    en: {
      says: () => 'aliases (“*”) are not supported',
      why: 'An alias hides what is written, and can grow a file without limit.',
      mend: 'Write the value here.',
    },
  }),
  rule({
    code: 'yaml/two-documents',
    severity: 'error',
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
  rule({
    code: 'yaml/control-character',
    severity: 'error',
    fr: {
      says: () => 'un caractère invisible ne peut pas figurer dans un texte',
      why: 'Word et Excel refusent ces caractères, souvent venus d’un copier-coller.',
      mend: 'Effacez-le et retapez le mot.',
    },
    en: {
      says: () => 'an invisible character cannot stand in a text',
      why: 'Word and Excel refuse these characters, which often come from copy and paste.',
      mend: 'Delete it and type the word again.',
    },
  }),
  rule({
    code: 'yaml/too-deep',
    severity: 'error',
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
  rule<{ reason: string }>({
    code: 'yaml/not-readable',
    severity: 'error',
    fr: {
      says: ({ reason }) => `cette ligne ne se lit pas comme du YAML (${reason})`,
      why: 'Le reste du fichier ne peut pas être compris.',
      mend: 'Comparez avec un fichier voisin, ou mettez le texte entre guillemets.',
    },
    en: {
      says: ({ reason }) => `this line does not read as YAML (${reason})`,
      why: 'The rest of the file cannot be understood.',
      mend: 'Compare with a file nearby, or quote the text.',
    },
  }),
];
