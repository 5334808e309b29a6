// What the commands of ballots say of themselves.

export const sendBallotsFr = {
  does: 'écrit un bulletin de vote Excel pour chaque membre d’un comité : poids des critères, notes des actions',
  body: 'comité qui vote, par son identifiant (le comité de pilotage par défaut)',
  year: 'année du vote (l’année de la date de référence par défaut)',
  method:
    'comment peser les critères : points (cent à partager), cards (cartes, du moins au plus important) ou tradeOffs (arbitrages, par paires)',
  html: 'ajoute pour chacun une page à remplir sans rien installer, qui enregistre un petit fichier à renvoyer',
  verdicts: 'demande aussi ce qui sépare les niveaux des critères (MACBETH), là où le projet ne le dit pas',
  out: 'dossier où écrire (build/ballots/ du projet par défaut)',
  examples: [
    'jalon export ballots',
    'jalon export ballots --html --verdicts',
    'jalon export ballots --body BO-02 --year 2027 --method cards --out a-envoyer',
  ],
};

export const sendBallotsEn = {
  does: 'writes an Excel ballot for each member of a body: weights of criteria, scores of actions',
  body: 'body that votes, by its id (the steering committee by default)',
  year: 'year of the vote (that of the reference date by default)',
  method:
    'how criteria are weighed: points (a hundred to share), cards (from the least to the most important) or tradeOffs (trade-offs, by pairs)',
  html: 'adds a page for each, to fill in with nothing to install, which saves a small file to send back',
  verdicts: 'also asks what separates the levels of criteria (MACBETH), where the project does not say it',
  out: 'folder to write to (build/ballots/ of the project by default)',
  examples: [
    'jalon export ballots',
    'jalon export ballots --html --verdicts',
    'jalon export ballots --body BO-02 --year 2027 --method cards --out to-send',
  ],
};

export const bringBallotsFr = {
  does: 'reprend les bulletins de vote revenus, et dit qui a répondu et qui relancer',
  body: 'comité qui votait, par son identifiant (le comité de pilotage par défaut)',
  year: 'année des bulletins qui ne la disent pas',
  late: 'reprend aussi les bulletins datés d’après la clôture du vote',
  examples: ['jalon import ballots recus', 'jalon import ballots recus/bulletin-2026-PE-01.xlsx --dry-run'],
};

export const bringBallotsEn = {
  does: 'brings in the ballots that came back, and says who answered and whom to remind',
  body: 'body that voted, by its id (the steering committee by default)',
  year: 'year of the ballots that do not say it',
  late: 'takes also the ballots dated after the vote closed',
  examples: ['jalon import ballots received', 'jalon import ballots received/ballot-2026-PE-01.xlsx --dry-run'],
};
