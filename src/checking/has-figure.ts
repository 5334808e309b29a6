// Whether a sentence tells how many: a date, an id, an article of law or « la 4G » holds digits, and counts nothing.
import { monthNames } from '../wording/formats.ts';

const [monthsFr, monthsEn] = [monthNames.fr.join('|'), monthNames.en.join('|')];
/** What is numbered, before its number. */
const numbered =
  'articles?|axes?|actions?|phases?|étapes?|lots?|tranches?|questions?|n[°º]|lois?|windows|office|microsoft|sections?|steps?|stages?|laws?';

/** In this order: an id is taken off before what its parts look like. */
const names: readonly RegExp[] = [
  /\b[A-Z]{2}-\d+(?:-\d+)*\b/g,
  /\b\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)?\d{2}\b/g,
  new RegExp(`\\b\\d{1,2}(?:er|st|nd|rd|th)? (?:${monthsFr}|${monthsEn})(?!\\p{L})`, 'giu'),
  new RegExp(`(?<!\\p{L})(?:${monthsEn}) \\d{1,2}(?:st|nd|rd|th)?(?=,? (?:19|20)\\d{2}|[.,;]|$)`, 'gu'),
  new RegExp(`(?<!\\p{L})(?:${numbered}) ?(?:n[°º] ?)?\\d[\\d.-]*`, 'giu'),
  /\b(?:19|20)\d{2}\b/g,
  /\b(?:24 ?(?:h|heures)? ?(?:\/|sur) ?24|7 ?(?:j|jours)? ?(?:\/|sur) ?7) ?[hj]?\b/gi,
  /\b\d+(?:er|ère|re|e|ème|st|nd|rd|th)(?!\p{L})/giu,
  /(?<!\p{L})\p{L}+\d[\p{L}\d]*|\b\d[GDK](?![\p{L}€])/gu,
];

export const hasFigure = (text: string): boolean => /\d/.test(names.reduce((left, name) => left.replace(name, ' '), text));
