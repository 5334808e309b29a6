// French sentences that begin with an infinitive, after « décide ».
import { elided } from './elision.ts';
import { unstopped } from './quoted.ts';

/** Names that end as infinitives do; infinitives in « -re » are few, and told one by one. */
const names =
  /^(?:atelier|avenir|cahier|calendrier|chantier|courrier|danger|dossier|foyer|loisir|loyer|métier|papier|premier|quartier)$/i;
const infinitive =
  /(?:er|ir|oir)$|^(?:mettre|transmettre|soumettre|permettre|remettre|prendre|reprendre|rendre|étendre|suspendre|suivre|poursuivre|faire|inscrire|souscrire|construire|reconduire|conduire|produire|réduire|conclure)$/i;
/** « Présenter le bilan » → « De présenter le bilan »: what begins with an infinitive follows « décide ». */
export function following(text: string): string {
  const [first = ''] = text.split(/[\s’']/);
  const plain = unstopped(text);
  if (names.test(first) || !infinitive.test(first)) return plain;
  const small = plain.charAt(0).toLowerCase() + plain.slice(1);
  return elided.test(small) ? `D’${small}` : `De ${small}`;
}
