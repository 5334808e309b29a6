// Why a change of a project's files could not be made, in one line.
type Values = { readonly [name: string]: string | number | readonly string[] };
type Sentences = Readonly<Record<string, (values: Values) => string>>;

const list = (value: Values[string] | undefined): string => (Array.isArray(value) ? value.join(', ') : String(value ?? ''));

const fr: Sentences = {
  'clear-why': ({ id }) => `dites ce que vous avez vu : jalon trace --clear ${id} --note "…"`,
  'nothing-to-clear': ({ id }) =>
    `« ${id} » n’est pas à revoir : il dit toujours ce qui a été voté, ou rien n’a été voté de lui.`,
  'unknown-method': ({ name, nearest, known }) =>
    `aucune méthode ne s’appelle « ${name} »${nearest ? ` ; vouliez-vous dire « ${nearest} » ?` : '.'} Méthodes possibles : ${list(known)}.`,
  'bad-term': ({ typed }) => `« ${typed} » n’est pas un mandat : son année de début (2026), ou ses mois (2026-03/2032-03).`,
  'bad-answers': ({ place }) =>
    `${place} : une liste de projets est attendue, chacun un territoire, ou dir, territory, title, kind, method, term, lead, electedLead, lang.`,
  'folder-twice': ({ dir, place }) =>
    dir
      ? `le dossier « ${dir} » est déjà pris par une ligne plus haut (${place}).`
      : `${place} : ajoutez dir, le dossier du projet.`,
  'unknown-shell': ({ known }) => `quel terminal complétez-vous ? Ceux que jalon connaît : ${list(known)}.`,
  'keeps-its-id': ({ id, path }) =>
    `« ${id} » (${path}) garde son identifiant : d’autres fichiers ne le connaissent que par lui.`,
  'other-id-form': ({ id, typed, form }) =>
    `« ${typed} » ne peut pas remplacer « ${id} » : un identifiant de la même forme est attendu, comme ${form}.`,
  'id-taken': ({ id, path }) => `« ${id} » existe déjà (${path}) : un identifiant ne sert qu’une fois.`,
  'id-borne-twice': ({ id, paths }) =>
    `« ${id} » est porté deux fois (${list(paths)}) : on ne sait pas duquel parlent les liens ; donnez d’abord à l’un un autre identifiant.`,
  'task-of-which': ({ id }) => `une tâche se nomme avec son action : AC-012/${id}.`,
  'unreadable-names-it': ({ path, id }) =>
    `${path} nomme « ${id} » et ne peut pas être lu : « jalon validate » dit pourquoi. Rien n’a été écrit.`,
  'path-taken': ({ path }) => `un fichier porte déjà le nom ${path} : rien n’a été écrit.`,
  'unknown-indicator': ({ id, nearest, known }) =>
    `aucun indicateur ne porte l’identifiant « ${id} »${nearest ? ` ; vouliez-vous dire « ${nearest} » ?` : list(known) ? `. Indicateurs : ${list(known)}.` : ' : indicators.yaml n’en contient aucun. « jalon add indicateur » en ajoute un.'}`,
  'value-missing': () => 'il manque la valeur : jalon add value IN-03 2026-06=412',
  'value-period': ({ typed }) => `« ${typed} » n’est pas une période. Exemples : 2026, 2026-06, 2026-T2, 2026-06-15, juin 2026.`,
  'value-when': ({ typed }) => `« ${typed} » ne dit pas quand : une valeur est celle d’un jour, d’un mois, d’une année…`,
  'value-there': ({ indicator, period, value, path }) =>
    `${indicator} a déjà une valeur pour ${period} : ${value} (${path}). Ajoutez --replace pour la remplacer.`,
  'evaluation-there': ({ path }) =>
    `cette évaluation est déjà là : ${path}. Rien n’a été écrit ; « jalon set evaluation » change la dernière.`,
  'evaluation-not-ready': ({ path }) =>
    `« ${path} » a des erreurs dans ce qu’une évaluation regarde : « jalon validate » les montre. Rien n’a été écrit.`,
  'format-unknown': () =>
    'project.yaml ne dit pas de quel format il est (format: 1), ou ne peut pas être lu : « jalon validate » dit pourquoi.',
  'format-newer': ({ format, current }) =>
    `ce projet est au format ${format}, plus récent que cette version de jalon, qui lit le format ${current} : installez la version suivante. Rien n’a été écrit.`,
  'format-older': ({ format, current, path }) =>
    `ce projet est au format ${format}, plus ancien que celui de jalon (${current}) : « jalon migrate ${path} » d’abord. Rien n’a été écrit.`,
  'format-without-way': ({ format, current }) => `rien ne mène du format ${format} au format ${current}. Rien n’a été écrit.`,
  'term-missing': () => 'quel mandat s’ouvre ? Ajoutez --term 2032-03/2038-03.',
  'term-not-next': ({ term, running }) =>
    `le projet en est déjà au mandat ${running} : ${term} ne peut pas le suivre. Rien n’a été écrit.`,
  'fate-missing': ({ ids }) =>
    `que deviennent ces actions inachevées ? ${list(ids)}. Ajoutez --carry pour les reconduire (« all » pour toutes), --close AC-07="motif" ou --done.`,
  'fate-twice': ({ id }) => `deux choses différentes sont dites de « ${id} » : --carry, --close ou --done, une seule fois.`,
  'close-why': ({ typed }) => `« ${typed} » : une action se clôt avec un motif, --close AC-07="motif".`,
  'not-unfinished': ({ id, isKnown }) =>
    isKnown
      ? `« ${id} » n’est pas une action inachevée : elle reste telle quelle, dans l’histoire du projet.`
      : `aucune action inachevée ne porte l’identifiant « ${id} ».`,
  'unknown-data': ({ name, nearest, known }) =>
    `aucun jeu de données ne s’appelle « ${name} »${nearest ? ` ; vouliez-vous dire « ${nearest} » ?` : '.'} Jeux possibles : ${list(known)}.`,
  'unknown-person': ({ typed, nearest }) =>
    `« ${typed} » n’est ni une personne du registre, ni un nom ou une adresse de .private/identities.yaml${nearest ? ` ; vouliez-vous dire « ${nearest} » ?` : '. Un nom se donne en entier, entre guillemets.'}`,
  'visa-blank': () => '--visa attend la référence du visa des archives départementales. Rien n’a été détruit.',
  'purge-needs-yes': () => 'éliminer se confirme : ajoutez --yes. Rien n’a été détruit.',
  'purge-partial': ({ paths }) =>
    `des fichiers qui peuvent contenir ces données ont des erreurs${list(paths) ? ` (${list(paths)})` : ''} : « jalon validate » les montre. Rien n’a été détruit.`,
  unread: ({ paths }) =>
    `ces fichiers ne peuvent pas être lus : ${list(paths)}. « jalon validate » dit pourquoi. Rien n’a été écrit.`,
};

