// What the command line says of itself: commands, options, help.

const fr = {
  description: 'Le projet numérique de territoire, du lancement à l’évaluation',
  usage: 'Usage :',
  commands: 'Commandes :',
  options: 'Options :',
  arguments: 'Arguments :',
  examples: 'Exemples :',
  version: 'affiche la version',
  help: 'affiche l’aide',
  helpCommand: 'affiche l’aide d’une commande',
  lang: 'langue : fr ou en',
  today: 'date de référence, AAAA-MM-JJ (aujourd’hui par défaut)',
  json: 'donne le résultat en JSON',
  projects: 'projets, ou dossiers qui en contiennent (le dossier courant par défaut)',
  init: {
    does: 'prépare le dossier d’un nouveau projet',
    dir: 'dossier du projet (le dossier courant par défaut)',
    title: 'titre du projet',
    territory: 'SIREN ou nom du territoire, cherché dans les données officielles',
    yes: 'ne pose aucune question',
    dryRun: 'montre ce qui serait écrit, sans rien écrire',
    examples: [
      'jalon init mon-territoire',
      'jalon init mon-territoire --territory 243500550 --title "Projet numérique 2026-2032" --yes',
    ],
  },
  validate: {
    does: 'contrôle les fichiers : structure, liens, règles de la méthode',
    format: 'présentation : pretty ou json',
    examples: ['jalon validate', 'jalon validate examples --format json'],
  },
  rank: {
    does: 'classe les actions selon les critères pondérés',
    examples: ['jalon rank', 'jalon rank examples/montfort --json'],
  },
  plan: {
    does: 'choisit les actions de l’année sous les enveloppes budgétaires',
    year: 'année du plan (toutes celles des enveloppes par défaut)',
    examples: ['jalon plan', 'jalon plan examples/montfort --year 2027'],
  },
  render: {
    does: 'produit les documents Word et Excel',
    only: 'documents voulus, séparés par des virgules',
    out: 'dossier de sortie (build/ dans chaque projet par défaut)',
    year: 'année du plan annuel et de l’évaluation',
    dryRun: 'montre ce qui serait écrit, sans rien écrire',
    examples: ['jalon render', 'jalon render examples --only action-sheets,programme --out livrables'],
  },
  explain: {
    does: 'explique un code de problème et comment y remédier',
    code: 'code du problème, par exemple reference/unknown',
    examples: ['jalon explain structure/unknown-key', 'jalon explain'],
  },
  demo: {
    does: 'déroule tout le travail sur un exemple embarqué',
    dir: 'dossier de la démonstration (jalon-demo par défaut)',
    examples: ['jalon demo', 'jalon demo essai --lang en'],
  },
};

const en: typeof fr = {
  description: 'The territorial digital project, from launch to evaluation',
  usage: 'Usage:',
  commands: 'Commands:',
  options: 'Options:',
  arguments: 'Arguments:',
  examples: 'Examples:',
  version: 'show the version',
  help: 'show help',
  helpCommand: 'show help for a command',
  lang: 'language: fr or en',
  today: 'reference date, YYYY-MM-DD (today by default)',
  json: 'give the result as JSON',
  projects: 'projects, or folders that hold some (the current folder by default)',
  init: {
    does: 'lay out the folder of a new project',
    dir: 'project folder (the current folder by default)',
    title: 'title of the project',
    territory: 'SIREN or name of the territory, looked up in official data',
    yes: 'ask nothing',
    dryRun: 'show what would be written, write nothing',
    examples: [
      'jalon init my-territory',
      'jalon init my-territory --territory 243500550 --title "Digital project 2026-2032" --yes',
    ],
  },
  validate: {
    does: 'check the files: structure, links, rules of the method',
    format: 'presentation: pretty or json',
    examples: ['jalon validate', 'jalon validate examples --format json'],
  },
  rank: { does: 'rank actions by weighted criteria', examples: ['jalon rank', 'jalon rank examples/montfort --json'] },
  plan: {
    does: 'choose the year’s actions under the budget envelopes',
    year: 'year of the plan (all the envelopes’ years by default)',
    examples: ['jalon plan', 'jalon plan examples/montfort --year 2027'],
  },
  render: {
    does: 'make the Word and Excel documents',
    only: 'wanted documents, separated by commas',
    out: 'output folder (build/ in each project by default)',
    year: 'year of the annual plan and of the evaluation',
    dryRun: 'show what would be written, write nothing',
    examples: ['jalon render', 'jalon render examples --only action-sheets,programme --out documents'],
  },
  explain: {
    does: 'explain a problem code and how to mend it',
    code: 'problem code, for example reference/unknown',
    examples: ['jalon explain structure/unknown-key', 'jalon explain'],
  },
  demo: {
    does: 'run the whole journey on an embedded example',
    dir: 'folder of the demonstration (jalon-demo by default)',
    examples: ['jalon demo', 'jalon demo trial --lang fr'],
  },
};

export const commandLine = { fr, en };
