// What is told once a questionnaire is written for another tool.
import { plural } from '../values/index.ts';

interface Renamed {
  readonly question: string;
  readonly code: string;
  readonly as: string;
}

export const surveyExport = {
  fr: {
    sent: (questions: number, languages: readonly string[]) =>
      `${questions} ${plural(questions, 'fr', 'question')}, ${plural(languages.length, 'fr', 'langue', 'langues')} : ${languages.join(', ')}.`,
    renamed: (all: readonly Renamed[]) =>
      `LimeSurvey n’admet que des lettres et des chiffres dans les codes (cinq au plus pour une réponse) ; ont changé : ${all
        .map(({ question, code, as }) => `${question} « ${code} » → ${as}`)
        .join(', ')}. Les libellés permettront de relire les réponses.`,
  },
  en: {
    sent: (questions: number, languages: readonly string[]) =>
      `${questions} ${plural(questions, 'en', 'question')}, ${plural(languages.length, 'en', 'language', 'languages')}: ${languages.join(', ')}.`,
    renamed: (all: readonly Renamed[]) =>
      `LimeSurvey takes only letters and digits in codes (five at most for an answer); these changed: ${all
        .map(({ question, code, as }) => `${question} “${code}” → ${as}`)
        .join(', ')}. Labels will let the answers be read back.`,
  },
};
