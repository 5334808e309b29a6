// What the command line says of the commands that tell the money, the people and the time.

const meansCommandsFr = {
  budget: {
    does: 'dit ce que le programme coûte, qui le paie, ce qu’il reste des enveloppes, et ce qu’un refus de subvention changerait',
    by: 'un seul tableau : year (année), axis (axe), department (service), action ou funder (financeur)',
    refused: 'et si ce financeur (identifiant ou nom) refusait ce qu’il n’a pas encore versé ?',
    examples: [
      'jalon budget',
      'jalon budget --by funder',
      'jalon budget --refused "Région Bretagne"',
      'jalon budget projets --json',
    ],
  },
  workload: {
    does: 'dit le temps demandé à chaque service et à chaque personne, par trimestre, et ce qui dépasse leur capacité',
    year: 'une seule année (d’aujourd’hui à la fin du programme par défaut)',
    examples: ['jalon workload', 'jalon workload --year 2027', 'jalon workload --json'],
  },
  calendar: {
    does: 'montre les actions dans le temps, ce qui est en retard ou à risque, et quand tout doit commencer pour finir à temps',
    year: 'une seule année (toute la durée du programme par défaut)',
    before: 'avec --action : calendrier à rebours depuis le jour où elle doit être terminée, AAAA-MM-JJ',
    action: 'avec --before : action à terminer, par son identifiant',
    examples: ['jalon calendar', 'jalon calendar --year 2027', 'jalon calendar --action AC-11 --before 2027-06-01'],
  },
};

const meansCommandsEn: typeof meansCommandsFr = {
  budget: {
    does: 'says what the programme costs, who pays, what the envelopes have left, and what a refused grant would change',
    by: 'one table alone: year, axis, department, action or funder',
    refused: 'what if this funder (id or name) refused what it has not paid yet?',
    examples: [
      'jalon budget',
      'jalon budget --by funder',
      'jalon budget --refused "Région Bretagne"',
      'jalon budget projects --json',
    ],
  },
  workload: {
    does: 'says the time asked of each department and person, by quarter, and what is more than they have',
    year: 'one year alone (from today to the end of the programme by default)',
    examples: ['jalon workload', 'jalon workload --year 2027', 'jalon workload --json'],
  },
  calendar: {
    does: 'shows the actions along time, what is late or at risk, and when all must begin for one to be over in time',
    year: 'one year alone (the whole programme by default)',
    before: 'with --action: a schedule backwards from the day by which it must be over, YYYY-MM-DD',
    action: 'with --before: the action that must be over, by its id',
    examples: ['jalon calendar', 'jalon calendar --year 2027', 'jalon calendar --action AC-11 --before 2027-06-01'],
  },
};

export const meansCommands = { fr: meansCommandsFr, en: meansCommandsEn };

// Help of the plan's command, in French and in English.

export const planCommand = {
  fr: {
    does: 'choisit les actions de chaque année sous les enveloppes budgétaires, au mieux, et dit à quel point',
    year: 'année du plan (toutes celles des enveloppes par défaut)',
    simple: 'au fil du classement, sans chercher le meilleur ensemble',
    whyNot: 'dit pourquoi une action n’est pas dans le plan, ce qu’elle en ferait sortir et l’argent qui l’y ferait entrer',
    frontier: 'dit ce que vaudrait le plan avec 80 à 120 % de l’argent des enveloppes',
    core: 'dit quelles actions sont dans le plan quels que soient les poids du comité : à financer, à discuter, à écarter',
    freeze: 'arrête le plan d’une année : la sélection, les poids et les notes dont elle vient, dans plans/ANNÉE.yaml',
    amend: 'consigne ce qui change dans un plan arrêté : ce que dit --change, sinon ce que disent les fiches',
    amendments: 'dit au conseil ce qui a changé depuis que le plan est arrêté : ajouts, retraits, reports, crédits déplacés',
    decision: 'avec --freeze ou --amend : la décision qui arrête ou modifie le plan',
    change: 'avec --amend : ce qui change, autant de fois qu’il faut (AC-12=reportée)',
    note: 'avec --amend : pourquoi',
    dryRun: 'avec --freeze ou --amend : montre ce qui changerait, sans rien écrire',
    examples: [
      'jalon plan',
      'jalon plan --year 2027',
      'jalon plan --why-not AC-12',
      'jalon plan --core',
      'jalon plan --freeze 2027 --decision DE-2025-003',
      'jalon plan --amend 2025 --decision DE-2025-004 --change AC-13=reportée',
    ],
  },
  en: {
    does: 'choose each year’s actions under the budget envelopes, as well as can be, and say how well',
    year: 'year of the plan (all the envelopes’ years by default)',
    simple: 'down the ranking, without looking for the best set',
    whyNot: 'say why an action is not in the plan, what it would push out and the money that would let it in',
    frontier: 'say what the plan would be worth with 80 to 120% of the envelopes’ money',
    core: 'say which actions are in the plan whatever the committee’s weights: fund, discuss, drop',
    freeze: 'freeze the plan of a year: the selection, with the weights and scores it comes from, in plans/YEAR.yaml',
    amend: 'record what changes in a frozen plan: what --change says, else what the sheets say',
    amendments: 'tell the council what changed since the plan was frozen: added, dropped, postponed, money moved',
    decision: 'with --freeze or --amend: the decision that freezes or amends the plan',
    change: 'with --amend: what changes, as often as needed (AC-12=postponed)',
    note: 'with --amend: why',
    dryRun: 'with --freeze or --amend: show what would change, writing nothing',
    examples: [
      'jalon plan',
      'jalon plan --year 2027',
      'jalon plan --why-not AC-12',
      'jalon plan --core',
      'jalon plan --freeze 2027 --decision DE-2025-003',
      'jalon plan --amend 2025 --decision DE-2025-004 --change AC-13=postponed',
    ],
  },
};

