// Why weights cannot be made of the answers of one person or of several, or a ranking's robustness cannot be studied.

type Values = { readonly [name: string]: string | number | readonly string[] };
type Sentence = (values: Values) => string;

const fr: Readonly<Record<string, Sentence>> = {
  'weights/unknown-criterion': ({ criterion }) => `aucun critère ne s’appelle « ${criterion} ».`,
  'weights/amount-not-usable': ({ criterion, value }) =>
    `le critère « ${criterion} » : un poids est un nombre positif ou nul (reçu : ${value}).`,
  'weights/nothing-weighs': () => 'aucun critère ne reçoit de poids.',
  'weights/swing-over-100': ({ criterion, value }) =>
    `le critère « ${criterion} » : un basculement vaut au plus 100 points (reçu : ${value}).`,
  'weights/no-swing-of-100': ({ value }) => `le basculement le plus important vaut 100 points (le plus élevé reçu : ${value}).`,
  'weights/ratio-below-one': ({ value }) => `le rapport entre le plus et le moins important est au moins 1 (reçu : ${value}).`,
  'weights/one-card-each': ({ criterion, found }) =>
    `le critère « ${criterion} » doit avoir une carte et une seule (trouvé : ${found}).`,
  'weights/rank-not-usable': ({ place, value }) => `le rang du critère n° ${place} n’est pas un nombre (reçu : ${value}).`,
  'weights/judgement-outside': ({ criterion, other, value }) =>
    `« ${criterion} » comparé à « ${other} » : un jugement va de 1/9 à 9 (reçu : ${value}).`,
  'weights/pair-not-judged': ({ criterion, other }) => `« ${criterion} » et « ${other} » n’ont pas été comparés.`,
  'weights/best-is-worst': ({ criterion }) => `« ${criterion} » ne peut être à la fois le plus et le moins important.`,
  'weights/best-worst-judgement': ({ criterion, value, most }) =>
    `le critère « ${criterion} » : un jugement va de 1 à celui du plus important sur le moins important (${most}), lui-même au plus 9 (reçu : ${value}).`,
  'weights/nothing-varies': () => 'aucun critère ne varie d’une ligne à l’autre : leur dispersion ne dit rien.',
  'groups/nobody': () => 'personne ne compte : il n’y a aucun membre, ou aucune influence positive.',
  'groups/no-weights': ({ member }) => `le membre n° ${member} ne donne aucun poids.`,
  'groups/not-usable': ({ member, value }) =>
    `le membre n° ${member} : « ${value} » n’est pas un nombre que l’on puisse compter.`,
  'groups/other-criteria': ({ member, found, expected }) =>
    `le membre n° ${member} a ${found} poids pour ${expected} critère(s).`,
  'groups/other-alternatives': ({ member, found, expected }) =>
    `le membre n° ${member} a ${found} rang(s) pour ${expected} ligne(s).`,
  'groups/no-common-weight': ({ how }) => `les membres n’ont aucun poids en commun (${how}) ; choisissez la moyenne (mean).`,
  'groups/too-many-in-circle': ({ found, most }) =>
    `${found} lignes se battent en cercle : l’ordre de Kemeny se calcule exactement jusqu’à ${most}.`,
  'robustness/weight-not-usable': ({ place, value }) =>
    `le poids du critère n° ${place} est un nombre positif ou nul (reçu : ${value}).`,
  'robustness/value-not-usable': ({ alternative, value }) =>
    `la ligne ${alternative} a une valeur qui ne peut être comptée (reçu : ${value}).`,
  'robustness/no-such-row': ({ place, rows }) =>
    `il n’y a pas de ligne ${place} : elles vont de 0, la première, à ${Number(rows) - 1}.`,
  'robustness/bounds-crossed': ({ place, low, high }) =>
    `le poids du critère n° ${place} va d’un minimum à un maximum, entre 0 et 1 (reçu : ${low} à ${high}).`,
  'robustness/bounds-without-weights': ({ low, high }) =>
    `aucun jeu de poids de somme 1 ne tient entre ces bornes (somme des minimums : ${low} ; des maximums : ${high}).`,
  'robustness/not-an-order': ({ expected }) =>
    `l’ordre d’importance nomme une fois chacun des ${expected} critères, par sa place à partir de 0.`,
  'robustness/too-many': ({ found, most }) => `cette étude porte sur ${most} lignes au plus (reçu : ${found}).`,
  'robustness/draws-not-usable': ({ value }) => `le nombre de tirages est un entier positif (reçu : ${value}).`,
  'robustness/other-alternatives': ({ found, expected }) => `les deux classements portent sur ${expected} et ${found} lignes.`,
  'robustness/no-complete-order': ({ method }) => `${method} ne donne pas d’ordre complet ; choisissez une autre méthode.`,
};

