// What a person is told of her data before she answers, on paper as online (GDPR, article 13, in short).
import type { Language, Questionnaire } from '../model/index.ts';

const fr = (authority: string | null, isPersonal: boolean): string =>
  [
    `Répondre est facultatif. ${authority ?? 'La collectivité'} traite les réponses pour préparer son projet numérique et ne les publie que regroupées.`,
    ...(isPersonal ? ['Les coordonnées que vous laisseriez sont gardées à part et effacées à la fin du projet.'] : []),
    'Vous pouvez consulter vos données, les faire corriger ou effacer en écrivant au délégué à la protection des données.',
  ].join(' ');
const en = (authority: string | null, isPersonal: boolean): string =>
  [
    `Answering is optional. ${authority ?? 'The authority'} uses the answers to prepare its digital programme and publishes them only in groups.`,
    ...(isPersonal ? ['Contact details that you might leave are kept apart and erased when the project ends.'] : []),
    'You may see your data, have them corrected or erased, by writing to the data protection officer.',
  ].join(' ');
const notices: Readonly<Record<Language, typeof fr>> = { fr, en };

/** `authority`: the name of the territory, when it is known. */
export const surveyNotice = ({ language, questions }: Questionnaire, authority: string | null): string =>
  notices[language](
    authority,
    questions.some(({ personal }) => personal),
  );
