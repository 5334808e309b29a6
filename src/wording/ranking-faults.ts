// Why a matrix cannot be ranked as asked.
import { weightsFaults } from './weights-faults.ts';

type Values = { readonly [name: string]: string | number | readonly string[] };
type Sentence = (values: Values) => string;

const list = (value: Values[string] | undefined): string => (Array.isArray(value) ? value.join(', ') : String(value ?? ''));

const fr: Readonly<Record<string, Sentence>> = {
  'matrix/unknown-method': ({ value, known }) => `aucune méthode ne s’appelle « ${value} ». Méthodes possibles : ${list(known)}.`,
  'matrix/unknown-normalisation': ({ value, known }) =>
    `aucune normalisation ne s’appelle « ${value} ». Normalisations possibles : ${list(known)}.`,
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

const en: typeof fr = {
  'matrix/unknown-method': ({ value, known }) => `no method is called “${value}”. Possible methods: ${list(known)}.`,
  'matrix/unknown-normalisation': ({ value, known }) =>
    `no normalisation is called “${value}”. Possible normalisations: ${list(known)}.`,
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
    `criterion “${criterion}”: a missing value is met by midpoint, worst, best, reweight or error (got ${value}).`,
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
export const rankingFaults = { fr: { ...fr, ...weightsFaults.fr }, en: { ...en, ...weightsFaults.en } };
