// What is asked of somebody who judges the levels of a criterion, in both languages.

const verdictQuestionsFr = {
  difference: (from: string, to: string) => `passer de ${from} à ${to}, quelle différence ?`,
  unsure: 'je ne sais pas dire',
  enough: 'c’est assez',
  back: '‹ Question précédente',
  keep: (scale: string) => `L’échelle : ${scale}`,
  yes: 'C’est bien cela',
  again: '‹ Reprendre les verdicts',
};

const verdictQuestionsEn: typeof verdictQuestionsFr = {
  difference: (from, to) => `going from ${from} to ${to}, what difference?`,
  unsure: 'I cannot tell',
  enough: 'that is enough',
  back: '‹ Previous question',
  keep: (scale) => `The scale: ${scale}`,
  yes: 'That is it',
  again: '‹ Start the verdicts again',
};

export const verdictQuestions = { fr: verdictQuestionsFr, en: verdictQuestionsEn };
