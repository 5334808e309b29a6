// The names of the methods that a new project may follow.
export const methodNames = {
  fr: (method: string): string =>
    method === 'none' ? 'aucune : un plan sans étapes' : 'la méthode en cinq étapes, du lancement à l’évaluation',
  en: (method: string): string =>
    method === 'none' ? 'none: a plan without steps' : 'the five-step method, from launch to evaluation',
};
