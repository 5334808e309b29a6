// What the French evaluation says beside its sentences.
export const evaluationWords = {
  title:
    '{{#if evaluation.kind}}Évaluation {{evaluation.kind.label}}{{#if evaluation.period}} – {{period evaluation.period}}{{/if}}{{else}}{{document.title}}{{/if}}',
  proposals:
    '{{number evaluation.proposals}} {{plural evaluation.proposals "élément proposé d’après les données reste à valider" "éléments proposés d’après les données restent à valider"}}.',
  meanProgress: 'd’avancement moyen',
  doneActions: 'actions réalisées',
  spentOf:
    'dépensés sur {{money evaluation.planned decimals=0}} prévus{{#if (share evaluation.spent evaluation.planned)}}, soit {{percent (share evaluation.spent evaluation.planned) decimals=0}}{{/if}}',
  metNeeds: 'besoins satisfaits',
  byAxis: 'Avancement et moyens par axe',
  axis: 'Axe',
  committed: 'Engagé',
  maturity: 'Maturité numérique\u00a0: hier et aujourd’hui',
  maturityLead: 'Le niveau va de 0 à 5, comme au diagnostic.',
  theme: 'Thème',
  before: 'Avant',
  now: 'Aujourd’hui',
  levelBefore:
    '{{#if previousDate}}{{number previous}} ({{date previousDate}}){{else}}{{#if date}}{{number level}} ({{date date}}){{else}}{{number level}}{{/if}}{{/if}}',
  levelNow:
    '{{#if previousDate}}{{number level}} – {{name}}{{#if date}} ({{date date}}){{/if}}{{else}}{{todo null "diagnostic.maturity" theme}}{{/if}}',
  surveys: 'Enquête\u00a0: hier et aujourd’hui',
  surveysLead:
    'Les mêmes réponses aux mêmes questions. L’écart, en points, est donné avec son intervalle à 95\u202f%\u202f; sur vingt écarts, le hasard seul en fait paraître un.',
  answer: 'Réponse',
  difference: 'Écart',
  meaning: 'Lecture',
  asked: '{{question}} {{answer}}',
  shareBefore: '{{percent before}} ({{beforeWave}}, {{number beforeBase}} réponses)',
  shareNow: '{{percent now}} ({{nowWave}}, {{number nowBase}} réponses)',
  points: '{{number points}} (de {{number low}} à {{number high}})',
  sources: 'Sources des chiffres',
  sourcesLead: 'Chaque chiffre cité plus haut se retrouve ici par l’identifiant entre crochets.',
  sourceOf: 'Ce qui est mesuré',
  figure: 'Chiffre',
  value: 'Valeur',
  source: 'Source',
  valueInWords: '{{value}}{{#if quoted}} (cité\u00a0: {{quoted}}){{/if}}',
  sourceInWords: '{{source}}{{#if (and source file)}}\u202f; {{/if}}{{file}}',
};
