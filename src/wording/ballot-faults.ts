// Why a ballot, or an answer on it, is not taken; and why ballots cannot be made.

type Values = { readonly [name: string]: string | number | readonly string[] };
const list = (value: Values[string] | undefined): string => (Array.isArray(value) ? value.join(', ') : String(value ?? ''));
type Sentences = Readonly<Record<string, (values: Values) => string>>;

const fr: Sentences = {
  'ballot-answer': ({ typed }) => `« ${typed} » n’est pas une réponse de bulletin : jalon add ballot --help en montre.`,
  'ballot-missing': () =>
    'il manque le votant et ses réponses : jalon add ballot votant critère=points… (à un terminal, jalon add ballot les demande).',
  'ballot-incomplete': ({ missing }) => `rien n’est dit de ${list(missing)} : donnez 0 à un critère qui ne compte pas.`,
  'ballot-best-worst': () => 'il manque best=critère ou worst=critère, le plus et le moins important.',
  'no-voting-body': ({ id }) =>
    id
      ? `aucun comité ne porte l’identifiant « ${id} ».`
      : 'aucun comité de pilotage dans actors.yaml : indiquez qui vote avec --body.',
  'body-without-members': ({ id }) => `« ${id} » n’a pas de membres dans actors.yaml : personne à qui envoyer un bulletin.`,
  'nothing-to-vote': () => 'aucun critère dans criteria.yaml : il n’y a rien à voter.',
  'project-not-ready': ({ path }) =>
    `« ${path} » a des erreurs dans ses critères, ses actions, ses acteurs ou ses bulletins : « jalon validate » les montre. Rien n’a été repris.`,
  'no-file-here': ({ path }) => `aucun fichier dans « ${path} ».`,
  'not-a-ballot': () => 'ce n’est pas un bulletin de jalon, ou sa première colonne a été retirée',
  'unknown-voter': ({ voter }) => `personne ne vote sous le code « ${voter} » dans ce projet`,
  'ballot-without-year': () => 'le bulletin ne dit plus son année : ajoutez --year',
  'voted-twice': ({ voter, others }) => `« ${voter} » a voté autrement dans ${others} : gardez un seul des deux`,
  'not-a-day': ({ found }) => `« ${found} » n’est pas une date`,
  'unknown-criterion': ({ found }) => `aucun critère ne porte le code « ${found} »`,
  'criterion-twice': ({ found }) => `le critère « ${found} » est là deux fois`,
  'not-points': ({ found }) => `« ${found} » n’est pas un nombre positif : les poids de ce bulletin ne sont pas repris`,
  'not-a-card': ({ found, most }) =>
    `« ${found} » n’est pas un numéro entier de 1 à ${most} : les poids de ce bulletin ne sont pas repris`,
  'no-card': ({ found }) => `le critère « ${found} » n’a pas de numéro : les poids de ce bulletin ne sont pas repris`,
  'points-sum': ({ found, to, all }) =>
    `les points font ${found} et non ${all} (jusqu’à ${to}) : les poids de ce bulletin ne sont pas repris`,
  'unknown-action': ({ found }) => `aucune action à noter ne porte le code « ${found} »`,
  'action-twice': ({ found }) => `l’action « ${found} » est là deux fois : seule la première est reprise`,
  'no-action': ({ found }) => `« ${found} » note une action inconnue`,
  'no-criterion': ({ found }) => `« ${found} » est sous un critère inconnu`,
  'not-a-score': ({ found, criterion }) => `« ${found} » n’est ni une note ni un niveau de « ${criterion} »`,
  'outside-scale': ({ found, criterion, min, max }) => `${found} sort de l’échelle de « ${criterion} », de ${min} à ${max}`,
  'outside-columns': ({ found }) => `« ${found} » n’est dans aucune colonne du bulletin`,
  'outside-rows': ({ found }) => `« ${found} » est sur une ligne sans code`,
  'other-sheet': ({ found }) => `« ${found} » est sur une feuille qui n’est pas du bulletin`,
  computed: ({ found }) => `${found} vient d’une formule : c’est sa valeur enregistrée qui est reprise`,
};
const en: Sentences = {
  'ballot-answer': ({ typed }) => `“${typed}” is not the answer of a ballot: jalon add ballot --help shows some.`,
  'ballot-missing': () =>
    'the voter and the answers are missing: jalon add ballot voter criterion=points… (at a terminal, jalon add ballot asks them).',
  'ballot-incomplete': ({ missing }) => `nothing is said of ${list(missing)}: give 0 to a criterion that does not count.`,
  'ballot-best-worst': () => 'best=criterion or worst=criterion is missing, the most and the least important.',
  'no-voting-body': ({ id }) =>
    id ? `no body has the id “${id}”.` : 'no steering committee in actors.yaml: say who votes with --body.',
  'body-without-members': ({ id }) => `“${id}” has no members in actors.yaml: nobody to send a ballot to.`,
  'nothing-to-vote': () => 'no criterion in criteria.yaml: there is nothing to vote.',
  'project-not-ready': ({ path }) =>
    `“${path}” has errors in its criteria, actions, actors or ballots: “jalon validate” shows them. Nothing was brought in.`,
  'no-file-here': ({ path }) => `no file in “${path}”.`,
  'not-a-ballot': () => 'this is no ballot of jalon, or its first column was taken away',
  'unknown-voter': ({ voter }) => `nobody votes under the code “${voter}” in this project`,
  'ballot-without-year': () => 'the ballot no longer says its year: add --year',
  'voted-twice': ({ voter, others }) => `“${voter}” voted otherwise in ${others}: keep one of the two`,
  'not-a-day': ({ found }) => `“${found}” is not a date`,
  'unknown-criterion': ({ found }) => `no criterion has the code “${found}”`,
  'criterion-twice': ({ found }) => `the criterion “${found}” is there twice`,
  'not-points': ({ found }) => `“${found}” is not a positive number: the weights of this ballot are not taken`,
  'not-a-card': ({ found, most }) =>
    `“${found}” is not a whole number from 1 to ${most}: the weights of this ballot are not taken`,
  'no-card': ({ found }) => `the criterion “${found}” has no number: the weights of this ballot are not taken`,
  'points-sum': ({ found, to, all }) =>
    `the points come to ${found}, not ${all} (down to ${to}): the weights of this ballot are not taken`,
  'unknown-action': ({ found }) => `no action to be scored has the code “${found}”`,
  'action-twice': ({ found }) => `the action “${found}” is there twice: only the first is taken`,
  'no-action': ({ found }) => `“${found}” scores an unknown action`,
  'no-criterion': ({ found }) => `“${found}” is under an unknown criterion`,
  'not-a-score': ({ found, criterion }) => `“${found}” is neither a score nor a level of “${criterion}”`,
  'outside-scale': ({ found, criterion, min, max }) => `${found} is outside the scale of “${criterion}”, ${min} to ${max}`,
  'outside-columns': ({ found }) => `“${found}” is in no column of the ballot`,
  'outside-rows': ({ found }) => `“${found}” is on a row without a code`,
  'other-sheet': ({ found }) => `“${found}” is on a sheet that is not of the ballot`,
  computed: ({ found }) => `${found} comes from a formula: the value saved with it is taken`,
};

export const ballotFaults = { fr, en };
