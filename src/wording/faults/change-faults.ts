// Why a change of a project's files could not be made, in one line.

import type { Language } from '../../model/index.ts';
import { formatDate } from '../formats.ts';
import { wordOf, wordsFor } from '../label.ts';
import { inShell, typedWord } from '../visible.ts';
import { listed, type Sentences } from './fault-sentences.ts';

const newTitle = (id: string, typed: string, field: string, language: Language): string =>
  `jalon set ${id} ${typedWord(`${wordOf(field, language)}=${typed}`)}`;

const changeFaultsFr: Sentences = {
  'clear-why': ({ id }) => `dites ce que vous avez vu : jalon trace --clear ${id} --note "…"`,
  'nothing-to-clear': ({ id }) =>
    `« ${id} » n’est pas à revoir : il dit toujours ce qui a été voté, ou rien n’a été voté de lui.`,
  'unknown-method': ({ name, nearest, known }) =>
    `aucune méthode ne s’appelle « ${name} »${nearest ? ` ; vouliez-vous dire « ${nearest} » ?` : '.'} Méthodes possibles : ${listed(known)}.`,
  'bad-term': ({ typed }) =>
    `« ${typed} » n’est pas un mandat : son année de début (2026), ses années (2026-2032), ou ses mois (2026-03/2032-03).`,
  'bad-answers': ({ place }) =>
    `${place} : une liste de projets est attendue, chacun un territoire, ou dir, territory, territoryName, title, kind, method, term, lead, electedLead, lang.`,
  'folder-twice': ({ dir, place }) =>
    dir
      ? `le dossier « ${dir} » est déjà pris par une ligne plus haut (${place}).`
      : `${place} : ajoutez dir, le dossier du projet.`,
  'unknown-shell': ({ known }) => `quel terminal complétez-vous ? Ceux que jalon connaît : ${listed(known)}.`,
  'keeps-its-id': ({ id, path }) =>
    `« ${id} » (${path}) garde son identifiant : d’autres fichiers ne le connaissent que par lui.`,
  'other-id-form': ({ id, typed, form, field }) =>
    `« ${typed} » ne peut pas remplacer « ${id} » : un identifiant de la même forme est attendu, comme ${form}.${field ? ` Si c’est un autre nom : ${newTitle(String(id), String(typed), String(field), 'fr')}` : ''}`,
  'still-referred': ({ ids }) =>
    `on renvoie encore à ${listed(ids)} : ajoutez --yes pour retirer aussi ces liens, ou --replace-by et ce à quoi ils mèneront. Rien n’a été écrit.`,
  'still-holding': ({ ids }) => `${listed(ids)} : ajoutez --yes pour retirer aussi ce qui s’y trouve. Rien n’a été écrit.`,
  'several-named': ({ typed, known }) =>
    `« ${typed} » peut désigner ${listed(known)} : donnez l’identifiant, ou le chemin de son fichier. Rien n’a été écrit.`,
  'replaced-by-itself': ({ id }) => `« ${id} » est retiré : les liens ne peuvent pas y mener. Rien n’a été écrit.`,
  'replaced-by-other-kind': ({ id, by }) =>
    `« ${by} » n’est pas de la même sorte que « ${id} » : les liens ne peuvent pas y mener. Rien n’a été écrit.`,
  'id-taken': ({ id, path }) => `« ${id} » existe déjà (${path}) : un identifiant ne sert qu’une fois.`,
  'id-borne-twice': ({ id, paths }) =>
    `« ${id} » est porté deux fois (${listed(paths)}) : on ne sait pas duquel il s’agit, ni duquel parlent les liens ; donnez d’abord un autre identifiant à l’un des deux, dans son fichier.`,
  'task-of-which': ({ id }) => `une tâche se nomme avec son action : AC-012/${id}.`,
  'unreadable-names-it': ({ path, id }) =>
    `${path} nomme « ${id} » et ne peut pas être lu : « jalon validate » dit pourquoi. Rien n’a été écrit.`,
  'path-taken': ({ path }) => `un fichier porte déjà le nom ${path} : rien n’a été écrit.`,
  'unknown-indicator': ({ id, nearest, known }) =>
    `aucun indicateur ne s’appelle « ${id} »${nearest ? ` ; vouliez-vous dire ${nearest} ?` : listed(known) ? '. « jalon status --indicators » les liste.' : ' : indicators.yaml n’en contient aucun. « jalon add indicateur » en ajoute un.'}`,
  'value-missing': () => 'il manque la valeur : jalon add valeur IN-03 2026-06=412',
  'value-period': ({ typed }) => `« ${typed} » n’est pas une période. Exemples : 2026, 2026-06, 2026-T2, 2026-06-15, juin 2026.`,
  'value-when': ({ typed }) => `« ${typed} » ne dit pas quand : une valeur est celle d’un jour, d’un mois, d’une année…`,
  'value-there': ({ indicator, period, value, path }) =>
    `${indicator} a déjà une valeur pour ${period} : ${value} (${path}). Ajoutez --replace pour la remplacer.`,
  'evaluation-there': ({ path }) =>
    `cette évaluation est déjà là : ${path}. Rien n’a été écrit ; « jalon set évaluation » change la dernière.`,
  'evaluation-not-ready': ({ path }) =>
    `« ${path} » a des erreurs dans ce qu’une évaluation regarde : « jalon validate » les montre. Rien n’a été écrit.`,
  'format-unknown': () =>
    'project.yaml ne dit pas de quel format il est (format: 1), ou ne peut pas être lu : « jalon validate » dit pourquoi.',
  'format-newer': ({ format, current }) =>
    `ce projet est au format ${format}, plus récent que cette version de jalon, qui lit le format ${current} : installez la version suivante. Rien n’a été écrit.`,
  'format-older': ({ format, current, path }) =>
    `ce projet est au format ${format}, plus ancien que celui de jalon (${current}) : « jalon migrate ${path} » d’abord. Rien n’a été écrit.`,
  'format-without-way': ({ format, current }) => `rien ne mène du format ${format} au format ${current}. Rien n’a été écrit.`,
  'term-missing': () => 'quel mandat s’ouvre ? Ajoutez --term 2032-2038.',
  'term-not-next': ({ term, running }) =>
    `le projet en est déjà au mandat ${running} : ${term} ne peut pas le suivre. Rien n’a été écrit.`,
  'fate-missing': ({ ids }) =>
    `que deviennent ces actions inachevées ? ${listed(ids)}. Ajoutez --carry pour les reconduire (« all » pour toutes), --close AC-07="motif" ou --done.`,
  'fate-twice': ({ id }) => `deux choses différentes sont dites de « ${id} » : --carry, --close ou --done, une seule fois.`,
  'close-why': ({ typed }) => `« ${typed} » : une action se clôt avec un motif, --close AC-07="motif".`,
  'not-unfinished': ({ id, isKnown }) =>
    isKnown
      ? `« ${id} » n’est pas une action inachevée : elle reste telle quelle, dans l’histoire du projet.`
      : `aucune action inachevée ne porte l’identifiant « ${id} ».`,
  'unknown-data': ({ name, nearest, known }) =>
    `aucun jeu de données ne s’appelle « ${name} »${nearest ? ` ; vouliez-vous dire « ${nearest} » ?` : '.'} Jeux possibles : ${listed(known)}.`,
  'unknown-person': ({ typed, nearest }) =>
    `« ${typed} » n’est ni une personne du registre, ni un nom ou une adresse de .private/identities.yaml${nearest ? ` ; vouliez-vous dire « ${nearest} » ?` : '. Un nom se donne en entier, entre guillemets.'}`,
  'visa-blank': () => '--visa attend la référence du visa des archives départementales. Rien n’a été détruit.',
  'purge-needs-yes': () => 'l’élimination est à confirmer : ajoutez --yes. Rien n’a été détruit.',
  'purge-partial': ({ paths }) =>
    `des fichiers qui peuvent contenir ces données ont des erreurs${listed(paths) ? ` (${listed(paths)})` : ''} : « jalon validate » les montre. Rien n’a été détruit.`,
  unread: ({ paths }) =>
    `ces fichiers ne peuvent pas être lus : ${listed(paths)}. « jalon validate » dit pourquoi. Rien n’a été écrit.`,
};

