// The help of jalon renew, in both languages.

const fr = {
  does: 'ouvre le mandat suivant : actions inachevées reconduites ou closes avec un motif, mandat écoulé gardé entier',
  term: 'le mandat qui s’ouvre : sa première année (2032), ou ses mois (2032-03/2038-03)',
  carry: 'actions reconduites, séparées par des virgules ; « all » pour toutes celles dont rien d’autre n’est dit',
  close: 'action close, et pourquoi ; peut être répété',
  done: 'actions réalisées, séparées par des virgules',
  title: 'titre du projet (le même, aux nouvelles années, par défaut)',
  lead: 'qui conduit le projet : un identifiant, ou une fonction (inchangé par défaut)',
  electedLead: 'élu référent : un identifiant, ou une fonction (inchangé par défaut)',
  dryRun: 'montre ce qui changerait, sans rien écrire',
  examples: [
    'jalon renew',
    'jalon renew --term 2026-03/2032-03 --carry all --dry-run',
    'jalon renew --term 2026 --carry AC-02,AC-04 --done AC-15 --close AC-13="Accord non obtenu"',
  ],
};

const en: typeof fr = {
  does: 'opens the next term of office: unfinished actions carried over or closed with a reason, the former term kept whole',
  term: 'the term that opens: its first year (2032), or its months (2032-03/2038-03)',
  carry: 'actions carried over, separated by commas; “all” for those that nothing else is said of',
  close: 'an action that is closed, and why; may be repeated',
  done: 'actions that are done, separated by commas',
  title: 'title of the project (the same, with the new years, by default)',
  lead: 'who leads the project: an id, or a function (unchanged by default)',
  electedLead: 'the elected lead: an id, or a function (unchanged by default)',
  dryRun: 'shows what would change, and writes nothing',
  examples: [
    'jalon renew',
    'jalon renew --term 2026-03/2032-03 --carry all --dry-run',
    'jalon renew --term 2026 --carry AC-02,AC-04 --done AC-15 --close AC-13="No agreement was reached"',
  ],
};

export const renewCommand = { fr, en };
