// The items of a committee's next agenda, as they are drafted from what is late, awaited and missing.

const agendaFr = {
  minutes: (day: string) => `Approbation du compte rendu de la réunion du ${day}`,
  minutesAbout: 'Le compte rendu est soumis à l’approbation des membres.',
  /** Points of a written agenda of which it is known how they stand. */
  isOfMinutes: (title: string) => /\b(?:compte[- ]rendu|procès-verbal)\b/i.test(title),
  isOther: (title: string) => /^(?:questions?|points?|informations?) divers(?:es)?\b/i.test(title),
  decisions: 'Suite des décisions prises',
  late: 'Actions en retard ou bloquées',
  indicators: 'Indicateurs à examiner (valeur périmée ou qui s’éloigne de la cible)',
  gates: (step: string) => `Étape « ${step} », conditions encore à remplir`,
  other: 'Questions diverses et date de la prochaine réunion',
  otherAbout: 'Aucune décision n’est proposée sur ce point.',
};
const agendaEn: typeof agendaFr = {
  minutes: (day) => `Approval of the minutes of the meeting of ${day}`,
  minutesAbout: 'The members are asked to approve the minutes.',
  isOfMinutes: (title) => /\bminutes\b/i.test(title),
  isOther: (title) => /^any other business\b/i.test(title),
  decisions: 'Follow-up of decisions taken',
  late: 'Late or blocked actions',
  indicators: 'Indicators to examine (stale, or moving away from the target)',
  gates: (step) => `Step “${step}”, conditions still to be met`,
  other: 'Any other business and date of the next meeting',
  otherAbout: 'No decision is proposed on this point.',
};

export const agendaWords = { fr: agendaFr, en: agendaEn };
