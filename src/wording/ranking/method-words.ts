// Methods of ranking laid side by side.

const fr = {
  heading: 'Les rangs selon chaque méthode',
  agreement: 'accord',
  legend: (reference: string) => `accord : tau de Kendall avec « ${reference} », de −1 (ordre inverse) à 1 (même ordre)`,
  cannot: (method: string, why: string) => `${method} : ${why}`,
};

const en: typeof fr = {
  heading: 'Ranks by each method',
  agreement: 'agreement',
  legend: (reference) => `agreement: Kendall’s tau with “${reference}”, from −1 (reversed) to 1 (same order)`,
  cannot: (method, why) => `${method}: ${why}`,
};

export const methodWords = { fr, en };
