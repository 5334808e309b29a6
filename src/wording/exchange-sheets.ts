// The sheets of the workbook that goes out and comes back: what each is called, and the line under its title.
import type { Language } from '../model/index.ts';

type Said = readonly [name: string, note: string];

const several = 'Plusieurs valeurs\u00a0: une par ligne dans la cellule.';
const severalEn = 'Several values: one a line in the cell.';
const periods = 'Périodes\u00a0: 2027, 2027-T2, 2027-S1, 2027-03, 2027-03-15.';
const periodsEn = 'Periods: 2027, 2027-Q2, 2027-H1, 2027-03, 2027-03-15.';
const sameLines = 'Les mêmes lignes que la feuille Actions, où elles s’ajoutent et se retirent.';
const sameLinesEn = 'The same lines as the sheet Actions, where they are added and taken out.';

const sheets: Readonly<Record<string, Readonly<Record<Language, Said>>>> = {
  actions: { fr: ['Actions', `Une ligne par action. ${several}`], en: ['Actions', `One line an action. ${severalEn}`] },
  'actions-content': { fr: ['Actions – contenu', sameLines], en: ['Actions – content', sameLinesEn] },
  'actions-means': { fr: ['Actions – moyens', sameLines], en: ['Actions – means', sameLinesEn] },
  'actions-life': { fr: ['Actions – suivi', sameLines], en: ['Actions – follow-up', sameLinesEn] },
  scores: {
    fr: [
      'Notes',
      'Une colonne par critère\u00a0; la feuille Critères dit leurs échelles. Les actions s’ajoutent dans la feuille Actions.',
    ],
    en: ['Scores', 'One column a criterion; the sheet Criteria tells their scales. Actions are added in the sheet Actions.'],
  },
  budget: {
    fr: ['Budget', 'Une ligne par année et par section. Une fourchette s’écrit «\u00a020000 – 30000\u00a0».'],
    en: ['Budget', 'One line a year and section. A range is written “20000 – 30000”.'],
  },
  funding: { fr: ['Financements', 'Une ligne par financeur.'], en: ['Funding', 'One line a funder.'] },
  staff: { fr: ['Temps d’agents', 'En équivalents temps plein (ETP).'], en: ['Staff time', 'In full-time equivalents (FTE).'] },
  tasks: { fr: ['Tâches', `Une ligne par tâche. ${periods}`], en: ['Tasks', `One line a task. ${periodsEn}`] },
  milestones: { fr: ['Jalons', 'Une ligne par jalon.'], en: ['Milestones', 'One line a milestone.'] },
  journal: {
    fr: ['Journal', 'Une ligne par note\u00a0: sans date, elle prend celle de l’import.'],
    en: ['Journal', 'One line a note: without a date, it takes that of the import.'],
  },
  risks: {
    fr: ['Risques', 'Une ligne par risque. Probabilité et gravité vont de 1 à 4.'],
    en: ['Risks', 'One line a risk. Likelihood and severity go from 1 to 4.'],
  },
  team: {
    fr: ['Équipe', 'Une ligne par membre de l’équipe projet\u00a0: une personne, ou une fonction. Quotité en %.'],
    en: ['Team', 'One line a member of the project team: a person, or a function. Time share in %.'],
  },
  partners: { fr: ['Partenaires', 'Une ligne par partenaire.'], en: ['Partners', 'One line a partner.'] },
  scope: {
    fr: ['Périmètre', 'Une ligne par commune\u00a0; «\u00a0toutes les communes\u00a0» vaut pour chacune.'],
    en: ['Scope', 'One line a commune; “all the communes” stands for each.'],
  },
  prerequisites: { fr: ['Prérequis', 'Une ligne par prérequis.'], en: ['Prerequisites', 'One line a prerequisite.'] },
  dependencies: {
    fr: ['Dépendances', 'Une ligne par action dont l’action dépend. Décalage en mois.'],
    en: ['Dependencies', 'One line an action on which the action depends. Lag in months.'],
  },
  impacts: { fr: ['Impacts', 'Une ligne par impact attendu.'], en: ['Impacts', 'One line an expected impact.'] },
  obligations: {
    fr: ['Obligations', 'Une ligne par obligation à laquelle l’action répond.'],
    en: ['Obligations', 'One line a duty that the action answers.'],
  },
  attachments: {
    fr: ['Pièces jointes', 'Une ligne par document\u00a0: une adresse, ou un chemin dans le dossier du projet.'],
    en: ['Attachments', 'One line a document: an address, or a path in the folder of the project.'],
  },
  vision: {
    fr: ['Vision', 'Ce que le programme vise, en une ligne.'],
    en: ['Vision', 'What the programme aims at, on one line.'],
  },
  axes: { fr: ['Axes', 'Une ligne par axe.'], en: ['Axes', 'One line an axis.'] },
  objectives: {
    fr: ['Objectifs', 'Une ligne par objectif, sous son axe ou sous un autre objectif.'],
    en: ['Objectives', 'One line an objective, under its axis or another objective.'],
  },
  challenges: { fr: ['Enjeux', 'Une ligne par enjeu.'], en: ['Challenges', 'One line a challenge.'] },
  needs: { fr: ['Besoins', `Une ligne par besoin. ${several}`], en: ['Needs', `One line a need. ${severalEn}`] },
  mentions: {
    fr: ['Mentions', 'Qui a exprimé chaque besoin, quand aucun entretien ni atelier ne le dit.'],
    en: ['Mentions', 'Who told each need, when no interview nor workshop says so.'],
  },
  indicators: { fr: ['Indicateurs', 'Une ligne par indicateur.'], en: ['Indicators', 'One line an indicator.'] },
  targets: { fr: ['Cibles', 'Une ligne par échéance d’un indicateur.'], en: ['Targets', 'One line a date of an indicator.'] },
  breaks: {
    fr: ['Ruptures de série', 'Les jours où un indicateur a changé de mesure, et pourquoi.'],
    en: ['Series breaks', 'The days on which an indicator changed its measure, and why.'],
  },
  values: { fr: ['Valeurs', 'Une ligne par indicateur et par période.'], en: ['Values', 'One line an indicator and period.'] },
  people: { fr: ['Personnes', 'Des fonctions, jamais de noms.'], en: ['People', 'Functions, never names.'] },
  departments: { fr: ['Services', 'Une ligne par service.'], en: ['Departments', 'One line a department.'] },
  organisations: { fr: ['Organismes', 'Une ligne par organisme.'], en: ['Organisations', 'One line an organisation.'] },
  bodies: { fr: ['Instances', 'Une ligne par instance.'], en: ['Bodies', 'One line a body.'] },
  stakeholders: {
    fr: ['Parties prenantes', 'Intérêt et influence restent internes.'],
    en: ['Stakeholders', 'Interest and influence stay internal.'],
  },
  portrait: { fr: ['Portrait', 'Une ligne par chiffre clé.'], en: ['Portrait', 'One line a key figure.'] },
  inventory: {
    fr: ['Services existants', 'Une ligne par service numérique.'],
    en: ['Existing services', 'One line a digital service.'],
  },
  equipment: { fr: ['Équipements', 'Une ligne par équipement et par lieu.'], en: ['Equipment', 'One line an item and place.'] },
  uses: { fr: ['Usages', 'Une ligne par usage mesuré.'], en: ['Uses', 'One line a measured use.'] },
  maturity: { fr: ['Maturité', 'Un niveau de 0 à 5 par thème.'], en: ['Maturity', 'A level from 0 to 5 a theme.'] },
  swot: {
    fr: ['Atouts et faiblesses', 'Plusieurs phrases\u00a0: une par ligne dans la cellule.'],
    en: ['Strengths and weaknesses', 'Several sentences: one a line in the cell.'],
  },
  findings: { fr: ['Constats', 'Une ligne par constat.'], en: ['Findings', 'One line a finding.'] },
  coverage: {
    fr: ['Non entendus', 'Les publics qui n’ont pas été entendus, et pourquoi.'],
    en: ['Not heard', 'Who was not heard, and why.'],
  },
  criteria: {
    fr: ['Critères', 'Une ligne par critère. Les mots de chaque niveau de l’échelle restent dans le dossier.'],
    en: ['Criteria', 'One line a criterion. The words of each level of the scale stay in the folder.'],
  },
  overrides: {
    fr: ['Arbitrages', 'Une ligne par choix qui l’emporte sur le classement, avec son motif.'],
    en: ['Overrides', 'One line a choice that prevails over the ranking, with its reason.'],
  },
  envelopes: { fr: ['Enveloppes', 'Une ligne par année.'], en: ['Envelopes', 'One line a year.'] },
  'fixed-points': {
    fr: ['Dates fixes', 'Une ligne par date du calendrier des instances.'],
    en: ['Fixed points', 'One line a date of the year.'],
  },
  meetings: {
    fr: ['Réunions', 'Une ligne par réunion. Les comptes rendus restent dans le dossier.'],
    en: ['Meetings', 'One line a meeting. Minutes stay in the folder.'],
  },
  decisions: { fr: ['Décisions', 'Une ligne par décision.'], en: ['Decisions', 'One line a decision.'] },
  communication: { fr: ['Communication', 'Une ligne par action de communication.'], en: ['Communication', 'One line an item.'] },
  conditions: {
    fr: ['Conditions', 'Les conditions nécessaires de la méthode.'],
    en: ['Conditions', 'The prerequisites of the method.'],
  },
  schedule: {
    fr: ['Démarche', 'Le calendrier des étapes de la démarche.'],
    en: ['Approach', 'The schedule of the steps of the approach.'],
  },
  questions: {
    fr: ['Questions évaluatives', 'Une ligne par question\u00a0; une évaluation se désigne par son année.'],
    en: ['Evaluation questions', 'One line a question; an evaluation is called by its year.'],
  },
  verdicts: {
    fr: ['Réponse aux besoins', 'Un verdict par besoin et par évaluation.'],
    en: ['Answer to needs', 'A verdict a need and evaluation.'],
  },
  'evaluated-actions': {
    fr: ['Actions évaluées', 'Une ligne par action et par évaluation.'],
    en: ['Evaluated actions', 'One line an action and evaluation.'],
  },
  recommendations: {
    fr: ['Recommandations', 'Une ligne par recommandation.'],
    en: ['Recommendations', 'One line a recommendation.'],
  },
  'follow-up': {
    fr: ['Suites données', 'Ce que sont devenues les recommandations.'],
    en: ['Follow-up', 'What recommendations have become.'],
  },
};

export const exchangeSheets = (language: Language): Readonly<Record<string, { readonly name: string; readonly note: string }>> =>
  Object.fromEntries(
    Object.entries(sheets).map(
      ([
        table,
        {
          [language]: [name, note],
        },
      ]) => [table, { name, note }],
    ),
  );
