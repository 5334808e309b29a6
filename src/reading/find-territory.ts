// A territory by its name, its SIREN or its INSEE code, in the official lists of communes and intercommunalités.
import { byText, keptOn, unaccented } from '../values/index.ts';
import { type Commune, departmentCode, type Epci, listsSource, listsYear, readList } from './official-lists.ts';

export interface Territory {
  readonly name: string;
  /** Nine digits; null for the few communes, overseas, that have none in the lists. */
  readonly siren: string | null;
  readonly kind: 'cc' | 'ca' | 'cu' | 'metropole' | 'commune';
  /** The name of the département where most of its inhabitants live. */
  readonly departement: string;
  /** Municipal population; null where nobody lives. */
  readonly population: number | null;
  /** Of the lists. */
  readonly year: number;
  /** Where the figures come from. */
  readonly source: string;
  /** In the order of their names; a commune is its own and only one. */
  readonly communes: readonly { readonly name: string; readonly insee: string; readonly population: number | null }[];
}

const kinds = { CC: 'cc', CA: 'ca', CU: 'cu', METRO: 'metropole', MET69: 'metropole' } as const;
const longNames: Readonly<Record<string, string>> = {
  CC: 'Communauté de communes',
  CA: "Communauté d'agglomération",
  CU: 'Communauté urbaine',
};
const article = /^(?:(?:du|des|de la|de) |de l['’]|d['’])/;

const withoutPrefix = (listed: string): string => listed.replace(/^C[CAU] +/, '').replace(/ {2,}/g, ' ');

/** « CC Roche aux Fées Communauté » goes without its CC; « CC du Pays d’Issoudun » cannot, and its CC is spelt out. */
function plainName(listed: string): string {
  const name = withoutPrefix(listed);
  return article.test(name) ? `${longNames[listed.slice(0, 2)] ?? ''} ${name}`.trim() : name;
}

/** Without accents, case, hyphens or apostrophes: as people type a name. */
const folded = (text: string): string =>
  unaccented(text.replace(/œ/gi, 'oe').replace(/&/g, ' et '))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Of tens of thousands of places, for each territory that is looked for. */
const listed = keptOn<string>();
const listedName = (one: Epci | Commune): string => listed.once(one, ({ nom }) => folded(nom));

const namesOf = ({ nom }: Epci | Commune): string[] =>
  [nom, withoutPrefix(nom), plainName(nom), withoutPrefix(nom).replace(article, '')].map(folded);

function departementName(members: readonly { readonly insee: string; readonly population: number | null }[]): string {
  const inhabitants = new Map<string, number>();
  for (const { insee, population } of members)
    inhabitants.set(departmentCode(insee), (inhabitants.get(departmentCode(insee)) ?? 0) + (population ?? 0));
  const [most] = [...inhabitants].sort(([a, m], [b, n]) => n - m || byText(a, b));
  return readList('departements').find(({ code }) => code === most?.[0])?.nom ?? '';
}

function territory(found: Epci | Commune): Territory {
  const facts =
    'membres' in found
      ? { name: plainName(found.nom), siren: found.code, kind: kinds[found.type], population: found.populationMunicipale }
      : { name: found.nom, siren: found.siren ?? null, kind: 'commune' as const, population: found.population ?? null };
  const communes =
    'membres' in found
      ? found.membres.map(({ nom, code, populationMunicipale }) => ({ name: nom, insee: code, population: populationMunicipale }))
      : [{ name: found.nom, insee: found.code, population: found.population ?? null }];
  return {
    ...facts,
    departement: departementName(communes),
    year: listsYear,
    source: listsSource,
    communes: communes.sort((a, b) => byText(folded(a.name), folded(b.name)) || byText(a.insee, b.insee)),
  };
}

const inhabitantsOf = (one: Epci | Commune): number => ('membres' in one ? one.populationMunicipale : (one.population ?? 0));
const bySize = (a: Epci | Commune, b: Epci | Commune): number => inhabitantsOf(b) - inhabitantsOf(a) || byText(a.code, b.code);

function named(name: string): readonly (Epci | Commune)[] {
  // Whatever is left out of a name, or spelt out, stands before its last word.
  const last = name.slice(name.lastIndexOf(' ') + 1);
  const mayBe = (one: Epci | Commune): boolean => listedName(one).includes(last);
  const epci = readList('epci').filter(mayBe).sort(bySize);
  const communes = readList('communes')
    .filter((one) => one.type === 'commune-actuelle' && mayBe(one))
    .sort(bySize);
  const isExact = (one: Epci | Commune): boolean => namesOf(one).includes(name);
  const isPartial = (one: Epci | Commune): boolean => ` ${listedName(one)}`.includes(` ${name}`);
  const exact = [...epci.filter(isExact), ...communes.filter(isExact)];
  // « Vitré » is a town, and the name by which people call Vitré Communauté.
  const around = epci.filter((one) => listedName(one).startsWith(`${name} `));
  // « Val-d’Oise » and « Mayotte » are not the one intercommunalité that bears their names in its own, nor « La Réunion » the village of
  // another département; « Paris » is both.
  const isOfIts = exact.some((one) => folded(territory(one).departement) === name);
  const isLarger = !isOfIts && [...readList('departements'), ...readList('regions')].some(({ nom }) => folded(nom) === name);
  if (exact.length === 1 && !isLarger) return [...new Set([...around, ...exact])];
  if (exact.length === 0 && isLarger) return [];
  const partial = epci.filter(isPartial);
  if (exact.length > 0) return [...new Set([...partial, ...exact])];
  return partial.length > 0 ? partial : communes.filter(isPartial);
}

/**
 * By SIREN (spaces allowed), by INSEE code of a commune, by whole name, or by the beginning of any word of it, accents and case forgiven; intercommunalités first,
 * then the most peopled. A whole name that only one bears is found alone, or with the intercommunalités that are called after it. Empty when nothing answers.
 */
export function findTerritories(asked: string): readonly Territory[] {
  const digits = asked.replace(/\s/g, '');
  if (/^\d{9}$/.test(digits)) {
    const found =
      readList('epci').find(({ code }) => code === digits) ?? readList('communes').find(({ siren }) => siren === digits);
    return found === undefined ? [] : [territory(found)];
  }
  if (/^\d[\dab]\d{3}$/i.test(digits)) {
    const found = readList('communes').find(({ code, type }) => code === digits.toUpperCase() && type === 'commune-actuelle');
    return found === undefined ? [] : [territory(found)];
  }
  const name = folded(asked);
  return name === '' ? [] : named(name).map(territory);
}

/** Words that say what a territory is, or join others: alone they tell none apart. */
const common = new Set(
  'cc ca cu communaute communes commune agglomeration agglo urbaine metropole pays de du des d le la les l a et en sur'.split(
    ' ',
  ),
);
const tellingWords = (name: string): readonly string[] => name.split(' ').filter((word) => !common.has(word));

/** Where nothing answers, the intercommunalités that share at least half of the words of a name: at most three, the nearest first. */
export function territoriesNear(asked: string): readonly Territory[] {
  const words = tellingWords(folded(asked));
  const shared = (one: Epci): number => {
    const own = new Set(tellingWords(listedName(one)));
    return words.filter((word) => own.has(word)).length;
  };
  return readList('epci')
    .map((one) => ({ one, count: shared(one) }))
    .filter(({ count }) => count > 0 && 2 * count >= words.length)
    .toSorted((a, b) => b.count - a.count || bySize(a.one, b.one))
    .slice(0, 3)
    .map(({ one }) => territory(one));
}
