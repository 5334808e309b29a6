// Where somebody lives: a street without a number is nobody's address, and a town hall's is everybody's.
import { capitals, letters, smallLetters } from './letters.ts';

/** After a number, these begin an address, whatever the case of the name that follows. */
const streets = 'rue|avenue|av\\.|boulevard|bd\\.?|impasse|allée|chemin|ruelle|venelle|sentier?|faubourg|rond-point|lotissement';
/** These also count things (« 2 place PMR », « 3 cours »): they want a name with a capital. */
const named = 'allées|place|route|quai|square|passage|résidence|hameau|cité|clos|domaine|villa|voie|montée|esplanade|promenade';
const particle = "(?:(?:de la|de l['’]|de|du|des|d['’]|aux?|à la|la|les?|l['’])\\s?)";
const word = `[${letters}\\d][${letters}\\d'’-]*`;
const capital = `[${capitals}][${smallLetters}'’][${letters}\\d'’-]*`;
const name = `(?:${particle}{1,4}${word}|${capital})(?:\\s(?:${particle}{0,4})${capital}){0,4}`;
const capitalName = `${particle}{0,4}${capital}(?:\\s(?:${particle}{0,4})${capital}){0,4}`;
const town = `(?:\\s*(?:[,–-]\\s*)?\\d{5}(?:\\s${capital})?)?`;
const number = `\\d{1,4}(?:\\s?(?:bis|ter|quater|[A-D](?![${letters}])))?,?\\s`;
const english = `\\d{1,4}[A-D]?\\s(?:[${capitals}][${smallLetters}’'-]+\\s){1,4}(?:Street|Road|Avenue|Lane|Drive|Close|Crescent|Terrace|Gardens|Boulevard)`;

/** In small letters, with its postcode. */
const small = `\\d{1,4}(?:\\s?(?:bis|ter))?,?\\s(?:${streets}|place|route|quai|square)(?:\\s[${smallLetters}][${letters}'’-]*){1,4},?\\s\\d{5}(?:\\s[${letters}][${letters}-]+)?`;

/** A hamlet is an address when somebody is said to live there, or with its postcode. */
const hamlet = `lieu[- ]?dit,?\\s(?:«\\s?)?${capitalName}`;

/** Made when a text leaves room for one. */
let pattern: RegExp | null = null;
export function postalAddress(): RegExp {
  pattern ??= new RegExp(
    `(?<![${letters}\\d/.,-])(?:${number}(?:(?:${streets})\\s${name}|(?:${named})\\s${capitalName})${town}|${small}|${english}|${hamlet}${town})(?![${letters}\\d])`,
    'g',
  );
  return pattern;
}

const lives = /(?:habit|demeur|résid|domicil|logé|chez |adresse|\bvi(?:t|s|vent)\b|\blives?\b|\bliving\b|\bresid|\baddress\b)/i;
const open =
  /(?:mairie|hôtel de ville|salle|médiathèque|bibliothèque|siège|maison|école|collège|lycée|gymnase|centre|communauté|espace|tiers[- ]lieu|bureaux?|agence|office|pôle|ccas|trésorerie|préfecture|région|département|entreprise|sarl|town hall|library|offices?|school|headquarters|hall)[^.;\n]{0,60}$/i;
/** « En 2026 route de Rennes » is a year. */
const isYear = (text: string, before: string): boolean =>
  /^(?:19|20)\d{2}\s/.test(text) &&
  /(?:\b(?:en|de|depuis|dès|ici|fin|début|avant|après|in|since|by|until|année)|['’])\s?$/i.test(before.slice(-20));

/** Whether it is somebody's home, by what stands around it. */
export function isHome(text: string, before: string, after: string): boolean {
  const around = before.slice(-80);
  const [clause = ''] = around.split(/[.;\n]/).slice(-1);
  if (isYear(text, before) || /^[\s,–-]*(?:(?:BP|CS|TSA)\s?\d|\d{5}[^\n]{0,40}\bcedex)/i.test(after)) return false;
  if (/^lieu/i.test(text)) return lives.test(clause) || /\d{5}/.test(text);
  return lives.test(clause) || !open.test(around);
}
