// Why answers to a survey are not taken, or its figures not shown, and what to do about it.

import { listed, type Sentences } from './fault-sentences.ts';

const surveyFaultsFr: Sentences = {
  'no-survey': () =>
    'le projet n’a pas d’enquête : « jalon add enquête "Titre" » en prépare une, dont les questions sont à écrire d’abord.',
  'survey-without-header': ({ path }) =>
    `aucune ligne d’en-têtes dans « ${path} » : la première ligne doit nommer les questions, ou leurs codes.`,
  'survey-not-told': ({ known }) =>
    `le fichier renseigne aussi bien plusieurs enquêtes, ou aucune : dites laquelle par --survey (${listed(known)}), ou --new pour en rédiger une d’après lui.`,
  'survey-not-answered': ({ path, survey }) =>
    `aucune colonne de « ${path} » ne répond sûrement à une question de ${survey} : lancez la commande dans un terminal pour dire lesquelles, dites-les par « mapping » dans le questionnaire, ou rédigez-en un d’après ce fichier par --new.`,
  'survey-too-wide': ({ path, width, most }) =>
    `« ${path} » a ${width} colonnes de réponses : un questionnaire n’est rédigé que jusqu’à ${most}. Ôtez celles qui n’en sont pas.`,
  'survey-file-twice': ({ path, twin }) =>
    `« ${path} » contient mot pour mot ce que contient « ${twin} » : ses réponses compteraient deux fois. Donnez chaque fichier de la vague une seule fois.`,
  'survey-drafted-from-one': ({ path }) =>
    `un questionnaire se rédige d’après un seul fichier : importez d’abord celui qui pose toutes les questions (jalon import survey "${path}"), puis tous ensemble avec --replace.`,
  'survey-structure-alone': ({ path }) =>
    `« ${path} » est un questionnaire, et ne porte aucune réponse : importez-le seul, puis les réponses.`,
  'survey-structure-unread': ({ path }) =>
    `« ${path} » n’est ni une structure LimeSurvey, ni les éléments d’un Webform : exportez l’enquête en .lss, ou copiez la source YAML du formulaire.`,
  'survey-structure-empty': ({ path }) => `« ${path} » ne pose aucune question.`,
  'survey-title-taken': ({ path, id, title }) =>
    `${id} s’appelle déjà « ${title} » et pose d’autres questions que « ${path} » : renommez-la, ou écrivez-en une autre à côté par --new.`,
  'survey-not-drafted': ({ path }) =>
    `rien dans « ${path} » ne dit sûrement une question : lancez la commande dans un terminal pour dire ce que sont ses colonnes.`,
  'unknown-survey-format': ({ id, nearest, known }) =>
    `aucun format ne s’appelle « ${id} »${nearest ? ` ; vouliez-vous dire ${nearest} ?` : `. Formats : ${listed(known)}.`}`,
  'survey-format-not-told': ({ path, known }) =>
    `plusieurs formats conviennent à « ${path} » : dites lequel par --format (${listed(known)}).`,
  'unknown-wave': ({ id, nearest, known }) =>
    `le questionnaire n’a pas de vague « ${id} »${nearest ? ` ; vouliez-vous dire ${nearest} ?` : `. Vagues : ${listed(known)}.`}`,
  'wave-not-told': ({ known }) => `rien ne dit de quelle vague sont ces réponses : dites-le par --wave (${listed(known)}).`,
  'survey-results-too-large': ({ survey, most }) =>
    `les résultats de ${survey} dépasseraient ${most} Ko : croisez moins de questions, par « crossings » dans le questionnaire.`,
  'unknown-survey': ({ id, nearest, known }) =>
    `aucune enquête ne s’appelle « ${id} »${nearest ? ` ; vouliez-vous dire ${nearest} ?` : listed(known) ? ` ; celles du projet : ${listed(known)}.` : ' : ce projet n’a pas d’enquête (surveys/).'}`,
  'survey-without-results': ({ id }) =>
    `${id} n’a pas encore de résultats : « jalon import survey » compte les réponses d’un fichier.`,
  'survey-not-crossed': ({ by, known }) =>
    `rien n’est croisé selon « ${by} »${listed(known) ? ` ; croisements comptés : ${listed(known)}.` : ' : ajoutez-le à crossings dans le questionnaire, puis importez de nouveau les réponses.'}`,
  'survey-option-alone': () => '--by et --search vont avec --survey : jalon status --survey SV-01 --by Q2.',
};
const surveyFaultsEn: Sentences = {
  'no-survey': () =>
    'the project has no survey: “jalon add survey "Title"” prepares one, whose questions are to be written first.',
  'survey-without-header': ({ path }) => `no row of headers in “${path}”: the first row must name the questions, or their codes.`,
  'survey-not-told': ({ known }) =>
    `the file answers several surveys as well, or none: say which one by --survey (${listed(known)}), or --new to draft one from it.`,
  'survey-not-answered': ({ path, survey }) =>
    `no column of “${path}” surely answers a question of ${survey}: run the command in a terminal to say which, say it by “mapping” in the questionnaire, or draft one from this file by --new.`,
  'survey-too-wide': ({ path, width, most }) =>
    `“${path}” has ${width} columns of answers: a questionnaire is drafted up to ${most} only. Take out those that are none.`,
  'survey-file-twice': ({ path, twin }) =>
    `“${path}” holds word for word what “${twin}” holds: its answers would count twice. Give each file of the wave once.`,
  'survey-drafted-from-one': ({ path }) =>
    `a questionnaire is drafted from one file: import first the one that asks every question (jalon import survey "${path}"), then all of them together with --replace.`,
  'survey-structure-alone': ({ path }) => `“${path}” is a questionnaire, and holds no answer: import it alone, then the answers.`,
  'survey-structure-unread': ({ path }) =>
    `“${path}” is neither a LimeSurvey structure nor the elements of a Webform: export the survey as .lss, or copy the YAML source of the form.`,
  'survey-structure-empty': ({ path }) => `“${path}” asks no question.`,
  'survey-title-taken': ({ path, id, title }) =>
    `${id} is called “${title}” already and asks other questions than “${path}”: rename it, or write another one beside it by --new.`,
  'survey-not-drafted': ({ path }) =>
    `nothing in “${path}” surely tells a question: run the command in a terminal to say what its columns are.`,
  'unknown-survey-format': ({ id, nearest, known }) =>
    `no format is called “${id}”${nearest ? `; did you mean ${nearest}?` : `. Formats: ${listed(known)}.`}`,
  'survey-format-not-told': ({ path, known }) => `several formats fit “${path}”: say which one by --format (${listed(known)}).`,
  'unknown-wave': ({ id, nearest, known }) =>
    `the questionnaire has no wave “${id}”${nearest ? `; did you mean ${nearest}?` : `. Waves: ${listed(known)}.`}`,
  'wave-not-told': ({ known }) => `nothing says which wave these answers belong to: give it with --wave (${listed(known)}).`,
  'survey-results-too-large': ({ survey, most }) =>
    `the results of ${survey} would be over ${most} kB: cross fewer questions, by “crossings” in the questionnaire.`,
  'unknown-survey': ({ id, nearest, known }) =>
    `no survey is called “${id}”${nearest ? `; did you mean ${nearest}?` : listed(known) ? `; those of the project: ${listed(known)}.` : ': this project has no survey (surveys/).'}`,
  'survey-without-results': ({ id }) => `${id} has no results yet: “jalon import survey” counts the answers of a file.`,
  'survey-not-crossed': ({ by, known }) =>
    `nothing is crossed by “${by}”${listed(known) ? `; crossings counted: ${listed(known)}.` : ': add it to crossings in the questionnaire, then import the answers again.'}`,
  'survey-option-alone': () => '--by and --search go with --survey: jalon status --survey SV-01 --by Q2.',
};

export const surveyFaults = { fr: surveyFaultsFr, en: surveyFaultsEn };
