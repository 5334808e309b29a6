// What is asked of somebody who adds something, and the names that things are known by.
import { quoted } from './quoted.ts';

const names = {
  theme: ['thème', 'theme'],
  person: ['personne', 'fonction', 'person'],
  department: ['service', 'direction', 'department'],
  organisation: ['organisation', 'organisme', 'structure', 'organization'],
  stakeholder: ['partie prenante', 'stakeholder'],
  body: ['instance', 'comité', 'body'],
  meeting: ['réunion', 'meeting'],
  decision: ['décision', 'decision'],
  interview: ['entretien', 'interview'],
  workshop: ['atelier', 'workshop'],
  survey: ['enquête', 'questionnaire', 'survey'],
  section: ['partie', 'section'],
  question: ['question', 'question'],
  option: ['réponse', 'modalité', 'option'],
  row: ['ligne', 'row'],
  wave: ['vague', 'wave'],
  'key-figure': ['chiffre-clé', 'chiffre', 'key figure'],
  finding: ['constat', 'finding'],
  need: ['besoin', 'need'],
  challenge: ['enjeu', 'défi', 'challenge'],
  axis: ['axe', 'axis'],
  objective: ['objectif', 'objective'],
  action: ['action', 'fiche', 'fiche action'],
  risk: ['risque', 'risk'],
  partner: ['partenaire', 'partner'],
  task: ['tâche', 'étape', 'step', 'task'],
  milestone: ['jalon', 'milestone'],
  note: ['note', 'journal'],
  criterion: ['critère', 'criterion'],
  indicator: ['indicateur', 'indicator'],
  'evaluation-question': ['question d’évaluation', 'evaluation question'],
  recommendation: ['recommandation', 'recommendation'],
  communication: ['communication'],
} as const;

/** What is no thing of its own, but a line of another file. */
const valueNames = ['value', 'valeur', 'mesure'];

const ballotNames = ['ballot', 'bulletin', 'vote'];

/** A whole file, laid out at once. */
const evaluationNames = ['evaluation', 'évaluation', 'bilan'];

const fr = {
  names,
  valueNames,
  ballotNames,
  evaluationNames,
  holder: 'Dans quoi ?',
  value: { which: 'Quel indicateur ?', period: 'La période (2026-06, T2 2026, 2026…) :', value: 'La valeur :' },
  near: {
    question: 'Un besoin déjà écrit dit-il la même chose ?',
    another: 'non, c’est un autre besoin',
    after: (id: string, statement: string, command: string): string =>
      `à rapprocher de ${id} ${quoted(statement, 'fr')} : si c’est le même, ${command}`,
  },
  ask: (name: keyof typeof names): string => `En une phrase (${names[name][0]}) :`,
};
const en: typeof fr = {
  names,
  valueNames,
  ballotNames,
  evaluationNames,
  holder: 'In which one?',
  value: { which: 'Which indicator?', period: 'The period (2026-06, 2026-Q2, 2026…):', value: 'The value:' },
  near: {
    question: 'Does a need that is there already say the same?',
    another: 'no, it is another need',
    after: (id, statement, command) => `close to ${id} ${quoted(statement, 'en')}: if it is the same, ${command}`,
  },
  ask: (name) => `In one sentence (${names[name].at(-1)}):`,
};

export const additions = { fr, en };