const changeFaultsEn: Sentences = {
  'clear-why': ({ id }) => `say what you saw: jalon trace --clear ${id} --note "…"`,
  'nothing-to-clear': ({ id }) => `“${id}” is not to be reviewed: it still says what was voted, or nothing was voted on it.`,
  'unknown-method': ({ name, nearest, known }) =>
    `no method is called “${name}”${nearest ? `; did you mean “${nearest}”?` : '.'} Possible methods: ${listed(known)}.`,
  'bad-term': ({ typed }) =>
    `“${typed}” is not a term of office: its first year (2026), its years (2026-2032), or its months (2026-03/2032-03).`,
  'bad-answers': ({ place }) =>
    `${place}: give a list of projects, each a territory, or dir, territory, territoryName, title, kind, method, term, lead, electedLead, lang.`,
  'folder-twice': ({ dir, place }) =>
    dir ? `the folder “${dir}” is taken by a line above (${place}).` : `${place}: add dir, the folder of the project.`,
  'unknown-shell': ({ known }) => `which shell is it? jalon knows ${listed(known)}.`,
  'keeps-its-id': ({ id, path }) => `“${id}” (${path}) keeps its id: other files know it by that alone.`,
  'other-id-form': ({ id, typed, form, field }) =>
    `“${typed}” cannot replace “${id}”: an id of the same form is needed, such as ${form}.${field ? ` If it is another name: ${newTitle(String(id), String(typed), String(field), 'en')}` : ''}`,
  'still-referred': ({ ids }) =>
    `${listed(ids)} is still referred to: add --yes to remove these links too, or --replace-by and where they are to lead. Nothing was written.`,
  'still-holding': ({ ids }) => `${listed(ids)}: add --yes to remove what stands there too. Nothing was written.`,
  'several-named': ({ typed, known }) =>
    `“${typed}” may mean ${listed(known)}: give the id, or the path of its file. Nothing was written.`,
  'replaced-by-itself': ({ id }) => `“${id}” is removed: links cannot lead there. Nothing was written.`,
  'replaced-by-other-kind': ({ id, by }) =>
    `“${by}” is not of the same kind as “${id}”: links cannot lead there. Nothing was written.`,
  'id-taken': ({ id, path }) => `“${id}” exists already (${path}): an id is used only once.`,
  'id-borne-twice': ({ id, paths }) =>
    `“${id}” is there twice (${listed(paths)}): nothing says which one is meant, nor which one the links refer to; first give one of them another id, in its file.`,
  'task-of-which': ({ id }) => `a task is named with its action: AC-012/${id}.`,
  'unreadable-names-it': ({ path, id }) =>
    `${path} names “${id}” and cannot be read: “jalon validate” says why. Nothing was written.`,
  'path-taken': ({ path }) => `a file has the name ${path} already: nothing was written.`,
  'unknown-indicator': ({ id, nearest, known }) =>
    `no indicator is called “${id}”${nearest ? `; did you mean ${nearest}?` : listed(known) ? '. “jalon status --indicators” lists them.' : ': indicators.yaml holds none. “jalon add indicator” adds one.'}`,
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
  'term-missing': () => 'which term opens? Add --term 2032-2038.',
  'term-not-next': ({ term, running }) =>
    `the project is in the term ${running} already: ${term} cannot follow it. Nothing was written.`,
  'fate-missing': ({ ids }) =>
    `what becomes of these unfinished actions? ${listed(ids)}. Add --carry to carry them over (“all” for each), --close AC-07="reason" or --done.`,
  'fate-twice': ({ id }) => `two different things are said of “${id}”: --carry, --close or --done, only once.`,
  'close-why': ({ typed }) => `“${typed}”: an action is closed with a reason, --close AC-07="reason".`,
  'not-unfinished': ({ id, isKnown }) =>
    isKnown
      ? `“${id}” is no unfinished action: it stays as it is, in the history of the project.`
      : `no unfinished action has the id “${id}”.`,
  'unknown-data': ({ name, nearest, known }) =>
    `no set of data is called “${name}”${nearest ? `; did you mean “${nearest}”?` : '.'} Possible sets: ${listed(known)}.`,
  'unknown-person': ({ typed, nearest }) =>
    `“${typed}” is neither a person of the register, nor a name or an address of .private/identities.yaml${nearest ? `; did you mean “${nearest}”?` : '. A name is given whole, between quotes.'}`,
  'visa-blank': () => '--visa wants the reference of the visa of the departmental archives. Nothing was destroyed.',
  'purge-needs-yes': () => 'elimination is to be confirmed: add --yes. Nothing was destroyed.',
  'purge-partial': ({ paths }) =>
    `files that may hold these data have errors${listed(paths) ? ` (${listed(paths)})` : ''}: “jalon validate” shows them. Nothing was destroyed.`,
  unread: ({ paths }) => `these files cannot be read: ${listed(paths)}. “jalon validate” says why. Nothing was written.`,
};

