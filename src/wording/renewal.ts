// What is said of a new term of office: in the journals of actions, then to whoever opened it.

const s = (count: number): string => (count > 1 ? 's' : '');

interface RenewalTold {
  /** As people write years: `2026-2032`. */
  readonly term: string;
  readonly former: string;
  readonly carried: readonly string[];
  readonly closed: readonly string[];
  readonly finished: readonly string[];
  readonly archive: string;
  readonly files: number;
  readonly isWritten: boolean;
}

const fr = {
  carry: (term: string): string => `Reconduite au mandat ${term}.`,
  close: (former: string): string => `Close au terme du mandat ${former}.`,
  finish: (former: string): string => `Réalisée au terme du mandat ${former}.`,
  told: ({ term, carried, closed, finished, archive, files, isWritten }: RenewalTold): string => {
    const parts = [
      `${carried.length} action${s(carried.length)} reconduite${s(carried.length)}`,
      ...(closed.length > 0 ? [`${closed.length} close${s(closed.length)}`] : []),
      ...(finished.length > 0 ? [`${finished.length} réalisée${s(finished.length)}`] : []),
    ];
    return `Mandat ${term} ${isWritten ? 'ouvert' : 'à ouvrir'}\u00a0: ${parts.join(', ')}.
${isWritten ? 'Le projet tel qu’il était est gardé' : 'Le projet tel qu’il est serait gardé'} dans ${archive}/ (${files} fichier${s(files)})\u00a0: « jalon status ${archive} » le relit.
À relire pour le nouveau mandat\u00a0: les instances et les fonctions (actors.yaml, .private/), la vision et les axes (axes.yaml), l’effort de l’approche (launch.yaml), les textes (texts/), les enveloppes (plan.yaml).
`;
  },
};

const en: typeof fr = {
  carry: (term) => `Carried over to the term ${term}.`,
  close: (former) => `Closed at the end of the term ${former}.`,
  finish: (former) => `Done at the end of the term ${former}.`,
  told: ({ term, carried, closed, finished, archive, files, isWritten }) => {
    const parts = [
      `${carried.length} action${s(carried.length)} carried over`,
      ...(closed.length > 0 ? [`${closed.length} closed`] : []),
      ...(finished.length > 0 ? [`${finished.length} done`] : []),
    ];
    return `Term ${term} ${isWritten ? 'opened' : 'to open'}: ${parts.join(', ')}.
The project as it ${isWritten ? 'was is' : 'is would be'} kept in ${archive}/ (${files} file${s(files)}): “jalon status ${archive}” reads it again.
To read again for the new term: bodies and functions (actors.yaml, .private/), vision and axes (axes.yaml), the effort of the approach (launch.yaml), texts (texts/), envelopes (plan.yaml).
`;
  },
};

export const renewalWords = { fr, en };
