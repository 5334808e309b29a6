// What `jalon import survey` asks of somebody at the keyboard, in both languages.
import { plural } from '../../values/index.ts';

const quoted = (text: string): string => `« ${text} »`;

const surveyAskingFr = {
  askFormat: (file: string) => `Plusieurs formats conviennent à ${quoted(file)}. Lequel est le sien ?`,
  askColumns: 'Ces colonnes sont-elles les bonnes ?',
  keepColumns: (doubtful: number): string => (doubtful > 0 ? 'Oui, sans celles qui sont à confirmer' : 'Oui'),
  settleDoubtful: (count: number) => `Voir ${count > 1 ? `les ${count} colonnes` : 'la colonne'} à confirmer`,
  changeColumn: 'Changer la colonne d’une question',
  stop: 'Arrêter, sans rien écrire',
  whichQuestion: 'Quelle question ?',
  whichColumn: (question: string) => `Quelle colonne répond à ${question} ?`,
  noColumn: 'Aucune',
  isIt: (question: string, text: string, headers: readonly string[]) =>
    `${question} ${quoted(text)} : est-ce ${headers.slice(0, 3).map(quoted).join(', ')}${headers.length > 3 ? '…' : ''} ?`,
  isItChoices: ['Oui', 'Une autre colonne', 'Non, aucune'],
  askAnswers: (count: number) =>
    `${count} ${plural(count, 'fr', 'texte ne répond', 'textes ne répondent')} à aucun code. Dire ce ${plural(count, 'fr', 'qu’il veut', 'qu’ils veulent')} dire ?`,
  askAnswersChoices: ['Oui, un par un', 'Plus tard'],
  whichAnswer: (question: string, text: string, count: number) => `${question} : ${quoted(text)} (${count} fois)`,
  doesNotCount: 'Ne compte pas',
  later: 'Plus tard',
  askReplace: (path: string) => `D’autres résultats sont dans ${path}.`,
  replaceChoices: ['Les garder', 'Les remplacer'],
  askWrite: 'Écrire dans le projet ?',
  writeChoices: ['Oui', 'Non'],
};

const english = (text: string): string => `“${text}”`;

const surveyAskingEn: typeof surveyAskingFr = {
  askFormat: (file) => `Several formats fit ${english(file)}. Which one is its own?`,
  askColumns: 'Are these the right columns?',
  keepColumns: (doubtful) => (doubtful > 0 ? 'Yes, without those to be confirmed' : 'Yes'),
  settleDoubtful: (count) => `See the ${count > 1 ? `${count} columns` : 'column'} to be confirmed`,
  changeColumn: 'Change the column of a question',
  stop: 'Stop, and write nothing',
  whichQuestion: 'Which question?',
  whichColumn: (question) => `Which column answers ${question}?`,
  noColumn: 'None',
  isIt: (question, text, headers) =>
    `${question} ${english(text)}: is it ${headers.slice(0, 3).map(english).join(', ')}${headers.length > 3 ? '…' : ''}?`,
  isItChoices: ['Yes', 'Another column', 'No, none'],
  askAnswers: (count) =>
    `${count} ${plural(count, 'en', 'text answers', 'texts answer')} no code. Say what ${plural(count, 'en', 'it means', 'they mean')}?`,
  askAnswersChoices: ['Yes, one at a time', 'Later'],
  whichAnswer: (question, text, count) => `${question}: ${english(text)} (${count} times)`,
  doesNotCount: 'Does not count',
  later: 'Later',
  askReplace: (path) => `Other results are in ${path}.`,
  replaceChoices: ['Keep them', 'Replace them'],
  askWrite: 'Write into the project?',
  writeChoices: ['Yes', 'No'],
};

export const surveyAsking = { fr: surveyAskingFr, en: surveyAskingEn };
