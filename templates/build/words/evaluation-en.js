// What the English evaluation says beside its sentences.
export const evaluationWords = {
  title:
    '{{#if evaluation.kind}}Evaluation: {{evaluation.kind.label}}{{#if evaluation.period}} – {{period evaluation.period}}{{/if}}{{else}}{{document.title}}{{/if}}',
  proposals:
    '{{number evaluation.proposals}} {{plural evaluation.proposals "item proposed from the data is" "items proposed from the data are"}} still to be confirmed.',
  meanProgress: 'mean progress',
  doneActions: 'actions done',
  spentOf:
    'spent out of {{money evaluation.planned decimals=0}} planned{{#if (share evaluation.spent evaluation.planned)}}, that is {{percent (share evaluation.spent evaluation.planned) decimals=0}}{{/if}}',
  metNeeds: 'needs met',
  byAxis: 'Progress and means by axis',
  axis: 'Axis',
  committed: 'Committed',
  maturity: 'Digital maturity: then and now',
  maturityLead: 'Levels go from 0 to 5, as in the diagnostic.',
  theme: 'Theme',
  before: 'Before',
  now: 'Now',
  levelBefore:
    '{{#if previousDate}}{{number previous}} ({{date previousDate}}){{else}}{{#if date}}{{number level}} ({{date date}}){{else}}{{number level}}{{/if}}{{/if}}',
  levelNow:
    '{{#if previousDate}}{{number level}} – {{name}}{{#if date}} ({{date date}}){{/if}}{{else}}{{todo null "diagnostic.maturity" theme}}{{/if}}',
  surveys: 'Survey: then and now',
  surveysLead:
    'The same answers to the same questions. The difference, in points, comes with its 95% interval; of twenty differences, chance alone makes one appear.',
  answer: 'Answer',
  difference: 'Difference',
  meaning: 'Reading',
  asked: '{{question}} {{answer}}',
  shareBefore: '{{percent before}} ({{beforeWave}}, {{number beforeBase}} answers)',
  shareNow: '{{percent now}} ({{nowWave}}, {{number nowBase}} answers)',
  points: '{{number points}} ({{number low}} to {{number high}})',
  sources: 'Sources of the figures',
  sourcesLead: 'Each figure quoted above is found here by the identifier in brackets.',
  sourceOf: 'What is measured',
  figure: 'Figure',
  value: 'Value',
  source: 'Source',
  valueInWords: '{{value}}{{#if quoted}} (quoted: {{quoted}}){{/if}}',
  sourceInWords: '{{source}}{{#if (and source file)}}; {{/if}}{{file}}',
};
