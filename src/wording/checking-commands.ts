// What the command line says of the commands that tell what is wrong, where projects stand and what changed.

const fr = {
  validate: {
    does: 'contrôle les fichiers : structure, liens, règles de la méthode',
    format: 'présentation : pretty, json, sarif, junit, github, gitlab ou markdown',
    output: 'écrit aussi un fichier, dans une de ces présentations (répétable)',
    only: 'ne signale que ces codes, séparés par des virgules (répétable), et ce qui empêche de lire un fichier',
    quiet: 'ne signale que les erreurs',
    strict: 'échoue à la première alerte',
    maxWarnings: 'échoue au-delà de n alertes',
    step: 'contrôle comme à une étape plus avancée',
    final: 'contrôle comme à la dernière étape',
    known: 'write\u00a0: retient les problèmes du jour, qui ne seront plus signalés\u202f; ignore\u00a0: les signale tous',
    fix: 'corrige d’abord ce qui est sans risque\u00a0: dates, nombres, guillemets, casse et accents des clés et des valeurs',
    dryRun: 'montre ce que --fix changerait, sans rien écrire',
    examples: [
      'jalon validate',
      'jalon validate actions/AC-001-accueil.yaml   (tout son projet)',
      'jalon validate projets --strict --format github --output sarif=jalon.sarif',
      'jalon validate --only reference/unknown,id/duplicate',
      'jalon validate --fix --dry-run',
    ],
  },
  status: {
    does: 'dit où en est le projet, ce qui est en retard, ce qui reste à décider et à faire, par qui et avec quelle commande',
    remind: 'liste qui doit quoi\u00a0: retards, chiffres périmés, décisions en attente, blocages',
    indicators: 'montre les indicateurs\u00a0: évolution, cible, trajectoire, prochaine valeur, météo des actions',
    survey: 'montre les chiffres d’une enquête, par son identifiant\u00a0: parts, intervalles, écarts entre groupes',
    by: 'avec --survey\u00a0: tableaux croisés selon cette question',
    search: 'avec --survey\u00a0: cherche ces mots dans les réponses libres',
    all: 'montre tout, même si cela dépasse un écran',
    examples: [
      'jalon status',
      'jalon status --remind',
      'jalon status --indicators',
      'jalon status --survey SV-01 --by Q2',
      'jalon status projets',
      'jalon status --all --today 2027-06-30',
    ],
  },
  diff: {
    does: 'dit ce qui a changé depuis le dernier comité, une date, une révision git ou une autre copie du projet',
    format: 'text, markdown pour un compte rendu ou une demande de fusion, word pour un document dans build/',
    examples: [
      'jalon diff',
      'jalon diff 2026-03-15 --format word',
      'jalon diff HEAD~5 --format markdown',
      'jalon diff ../copie-de-mars',
    ],
  },
  explain: {
    does: 'explique un code de problème et comment y remédier',
    code: 'code du problème, par exemple reference/unknown',
    examples: ['jalon explain structure/unknown-key', 'jalon explain'],
  },
};
const en: typeof fr = {
  validate: {
    does: 'check the files: structure, links, rules of the method',
    format: 'presentation: pretty, json, sarif, junit, github, gitlab or markdown',
    output: 'also write a file, in one of these presentations (repeatable)',
    only: 'report only these codes, separated by commas (repeatable), and what keeps a file from being read',
    quiet: 'report errors only',
    strict: 'fail at the first warning',
    maxWarnings: 'fail above n warnings',
    step: 'check as at a later step',
    final: 'check as at the last step',
    known: 'write: remember today’s problems, which are reported no more; ignore: report them all',
    fix: 'first mend what is safe: dates, numbers, quotes, case and accents of keys and values',
    dryRun: 'show what --fix would change, write nothing',
    examples: [
      'jalon validate',
      'jalon validate actions/AC-001-welcome.yaml   (its whole project)',
      'jalon validate projects --strict --format github --output sarif=jalon.sarif',
      'jalon validate --only reference/unknown,id/duplicate',
      'jalon validate --fix --dry-run',
    ],
  },
  status: {
    does: 'tells where the project stands, what is late, what is to be decided and done, by whom and with which command',
    remind: 'lists who owes what: what is late, stale, awaited or blocked',
    indicators: 'shows the indicators: series, target, path, next value, weather of the actions',
    survey: 'shows the figures of a survey, by its id: shares, intervals, differences between groups',
    by: 'with --survey: cross tables by this question',
    search: 'with --survey: looks for these words in free answers',
    all: 'shows everything, even past one screen',
    examples: [
      'jalon status',
      'jalon status --remind',
      'jalon status --indicators',
      'jalon status --survey SV-01 --by Q2',
      'jalon status projects',
      'jalon status --all --today 2027-06-30',
    ],
  },
  diff: {
    does: 'tells what changed since the last committee, a day, a git revision or another copy of the project',
    format: 'text, markdown for minutes or a merge request, word for a document in build/',
    examples: [
      'jalon diff',
      'jalon diff 2026-03-15 --format word',
      'jalon diff HEAD~5 --format markdown',
      'jalon diff ../copy-of-march',
    ],
  },
  explain: {
    does: 'explain a problem code and how to mend it',
    code: 'problem code, for example reference/unknown',
    examples: ['jalon explain structure/unknown-key', 'jalon explain'],
  },
};

export const checkingCommands = { fr, en };
