// Somebody named after a title: « Mme Exemple ».
import { spaces } from '../../../values/index.ts';

/** « Mme la Maire », « Monsieur Président » tell a function; « Monsieur Tout-le-monde » is everybody. */
const functions = [
  ...['Adjoint', 'Commissaire', 'Conseill', 'DGS', 'DPO', 'Délégué', 'Déput', 'Direct', 'Maire', 'Madame', 'Mesdames'],
  ...['Messieurs', 'Ministre', 'Monsieur', 'Préf', 'Président', 'Procureur', 'Rapport', 'Recteur', 'Responsable', 'Secrétaire'],
  ...['Sénat', 'Sous-', 'Tout[- ]', 'Trésori', 'Vice-', 'Chair', 'Mayor', 'President', 'Prefect', 'Secretary', 'Speaker'],
].join('|');
const title =
  'M\\.|MM\\.|Mme\\.?|Mmes|Mlle\\.?|Mlles|Monsieur|Messieurs|Madame|Mesdames|Mr\\.?|Mrs\\.?|Ms\\.?|Miss|Dr\\.?|Docteur|Doctor';
/** What bears a person's name without being that person. */
const places =
  '[Rr]ue|[Aa]venue|[Bb]oulevard|[Pp]lace|[Aa]llée|[Ii]mpasse|[Ss]quare|[Qq]uai|[ÉEée]cole|[Cc]ollège|[Ll]ycée|[Hh]ôpital|[Cc]linique|[Ss]alle';
const gap = `[${spaces}]`;
const particle = `(?:(?:de|du|des|de la|le|la|von|van)${gap}|d['’])`;
/** A letter alone hides a name: « Mme X », « M. D. » are not names. */
const name = "\\p{Lu}\\p{M}?(?:['’]?[\\p{L}\\p{M}-])+";

export const titledPerson = new RegExp(
  `(?<![\\p{L}\\d])(?<!(?:${places})s?\\s(?:(?:du|de|des)\\s)?)(?:${title})${gap}(?!${particle}?(?:${functions}))(?:\\p{Lu}\\.${gap}?){0,4}${particle}?${name}(?:${gap}${particle}?${name}){0,2}`,
  'gu',
);
