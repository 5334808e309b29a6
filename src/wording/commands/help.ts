// How help is laid out: commands by families, options of every day before those of batches and programs, and commands by their words.
export const helpWords = {
  fr: {
    families: {
      start: 'Commencer, voir ce que cela donne',
      fill: 'Remplir le projet, le corriger, revenir en arrière',
      follow: 'Savoir où il en est',
      decide: 'Classer, choisir, compter',
      documents: 'Faire les documents',
      exchange: 'Échanger avec Excel, les enquêtes et les autres outils',
      many: 'Suivre plusieurs territoires',
    },
    options: {
      everywhere: 'Comme partout :',
      machines: 'Pour les lots et les programmes :',
    },
    more: [
      'jalon                         pose les questions de la suite, écrit les réponses',
      'jalon help réunion            cherche les commandes qui parlent de réunion',
      'jalon add --help              dit tout d’une commande',
      'jalon doctor                  dit ce qui manque sur cet ordinateur',
      'jalon --version, --lang, --answers   version, langue, réponses d’un fichier',
    ],
    found: (words: string) => `Commandes qui parlent de « ${words} » :`,
    kinds: 'Ce qui s’ajoute :',
    documents: 'Documents :',
  },
  en: {
    families: {
      start: 'Begin, and see what it gives',
      fill: 'Fill in the project, correct it, go back',
      follow: 'Know where it stands',
      decide: 'Rank, choose, count',
      documents: 'Make the documents',
      exchange: 'Exchange with Excel, surveys and other tools',
      many: 'Follow several territories',
    },
    options: {
      everywhere: 'As everywhere:',
      machines: 'For batches and programs:',
    },
    more: [
      'jalon                         asks what comes next, and writes your answers',
      'jalon help meeting            finds the commands about meetings',
      'jalon add --help              explains a command in full',
      'jalon doctor                  says what is missing on this computer',
      'jalon --version, --lang, --answers   version, language, answers of a file',
    ],
    found: (words: string) => `Commands about “${words}”:`,
    kinds: 'What can be added:',
    documents: 'Documents:',
  },
};

/** As the first page of help lists them. */
export type Family = keyof (typeof helpWords)['fr']['families'];