export const changeFaults = { fr: changeFaultsFr, en: changeFaultsEn };

// Why there is nothing in the past of a project to compare it with.

const diffFaultsFr: Sentences = {
  'diff-unreadable': ({ paths }) => `ceci ne peut pas être lu : ${listed(paths)}. « jalon validate » dit pourquoi.`,
  'diff-not-there-yet': ({ day }) =>
    `le projet n’était pas encore dans l’historique de git le ${formatDate(String(day), 'fr')} : donnez une date plus récente.`,
  'diff-no-history': ({ path }) =>
    `${path ? `« ${path} » n’est pas le dossier d’un projet, et ` : ''}ce projet n’a pas d’historique git : donnez le dossier d’une copie plus ancienne.`,
  'diff-no-meeting': () => 'aucune réunion passée dans meetings/ : donnez une date, une révision git ou un dossier.',
  'diff-unknown': ({ asked }) =>
    `« ${asked} » n’est ni une date (2026-03-15), ni une révision que git connaît, ni le dossier d’un projet.`,
  'diff-no-git': () =>
    'git n’est pas installé sur ce poste (« jalon doctor » dit comment l’obtenir) : donnez le dossier d’une copie plus ancienne.',
  'history-unowned': ({ path }) =>
    `l’historique git de « ${path} » n’est pas lu, car ce dossier appartient à un autre compte que le vôtre. Si vous savez d’où il vient : git config --global --add safe.directory ${inShell(String(path))}`,
  'history-bare': ({ path }) =>
    `l’historique git de « ${path} » n’est pas lu, car ce dossier est à la fois un projet et un dépôt git : un dépôt se range dans le sous-dossier .git du projet.`,
  'history-elsewhere': ({ path }) =>
    `l’historique git de « ${path} » n’est pas lu, car son .git renvoie à un dépôt qui n’est pas le sien. Si c’est voulu, dites-le dans ce dépôt : git config core.worktree ${inShell(String(path))}`,
  'history-borrowed': ({ path }) =>
    `l’historique git de « ${path} » n’est pas lu, car il emprunte ses fichiers à un autre dépôt (objects/info/alternates, ou un lien). Pour en faire une copie entière : git clone --no-local --dissociate.`,
  'history-partial': ({ path }) =>
    `le dépôt git de « ${path} » n’a pas sur ce poste tous les fichiers de cette date : refaites-en une copie entière (git clone sans --filter).`,
  'history-too-large': ({ path, size, largest }) =>
    `« ${path} » était trop lourd à cette date (${size} octets) pour être relu : ${largest} octets au plus. Donnez une autre date.`,
  'history-unreadable': ({ path }) =>
    `git ne sait pas lire l’historique de « ${path} » : il est abîmé, ou demande à git plus qu’il ne faut. Donnez le dossier d’une copie plus ancienne.`,
};
const diffFaultsEn: Sentences = {
  'diff-unreadable': ({ paths }) => `this cannot be read: ${listed(paths)}. “jalon validate” says why.`,
  'diff-not-there-yet': ({ day }) =>
    `the project was not yet in the history of git on ${formatDate(String(day), 'en')}: give a later date.`,
  'diff-no-history': ({ path }) =>
    `${path ? `“${path}” is not the folder of a project, and ` : ''}this project has no git history: give the folder of an older copy.`,
  'diff-no-meeting': () => 'no past meeting in meetings/: give a date, a git revision or a folder.',
  'diff-unknown': ({ asked }) =>
    `“${asked}” is neither a date (2026-03-15), nor a revision that git knows, nor the folder of a project.`,
  'diff-no-git': () => 'git is not installed here (“jalon doctor” says how to get it): give the folder of an older copy.',
  'history-unowned': ({ path }) =>
    `the git history of “${path}” is not read, as this folder belongs to another account than yours. If you know where it comes from: git config --global --add safe.directory ${inShell(String(path))}`,
  'history-bare': ({ path }) =>
    `the git history of “${path}” is not read, as this folder is a project and a git repository at once: a repository goes into the .git folder of the project.`,
  'history-elsewhere': ({ path }) =>
    `the git history of “${path}” is not read, as its .git leads to a repository that is not its own. If that is meant, say so in that repository: git config core.worktree ${inShell(String(path))}`,
  'history-borrowed': ({ path }) =>
    `the git history of “${path}” is not read, as it borrows its files from another repository (objects/info/alternates, or a link). For a whole copy: git clone --no-local --dissociate.`,
  'history-partial': ({ path }) =>
    `the git repository of “${path}” does not have all files of that date on this machine: make a whole copy of it again (git clone without --filter).`,
  'history-too-large': ({ path, size, largest }) =>
    `“${path}” was too large at that date (${size} bytes) to be read again: ${largest} bytes at most. Give another date.`,
  'history-unreadable': ({ path }) =>
    `git cannot read the history of “${path}”: it is damaged, or asks more of git than is sensible. Give the folder of an older copy.`,
};

