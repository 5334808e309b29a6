// What a data package says of itself, and what is said of it.
interface KeptBack {
  readonly actions: number;
  readonly indicators: number;
  readonly decisions: number;
}

const some = (n: number, one: string, many: string): readonly string[] => (n === 0 ? [] : [`${n} ${n > 1 ? many : one}`]);

const fr = {
  description:
    'Données publiques d’un projet numérique de territoire : ni les actions qui ne sont pas à publier, ni les champs internes, ni les noms des personnes (leurs fonctions seules). Les montants sont en euros, du plus petit au plus grand quand ils sont incertains. Dans une cellule, plusieurs valeurs sont séparées par « | ». Un texte qu’un tableur prendrait pour une formule (= + - @ en tête) commence par une apostrophe.',
  illustrative: 'Exemple : contenu inventé sur une collectivité réelle.',
  keptBack: ({ actions, indicators, decisions }: KeptBack): string => {
    const all = [
      ...some(actions, 'action', 'actions'),
      ...some(indicators, 'indicateur', 'indicateurs'),
      ...some(decisions, 'décision', 'décisions'),
    ];
    const rest = 'Ne sortent jamais : les champs internes, les entretiens, les bulletins et les noms des personnes.';
    return all.length > 0 ? `Laissés de côté, car à ne pas publier : ${all.join(', ')}. ${rest}` : rest;
  },
  parts: {
    least: '(au moins)',
    most: '(au plus)',
    from: '(premier jour)',
    until: '(dernier jour)',
    names: '(fonctions ou noms, séparés par |)',
    list: '(séparés par |)',
  },
};
const en: typeof fr = {
  description:
    'Public data of a territory’s digital project: neither actions that are not to be published, nor internal fields, nor names of people (their functions only). Amounts are in euros, from least to most where they are uncertain. In one cell, several values are separated by “|”. A text that a spreadsheet would take for a formula (= + - @ at its head) begins with an apostrophe.',
  illustrative: 'Example: invented content about a real authority.',
  keptBack: ({ actions, indicators, decisions }) => {
    const all = [
      ...some(actions, 'action', 'actions'),
      ...some(indicators, 'indicator', 'indicators'),
      ...some(decisions, 'decision', 'decisions'),
    ];
    const rest = 'What never leaves: internal fields, interviews, ballots and names of people.';
    return all.length > 0 ? `Left out, not to be published: ${all.join(', ')}. ${rest}` : rest;
  },
  parts: {
    least: '(at least)',
    most: '(at most)',
    from: '(first day)',
    until: '(last day)',
    names: '(functions or names, separated by |)',
    list: '(separated by |)',
  },
};

export const dataset = { fr, en };
