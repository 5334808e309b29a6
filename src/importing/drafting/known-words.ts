// Words that questionnaires share: degrees in their order, bands of age, and what the question of a profile asks for.
import type { Question } from '../../model/index.ts';
import { bareWord, plain, typed } from '../../values/index.ts';
import { readNumber } from '../cells/read-number.ts';

/** From the least to the most; words of one step are parted by a bar. */
const ladders: readonly (readonly string[])[] = [
  [
    'jamais|never',
    'rarement|très rarement|rarely',
    'parfois|occasionnellement|de temps en temps|sometimes',
    'régulièrement|regularly',
    'souvent|often',
    'très souvent|very often',
    'toujours|systématiquement|always',
  ],
  [
    'jamais|never',
    'plus rarement|moins souvent|moins d’une fois par mois|less often',
    'une fois par an',
    'plusieurs fois par an',
    'une fois par mois|chaque mois|tous les mois|monthly',
    'plusieurs fois par mois',
    'une fois par semaine|chaque semaine|toutes les semaines|weekly',
    'plusieurs fois par semaine',
    'tous les jours ou presque|presque tous les jours',
    'tous les jours|chaque jour|quotidiennement|daily',
    'plusieurs fois par jour',
  ],
  [
    'pas du tout d’accord|strongly disagree',
    'plutôt pas d’accord|pas d’accord|disagree',
    'ni d’accord ni pas d’accord|neutre|neutral',
    'plutôt d’accord|d’accord|agree',
    'tout à fait d’accord|strongly agree',
  ],
  [
    'pas du tout satisfait|pas du tout satisfaite|pas du tout satisfait(e)|très insatisfait|très insatisfait(e)|very dissatisfied',
    'peu satisfait|peu satisfait(e)|plutôt pas satisfait|plutôt pas satisfait(e)|insatisfait|insatisfait(e)|plutôt insatisfait|plutôt insatisfait(e)|dissatisfied',
    'ni satisfait ni insatisfait|neutre',
    'satisfait|satisfaite|satisfait(e)|plutôt satisfait|plutôt satisfaite|plutôt satisfait(e)|assez satisfait|assez satisfait(e)|satisfied',
    'très satisfait|très satisfaite|très satisfait(e)|tout à fait satisfait|tout à fait satisfait(e)|very satisfied',
  ],
  [
    'très difficile|très difficiles|very difficult',
    'difficile|difficiles|plutôt difficile|plutôt difficiles|assez difficile|difficult',
    'ni facile ni difficile|moyen',
    'facile|faciles|plutôt facile|plutôt faciles|assez facile|easy',
    'très facile|très faciles|very easy',
  ],
  [
    'pas du tout|not at all',
    'pas vraiment|plutôt pas|un peu|peu|plutôt non|a little',
    'moyennement|moyen',
    'plutôt|assez|plutôt oui',
    'tout à fait|beaucoup|très|a lot',
  ],
  [
    'non, pas du tout|pas du tout',
    'non, plutôt pas|plutôt non|non',
    'oui, plutôt|plutôt oui|oui, un peu',
    'oui, tout à fait|tout à fait|oui, beaucoup',
  ],
  [
    'pas du tout à l’aise',
    'pas très à l’aise|peu à l’aise|plutôt pas à l’aise',
    'plutôt à l’aise|assez à l’aise|à l’aise',
    'très à l’aise',
  ],
  [
    'pas du tout important|pas du tout utile|inutile',
    'peu important|pas très important|plutôt pas important|peu utile',
    'moyennement important|moyennement utile',
    'important|plutôt important|assez important|utile|plutôt utile|assez utile',
    'très important|très utile|indispensable',
  ],
  [
    'très mauvais|très mauvaise|très insuffisant|très insuffisante',
    'mauvais|mauvaise|plutôt mauvais|plutôt mauvaise|insuffisant|insuffisante',
    'moyen|moyenne|correct|correcte|passable',
    'bon|bonne|plutôt bon|plutôt bonne|satisfaisant|satisfaisante',
    'très bon|très bonne|excellent|excellente|très satisfaisant|très satisfaisante',
  ],
];
const steps = ladders.map(
  (ladder) => new Map(ladder.flatMap((words, at) => words.split('|').map((word) => [bareWord(word), at] as const))),
);

/** The degrees that some words say, in the order of the words; null when they are not of one ladder. */
export function degreesOf(words: readonly string[]): readonly number[] | null {
  const own = words.map(bareWord);
  const ladder = steps.find((one) => own.every((word) => one.has(word)));
  return ladder === undefined ? null : own.map((word) => ladder.get(word) ?? 0);
}

