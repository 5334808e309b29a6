// Where somebody lives: a street without a number is nobody's address, and a town hall's is everybody's.

/** After a number, these begin an address, whatever the case of the name that follows. */
const streets = 'rue|avenue|av\\.|boulevard|bd\\.?|impasse|allée|chemin|ruelle|venelle|sentier?|faubourg|rond-point|lotissement';
/** These also count things (« 2 place PMR », « 3 cours »): they want a name with a capital. */
const named = 'allées|place|route|quai|square|passage|résidence|hameau|cité|clos|domaine|villa|voie|montée|esplanade|promenade';
const particle = "(?:(?:de la|de l['’]|de|du|des|d['’]|aux?|à la|la|les?|l['’])\\s?)";
const word = "[\\p{L}\\d][\\p{L}\\p{M}\\d'’-]*";
const capital = "\\p{Lu}\\p{M}?[\\p{Ll}'’][\\p{L}\\p{M}\\d'’-]*";
const name = `(?:${particle}{1,3}${word}|${capital})(?:\\s(?:${particle}{0,3})${capital}){0,4}`;
const capitalName = `${particle}{0,3}${capital}(?:\\s(?:${particle}{0,3})${capital}){0,4}`;
const town = `(?:\\s*(?:[,–-]\\s*)?\\d{5}(?:\\s${capital})?)?`;
const number = '\\d{1,4}(?:\\s?(?:bis|ter|quater|[A-D](?![\\p{L}])))?,?\\s';
const english =
  "\\d{1,4}[A-D]?\\s(?:\\p{Lu}[\\p{Ll}’'-]+\\s){1,3}(?:Street|Road|Avenue|Lane|Drive|Close|Crescent|Terrace|Gardens|Boulevard)";

/** In small letters, with its postcode. */
const small = `\\d{1,4}(?:\\s?(?:bis|ter))?,?\\s(?:${streets}|place|route|quai|square)(?:\\s\\p{Ll}[\\p{L}'’-]*){1,4},?\\s\\d{5}(?:\\s\\p{L}[\\p{L}-]+)?`;

/** A hamlet is an address when somebody is said to live there, or with its postcode. */
const hamlet = `lieu[- ]?dit,?\\s(?:«\\s?)?${capitalName}`;

/** Made when a text leaves room for one. */
let pattern: RegExp | null = null;
export function postalAddress(): RegExp {
  pattern ??= new RegExp(
    `(?<![\\p{L}\\d/.,-])(?:${number}(?:(?:${streets})\\s${name}|(?:${named})\\s${capitalName})${town}|${small}|${english}|${hamlet}${town})(?![\\p{L}\\d])`,
    'gu',
  );
  return pattern;
}

const lives = /(?:habit|demeur|résid|domicil|logé|chez |adresse|\bvi(?:t|s|vent)\b|\blives?\b|\bliving\b|\bresid|\baddress\b)/iu;
const open =
  /(?:mairie|hôtel de ville|salle|médiathèque|bibliothèque|siège|maison|école|collège|lycée|gymnase|centre|communauté|espace|tiers[- ]lieu|bureaux?|agence|office|pôle|ccas|trésorerie|préfecture|région|département|entreprise|sarl|town hall|library|offices?|school|headquarters|hall)[^.;\n]{0,60}$/iu;
/** « En 2026 route de Rennes » is a year. */
const isYear = (text: string, before: string): boolean =>
  /^(?:19|20)\d{2}\s/.test(text) &&
  /(?:\b(?:en|de|depuis|dès|ici|fin|début|avant|après|in|since|by|until|année)|['’])\s?$/iu.test(before.slice(-20));

/** Whether it is somebody's home, by what stands around it. */
export function isHome(text: string, before: string, after: string): boolean {
  const around = before.slice(-80);
  const [clause = ''] = around.split(/[.;\n]/).slice(-1);
  if (isYear(text, before) || /^[\s,–-]*(?:(?:BP|CS|TSA)\s?\d|\d{5}[^\n]{0,40}\bcedex)/iu.test(after)) return false;
  if (/^lieu/iu.test(text)) return lives.test(clause) || /\d{5}/.test(text);
  return lives.test(clause) || !open.test(around);
}
