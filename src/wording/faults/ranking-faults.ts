// Why a matrix cannot be ranked as asked.
import { listed, type Sentences } from './fault-sentences.ts';

// Why weights cannot be made of the answers of one person or of several, or a ranking's robustness cannot be studied.

const weightsFaultsFr: Sentences = {
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
  'sorting/majority-outside': ({ value }) =>
    `une majorité est une part des poids, au-dessus de 0 et jusqu’à 1 (reçu : ${value}).`,
  'sorting/profile-length': ({ found, expected }) => `une entrée a ${found} niveau(x) pour ${expected} critère(s).`,
  'sorting/no-examples': () =>
    'il faut au moins deux catégories et un exemple, chacun avec toutes ses notes et une catégorie qui existe.',
  'sorting/not-learnt': () =>
    'aucune règle n’a été trouvée dans l’effort permis : donnez moins d’exemples, ou fixez les entrées.',
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
    `${found} lignes se devancent en rond : l’ordre de Kemeny se calcule exactement jusqu’à ${most}.`,
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

const weightsFaultsEn: typeof weightsFaultsFr = {
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
  'sorting/majority-outside': ({ value }) => `a majority is a share of the weights, above 0 and up to 1 (got ${value}).`,
  'sorting/profile-length': ({ found, expected }) => `an entry has ${found} level(s) for ${expected} criteria.`,
  'sorting/no-examples': () =>
    'two categories and one example are needed at least, each with all its scores and a category that exists.',
  'sorting/not-learnt': () => 'no rule was found within the effort allowed: give fewer examples, or settle the entries.',
  'groups/nobody': () => 'nobody counts: there is no member, or no influence above 0.',
  'groups/no-weights': ({ member }) => `member no. ${member} gives no weight.`,
  'groups/not-usable': ({ member, value }) => `member no. ${member}: “${value}” is not a number that can be counted.`,
  'groups/other-criteria': ({ member, found, expected }) =>
    `member no. ${member} has ${found} weight(s) for ${expected} criteria.`,
  'groups/other-alternatives': ({ member, found, expected }) =>
    `member no. ${member} has ${found} rank(s) for ${expected} row(s).`,
  'groups/no-common-weight': ({ how }) => `the members have no weight in common (${how}); choose the mean.`,
  'groups/too-many-in-circle': ({ found, most }) =>
    `${found} rows beat each other in circles: Kemeny’s order is exact up to ${most}.`,
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

const weightsFaults = { fr: weightsFaultsFr, en: weightsFaultsEn };

const rankingFaultsFr: Sentences = {
  'matrix/unknown-method': ({ value, known }) =>
    `aucune méthode ne s’appelle « ${value} ». Méthodes possibles : ${listed(known)}.`,
  'matrix/unknown-normalisation': ({ value, known }) =>
    `aucune normalisation ne s’appelle « ${value} ». Normalisations possibles : ${listed(known)}.`,
  'matrix/strategy-outside': ({ value }) => `la part de la majorité dans VIKOR va de 0 à 1 (reçu : ${value}).`,
  'matrix/criterion-twice': ({ criterion }) => `deux critères portent l’identifiant « ${criterion} ».`,
  'matrix/unknown-direction': ({ criterion, value }) =>
    `le critère « ${criterion} » : le sens est higher-is-better ou lower-is-better (reçu : ${value}).`,
  'matrix/weight-not-usable': ({ criterion, value }) =>
    `le critère « ${criterion} » : un poids est un nombre positif ou nul (reçu : ${value}).`,
  'matrix/no-weight': () => 'aucun critère n’a de poids : donnez un poids positif à l’un d’eux au moins.',
  'matrix/row-length': ({ alternative, found, expected }) =>
    `la ligne ${alternative} a ${found} valeur(s) pour ${expected} critère(s) ; une valeur manquante s’écrit null.`,
  'matrix/value-not-finite': ({ criterion, alternative, value }) =>
    `le critère « ${criterion} », ligne ${alternative} : « ${value} » n’est pas un nombre fini ; une valeur manquante s’écrit null.`,
  'matrix/value-missing': ({ criterion, alternative }) =>
    `le critère « ${criterion} », ligne ${alternative} : la valeur manque, et ce critère n’en admet pas.`,
  'matrix/reweight-not-defined': ({ criterion }) =>
    `le critère « ${criterion} » : une valeur manque, et seule la somme pondérée peut en partager le poids ; choisissez midpoint, worst ou best.`,
  'matrix/unknown-missing-rule': ({ criterion, value }) =>
    `le critère « ${criterion} » : une valeur manquante se traite par midpoint, worst, best, reweight ou error (reçu : ${value}).`,
  'matrix/veto-not-finite': ({ criterion, value }) =>
    `le critère « ${criterion} » : le veto est un nombre fini (reçu : ${value}).`,
  'matrix/veto-below-preference': ({ criterion, veto, p }) =>
    `le critère « ${criterion} » : le veto (${veto}) doit atteindre au moins le seuil de préférence p (${p}).`,
  'matrix/scale-missing': ({ criterion }) =>
    `le critère « ${criterion} » n’a pas d’échelle (scale: min, max) ; donnez-lui-en une, ou choisissez la normalisation min-max.`,
  'matrix/scale-empty': ({ criterion, min, max }) =>
    `le critère « ${criterion} » : une échelle va d’un minimum à un maximum plus grand (reçu : ${min} à ${max}).`,
  'matrix/needs-positive': ({ criterion, value, normalisation }) =>
    `le critère « ${criterion} » : la normalisation ${normalisation} demande des valeurs positives (trouvé : ${value}) ; choisissez fixed ou min-max.`,
  'matrix/needs-some-positive': ({ criterion, value, normalisation }) =>
    `le critère « ${criterion} » : la normalisation ${normalisation} demande des valeurs positives ou nulles, dont une au moins positive (trouvé : ${value}) ; choisissez fixed ou min-max.`,
  'matrix/all-zero': ({ criterion, normalisation }) =>
    `le critère « ${criterion} » : toutes les valeurs sont nulles, ce que la normalisation ${normalisation} n’admet pas ; choisissez fixed ou min-max.`,
  'matrix/product-of-zero': ({ criterion, alternative }) =>
    `le critère « ${criterion} », ligne ${alternative} : une valeur nulle ou négative annulerait ou fausserait tout le produit ; choisissez la normalisation max-ratio ou sum, ou une autre méthode.`,
  'matrix/unknown-shape': ({ criterion, value }) =>
    `le critère « ${criterion} » : une préférence est usual, u-shape, v-shape, level, linear ou gaussian (reçu : ${value}).`,
  'matrix/threshold-missing': ({ criterion, threshold, shape }) =>
    `le critère « ${criterion} » : une préférence ${shape} demande le seuil ${threshold}.`,
  'matrix/threshold-negative': ({ criterion, threshold, value }) =>
    `le critère « ${criterion} » : le seuil ${threshold} est un nombre positif ou nul (reçu : ${value}).`,
  'matrix/threshold-zero': ({ criterion, threshold }) => `le critère « ${criterion} » : le seuil ${threshold} doit être positif.`,
  'matrix/thresholds-crossed': ({ criterion, q, p }) =>
    `le critère « ${criterion} » : le seuil d’indifférence q (${q}) dépasse le seuil de préférence p (${p}).`,
  'matrix/too-many-pairs': ({ method, found, most }) =>
    `${method} compare deux à deux au plus ${most} lignes (reçu : ${found}) ; promethee-ii n’a pas cette limite.`,
};

const rankingFaultsEn: typeof rankingFaultsFr = {
  'matrix/unknown-method': ({ value, known }) => `no method is called “${value}”. Possible methods: ${listed(known)}.`,
  'matrix/unknown-normalisation': ({ value, known }) =>
    `no normalisation is called “${value}”. Possible normalisations: ${listed(known)}.`,
  'matrix/strategy-outside': ({ value }) => `the share of the majority in VIKOR goes from 0 to 1 (got ${value}).`,
  'matrix/criterion-twice': ({ criterion }) => `two criteria have the id “${criterion}”.`,
  'matrix/unknown-direction': ({ criterion, value }) =>
    `criterion “${criterion}”: the direction is higher-is-better or lower-is-better (got ${value}).`,
  'matrix/weight-not-usable': ({ criterion, value }) =>
    `criterion “${criterion}”: a weight is a number of at least 0 (got ${value}).`,
  'matrix/no-weight': () => 'no criterion has a weight: give at least one of them a weight above 0.',
  'matrix/row-length': ({ alternative, found, expected }) =>
    `row ${alternative} has ${found} value(s) for ${expected} criteria; a missing value is written null.`,
  'matrix/value-not-finite': ({ criterion, alternative, value }) =>
    `criterion “${criterion}”, row ${alternative}: “${value}” is not a finite number; a missing value is written null.`,
  'matrix/value-missing': ({ criterion, alternative }) =>
    `criterion “${criterion}”, row ${alternative}: the value is missing, and this criterion allows none to be.`,
  'matrix/reweight-not-defined': ({ criterion }) =>
    `criterion “${criterion}”: a value is missing, and only the weighted sum can share out its weight; choose midpoint, worst or best.`,
  'matrix/unknown-missing-rule': ({ criterion, value }) =>
    `criterion “${criterion}”: a missing value is handled by midpoint, worst, best, reweight or error (got ${value}).`,
  'matrix/veto-not-finite': ({ criterion, value }) => `criterion “${criterion}”: a veto is a finite number (got ${value}).`,
  'matrix/veto-below-preference': ({ criterion, veto, p }) =>
    `criterion “${criterion}”: the veto (${veto}) must be at least the preference threshold p (${p}).`,
  'matrix/scale-missing': ({ criterion }) =>
    `criterion “${criterion}” has no scale (scale: min, max); give it one, or choose the min-max normalisation.`,
  'matrix/scale-empty': ({ criterion, min, max }) =>
    `criterion “${criterion}”: a scale goes from a minimum to a greater maximum (got ${min} to ${max}).`,
  'matrix/needs-positive': ({ criterion, value, normalisation }) =>
    `criterion “${criterion}”: the ${normalisation} normalisation needs values above 0 (found ${value}); choose fixed or min-max.`,
  'matrix/needs-some-positive': ({ criterion, value, normalisation }) =>
    `criterion “${criterion}”: the ${normalisation} normalisation needs values of at least 0, one of them above 0 (found ${value}); choose fixed or min-max.`,
  'matrix/all-zero': ({ criterion, normalisation }) =>
    `criterion “${criterion}”: all values are 0, which the ${normalisation} normalisation does not allow; choose fixed or min-max.`,
  'matrix/product-of-zero': ({ criterion, alternative }) =>
    `criterion “${criterion}”, row ${alternative}: a value of 0 or less would undo the whole product; choose the max-ratio or sum normalisation, or another method.`,
  'matrix/unknown-shape': ({ criterion, value }) =>
    `criterion “${criterion}”: a preference is usual, u-shape, v-shape, level, linear or gaussian (got ${value}).`,
  'matrix/threshold-missing': ({ criterion, threshold, shape }) =>
    `criterion “${criterion}”: a ${shape} preference needs the threshold ${threshold}.`,
  'matrix/threshold-negative': ({ criterion, threshold, value }) =>
    `criterion “${criterion}”: the threshold ${threshold} is a number of at least 0 (got ${value}).`,
  'matrix/threshold-zero': ({ criterion, threshold }) => `criterion “${criterion}”: the threshold ${threshold} must be above 0.`,
  'matrix/thresholds-crossed': ({ criterion, q, p }) =>
    `criterion “${criterion}”: the indifference threshold q (${q}) exceeds the preference threshold p (${p}).`,
  'matrix/too-many-pairs': ({ method, found, most }) =>
    `${method} compares at most ${most} rows two by two (got ${found}); promethee-ii has no such limit.`,
};

/** Those of weights and groups too. */
export const rankingFaults = { fr: { ...rankingFaultsFr, ...weightsFaults.fr }, en: { ...rankingFaultsEn, ...weightsFaults.en } };
