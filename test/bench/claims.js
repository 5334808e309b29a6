// What is claimed of speed and weight: each with the bench that measures it, what it stands beside, its aim, and where its figure is in what
// that bench prints. `aim.most` or `aim.least`, in `unit`.
const most = (figure, unit = '×') => ({ most: figure, unit });
const least = (figure, unit = '×') => ({ least: figure, unit });

const start = (command) => ({
  bench: 'start-up.js',
  says: { fr: `\`jalon ${command}\`, un projet, à la montre`, en: `\`jalon ${command}\`, one project, by the clock` },
  beside: { fr: 'Node qui démarre à vide', en: 'a bare Node start' },
  aim: most(3),
  found: new RegExp(`^jalon ${command} .*× ([\\d.]+)`, 'm'),
});
const ranking = (method, french) => ({
  bench: 'ranking.js',
  says: { fr: `${french}, 100 000 × 8`, en: `${method}, 100,000 × 8` },
  beside: { fr: 'le même travail, au plus simple', en: 'the same work, at its plainest' },
  aim: most(1.3),
  found: new RegExp(`^\\| ${method} \\|.*\\(× ([\\d.]+)\\) \\|$`, 'm'),
});
/** `engine`: as the bench calls it. */
const made = (format, engine, peer, figure, says) => ({
  bench: 'documents.js',
  says,
  beside: { fr: peer, en: peer },
  aim: least(figure),
  found: new RegExp(`^${format} +${engine} +\\d+ documents/s +× ([\\d.]+)`, 'm'),
});
const whole = { fr: 'lire et parser (js-yaml)', en: 'reading and parsing (js-yaml)' };

export const claims = {
  validate: start('validate'),
  status: start('status'),
  set: start('set'),
  rank: start('rank'),
  'set-2000': {
    bench: 'great-project.js',
    says: { fr: '`jalon set` parmi 2 000 actions, processeur', en: '`jalon set` among 2,000 actions, processor' },
    beside: null,
    aim: most(1, 's'),
    found: /^jalon set, 2,000 actions +([\d.]+) s/m,
  },
  documents: {
    bench: 'great-project.js',
    says: { fr: 'tous les documents de Montfort, processeur', en: 'every document of Montfort, processor' },
    beside: { fr: 'Node qui démarre à vide', en: 'a bare Node start' },
    aim: most(40),
    found: /^jalon render, .*× ([\d.]+)/m,
  },
  'documents-seconds': {
    bench: 'great-project.js',
    says: { fr: 'tous les documents de Montfort, processeur', en: 'every document of Montfort, processor' },
    beside: null,
    aim: most(4, 's'),
    found: /^jalon render, .*? ([\d.]+) s/m,
  },
  rules: {
    bench: 'validation.js',
    says: { fr: 'toutes les règles, 300 projets', en: 'all rules, 300 projects' },
    beside: whole,
    aim: most(1.8),
    found: /^\| all rules: .*? \| ([\d.,]+) \|/m,
  },
  memory: {
    bench: 'validation.js',
    says: { fr: '`jalon validate` entier, 300 projets, mémoire', en: '`jalon validate` whole, 300 projects, memory' },
    beside: null,
    aim: most(150, 'MB'),
    found: /^\| memory of the whole command.*? \| ([\d.,]+)/m,
  },
  threads: {
    bench: 'validation.js',
    says: {
      fr: '`jalon validate` en deux fils, 300 projets, à la montre',
      en: '`jalon validate` in two threads, 300 projects, by the clock',
    },
    beside: { fr: 'un fil', en: 'one thread' },
    aim: least(1.8),
    found: /^\| two threads, by the clock.*? \| ([\d.,]+)/m,
  },
  word: made('docx', 'jalon', 'docxtemplater', 8, {
    fr: 'documents Word par seconde',
    en: 'Word documents a second',
  }),
  deck: made('pptx', 'jalon', 'pptxgenjs', 4, { fr: 'présentations par seconde', en: 'decks a second' }),
  workbook: made('xlsx', 'jalon, from a template', 'exceljs', 2, {
    fr: 'classeurs d’après un modèle par seconde',
    en: 'workbooks from a template a second',
  }),
  'import-plan': {
    bench: 'plan-import.js',
    says: { fr: '`jalon import plan`, 2 000 actions, aperçu', en: '`jalon import plan`, 2,000 actions, preview' },
    beside: { fr: 'exceljs qui lit', en: 'exceljs reading' },
    aim: most(3),
    found: /^jalon, preview: .*ratio ([\d.]+)/m,
  },
  survey: {
    bench: 'survey.js',
    says: { fr: 'chaque réponse d’enquête de plus, jusqu’à 100 000', en: 'each survey answer more, up to 100,000' },
    beside: { fr: 'papaparse seul', en: 'papaparse alone' },
    aim: most(1.5),
    found: /^\| each answer more .*× ([\d.]+) \|/m,
  },
  'weighted-sum': ranking('weighted sum, fixed scales', 'somme pondérée, échelles fixes'),
  'weighted-product': ranking('weighted product', 'produit pondéré'),
  topsis: ranking('TOPSIS', 'TOPSIS'),
  vikor: ranking('VIKOR', 'VIKOR'),
  smaa: {
    bench: 'ranking.js',
    says: { fr: 'SMAA, 500 lignes, 10 000 tirages, processeur', en: 'SMAA, 500 rows, 10,000 draws, processor' },
    beside: null,
    aim: most(100, 'ms'),
    found: /^\| SMAA.*?\| ([\d.]+) ms/m,
  },
  'extreme-ranks': {
    bench: 'extreme-ranks.js',
    says: { fr: 'meilleurs et pires rangs exacts, 60 × 8', en: 'exact best and worst ranks, 60 × 8' },
    beside: null,
    aim: most(10, 's'),
    found: /^\| 60 \| ([\d.]+) s/m,
  },
  plan: {
    bench: 'planning.js',
    says: {
      fr: 'plan de 100 actions sur 6 ans, écart au mieux possible',
      en: 'plan of 100 actions over 6 years, at most below the best',
    },
    beside: null,
    aim: most(1, '%'),
    found: /^\| 100 × 6 \|[^|]*\| ([\d.]+)\s%/m,
  },
};
