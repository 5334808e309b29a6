// The items of a committee's next agenda, as they are drafted from what is late, awaited and missing.

const fr = {
  minutes: (day: string) => `Approbation du compte rendu de la réunion du ${day}`,
  decisions: (items: string) => `Décisions à suivre ou à prendre : ${items}`,
  late: (items: string) => `Actions en retard ou bloquées : ${items}`,
  indicators: (items: string) => `Indicateurs à examiner (valeur périmée ou qui s’éloigne de la cible) : ${items}`,
  gates: (step: string, items: string) => `Étape « ${step} », conditions encore à remplir : ${items}`,
  advance: (step: string) => `Passage à l’étape « ${step} », dont toutes les conditions sont réunies`,
  other: 'Questions diverses et date de la prochaine réunion',
};
const en: typeof fr = {
  minutes: (day) => `Approval of the minutes of the meeting of ${day}`,
  decisions: (items) => `Decisions to follow or to take: ${items}`,
  late: (items) => `Late or blocked actions: ${items}`,
  indicators: (items) => `Indicators to examine (stale, or moving away from the target): ${items}`,
  gates: (step, items) => `Step “${step}”, conditions still to be met: ${items}`,
  advance: (step) => `Moving to the step “${step}”, for which everything is there`,
  other: 'Any other business and date of the next meeting',
};

export const agendaWords = { fr, en };
