// The people whom a cell names, and what stands beside them: functions and departments.
import { folded } from '../../values/index.ts';
import { longest, plain, type Read, readAs, type Typed } from './reading.ts';

/** Somebody by name, with the words that a cell puts behind: « Jean DUPONT (DSI) ». */
interface Person {
  readonly name: string;
  readonly beside: string | null;
}

/** In small letters without accents: words that names of people do not hold. */
const notAName =
  /(?<![a-z])(?:services?|direction|directeur|directrice|chef|cheffe|responsable|chargee?|maire|adjointe?|conseiller|conseillere|presidente?|elue?|agent|mairie|communes?|communaute|departement|region|syndicat|pole|vice|dgs|dga|dgst|dsi|dpo|drh|missions?|centre|maison|office|agence|conseil|association|chambre|caisse|banque|poste|espace|bibliotheque|mediatheque|ecole|college|lycee|universite|groupe|equipe|comite|cabinet|bureau|reseau|federation|union|entreprise|societe|ccas|cias|prefecture|secretariat|secretaire|comptable|referente?|pilote|france|numerique|informatique|technique|plan|action|projet|territoire|metropole|agglomeration|pays|parc|musee|theatre|cinema|lieu|cc|ca|epci)(?![a-z])/;
const courtesy = /^(?:M\.|MM\.|Mr\.?|Mme|Mmes|Mlle|Dr|Monsieur|Madame)\s+/;
const full = /^\p{Lu}[\p{L}’'.-]*(?:\s+(?:d[eu]s?|d’|le|la|van|von|\p{Lu}[\p{L}’'.-]*)){1,3}$/u;
const surname = /^\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+){0,2}$/u;
const address = /^[^\s@]+@[^\s@]+\.\p{L}{2,}$/u;

/** Without « M. » or « Mme ». */
export const bareName = (name: string): string => name.replace(courtesy, '').trim();

/** « Jean DUPONT » and « DUPONT Jean » are one person. */
export const personKey = (name: string): string => bareName(name).split(/\s+/).map(folded).sort().join(' ');

/** An address, « Prénom NOM » in either order, or a name behind a courtesy title; none of its words is a function. */
function isPersonName(text: string): boolean {
  if (text.length >= 80) return false;
  if (address.test(text)) return true;
  const bare = bareName(text);
  return !notAName.test(plain(bare)) && (full.test(bare) || (courtesy.test(text) && surname.test(bare)));
}

/** « Jean DUPONT (DSI) », « Jean DUPONT – DGS », « CCAS : Jean DUPONT »; null when it names nobody. */
function personIn(text: string): Person | null {
  if (isPersonName(text)) return { name: text, beside: null };
  const [, bare = '', bracketed] = /^([^(]{3,79}?) ?\(([^()]{2,60})\)$/.exec(text) ?? [];
  if (bracketed !== undefined && isPersonName(bare)) return { name: bare, beside: bracketed.trim() };
  const [first = '', last = '', ...more] = text.split(/ [-–—] | ?: /);
  if (last === '' || more.length > 0) return null;
  if (isPersonName(first)) return { name: first, beside: last };
  return isPersonName(last) ? { name: last, beside: first } : null;
}

const tidy = (parts: readonly string[]): readonly string[] =>
  parts
    .map((part) =>
      part
        .trim()
        .replace(/^[-–—•*·] /, '')
        .trim(),
    )
    .filter((part) => part !== '');

export interface Named {
  readonly people: readonly Person[];
  /** Functions, departments and whatever else stands beside. */
  readonly others: readonly string[];
}

/** One of several between commas: somebody, several joined by « et » or a stroke, or no one. */
function namedIn(item: string): Named {
  const whole = personIn(item);
  if (whole !== null) return { people: [whole], others: [] };
  const parts = tidy(item.split(/[/&]| (?:et|and) /));
  const people = parts.flatMap((part) => personIn(part) ?? []);
  return people.length === 0 ? { people, others: [item] } : { people, others: parts.filter((part) => personIn(part) === null) };
}

/** Everybody whom a cell names, and its other words; null when it names nobody. */
export function readPeople({ value }: Pick<Typed, 'value'>): Read<Named> | null {
  const text = String(value).trim();
  if (text.length > longest * 5) return null;
  const found = tidy(text.replace(/[^\S\n]+/g, ' ').split(/[;,\n]/)).map(namedIn);
  const people = found.flatMap((one) => one.people);
  const others = [...new Set([...found.flatMap((one) => one.others), ...people.flatMap(({ beside }) => beside ?? [])])];
  if (people.length === 0) return null;
  return readAs({ people, others }, people.map(({ name }) => name).join(' ; '), true);
}
