// What is asked of somebody who starts a project, in both languages.

const fr = {
  territory: 'Votre territoire (nom ou SIREN ; rien pour le préciser plus tard) :',
  notFound: (name: string) => `Rien ne répond à « ${name} ». Un autre nom, ou le SIREN (rien pour le préciser plus tard) :`,
  which: 'Lequel ?',
  whichOfMany: (count: number) => `Lequel ? (les ${count} premiers ; un nom plus complet en donnerait moins)`,
  another: 'Chercher un autre nom',
  term: 'Le mandat :',
  months: (start: string, end: string) => `de mars ${start} à mars ${end}`,
  title: 'Le titre du projet :',
};

const en: typeof fr = {
  territory: 'Your territory (name or SIREN; nothing to say it later):',
  notFound: (name) => `Nothing answers to “${name}”. Another name, or the SIREN (nothing to say it later):`,
  which: 'Which one?',
  whichOfMany: (count) => `Which one? (the first ${count}; a fuller name would give fewer)`,
  another: 'Look for another name',
  term: 'The term of office:',
  months: (start, end) => `March ${start} to March ${end}`,
  title: 'The title of the project:',
};

export const questions = { fr, en };
