// What people call what commands do, in both languages, where it is not the name of the command: told to whoever types it instead.
export const commandWords: Readonly<Record<string, string>> = {
  help: 'aide',
  init: 'créer commencer nouveau create start new',
  demo: 'exemple démonstration example',
  add: 'ajouter nouvelle',
  set: 'modifier changer corriger remplir noter edit change update',
  remove: 'supprimer retirer effacer enlever delete erase',
  rename: 'renommer',
  renew: 'renouveler',
  log: 'journal historique history',
  undo: 'annuler revenir cancel',
  redo: 'refaire rétablir',
  purge: 'purger éliminer',
  migrate: 'migrer',
  validate: 'valider vérifier contrôler check verify',
  status: 'statut état avancement retards voir montrer afficher show',
  diff: 'différence',
  compare: 'comparer',
  privacy: 'confidentialité rgpd gdpr',
  trace: 'tracer fil',
  explain: 'expliquer',
  rank: 'classer classement prioriser ranking',
  tally: 'dépouiller dépouillement voter count',
  plan: 'planifier programmer',
  workload: 'charge',
  calendar: 'calendrier planning agenda gantt rétroplanning',
  budget: 'coûts financements subventions recettes costs funding grants',
  render: 'générer produire rédiger documents rapport imprimer word powerpoint excel pdf generate produce report print',
  preview: 'aperçu prévisualiser voir montrer afficher show',
  template: 'modèle gabarit',
  sync: 'synchroniser synchronize',
  import: 'importer reprendre',
  export: 'exporter',
  merge: 'réunir',
  portfolio: 'portefeuille',
};

/** What people call documents whose titles are other words, by their ids. */
export const documentWords: Readonly<Record<string, string>> = {
  'council-pack': 'convocation conseil communautaire municipal délibérations summons council',
  deliberation: 'conseil vote council',
  'meeting-minutes': 'procès-verbal PV relevé réunion',
  'meeting-agendas': 'convocation réunion meeting',
  'council-deck': 'diapositives PowerPoint élus slides councillors',
  'steering-deck': 'diapositives PowerPoint COPIL slides',
  'steering-workbook': 'tableau de bord Excel COPIL dashboard',
  'funding-plan': 'subventions aides cofinancement grants',
  site: 'internet web habitants residents',
  'press-release': 'journalistes médias media',
};

/** What people call what an option of a command shows, or a kind of things after it. */
export const optionWords: Readonly<Record<string, string>> = {
  'set action': 'liste lister list actions',
  'status --remind': 'rappels relances échéances tâches reminders deadlines',
  'status --diagnostic': 'diagnostic',
  'status --indicators': 'indicateurs indicators',
  'status --needs': 'besoins needs',
  'status --progress': 'avancement progress',
};

/** After `import` and `export`. */
export const innerWords: Readonly<Record<string, string>> = {
  workbook: 'excel tableur spreadsheet',
  survey: 'questionnaire sondage réponses answers poll',
  values: 'relevés mesures measures',
  live: 'séance sitting',
  dataset: 'json csv',
};
