// What is said of a new term of office: in the journals of actions, then to whoever opened it.
import { plural } from '../../values/index.ts';

interface RenewalReportData {
  /** As people write years: `2026-2032`. */
  readonly term: string;
  readonly former: string;
  readonly carried: readonly string[];
  readonly closed: readonly string[];
  readonly finished: readonly string[];
  /** What stays with the former term: these, and what was over before. */
  readonly ended: readonly string[];
  readonly archive: string;
  readonly files: number;
  readonly isWritten: boolean;
}

const fr = {
  carry: (term: string): string => `Reconduite au mandat ${term}.`,
  close: (former: string): string => `Close au terme du mandat ${former}.`,
  finish: (former: string): string => `Réalisée au terme du mandat ${former}.`,
  ended: (count: number, former: string): string =>
    count > 1
      ? `${count} actions achevées ou abandonnées restent au mandat ${former} : elles quittent le programme, mais répondent encore aux besoins et comptent encore dans ce qui a été voté, dépensé et évalué.\n`
      : `Une action achevée ou abandonnée reste au mandat ${former} : elle quitte le programme, mais répond encore aux besoins et compte encore dans ce qui a été voté, dépensé et évalué.\n`,
  told: ({ term, former, carried, closed, finished, ended, archive, files, isWritten }: RenewalReportData): string => {
    const parts = [
      `${carried.length} ${plural(carried.length, 'fr', 'action reconduite', 'actions reconduites')}`,
      ...(closed.length > 0 ? [`${closed.length} ${plural(closed.length, 'fr', 'close')}`] : []),
      ...(finished.length > 0 ? [`${finished.length} ${plural(finished.length, 'fr', 'réalisée')}`] : []),
    ];
    return `Mandat ${term} ${isWritten ? 'ouvert' : 'à ouvrir'} : ${parts.join(', ')}.
${ended.length === 0 ? '' : fr.ended(ended.length, former)}${isWritten ? 'Le projet tel qu’il était est gardé' : 'Le projet tel qu’il est serait gardé'} dans ${archive}/ (${files} ${plural(files, 'fr', 'fichier')}) : « jalon status ${archive} » le relit.
À relire pour le nouveau mandat : les instances et les fonctions (actors.yaml, .private/), la vision et les axes (axes.yaml), l’effort de l’approche (launch.yaml), les textes (texts/), les enveloppes (plan.yaml).
`;
  },
};

const en: typeof fr = {
  carry: (term) => `Carried over to the term ${term}.`,
  close: (former) => `Closed at the end of the term ${former}.`,
  finish: (former) => `Done at the end of the term ${former}.`,
  ended: (count, former) =>
    count > 1
      ? `${count} actions done or dropped stay with the term ${former}: they leave the programme, but still answer needs and count in what was voted, spent and evaluated.\n`
      : `One action done or dropped stays with the term ${former}: it leaves the programme, but still answers needs and counts in what was voted, spent and evaluated.\n`,
  told: ({ term, former, carried, closed, finished, ended, archive, files, isWritten }) => {
    const parts = [
      `${carried.length} ${plural(carried.length, 'en', 'action')} carried over`,
      ...(closed.length > 0 ? [`${closed.length} closed`] : []),
      ...(finished.length > 0 ? [`${finished.length} done`] : []),
    ];
    return `Term ${term} ${isWritten ? 'opened' : 'to open'}: ${parts.join(', ')}.
${ended.length === 0 ? '' : en.ended(ended.length, former)}The project as it ${isWritten ? 'was is' : 'is would be'} kept in ${archive}/ (${files} ${plural(files, 'en', 'file')}): “jalon status ${archive}” reads it again.
To read again for the new term: bodies and functions (actors.yaml, .private/), vision and axes (axes.yaml), the effort of the approach (launch.yaml), texts (texts/), envelopes (plan.yaml).
`;
  },
};

export const renewalWords = { fr, en };
