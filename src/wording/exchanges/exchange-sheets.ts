// The sheets of the workbook that goes out and comes back: what each is called, and the line under its title.
import type { Language } from '../../model/index.ts';
import { labelOf } from '../label.ts';
import { heardSheets, type SheetWords } from './heard-sheets.ts';

const several = 'Plusieurs valeurs : une par ligne dans la cellule.';
const severalEn = 'Several values: one per line in the cell.';
const periods = 'Périodes : 2027, 2027-T2, 2027-S1, 2027-03, 2027-03-15.';
const periodsEn = 'Periods: 2027, 2027-Q2, 2027-H1, 2027-03, 2027-03-15.';
const sameLines = 'Les mêmes lignes que la feuille Actions, où elles s’ajoutent et se retirent.';
const sameLinesEn = 'The same lines as the sheet Actions, where they are added and taken out.';

const sheets: SheetWords = {
  actions: { fr: ['Actions', `Une ligne par action. ${several}`], en: ['Actions', `One line per action. ${severalEn}`] },
  'actions-content': { fr: ['Actions – contenu', sameLines], en: ['Actions – content', sameLinesEn] },
  'actions-means': { fr: ['Actions – moyens', sameLines], en: ['Actions – means', sameLinesEn] },
  'actions-life': { fr: ['Actions – suivi', sameLines], en: ['Actions – follow-up', sameLinesEn] },
  scores: {
    fr: [
      labelOf('action.scores', 'fr'),
      'Une colonne par critère ; la feuille Critères dit leurs échelles. Les actions s’ajoutent dans la feuille Actions.',
    ],
    en: [
      labelOf('action.scores', 'en'),
      'One column per criterion; the sheet Criteria tells their scales. Actions are added in the sheet Actions.',
    ],
  },
  budget: {
    fr: [labelOf('action.budget', 'fr'), 'Une ligne par année et par section. Une fourchette s’écrit « 20000 – 30000 ».'],
    en: [labelOf('action.budget', 'en'), 'One line per year and section. A range is written “20000 – 30000”.'],
  },
  funding: { fr: ['Financements', 'Une ligne par financeur.'], en: ['Funding', 'One line per funder.'] },
  staff: { fr: ['Temps d’agents', 'En équivalents temps plein (ETP).'], en: ['Staff time', 'In full-time equivalents (FTE).'] },
  tasks: {
    fr: [labelOf('action.tasks', 'fr'), `Une ligne par tâche. ${periods}`],
    en: [labelOf('action.tasks', 'en'), `One line per task. ${periodsEn}`],
  },
  milestones: {
    fr: [labelOf('action.milestones', 'fr'), 'Une ligne par jalon.'],
    en: [labelOf('action.milestones', 'en'), 'One line per milestone.'],
  },
  journal: {
    fr: ['Journal', 'Une ligne par note : sans date, elle prend celle de l’import.'],
    en: ['Journal', 'One line per note: without a date, it takes that of the import.'],
  },
  risks: {
    fr: [labelOf('action.risks', 'fr'), 'Une ligne par risque. Probabilité et gravité vont de 1 à 4.'],
    en: [labelOf('action.risks', 'en'), 'One line per risk. Likelihood and severity go from 1 to 4.'],
  },
  team: {
    fr: ['Équipe', 'Une ligne par membre de l’équipe projet : une personne, ou une fonction. Quotité en %.'],
    en: ['Team', 'One line per member of the project team: a person, or a function. Time share in %.'],
  },
  partners: {
    fr: [labelOf('action.partners', 'fr'), 'Une ligne par partenaire.'],
    en: [labelOf('action.partners', 'en'), 'One line per partner.'],
  },
  scope: {
    fr: [labelOf('action.scope', 'fr'), 'Une ligne par commune ; « toutes les communes » vaut pour chacune.'],
    en: [labelOf('action.scope', 'en'), 'One line per commune; “all the communes” stands for each.'],
  },
  prerequisites: {
    fr: [labelOf('action.prerequisites', 'fr'), 'Une ligne par prérequis.'],
    en: [labelOf('action.prerequisites', 'en'), 'One line per prerequisite.'],
  },
  dependencies: {
    fr: ['Dépendances', 'Une ligne par action dont l’action dépend. Décalage en mois.'],
    en: ['Dependencies', 'One line per action on which the action depends. Lag in months.'],
  },
  impacts: { fr: ['Impacts', 'Une ligne par impact attendu.'], en: ['Impacts', 'One line per expected impact.'] },
  obligations: {
    fr: [labelOf('action.obligations', 'fr'), 'Une ligne par obligation à laquelle l’action répond.'],
    en: [labelOf('action.obligations', 'en'), 'One line per duty that the action answers.'],
  },
  attachments: {
    fr: [labelOf('action.attachments', 'fr'), 'Une ligne par document : une adresse, ou un chemin dans le dossier du projet.'],
    en: [labelOf('action.attachments', 'en'), 'One line per document: an address, or a path in the folder of the project.'],
  },
  vision: {
    fr: [labelOf('axes.vision', 'fr'), 'Ce que le programme vise, en une ligne.'],
    en: [labelOf('axes.vision', 'en'), 'What the programme aims at, on one line.'],
  },
  axes: { fr: [labelOf('axes.axes', 'fr'), 'Une ligne par axe.'], en: [labelOf('axes.axes', 'en'), 'One line per axis.'] },
  objectives: {
    fr: [labelOf('axes.axes.objectives', 'fr'), 'Une ligne par objectif, sous son axe ou sous un autre objectif.'],
    en: [labelOf('axes.axes.objectives', 'en'), 'One line per objective, under its axis or another objective.'],
  },
  challenges: {
    fr: [labelOf('axes.challenges', 'fr'), 'Une ligne par enjeu.'],
    en: [labelOf('axes.challenges', 'en'), 'One line per challenge.'],
  },
  needs: {
    fr: [labelOf('needs.needs', 'fr'), `Une ligne par besoin. ${several}`],
    en: [labelOf('needs.needs', 'en'), `One line per need. ${severalEn}`],
  },
  mentions: {
    fr: [labelOf('needs.needs.mentions', 'fr'), 'Qui a exprimé chaque besoin, quand aucun entretien ni atelier ne le dit.'],
    en: [labelOf('needs.needs.mentions', 'en'), 'Who told each need, when no interview nor workshop says so.'],
  },
  indicators: {
    fr: [labelOf('indicators.indicators', 'fr'), 'Une ligne par indicateur.'],
    en: [labelOf('indicators.indicators', 'en'), 'One line per indicator.'],
  },
  targets: {
    fr: [labelOf('indicators.indicators.targets', 'fr'), 'Une ligne par échéance d’un indicateur.'],
    en: [labelOf('indicators.indicators.targets', 'en'), 'One line per date of an indicator.'],
  },
  breaks: {
    fr: [labelOf('indicators.indicators.breaks', 'fr'), 'Les jours où un indicateur a changé de mesure, et pourquoi.'],
    en: [labelOf('indicators.indicators.breaks', 'en'), 'The days on which an indicator changed its measure, and why.'],
  },
  values: {
    fr: [labelOf('values.values', 'fr'), 'Une ligne par indicateur et par période.'],
    en: [labelOf('values.values', 'en'), 'One line per indicator and period.'],
  },
  people: {
    fr: [labelOf('actors.people', 'fr'), 'Des fonctions, jamais de noms.'],
    en: [labelOf('actors.people', 'en'), 'Functions, never names.'],
  },
  departments: {
    fr: [labelOf('actors.departments', 'fr'), 'Une ligne par service.'],
    en: [labelOf('actors.departments', 'en'), 'One line per department.'],
  },
  organisations: {
    fr: [labelOf('actors.organisations', 'fr'), 'Une ligne par organisme.'],
    en: [labelOf('actors.organisations', 'en'), 'One line per organisation.'],
  },
  bodies: {
    fr: [labelOf('actors.bodies', 'fr'), 'Une ligne par instance.'],
    en: [labelOf('actors.bodies', 'en'), 'One line per body.'],
  },
  stakeholders: {
    fr: [labelOf('actors.stakeholders', 'fr'), 'Intérêt et influence restent internes.'],
    en: [labelOf('actors.stakeholders', 'en'), 'Interest and influence stay internal.'],
  },
  portrait: { fr: ['Portrait', 'Une ligne par chiffre clé.'], en: ['Portrait', 'One line per key figure.'] },
  inventory: {
    fr: [labelOf('diagnostic.inventory', 'fr'), 'Une ligne par service numérique.'],
    en: [labelOf('diagnostic.inventory', 'en'), 'One line per digital service.'],
  },
  equipment: {
    fr: [labelOf('diagnostic.equipment', 'fr'), 'Une ligne par équipement et par lieu.'],
    en: [labelOf('diagnostic.equipment', 'en'), 'One line per item and place.'],
  },
  uses: {
    fr: [labelOf('diagnostic.uses', 'fr'), 'Une ligne par usage mesuré.'],
    en: [labelOf('diagnostic.uses', 'en'), 'One line per measured use.'],
  },
  maturity: { fr: ['Maturité', 'Un niveau de 0 à 5 par thème.'], en: ['Maturity', 'A level from 0 to 5 for each theme.'] },
  swot: {
    fr: ['Atouts et faiblesses', 'Plusieurs phrases : une par ligne dans la cellule.'],
    en: ['Strengths and weaknesses', 'Several sentences: one per line in the cell.'],
  },
  findings: {
    fr: [labelOf('diagnostic.findings', 'fr'), 'Une ligne par constat.'],
    en: [labelOf('diagnostic.findings', 'en'), 'One line per finding.'],
  },
  coverage: {
    fr: ['Non entendus', 'Les publics qui n’ont pas été entendus, et pourquoi.'],
    en: ['Not heard', 'Who was not heard, and why.'],
  },
  ...heardSheets,
  criteria: {
    fr: [
      labelOf('criteria.criteria', 'fr'),
      'Une ligne par critère. Les mots de chaque niveau de l’échelle restent dans le dossier.',
    ],
    en: [labelOf('criteria.criteria', 'en'), 'One line per criterion. The words of each level of the scale stay in the folder.'],
  },
  overrides: {
    fr: [labelOf('criteria.overrides', 'fr'), 'Une ligne par choix qui l’emporte sur le classement, avec son motif.'],
    en: [labelOf('criteria.overrides', 'en'), 'One line per choice that prevails over the ranking, with its reason.'],
  },
  envelopes: { fr: ['Enveloppes', 'Une ligne par année.'], en: ['Envelopes', 'One line per year.'] },
  'fixed-points': {
    fr: ['Dates fixes', 'Une ligne par date du calendrier des instances.'],
    en: ['Fixed points', 'One line per date of the year.'],
  },
  meetings: {
    fr: ['Réunions', 'Une ligne par réunion. Les comptes rendus restent dans le dossier.'],
    en: ['Meetings', 'One line per meeting. Minutes stay in the folder.'],
  },
  decisions: { fr: ['Décisions', 'Une ligne par décision.'], en: ['Decisions', 'One line per decision.'] },
  communication: {
    fr: [labelOf('communication', 'fr'), 'Une ligne par action de communication.'],
    en: [labelOf('communication', 'en'), 'One line per item.'],
  },
  conditions: {
    fr: ['Conditions', 'Les conditions nécessaires de la méthode.'],
    en: ['Conditions', 'The prerequisites of the method.'],
  },
  schedule: {
    fr: ['Démarche', 'Le calendrier des étapes de la démarche.'],
    en: ['Approach', 'The schedule of the steps of the approach.'],
  },
  questions: {
    fr: [labelOf('evaluation.questions', 'fr'), 'Une ligne par question ; une évaluation se désigne par son année.'],
    en: [labelOf('evaluation.questions', 'en'), 'One line per question; an evaluation is called by its year.'],
  },
  verdicts: {
    fr: ['Réponse aux besoins', 'Un verdict par besoin et par évaluation.'],
    en: ['Answer to needs', 'One verdict per need and evaluation.'],
  },
  'evaluated-actions': {
    fr: ['Actions évaluées', 'Une ligne par action et par évaluation.'],
    en: ['Evaluated actions', 'One line per action and evaluation.'],
  },
  recommendations: {
    fr: [labelOf('evaluation.recommendations', 'fr'), 'Une ligne par recommandation.'],
    en: [labelOf('evaluation.recommendations', 'en'), 'One line per recommendation.'],
  },
  'follow-up': {
    fr: [labelOf('evaluation.followUp', 'fr'), 'Ce que sont devenues les recommandations.'],
    en: [labelOf('evaluation.followUp', 'en'), 'What recommendations have become.'],
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
