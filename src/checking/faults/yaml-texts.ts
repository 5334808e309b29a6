// What goes wrong when a text is typed into YAML as into a letter: colons, quotes, commas, a line without its key.
import type { Bilingual } from '../../model/index.ts';
import { quotedEn, quotedFr, type Rule, rule } from '../rule.ts';

const inQuotes = {
  fr: 'Mettez tout le texte entre guillemets droits.',
  en: 'Put the whole text between straight double quotes.',
};

const opened: Readonly<Record<string, Bilingual>> = {
  '"': { fr: 'ce guillemet n’est pas refermé', en: 'this quote is not closed' },
  "'": { fr: 'cette apostrophe ouvre un texte qui n’est pas refermé', en: 'this quote is not closed' },
  '[': { fr: 'ce crochet n’est pas refermé', en: 'this bracket is not closed' },
  '{': { fr: 'cette accolade n’est pas refermée', en: 'this brace is not closed' },
  '': {
    fr: 'un guillemet ou un crochet ouvert plus haut n’est pas refermé',
    en: 'a quote or a bracket opened above is not closed',
  },
};

const unread: Readonly<Record<string, Bilingual>> = {
  'extra-comma': { fr: 'il y a ici une virgule de trop', en: 'there is one comma too many here' },
  'extra-bracket': { fr: 'ce crochet ou cette accolade ne ferme rien', en: 'this bracket or brace closes nothing' },
  backslash: {
    fr: 'entre guillemets droits, une barre oblique inversée s’écrit en double',
    en: 'between straight double quotes a backslash is written twice',
  },
  braces: { fr: 'des accolades doubles ne peuvent pas commencer une valeur', en: 'double braces cannot start a value' },
  other: { fr: 'cette ligne ne se lit pas comme du YAML', en: 'this line cannot be read as YAML' },
};

