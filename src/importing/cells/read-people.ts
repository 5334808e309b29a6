// The people whom a cell names, and what stands beside them: functions and departments.
import { folded } from '../../values/index.ts';
import { longest, type Read, readAs, type Typed } from './reading.ts';

/** Somebody by name, with the words that a cell puts behind: « Jean DUPONT (DSI) ». */
interface Person {
  readonly name: string;
  readonly beside: string | null;
}

const notAName =
  /(?<![\p{L}])(?:service|direction|directeur|directrice|chef|cheffe|responsable|chargé|chargée|maire|adjoint|adjointe|conseiller|conseillère|président|présidente|élu|élue|agent|mairie|commune|communauté|département|région|syndicat|pôle|vice|dgs|dga|dgst|dsi|dpo|drh|mission|missions|centre|maison|office|agence|conseil|association|chambre|caisse|banque|poste|espace|bibliothèque|médiathèque|école|collège|lycée|université|groupe|équipe|comité|cabinet|bureau|réseau|fédération|union|entreprise|société|ccas|cias|préfecture|secrétariat|secrétaire|comptable|référent|référente|pilote|services|communes|france|numérique|informatique|technique|plan|action|projet|territoire)(?![\p{L}])/iu;
const courtesy = /^(?:M\.|MM\.|Mr\.?|Mme|Mmes|Mlle|Dr|Monsieur|Madame)\s+/;
const full = /^\p{Lu}[\p{L}’'.-]*(?:\s+(?:d[eu]s?|d’|le|la|van|von|\p{Lu}[\p{L}’'.-]*)){1,3}$/u;
const surname = /^\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+){0,2}$/u;
const address = /^[^\s@]+@[^\s@]+\.\p{L}{2,}$/u;

/** Without « M. » or « Mme ». */
export const bareName = (name: string): string => name.replace(courtesy, '').trim();

/** « Jean DUPONT » and « DUPONT Jean » are one person. */
export const personKey = (name: string): string => bareName(name).split(/\s+/).map(folded).sort().join(' ');

/** An address, « Prénom NOM » in either order, or a name behind a courtesy title; none of its words is a function. */
export function isPersonName(text: string): boolean {
  if (text.length >= 80) return false;
  if (address.test(text)) return true;
  const bare = bareName(text);
  return !notAName.test(bare) && (full.test(bare) || (courtesy.test(text) && surname.test(bare)));
}

/** « Jean DUPONT (DSI) », « Jean DUPONT – DGS »; null when it names nobody. */
function personIn(text: string): Person | null {
  if (isPersonName(text)) return { name: text, beside: null };
  const [, name = '', bracketed, behind] = /^([^(–—]{3,79}?)\s?(?:\(([^()]{2,60})\)|\s[-–—]\s(\S.{1,60}))$/.exec(text) ?? [];
  const beside = (bracketed ?? behind)?.trim();
  return beside !== undefined && isPersonName(name) ? { name, beside } : null;
}

/** At commas, lines, strokes, « et » and « & ». */
const partsOf = (text: string): readonly string[] => [
  ...new Set(
    text
      .replace(/[^\S\n]+/g, ' ')
      .split(/[;,\n/&]+| (?:et|and) /)
      .map((part) =>
        part
          .trim()
          .replace(/^[-–—•*·]\s+/, '')
          .trim(),
      )
      .filter((part) => part !== ''),
  ),
];

/** Everybody whom a cell names; null when one of its parts is nobody: names of functions may hold « et ». */
export function readPeople({ value }: Pick<Typed, 'value'>): Read<readonly Person[]> | null {
  const text = String(value).trim();
  if (text === '' || text.length > longest * 5) return null;
  const people = partsOf(text).map(personIn);
  if (people.length === 0 || people.includes(null)) return null;
  const named = people.filter((one) => one !== null);
  return readAs(named, named.map(({ name }) => name).join(' ; '), true);
}

/** Whether a cell names somebody among its words. */
export const namesSomebody = ({ value }: Pick<Typed, 'value'>): boolean =>
  partsOf(String(value).trim()).some((part) => personIn(part) !== null);
