// What becomes of a need, as residents read it.

/** In the order in which they read it. */
export const answersGiven = ['done', 'in-progress', 'planned', 'deferred', 'declined', 'pending'] as const;
export type AnswerGiven = (typeof answersGiven)[number];

const fr: Readonly<Record<AnswerGiven, string>> = {
  done: 'C’est fait',
  'in-progress': 'C’est en cours',
  planned: 'C’est prévu',
  deferred: 'Plus tard, et pourquoi',
  declined: 'Nous ne le ferons pas, et pourquoi',
  pending: 'La réponse est à l’étude',
};

const en: typeof fr = {
  done: 'It is done',
  'in-progress': 'It is under way',
  planned: 'It is planned',
  deferred: 'Later, and why',
  declined: 'We will not do it, and why',
  pending: 'The answer is being studied',
};

export const answerGivenWords = { fr, en };
