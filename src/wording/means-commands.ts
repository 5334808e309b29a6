// What the command line says of the commands that tell the money, the people and the time.

const fr = {
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
    examples: ['jalon workload', 'jalon workload --year 2027', 'jalon workload examples/montfort --json'],
  },
  calendar: {
    does: 'montre les actions dans le temps, ce qui est en retard ou à risque, et quand tout doit commencer pour finir à temps',
    year: 'une seule année (toute la durée du programme par défaut)',
    before: 'avec --action : calendrier à rebours depuis le jour où elle doit être terminée, AAAA-MM-JJ',
    action: 'avec --before : action à terminer, par son identifiant',
    examples: ['jalon calendar', 'jalon calendar --year 2027', 'jalon calendar --action AC-12 --before 2027-06-01'],
  },
};

const en: typeof fr = {
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
    examples: ['jalon workload', 'jalon workload --year 2027', 'jalon workload examples/montfort --json'],
  },
  calendar: {
    does: 'shows the actions along time, what is late or at risk, and when all must begin for one to be over in time',
    year: 'one year alone (the whole programme by default)',
    before: 'with --action: a schedule backwards from the day by which it must be over, YYYY-MM-DD',
    action: 'with --before: the action that must be over, by its id',
    examples: ['jalon calendar', 'jalon calendar --year 2027', 'jalon calendar --action AC-12 --before 2027-06-01'],
  },
};

export const meansCommands = { fr, en };