export const diffFaults = { fr: diffFaultsFr, en: diffFaultsEn };

// Why a plan could not be frozen or amended, in one line.

const planFaultsFr: Sentences = {
  'one-plan': ({ paths }) => `on arrête ou modifie le plan d’un seul projet à la fois : ${listed(paths)}.`,
  'decision-missing': ({ known }) =>
    `quelle décision ? Ajoutez --decision et son identifiant${listed(known) ? ` (${listed(known)})` : ' ; aucune n’est encore consignée dans meetings/'}.`,
  'plan-frozen': ({ year, path }) =>
    `le plan ${year} est déjà arrêté (${path}) : « jalon plan --amend ${year} » y consigne ce qui change.`,
  'plan-not-frozen': ({ year }) => `le plan ${year} n’est pas arrêté : « jalon plan --freeze ${year} --decision … » l’arrête.`,
  'nothing-to-freeze': ({ year }) => `le plan ${year} ne contient aucune action : il n’y a rien à arrêter.`,
  'freeze-in-conflict': ({ year }) =>
    `aucun plan ${year} ne tient toutes les règles : « jalon plan --year ${year} » dit lesquelles ; --simple arrête quand même celui du classement.`,
  'not-a-choice': ({ typed, known }) =>
    `« ${typed} » ne dit pas quoi changer : écrivez AC-12=reportée (${listed(wordsFor('frozen-plan.selection.choice', known, 'fr'))}).`,
  'nothing-to-amend': ({ year }) =>
    `rien ne sépare les fiches du plan ${year} : dites ce qui change avec --change AC-12=reportée.`,
  'goes-with': ({ option, others }) => `${option} va avec ${listed(others, ' ou ')}.`,
};