const en: typeof fr = {
  'weights/unknown-criterion': ({ criterion }) => `no criterion is called “${criterion}”.`,
  'weights/amount-not-usable': ({ criterion, value }) =>
    `criterion “${criterion}”: a weight is a number of at least 0 (got ${value}).`,
  'weights/nothing-weighs': () => 'no criterion is given any weight.',
  'weights/swing-over-100': ({ criterion, value }) =>
    `criterion “${criterion}”: a swing is worth at most 100 points (got ${value}).`,
  'weights/no-swing-of-100': ({ value }) => `the most important swing is worth 100 points (greatest given: ${value}).`,
  'weights/ratio-below-one': ({ value }) => `the ratio of the most to the least important is at least 1 (got ${value}).`,
  'weights/one-card-each': ({ criterion, found }) => `criterion “${criterion}” must have one card and only one (found ${found}).`,
  'weights/rank-not-usable': ({ place, value }) => `the rank of criterion no. ${place} is not a number (got ${value}).`,
  'weights/judgement-outside': ({ criterion, other, value }) =>
    `“${criterion}” compared to “${other}”: a judgement goes from 1/9 to 9 (got ${value}).`,
  'weights/pair-not-judged': ({ criterion, other }) => `“${criterion}” and “${other}” were not compared.`,
  'weights/best-is-worst': ({ criterion }) => `“${criterion}” cannot be both the most and the least important.`,
  'weights/best-worst-judgement': ({ criterion, value, most }) =>
    `criterion “${criterion}”: a judgement goes from 1 to that of the most over the least important (${most}), itself at most 9 (got ${value}).`,
  'weights/nothing-varies': () => 'no criterion varies from one row to another: their spread says nothing.',
  'groups/nobody': () => 'nobody counts: there is no member, or no influence above 0.',
  'groups/no-weights': ({ member }) => `member no. ${member} gives no weight.`,
  'groups/not-usable': ({ member, value }) => `member no. ${member}: “${value}” is not a number that can be counted.`,
  'groups/other-criteria': ({ member, found, expected }) =>
    `member no. ${member} has ${found} weight(s) for ${expected} criteria.`,
  'groups/other-alternatives': ({ member, found, expected }) =>
    `member no. ${member} has ${found} rank(s) for ${expected} row(s).`,
  'groups/no-common-weight': ({ how }) => `the members have no weight in common (${how}); choose the mean.`,
  'groups/too-many-in-circle': ({ found, most }) =>
    `${found} rows beat each other in circles: Kemeny's order is exact up to ${most}.`,
  'robustness/weight-not-usable': ({ place, value }) =>
    `the weight of criterion no. ${place} is a number of at least 0 (got ${value}).`,
  'robustness/value-not-usable': ({ alternative, value }) =>
    `row ${alternative} has a value that cannot be counted (got ${value}).`,
  'robustness/no-such-row': ({ place, rows }) => `there is no row ${place}: they go from 0, the first, to ${Number(rows) - 1}.`,
  'robustness/bounds-crossed': ({ place, low, high }) =>
    `the weight of criterion no. ${place} goes from a minimum to a maximum, between 0 and 1 (got ${low} to ${high}).`,
  'robustness/bounds-without-weights': ({ low, high }) =>
    `no weights that sum to 1 lie within these bounds (sum of the minimums: ${low}; of the maximums: ${high}).`,
  'robustness/not-an-order': ({ expected }) =>
    `the order of importance names each of the ${expected} criteria once, by its place from 0.`,
  'robustness/too-many': ({ found, most }) => `this study takes at most ${most} rows (got ${found}).`,
  'robustness/draws-not-usable': ({ value }) => `the number of draws is a whole number above 0 (got ${value}).`,
  'robustness/other-alternatives': ({ found, expected }) => `the two rankings are of ${expected} and ${found} rows.`,
  'robustness/no-complete-order': ({ method }) => `${method} gives no complete order; choose another method.`,
};

export const weightsFaults = { fr, en };