// What the command line says of jalon portfolio.

const portfolioCommandFr = {
  does: 'suit plusieurs projets à la fois : où en est chacun, ce qui s’additionne, ce qui se compare, les besoins communs',
  by: 'une seule comparaison : size (taille), step (étape) ou department (département)',
  rank: 'classe les territoires, ce que rien d’autre ne fait : progress (avancement), gates (jalons), spent (dépensé), late (en retard) ou perInhabitant (par habitant)',
  needs: 'les besoins communs, le service qui y répond et les candidats à un service régional',
  agreements: 'les conventions à renouveler et qui relancer, les actions partagées, les appels et les réunions',
  out: 'écrit dans ce dossier le classeur, le rapport, le diaporama du comité, la note de mutualisation et une page publique',
  only: 'avec --out : seulement ces documents, séparés par des virgules',
  pdf: 'avec --out : ajoute un PDF à côté de chaque document (demande LibreOffice)',
  proof:
    'avec --out : contrôle la mise en page de chaque document imprimé et en fait une planche-contact dans proof/ (demande LibreOffice et poppler)',
  dryRun: 'avec --out : montre ce qui serait écrit, sans rien écrire',
  examples: [
    'jalon portfolio projets',
    'jalon portfolio examples/syndicat --organisation examples',
    'jalon portfolio examples/syndicat --organisation examples --needs',
    'jalon portfolio examples/syndicat --organisation examples --out dossier',
    'jalon portfolio examples/syndicat --organisation examples --out dossier --proof',
  ],
};

const portfolioCommandEn: typeof portfolioCommandFr = {
  does: 'follows several projects at once: where each one is, what adds up, what compares, the needs in common',
  by: 'one comparison alone: size, step or department',
  rank: 'ranks the territories, which nothing else does: progress, gates, spent, late or perInhabitant',
  needs: 'the needs in common, the service that answers them and the candidates for a regional service',
  agreements: 'the agreements to renew and whom to chase, the shared actions, calls and meetings',
  out: 'writes the workbook, the report, the committee’s deck, the pooling note and a public page into this folder',
  only: 'with --out: only these documents, separated by commas',
  pdf: 'with --out: adds a PDF beside each document (needs LibreOffice)',
  proof:
    'with --out: checks the layout of each document once printed, and makes a contact sheet of it in proof/ (needs LibreOffice and poppler)',
  dryRun: 'with --out: shows what would be written, writes nothing',
  examples: portfolioCommandFr.examples,
};

export const portfolioCommand = { fr: portfolioCommandFr, en: portfolioCommandEn };

// The help of jalon renew, in both languages.

const renewCommandFr = {
  does: 'ouvre le mandat suivant : actions inachevées reconduites ou closes avec un motif, mandat écoulé gardé entier',
  term: 'le mandat qui s’ouvre : sa première année (2032), ou ses mois (2032-03/2038-03)',
  carry: 'actions reconduites, séparées par des virgules ; « all » pour toutes celles dont rien d’autre n’est dit',
  close: 'action close, et pourquoi ; peut être répété',
  done: 'actions réalisées, séparées par des virgules',
  title: 'titre du projet (le même, aux nouvelles années, par défaut)',
  lead: 'qui conduit le projet : un identifiant, ou une fonction (inchangé par défaut)',
  electedLead: 'élu référent : un identifiant, ou une fonction (inchangé par défaut)',
  examples: [
    'jalon renew',
    'jalon renew --term 2026-03/2032-03 --carry all --dry-run',
    'jalon renew --term 2026 --carry all --done AC-14 --close AC-13="Accord non obtenu"',
  ],
};

const renewCommandEn: typeof renewCommandFr = {
  does: 'opens the next term of office: unfinished actions carried over or closed with a reason, the former term kept whole',
  term: 'the term that opens: its first year (2032), or its months (2032-03/2038-03)',
  carry: 'actions carried over, separated by commas; “all” for those that nothing else is said of',
  close: 'an action that is closed, and why; may be repeated',
  done: 'actions that are done, separated by commas',
  title: 'title of the project (the same, with the new years, by default)',
  lead: 'who leads the project: an id, or a function (unchanged by default)',
  electedLead: 'the elected lead: an id, or a function (unchanged by default)',
  examples: [
    'jalon renew',
    'jalon renew --term 2026-03/2032-03 --carry all --dry-run',
    'jalon renew --term 2026 --carry all --done AC-14 --close AC-13="No agreement was reached"',
  ],
};

export const renewCommand = { fr: renewCommandFr, en: renewCommandEn };
