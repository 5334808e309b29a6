// What is asked of somebody who starts a project, in both languages.

const fr = {
  territory: 'Votre territoire (nom, SIREN ou code INSEE ; rien pour le préciser plus tard) :',
  notFound: (name: string) =>
    `Rien ne répond à « ${name} ». Un autre nom, un SIREN ou un code INSEE (rien pour le préciser plus tard) :`,
  which: 'Lequel ?',
  whichOfMany: (count: number) => `Lequel ? (les ${count} premiers ; un nom plus complet en donnerait moins)`,
  another: 'Chercher un autre nom',
  back: '‹ Question précédente',
  kind: 'De quoi s’agit-il ?',
  method: 'La méthode suivie :',
  term: 'Le mandat :',
  months: (start: string, end: string) => `de mars ${start} à mars ${end}`,
  title: 'Le titre du projet (« < » pour revenir) :',
  lead: 'La fonction de qui conduit le projet (rien pour plus tard, « < » pour revenir) :',
  electedLead: 'La fonction de l’élu référent (rien pour plus tard, « < » pour revenir) :',
};

const en: typeof fr = {
  territory: 'Your territory (name, SIREN or INSEE code; nothing to say it later):',
  notFound: (name) => `Nothing answers to “${name}”. Another name, a SIREN or an INSEE code (nothing to say it later):`,
  which: 'Which one?',
  whichOfMany: (count) => `Which one? (the first ${count}; a fuller name would give fewer)`,
  another: 'Look for another name',
  back: '‹ Previous question',
  kind: 'What is it?',
  method: 'The method followed:',
  term: 'The term of office:',
  months: (start, end) => `March ${start} to March ${end}`,
  title: 'The title of the project (“<” to go back):',
  lead: 'The function of the person who leads the project (nothing for later, “<” to go back):',
  electedLead: 'The function of the elected lead (nothing for later, “<” to go back):',
};

export const questions = { fr, en };
