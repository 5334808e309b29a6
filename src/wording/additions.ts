// What is asked of somebody who adds something, and the names that things are known by.

const names = {
  person: ['personne', 'fonction', 'person'],
  department: ['service', 'direction', 'department'],
  organisation: ['organisation', 'organisme', 'structure', 'organization'],
  body: ['instance', 'comité', 'body'],
  meeting: ['réunion', 'meeting'],
  decision: ['décision', 'decision'],
  interview: ['entretien', 'interview'],
  workshop: ['atelier', 'workshop'],
  survey: ['enquête', 'questionnaire', 'survey'],
  'key-figure': ['chiffre-clé', 'chiffre', 'key figure'],
  finding: ['constat', 'finding'],
  need: ['besoin', 'need'],
  challenge: ['enjeu', 'défi', 'challenge'],
  axis: ['axe', 'axis'],
  objective: ['objectif', 'objective'],
  action: ['action', 'fiche', 'fiche action'],
  risk: ['risque', 'risk'],
  task: ['tâche', 'task'],
  milestone: ['jalon', 'milestone'],
  note: ['note', 'journal'],
  criterion: ['critère', 'criterion'],
  indicator: ['indicateur', 'indicator'],
  recommendation: ['recommandation', 'recommendation'],
  communication: ['communication'],
} as const;

const fr = {
  names,
  ask: (name: keyof typeof names): string => `En une phrase (${names[name][0]})\u00a0:`,
};
const en: typeof fr = {
  names,
  ask: (name) => `In one sentence (${names[name].at(-1)}):`,
};

export const additions = { fr, en };