const planFaultsEn: typeof planFaultsFr = {
  'one-plan': ({ paths }) => `the plan of one project at a time is frozen or amended: ${listed(paths)}.`,
  'decision-missing': ({ known }) =>
    `which decision? Add --decision and its id${listed(known) ? ` (${listed(known)})` : '; none is on file in meetings/ yet'}.`,
  'plan-frozen': ({ year, path }) =>
    `the ${year} plan is frozen already (${path}): “jalon plan --amend ${year}” records what changes.`,
  'plan-not-frozen': ({ year }) => `the ${year} plan is not frozen: “jalon plan --freeze ${year} --decision …” freezes it.`,
  'nothing-to-freeze': ({ year }) => `the ${year} plan has no action: there is nothing to freeze.`,
  'freeze-in-conflict': ({ year }) =>
    `no ${year} plan keeps every rule: “jalon plan --year ${year}” says which; --simple freezes that of the ranking all the same.`,
  'not-a-choice': ({ typed, known }) =>
    `“${typed}” does not say what to change: write AC-12=postponed (${listed(wordsFor('frozen-plan.selection.choice', known, 'en'))}).`,
  'nothing-to-amend': ({ year }) =>
    `nothing sets the sheets apart from the ${year} plan: say what changes with --change AC-12=postponed.`,
  'goes-with': ({ option, others }) => `${option} goes with ${listed(others, ' or ')}.`,
};

export const planFaults = { fr: planFaultsFr, en: planFaultsEn };
