// Why a plan could not be frozen or amended, in one line.
type Values = { readonly [name: string]: string | number | readonly string[] };
type Sentences = Readonly<Record<string, (values: Values) => string>>;

const list = (value: Values[string] | undefined, between = ', '): string =>
  Array.isArray(value) ? value.join(between) : String(value ?? '');

const fr: Sentences = {
  'one-plan': ({ paths }) => `on arrête ou modifie le plan d’un seul projet à la fois : ${list(paths)}.`,
  'decision-missing': ({ known }) =>
    `quelle décision ? Ajoutez --decision et son identifiant${list(known) ? ` (${list(known)})` : ' ; aucune n’est encore consignée dans meetings/'}.`,
  'plan-frozen': ({ year, path }) =>
    `le plan ${year} est déjà arrêté (${path}) : « jalon plan --amend ${year} » y consigne ce qui change.`,
  'plan-not-frozen': ({ year }) => `le plan ${year} n’est pas arrêté : « jalon plan --freeze ${year} --decision … » l’arrête.`,
  'nothing-to-freeze': ({ year }) => `le plan ${year} ne contient aucune action : il n’y a rien à arrêter.`,
  'freeze-in-conflict': ({ year }) =>
    `aucun plan ${year} ne tient toutes les règles : « jalon plan --year ${year} » dit lesquelles ; --simple arrête quand même celui du classement.`,
  'not-a-choice': ({ typed, known }) => `« ${typed} » ne dit pas quoi changer : écrivez AC-12=postponed (${list(known)}).`,
  'nothing-to-amend': ({ year }) =>
    `rien ne sépare les fiches du plan ${year} : dites ce qui change avec --change AC-12=postponed.`,
  'goes-with': ({ option, others }) => `${option} va avec ${list(others, ' ou ')}.`,
};

const en: typeof fr = {
  'one-plan': ({ paths }) => `the plan of one project at a time is frozen or amended: ${list(paths)}.`,
  'decision-missing': ({ known }) =>
    `which decision? Add --decision and its id${list(known) ? ` (${list(known)})` : '; none is on file in meetings/ yet'}.`,
  'plan-frozen': ({ year, path }) =>
    `the ${year} plan is frozen already (${path}): “jalon plan --amend ${year}” records what changes.`,
  'plan-not-frozen': ({ year }) => `the ${year} plan is not frozen: “jalon plan --freeze ${year} --decision …” freezes it.`,
  'nothing-to-freeze': ({ year }) => `the ${year} plan has no action: there is nothing to freeze.`,
  'freeze-in-conflict': ({ year }) =>
    `no ${year} plan keeps every rule: “jalon plan --year ${year}” says which; --simple freezes that of the ranking all the same.`,
  'not-a-choice': ({ typed, known }) => `“${typed}” does not say what to change: write AC-12=postponed (${list(known)}).`,
  'nothing-to-amend': ({ year }) =>
    `nothing parts the sheets from the ${year} plan: say what changes with --change AC-12=postponed.`,
  'goes-with': ({ option, others }) => `${option} goes with ${list(others, ' or ')}.`,
};

export const planFaults = { fr, en };
