// What the register of processing says of the small counts of surveys, for elected members and data protection officers.
import { plural } from '../../values/index.ts';
import { formatNumber } from '../formats.ts';

const certificateFr = {
  none: (smallest: number, day: string) => `Vérifié au ${day} : aucun effectif n’est inférieur à ${smallest} personnes.`,
  held: (few: number, smallest: number, day: string) =>
    few === 1
      ? `Certifié au ${day} : le seul effectif de moins de ${smallest} personnes est masqué ou arrondi, et ne peut être retrouvé à partir de ce qui est publié.`
      : `Certifié au ${day} : les ${formatNumber(few, 'fr')} effectifs de moins de ${smallest} personnes sont masqués ou arrondis, et aucun ne peut être retrouvé à partir de tout ce qui est publié.`,
  broken: (given: number, few: number, smallest: number, day: string) =>
    `Non certifié au ${day} : sur ${formatNumber(few, 'fr')} ${plural(few, 'fr', 'effectif', 'effectifs')} de moins de ${smallest} personnes, ${formatNumber(given, 'fr')} ${plural(given, 'fr', 'peut être retrouvé', 'peuvent être retrouvés')} à partir de ce qui est publié. Ne diffusez pas ces documents avant correction.`,
  unproved: (count: number, day: string) =>
    `Non certifié au ${day} : ${formatNumber(count, 'fr')} ${plural(count, 'fr', 'effectif n’a pas pu être jugé', 'effectifs n’ont pas pu être jugés')}, le calcul s’étant arrêté avant la fin.`,
  unverified: (day: string) => `Non vérifié au ${day}.`,
  elsewhere: (waves: readonly string[]) =>
    `Les effectifs vrais${waves.length === 0 ? '' : ` ${plural(waves.length, 'fr', 'de la vague', 'des vagues')} ${waves.join(', ')}`} ne sont pas sur cet ordinateur : ce qui les masque se vérifie là où ils sont gardés.`,
  shown: (shown: number, counted: number, percent: string, { rounded, joined }: { rounded: number; joined: number }) =>
    `${formatNumber(shown, 'fr')} ${plural(shown, 'fr', 'chiffre', 'chiffres')} sur ${formatNumber(counted, 'fr')} (${percent}) ${plural(shown, 'fr', 'est montré', 'sont montrés')} dans les tableaux croisés${rounded === 0 ? '' : `, dont ${formatNumber(rounded, 'fr')} ${plural(rounded, 'fr', 'arrondi', 'arrondis')}`}${joined === 0 ? '' : ` ; ${formatNumber(joined, 'fr')} ${plural(joined, 'fr', 'autre est donné', 'autres sont donnés')} avec ceux d’un autre groupe`}.`,
  documents: (surveys: string, needs: string) =>
    `Ont été examinés ensemble les documents qui comptent des réponses (${surveys}), ceux qui comptent les personnes qui ont exprimé un besoin (${needs}) et les vagues qui comptent les mêmes personnes.`,
  method: (sums: number, open: number, smallest: number) =>
    `Ce qui est publié forme ${formatNumber(sums, 'fr')} ${plural(sums, 'fr', 'égalité ou inégalité', 'égalités ou inégalités')} entre effectifs, qui ${plural(sums, 'fr', 'laisse', 'laissent')} ${formatNumber(open, 'fr')} ${plural(open, 'fr', 'inconnue', 'inconnues')}. Pour chaque petit effectif, le plus grand et le plus petit nombre entier de personnes encore possibles sont calculés (programmation linéaire en nombres entiers). Il est tenu pour retrouvé s’il n’en reste qu’un seul, ou s’ils vont tous de 1 à ${smallest - 1}.`,
  quoted: (text: string) => `« ${text} »`,
};

const certificateEn: typeof certificateFr = {
  none: (smallest, day) => `Verified on ${day}: no count is under ${smallest} people.`,
  held: (few, smallest, day) =>
    few === 1
      ? `Certified on ${day}: the only count of fewer than ${smallest} people is hidden or rounded, and cannot be recovered from what is published.`
      : `Certified on ${day}: the ${formatNumber(few, 'en')} counts of fewer than ${smallest} people are hidden or rounded, and none can be recovered from all that is published.`,
  broken: (given, few, smallest, day) =>
    `Not certified on ${day}: of ${formatNumber(few, 'en')} ${plural(few, 'en', 'count', 'counts')} of fewer than ${smallest} people, ${formatNumber(given, 'en')} can be recovered from what is published. Do not hand these documents out before this is corrected.`,
  unproved: (count, day) =>
    `Not certified on ${day}: ${formatNumber(count, 'en')} ${plural(count, 'en', 'count', 'counts')} could not be judged, as the calculation stopped before its end.`,
  unverified: (day) => `Not verified on ${day}.`,
  elsewhere: (waves) =>
    `The true counts${waves.length === 0 ? '' : ` of ${plural(waves.length, 'en', 'wave', 'waves')} ${waves.join(', ')}`} are not on this computer: what hides them is verified where they are kept.`,
  shown: (shown, counted, percent, { rounded, joined }) =>
    `${formatNumber(shown, 'en')} of ${formatNumber(counted, 'en')} ${plural(counted, 'en', 'figure', 'figures')} (${percent}) ${plural(shown, 'en', 'is', 'are')} shown in cross tables${rounded === 0 ? '' : `, of which ${formatNumber(rounded, 'en')} rounded`}${joined === 0 ? '' : `; ${formatNumber(joined, 'en')} ${plural(joined, 'en', 'other is', 'others are')} given together with those of another group`}.`,
  documents: (surveys, needs) =>
    `The documents examined together are those that count answers (${surveys}), those that count the people who expressed a need (${needs}), and the waves that count the same people.`,
  method: (sums, open, smallest) =>
    `What is published makes ${formatNumber(sums, 'en')} ${plural(sums, 'en', 'equation or inequality', 'equations or inequalities')} between counts, which ${plural(sums, 'en', 'leaves', 'leave')} ${formatNumber(open, 'en')} ${plural(open, 'en', 'unknown', 'unknowns')}. For each small count, the greatest and the least whole number of people that are still possible are calculated (integer linear programming). It is held to be recovered when a single one is left, or when they all lie between 1 and ${smallest - 1}.`,
  quoted: (text) => `“${text}”`,
};

export const certificateWords = { fr: certificateFr, en: certificateEn };