export const yamlTexts: readonly Rule[] = [
  rule({
    code: 'yaml/colon-in-text',
    severity: 'error',
    example: { wrong: 'title: Tiers-lieu : ouvrir une salle', right: 'title: "Tiers-lieu : ouvrir une salle"' },
    fr: {
      says: () => 'ce texte contient un deux-points suivi d’une espace ; mettez-le entre guillemets droits',
      why: 'Un deux-points suivi d’une espace annonce une valeur : YAML ne peut pas savoir qu’il fait partie du texte.',
      mend: inQuotes.fr,
    },
    en: {
      says: () => 'this text holds a colon followed by a space; put it between straight double quotes',
      why: 'A colon followed by a space announces a value: YAML cannot know that it belongs to the text.',
      mend: inQuotes.en,
    },
  }),
  rule<{ key: string; gap: 'no-break' | 'none' }>({
    code: 'yaml/colon-without-space',
    severity: 'error',
    example: { wrong: 'id: AC-012\nstatus:planned', right: 'id: AC-012\nstatus: planned' },
    fr: {
      says: ({ key, gap }) =>
        gap === 'no-break'
          ? `l’espace qui suit ${quotedFr(key)} et son deux-points est insécable ; mettez une espace ordinaire`
          : `il manque une espace entre ${quotedFr(key)}, son deux-points et sa valeur`,
      why: 'Une clé, un deux-points, une espace ordinaire, une valeur : sans cette espace, YAML ne voit qu’un mot.',
      mend: 'Mettez une espace ordinaire après le deux-points.',
    },
    en: {
      says: ({ key, gap }) =>
        gap === 'no-break'
          ? `the space after ${quotedEn(key)} and its colon is a non-breaking one; type an ordinary space`
          : `a space is missing between ${quotedEn(key)}, its colon and its value`,
      why: 'A key, a colon, an ordinary space, a value: without this space YAML sees one word.',
      mend: 'Put an ordinary space after the colon.',
    },
  }),
  rule({
    code: 'yaml/quote-in-text',
    severity: 'error',
    example: { wrong: "title: 'L'accueil'", right: 'title: "L\'accueil"' },
    fr: {
      says: () => 'le texte continue après le guillemet ou l’apostrophe qui le ferme',
      why: 'Le premier guillemet du même genre ferme le texte, même au milieu d’un mot ou d’une phrase.',
      mend: 'Mettez tout le texte entre guillemets droits ; à l’intérieur, écrivez « … » ou une apostrophe.',
    },
    en: {
      says: () => 'the text goes on after the quote that closes it',
      why: 'The first quote of the same kind closes the text, even in the middle of a word or a sentence.',
      mend: 'Put the whole text between straight double quotes; inside, use single or curly ones.',
    },
  }),
  rule<{ character: string }>({
    code: 'yaml/reserved-start',
    severity: 'error',
    example: { wrong: 'title: @venir, un lieu', right: 'title: "@venir, un lieu"' },
    fr: {
      says: ({ character }) => `un texte qui commence par ${quotedFr(character)} se met entre guillemets droits`,
      why: 'En tête de valeur, certains signes sont des ordres pour YAML.',
      mend: inQuotes.fr,
    },
    en: {
      says: ({ character }) => `a text that starts with ${quotedEn(character)} goes between straight double quotes`,
      why: 'At the head of a value some signs are orders to YAML.',
      mend: inQuotes.en,
    },
  }),
  rule({
    code: 'yaml/stray-text',
    severity: 'error',
    example: { wrong: 'context: |\nDeux communes sur trois.', right: 'context: |\n  Deux communes sur trois.' },
    fr: {
      says: () => 'cette ligne n’est ni une clé suivie d’un deux-points, ni la suite en retrait d’un texte',
      why: 'YAML ne peut pas savoir à quelle clé appartient une ligne écrite contre la marge.',
      mend: 'Mettez le texte en retrait de deux espaces sous sa clé, ou écrivez la clé et son deux-points.',
    },
    en: {
      says: () => 'this line is neither a key with its colon nor the indented rest of a text',
      why: 'YAML cannot know which key a line at the margin belongs to.',
      mend: 'Indent the text by two spaces under its key, or write the key and its colon.',
    },
  }),
  rule({
    code: 'yaml/missing-comma',
    severity: 'error',
    example: { wrong: 'budget: [{year: 2027 planned: 1000}]', right: 'budget: [{year: 2027, planned: 1000}]' },
    fr: {
      says: () => 'il manque une virgule avant cet endroit, ou des guillemets autour d’un texte à deux-points',
      why: 'Entre crochets ou accolades, une virgule sépare chaque élément du suivant.',
      mend: 'Ajoutez la virgule, ou mettez le texte entre guillemets droits.',
    },
    en: {
      says: () => 'a comma is missing before this place, or quotes around a text that holds a colon',
      why: 'Between brackets or braces a comma separates each item from the next.',
      mend: 'Add the comma, or put the text between straight double quotes.',
    },
  }),
  rule<{ character: string }>({
    code: 'yaml/not-closed',
    severity: 'error',
    example: { wrong: 'needs: [ND-001, ND-002', right: 'needs: [ND-001, ND-002]' },
    fr: {
      says: ({ character }) => opened[character]?.fr ?? '',
      why: 'Tout ce qui suit serait lu comme la suite du même texte.',
      mend: 'Refermez le guillemet, le crochet ou l’accolade.',
    },
    en: {
      says: ({ character }) => opened[character]?.en ?? '',
      why: 'All that follows would be read as part of the same text.',
      mend: 'Close the quote, the bracket or the brace.',
    },
  }),
  rule<{ reason: string }>({
    code: 'yaml/not-readable',
    severity: 'error',
    example: { wrong: 'place: "Z:\\partage"', right: "place: 'Z:\\partage'" },
    fr: {
      says: ({ reason }) => unread[reason]?.fr ?? '',
      why: 'Le reste du fichier ne peut pas être compris.',
      mend: 'Comparez avec un fichier voisin, ou mettez le texte entre guillemets.',
    },
    en: {
      says: ({ reason }) => unread[reason]?.en ?? '',
      why: 'The rest of the file cannot be understood.',
      mend: 'Compare with a file nearby, or quote the text.',
    },
  }),
];