const en: Sentences = {
  'clear-why': ({ id }) => `say what you saw: jalon trace --clear ${id} --note "…"`,
  'nothing-to-clear': ({ id }) => `“${id}” is not to be seen again: it still says what was voted, or nothing was voted on it.`,
  'unknown-method': ({ name, nearest, known }) =>
    `no method is called “${name}”${nearest ? `; did you mean “${nearest}”?` : '.'} Possible methods: ${list(known)}.`,
  'bad-term': ({ typed }) => `“${typed}” is not a term of office: its first year (2026), or its months (2026-03/2032-03).`,
  'bad-answers': ({ place }) =>
    `${place}: a list of projects is wanted, each a territory, or dir, territory, title, kind, method, term, lead, electedLead, lang.`,
  'folder-twice': ({ dir, place }) =>
    dir ? `the folder “${dir}” is taken by a line above (${place}).` : `${place}: add dir, the folder of the project.`,
  'unknown-shell': ({ known }) => `which shell is it? jalon knows ${list(known)}.`,
  'keeps-its-id': ({ id, path }) => `“${id}” (${path}) keeps its id: other files know it by that alone.`,
  'other-id-form': ({ id, typed, form }) =>
    `“${typed}” cannot replace “${id}”: an id of the same form is needed, such as ${form}.`,
  'id-taken': ({ id, path }) => `“${id}” exists already (${path}): an id is used only once.`,
  'id-borne-twice': ({ id, paths }) =>
    `“${id}” is borne twice (${list(paths)}): nobody knows of which the links speak; first give one of them another id.`,
  'task-of-which': ({ id }) => `a task is named with its action: AC-012/${id}.`,
  'unreadable-names-it': ({ path, id }) =>
    `${path} names “${id}” and cannot be read: “jalon validate” says why. Nothing was written.`,
  'path-taken': ({ path }) => `a file has the name ${path} already: nothing was written.`,
  'unknown-indicator': ({ id, nearest, known }) =>
    `no indicator has the id “${id}”${nearest ? `; did you mean “${nearest}”?` : list(known) ? `. Indicators: ${list(known)}.` : ': indicators.yaml holds none. “jalon add indicator” adds one.'}`,
  'value-missing': () => 'the value is missing: jalon add value IN-03 2026-06=412',
  'value-period': ({ typed }) => `“${typed}” is no period. Examples: 2026, 2026-06, 2026-Q2, 2026-06-15, June 2026.`,
  'value-when': ({ typed }) => `“${typed}” does not say when: a value is that of a day, a month, a year…`,
  'value-there': ({ indicator, period, value, path }) =>
    `${indicator} has a value for ${period} already: ${value} (${path}). Add --replace to put the new one in its place.`,
  'evaluation-there': ({ path }) =>
    `this evaluation is there already: ${path}. Nothing was written; “jalon set evaluation” changes the last one.`,
  'evaluation-not-ready': ({ path }) =>
    `“${path}” has errors in what an evaluation looks at: “jalon validate” shows them. Nothing was written.`,
  'format-unknown': () => 'project.yaml does not say its format (format: 1), or cannot be read: “jalon validate” says why.',
  'format-newer': ({ format, current }) =>
    `this project is of format ${format}, newer than this version of jalon, which reads format ${current}: install the next one. Nothing was written.`,
  'format-older': ({ format, current, path }) =>
    `this project is of format ${format}, older than that of jalon (${current}): “jalon migrate ${path}” first. Nothing was written.`,
  'format-without-way': ({ format, current }) => `nothing leads from format ${format} to format ${current}. Nothing was written.`,
  'term-missing': () => 'which term opens? Add --term 2032-03/2038-03.',
  'term-not-next': ({ term, running }) =>
    `the project is in the term ${running} already: ${term} cannot follow it. Nothing was written.`,
  'fate-missing': ({ ids }) =>
    `what becomes of these unfinished actions? ${list(ids)}. Add --carry to carry them over (“all” for each), --close AC-07="reason" or --done.`,
  'fate-twice': ({ id }) => `two different things are said of “${id}”: --carry, --close or --done, only once.`,
  'close-why': ({ typed }) => `“${typed}”: an action is closed with a reason, --close AC-07="reason".`,
  'not-unfinished': ({ id, isKnown }) =>
    isKnown
      ? `“${id}” is no unfinished action: it stays as it is, in the history of the project.`
      : `no unfinished action has the id “${id}”.`,
  'unknown-data': ({ name, nearest, known }) =>
    `no set of data is called “${name}”${nearest ? `; did you mean “${nearest}”?` : '.'} Possible sets: ${list(known)}.`,
  'unknown-person': ({ typed, nearest }) =>
    `“${typed}” is neither a person of the register, nor a name or an address of .private/identities.yaml${nearest ? `; did you mean “${nearest}”?` : '. A name is given whole, between quotes.'}`,
  'visa-blank': () => '--visa wants the reference of the visa of the departmental archives. Nothing was destroyed.',
  'purge-needs-yes': () => 'elimination is to be confirmed: add --yes. Nothing was destroyed.',
  'purge-partial': ({ paths }) =>
    `files that may hold these data have errors${list(paths) ? ` (${list(paths)})` : ''}: “jalon validate” shows them. Nothing was destroyed.`,
  unread: ({ paths }) => `these files cannot be read: ${list(paths)}. “jalon validate” says why. Nothing was written.`,
};

export const changeFaults = { fr, en };
