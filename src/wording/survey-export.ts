// What is told once a questionnaire is written for another tool.
interface Renamed {
  readonly question: string;
  readonly code: string;
  readonly as: string;
}

export const surveyExport = {
  fr: {
    sent: (questions: number, languages: readonly string[]) =>
      `${questions} question${questions > 1 ? 's' : ''}, ${languages.length > 1 ? 'langues' : 'langue'} : ${languages.join(', ')}.`,
    renamed: (all: readonly Renamed[]) =>
      `LimeSurvey n’admet que des lettres et des chiffres dans les codes (cinq au plus pour une réponse) ; ont changé : ${all
        .map(({ question, code, as }) => `${question} « ${code} » → ${as}`)
        .join(', ')}. Les libellés permettront de relire les réponses.`,
  },
  en: {
    sent: (questions: number, languages: readonly string[]) =>
      `${questions} question${questions > 1 ? 's' : ''}, ${languages.length > 1 ? 'languages' : 'language'}: ${languages.join(', ')}.`,
    renamed: (all: readonly Renamed[]) =>
      `LimeSurvey takes only letters and digits in codes (five at most for an answer); these changed: ${all
        .map(({ question, code, as }) => `${question} “${code}” → ${as}`)
        .join(', ')}. Labels will let the answers be read back.`,
  },
};
