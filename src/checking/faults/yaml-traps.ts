// What YAML reads otherwise than its author meant, without a mistake that it could see.
import { quotedEn, quotedFr, type Rule, rule } from '../rule.ts';

export const yamlTraps: readonly Rule[] = [
  rule<{ kept: string; lost: string }>({
    code: 'yaml/text-cut',
    severity: 'warning',
    example: { wrong: 'title: Fêter la salle #3 de la mairie', right: 'title: "Fêter la salle #3 de la mairie"' },
    fr: {
      says: ({ kept, lost }) => `le texte s’arrête à ${quotedFr(kept)} : ${quotedFr(lost)} est lu comme un commentaire`,
      why: 'En YAML, un dièse précédé d’une espace commence un commentaire : la fin du texte disparaît des documents.',
      mend: 'Mettez tout le texte entre guillemets droits, ou écrivez une espace après le dièse d’un vrai commentaire.',
    },
    en: {
      says: ({ kept, lost }) => `the text stops at ${quotedEn(kept)}: ${quotedEn(lost)} is read as a comment`,
      why: 'In YAML a number sign after a space starts a comment: the end of the text vanishes from documents.',
      mend: 'Put the whole text between straight double quotes, or a space after the sign of a true comment.',
    },
  }),
  rule<{ before: string; item: string }>({
    code: 'yaml/value-split',
    severity: 'error',
    example: { wrong: 'budget: [{year: 2027, planned: 1234,50}]', right: 'budget: [{year: 2027, planned: 1234.50}]' },
    fr: {
      says: ({ before, item }) =>
        before === ''
          ? `${quotedFr(item)} est lu comme une clé sans valeur, et perdu : une virgule le sépare de ce qui précède ou suit`
          : `la virgule coupe la valeur : il ne reste que ${quotedFr(before)}, et ${quotedFr(item)} est perdu`,
      why: 'Entre accolades, une virgule sépare deux clés : ce qui suit ne compterait pas, sans que rien ne le dise.',
      mend: 'Un nombre s’écrit avec un point ; un texte qui contient une virgule, entre guillemets droits.',
    },
    en: {
      says: ({ before, item }) =>
        before === ''
          ? `${quotedEn(item)} is read as a key without a value, and lost: a comma separates it from what stands beside it`
          : `the comma cuts the value: only ${quotedEn(before)} is left, and ${quotedEn(item)} is lost`,
      why: 'Between braces a comma separates two keys: what follows would not count, and nothing would say so.',
      mend: 'Write a number with a point; put a text that holds a comma between straight double quotes.',
    },
  }),
  rule<{ number: string; read: string; meant: string }>({
    code: 'yaml/thousands-lost',
    severity: 'error',
    example: { wrong: 'budget: [{year: 2027, planned: 15.000}]', right: 'budget: [{year: 2027, planned: 15000}]' },
    fr: {
      says: ({ number, read, meant }) =>
        `${quotedFr(number)} est lu ${read.replace('.', ',')} : écrivez ${meant} pour les milliers`,
      why: 'En YAML, un point sépare les décimales : un montant écrit 15.000 compterait pour quinze euros, sans que rien ne le dise.',
      mend: 'Écrivez les milliers sans point ni espace (15000) ; des décimales, deux au plus pour un montant (15.50).',
    },
    en: {
      says: ({ number, read, meant }) => `${quotedEn(number)} is read as ${read}: write ${meant} for thousands`,
      why: 'In YAML a point comes before decimals: an amount written 15.000 would count for fifteen euros, and nothing would say so.',
      mend: 'Write thousands without a point or a space (15000); decimals, two at most for an amount (15.50).',
    },
  }),
  rule({
    code: 'yaml/empty-key',
    severity: 'error',
    example: { wrong: 'scores: {expectation: 4, : 3}', right: 'scores: {expectation: 4, feasibility: 3}' },
    fr: {
      says: () => 'une valeur n’a pas de clé',
      why: 'Une clé vide ou « ~ » ne nomme rien : ce qui suit ne compterait nulle part.',
      mend: 'Écrivez la clé avant le deux-points, ou retirez la virgule de trop.',
    },
    en: {
      says: () => 'a value has no key',
      why: 'An empty key or “~” names nothing: what follows would count nowhere.',
      mend: 'Write the key before the colon, or remove the comma that is one too many.',
    },
  }),
  rule<{ before: string; item: string }>({
    code: 'yaml/item-split',
    severity: 'warning',
    example: {
      wrong: 'objectives: [Un lieu ouvert, calme et chauffé]',
      right: 'objectives: ["Un lieu ouvert, calme et chauffé"]',
    },
    fr: {
      says: ({ before, item }) => `la virgule fait deux éléments, ${quotedFr(before)} et ${quotedFr(item)}`,
      why: 'Entre crochets, chaque virgule sépare deux éléments : une phrase ou un nombre à virgule y est coupé en deux.',
      mend: 'Mettez le texte entre guillemets droits, ou un élément par ligne, chacun après un tiret.',
    },
    en: {
      says: ({ before, item }) => `the comma makes two items, ${quotedEn(before)} and ${quotedEn(item)}`,
      why: 'Between brackets each comma separates two items: a sentence or a decimal comma is cut in two.',
      mend: 'Put the text between straight double quotes, or one item per line, each after a hyphen.',
    },
  }),
  rule({
    code: 'yaml/bare-status',
    severity: 'info',
    example: { wrong: 'status:', right: 'status: planned' },
    fr: {
      says: () => 'le statut est laissé vide',
      why: 'Une clé sans valeur compte comme absente : elle ne dit pas que l’action est à venir.',
      mend: 'Écrivez un statut, ou retirez la ligne.',
    },
    en: {
      says: () => 'the status is left empty',
      why: 'A key without a value counts as absent: it does not say that the action is planned.',
      mend: 'Write a status, or remove the line.',
    },
  }),
  rule<{ key: string; value: string; nearest: string }>({
    code: 'structure/yes-no',
    severity: 'error',
    example: { wrong: 'publish: no', right: 'publish: false' },
    fr: {
      says: ({ key, value, nearest }) =>
        `${quotedFr(key)} s’écrit true (oui) ou false (non), pas ${quotedFr(value)} : ici, ${nearest}`,
      why: 'YAML lit « yes », « no », « oui » et « non » comme des mots, non comme une réponse.',
      mend: 'Écrivez true pour oui, false pour non.',
    },
    en: {
      says: ({ key, value, nearest }) => `${quotedEn(key)} is true or false, not ${quotedEn(value)}: here, ${nearest}`,
      why: 'YAML reads “yes” and “no” as words, not as an answer.',
      mend: 'Write true for yes, false for no.',
    },
  }),
  rule<{ key: string; colour: string }>({
    code: 'yaml/colour-lost',
    severity: 'error',
    example: { wrong: 'accent: #1B5775', right: "accent: '#1B5775'" },
    fr: {
      says: ({ key, colour }) => `${quotedFr(key)} reste vide : sans guillemets, ${colour} est lu comme un commentaire`,
      why: 'En YAML, un dièse précédé d’une espace commence un commentaire : la couleur ne compterait pas, sans que rien ne le dise.',
      mend: 'Mettez la couleur entre guillemets droits.',
    },
    en: {
      says: ({ key, colour }) => `${quotedEn(key)} stays empty: without quotes, ${colour} is read as a comment`,
      why: 'In YAML a number sign after a space starts a comment: the colour would not count, and nothing would say so.',
      mend: 'Put the colour between straight quotes.',
    },
  }),
];
