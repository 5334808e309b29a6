// What `jalon status --communication` says.
import type { PieceState } from '../../model/index.ts';

interface CommunicationWords {
  readonly at: (day: string) => string;
  readonly states: Readonly<Record<PieceState, string>>;
  readonly late: string;
  readonly was: (day: string) => string;
  readonly silent: (names: string) => string;
  readonly electoral: (start: string, end: string, items: string) => string;
}

export const communicationWords: { readonly fr: CommunicationWords; readonly en: CommunicationWords } = {
  fr: {
    at: (day) => `ce qui est à faire savoir, au ${day}`,
    states: { done: 'fait', planned: 'prévu', late: 'en retard', missing: 'rien de prévu' },
    late: 'Date passée, toujours à faire',
    was: (day) => `prévu le ${day}`,
    silent: (names) => `Personne ne leur écrit : ${names}.`,
    electoral: (start, end, items) =>
      `Du ${start} au ${end}, aucune campagne ne peut promouvoir les réalisations de la collectivité (article L. 52-1 du code électoral). À relire avant de publier : ${items}.`,
  },
  en: {
    at: (day) => `what is to be made known, on ${day}`,
    states: { done: 'done', planned: 'planned', late: 'late', missing: 'nothing planned' },
    late: 'Date past, still to be done',
    was: (day) => `planned for ${day}`,
    silent: (names) => `Nobody writes to them: ${names}.`,
    electoral: (start, end, items) =>
      `From ${start} to ${end} no campaign may promote what the authority achieved (article L. 52-1 of the French electoral code). To be reread before publishing: ${items}.`,
  },
};