const band =
  /^(?:(?:moins de |plus de |jusqu'a |under |over )\d{1,3}(?: ans| years)?|(?:de |entre )?\d{1,3}(?: ans)? ?(?:-|a|et|to) ?\d{1,3}(?: ans| years)?|\d{1,3}(?: ans| years)?(?: (?:et|ou) (?:plus|moins)| and over))$/;
/** « 18-29 ans », « Moins de 18 ans », « 75 ans et plus »; « 51 ans » is the age of somebody. */
const isAgeBand = (text: string): boolean => band.test(plain(text).replace(/\+$/, ' et plus').replace(/ {2,}/g, ' '));
/** Where a band begins: « moins de 18 » comes before « 18-29 ». */
export function bandStart(text: string): number | null {
  const [, first] = /(\d{1,6})/.exec(text) ?? [];
  if (first === undefined) return null;
  const read = readNumber(typed(first));
  return 'value' in read ? read.value - (/^(?:moins|jusqu|under|<)/.test(plain(text)) ? 0.5 : 0) : null;
}

const listed = (words: string): ReadonlySet<string> => new Set(words.split('|').map(bareWord));
const genders = listed(
  'une femme|un homme|femme|homme|féminin|masculin|autre|non binaire|une personne non binaire|f|m|h|female|male|woman|man|madame|monsieur|mme|mr|fille|garçon',
);
const audiences = listed(
  'habitant|habitante|habitant(e)|un habitant|usager|usagère|élu|élue|élu(e)|un élu|agent|agente|un agent|agent public|entreprise|une entreprise|chef d’entreprise|association|une association|particulier|professionnel|touriste|commerçant|agriculteur|resident|business|nonprofit',
);

const allOf = (words: readonly string[], known: ReadonlySet<string>): boolean => {
  const own = words.map(bareWord);
  return (
    own.length >= 2 && own.filter((word) => known.has(word)).length >= own.length * 0.6 && own.some((word) => known.has(word))
  );
};

/** Words that name nobody, even when one person alone gave them. */
export const isCommonWord = (text: string): boolean =>
  genders.has(bareWord(text)) ||
  audiences.has(bareWord(text)) ||
  isAgeBand(text) ||
  steps.some((ladder) => ladder.has(bareWord(text)));

type Profile = NonNullable<Question['profile']>;
const asks: readonly (readonly [Profile, RegExp])[] = [
  ['age', /(?<![a-z])(?:age|tranche d'age|annee de naissance|ages)(?![a-z])/],
  ['gender', /(?<![a-z])(?:genre|sexe|civilite|gender|sex)(?![a-z])/],
  [
    'commune',
    /(?<![a-z])(?:communes?|lieu de residence|lieu d'habitation|ou habitez|ou residez|habitez-vous|commune de residence|municipality)(?![a-z])/,
  ],
  [
    'other',
    /(?<![a-z])(?:profession|professionnelle|csp|categorie socio|situation familiale|composition du foyer|diplome|niveau d'etudes|occupation|code postal|statut d'occupation|activite professionnelle|situation actuelle)(?![a-z])/,
  ],
];

/** What a question tells of who answers, by its words and by its answers. */
export function profileOf(text: string, answers: readonly string[]): Profile | null {
  const words = plain(text);
  if (allOf(answers, genders)) return 'gender';
  if (
    answers.length >= 2 &&
    answers.every(isAgeBand) &&
    /(?<![a-z])(?:age|ages|ans|ne|nee|naissance)(?![a-z])/.test(`${words} ${plain(answers.join(' '))}`)
  )
    return 'age';
  const isShort = words.length <= 90;
  const found = isShort ? asks.find(([, pattern]) => pattern.test(words))?.[0] : undefined;
  if (found === 'commune' && /services? de (?:la|votre) commune|de votre commune/.test(words)) return null;
  if (found !== undefined) return found;
  return allOf(answers, audiences) ? 'audience' : null;
}

/** What the words of a question say of its figures. */
export const asksHowMany = (text: string): boolean =>
  /(?<![a-z])(?:combien|nombre|age|annee|montant|quantite|how many|number of|duree|distance)(?![a-z])/.test(plain(text));
export const asksRecommendation = (text: string): boolean => /recommand|recommend/.test(plain(text));
export const asksDegree = (text: string): boolean =>
  /satisf|facil|difficil|important|a l'aise|utile|utilite|confiance|qualite|niveau|evalu|note[rz]?(?![a-z])|degre|mesure|d'accord|echelle|accessib|interet|clair|pertinen/.test(
    plain(text),
  );
/** « de 1 à 5 », « 0 à 10 », « sur 10 », or the ends that the words name. */
export function boundsIn(text: string): { readonly min: number; readonly max: number } | null {
  const named = Object.keys(endsIn(text)).map(Number);
  if (named.length > 0) return { min: Math.min(...named), max: Math.max(...named) };
  const words = plain(text);
  const [, from, to] = /(?:de |entre |\()?(?<!\d)([01]) ?(?:a|et|-|to) (?:l'|la )?(\d{1,2})(?!\d)/.exec(words) ?? [];
  if (to !== undefined && Number(to) > 2 && Number(to) <= 20) return { min: Number(from), max: Number(to) };
  const [, of] = /(?:sur|\/) ?(5|10|20)(?!\d)/.exec(words) ?? [];
  return of === undefined ? null : { min: 0, max: Number(of) };
}
/** What a question says that levels of its scale mean, by level: « (1 = mauvais, 5 = excellent) ». Fewer than two are none. */
export function endsIn(text: string): Readonly<Record<string, string>> {
  const said = [...text.matchAll(/(?<!\d)(\d{1,2}) ?[=:] ?(\p{L}[^,;:=()/\d]{0,60})/gu)].map(
    ([, level = '', words = '']) => [String(Number(level)), words.replace(/ (?:et|à|and|to)? ?$/, '').trim()] as const,
  );
  const levels = new Map(said);
  return levels.size > 1 && levels.size === said.length ? Object.fromEntries(levels) : {};
}
export const asksRanking = (text: string): boolean => /class(?:ez|er|ement)|rang|ordre|priorit|rank/.test(plain(text));
