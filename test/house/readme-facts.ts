// The reference of facts: what the conditions of a method and of a duty may compare, and what each counts.
import { factNames } from '../../src/steering/index.ts';
import { type Language, table } from './readme-table.ts';

/** One line for all the facts that share the name before the dot. */
const said: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  prerequisitesExamined: { fr: 'conditions nécessaires examinées', en: 'prerequisites that were examined' },
  prerequisitesToExamine: { fr: 'conditions nécessaires à examiner', en: 'prerequisites still to be examined' },
  prerequisitesMet: { fr: 'conditions nécessaires remplies', en: 'prerequisites that are met' },
  prerequisitesUnmet: { fr: 'conditions nécessaires non remplies', en: 'prerequisites that are not met' },
  prerequisitesUnmetWithoutAction: {
    fr: 'conditions non remplies qu’aucune action ne comble',
    en: 'unmet prerequisites that no action answers',
  },
  projectLead: { fr: '1 si une personne conduit le projet', en: '1 when somebody leads the project' },
  electedLead: { fr: '1 si un élu référent est nommé', en: '1 when an elected lead is named' },
  launchMeetingsElected: { fr: 'réunions de lancement tenues avec les élus', en: 'launch meetings held with elected members' },
  launchMeetingsResidents: { fr: 'réunions de lancement tenues avec les habitants', en: 'launch meetings held with residents' },
  publicMeetings: { fr: 'réunions publiques tenues', en: 'public meetings held' },
  steeringCommittees: { fr: 'comités de pilotage', en: 'steering committees' },
  steeringCommitteesWithElected: { fr: 'comités de pilotage où siège un élu', en: 'steering committees with an elected member' },
  residentsGroups: { fr: 'groupes de travail d’habitants', en: 'residents’ working groups' },
  interviews: { fr: 'entretiens menés', en: 'interviews held' },
  workshops: { fr: 'ateliers tenus', en: 'workshops held' },
  workshopsWithResidents: { fr: 'ateliers tenus avec des habitants', en: 'workshops held with residents' },
  surveyAnswers: { fr: 'personnes qui ont répondu aux enquêtes', en: 'people who answered the surveys' },
  audiencesHeard: {
    fr: 'entretiens, ateliers et enquêtes dépouillées pour ce public',
    en: 'interviews, workshops and counted surveys for that audience',
  },
  audiencesJustified: {
    fr: 'raisons données de n’avoir pas entendu ce public',
    en: 'reasons given for not having heard that audience',
  },
  servicesListed: { fr: 'services et équipements recensés', en: 'services and equipment listed' },
  findings: { fr: 'constats', en: 'findings' },
  findingsWithoutEvidence: { fr: 'constats sans preuve', en: 'findings without evidence' },
  needs: { fr: 'besoins', en: 'needs' },
  needsWithoutVoice: { fr: 'besoins dont on ne sait qui les a exprimés', en: 'needs that nobody is known to have voiced' },
  synthesis: { fr: '1 si la synthèse du diagnostic est écrite', en: '1 when the synthesis of the diagnostic is written' },
  axes: { fr: 'axes stratégiques', en: 'strategic axes' },
  axesWithoutAction: { fr: 'axes sans action', en: 'axes without action' },
  axesToApprove: { fr: 'axes qu’aucune décision n’approuve', en: 'axes that no decision approves' },
  axesApproved: { fr: 'axes approuvés par une décision', en: 'axes approved by a decision' },
  orphanNeeds: { fr: 'besoins sans action ni réponse motivée', en: 'needs with neither action nor stated answer' },
  programmeVoted: { fr: '1 si le conseil a adopté le programme', en: '1 when the council adopted the programme' },
  actions: { fr: 'actions, sauf abandonnées', en: 'actions, dropped ones aside' },
  actionsWithoutNeed: { fr: 'actions qui ne répondent à aucun besoin', en: 'actions that answer no need' },
  actionsWithoutLead: { fr: 'actions que personne ne pilote', en: 'actions that nobody leads' },
  actionsWithoutCost: { fr: 'actions sans coût ni temps d’agent', en: 'actions with neither cost nor staff time' },
  actionsWithoutDate: { fr: 'actions sans date', en: 'actions without dates' },
  actionsWithoutScore: { fr: 'actions sans note sur un critère noté', en: 'actions without a score on a scored criterion' },
  actionsWithoutEvaluation: {
    fr: 'actions sans indicateur ni mode d’évaluation',
    en: 'actions with neither indicator nor evaluation mode',
  },
  criteria: { fr: 'critères', en: 'criteria' },
  frozenYears: { fr: 'années dont le plan est arrêté', en: 'years whose plan is frozen' },
  indicators: { fr: 'indicateurs', en: 'indicators' },
  indicatorsWithoutBaseline: { fr: 'indicateurs sans valeur initiale', en: 'indicators without baseline' },
  indicatorsWithoutTarget: { fr: 'indicateurs sans cible', en: 'indicators without target' },
  indicatorsWithoutValue: { fr: 'indicateurs jamais relevés', en: 'indicators that were never measured' },
  evaluations: { fr: 'évaluations relues', en: 'evaluations that were read through' },
  annualEvaluations: { fr: 'bilans annuels relus', en: 'annual evaluations that were read through' },
  finalEvaluations: { fr: 'évaluations finales relues', en: 'final evaluations that were read through' },
  recommendations: { fr: 'recommandations', en: 'recommendations' },
  needsWithoutVerdict: { fr: 'besoins sans verdict', en: 'needs without a verdict' },
  communicated: { fr: 'pièces de communication parties à ce destinataire', en: 'pieces that went out to that recipient' },
  resultsTold: {
    fr: 'pièces parties à ce destinataire depuis la première évaluation',
    en: 'pieces that went out to that recipient since the first evaluation',
  },
};

const heads = { fr: ['fait', 'ce qu’il compte', 'précisé par'], en: ['fact', 'what it counts', 'told apart by'] };

/** Fails on a fact that has no words, so that none is left out of the reference. */
export function facts(language: Language): string {
  const families = new Map<string, string[]>();
  for (const name of factNames) {
    const [family = '', part] = name.split('.');
    families.set(family, [...(families.get(family) ?? []), ...(part === undefined ? [] : [part])]);
  }
  const rows = [...families].map(([family, parts]) => {
    const words = said[family];
    if (words === undefined) throw new Error(`test/house/readme-facts.ts does not say what the fact ${family} counts`);
    return [`\`${family}\``, words[language], parts.map((part) => `\`.${part}\``).join(', ')];
  });
  return table(heads[language], rows);
}
