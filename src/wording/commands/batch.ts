// What is said of runs over many projects, of their parts and of putting these together, in both languages.
import { plural } from '../../values/index.ts';
import { listed, type Sentences } from '../faults/fault-sentences.ts';

/** What two parts differ in, by the keys of their headers. */
const fieldsFr: Readonly<Record<string, string>> = {
  version: 'la version de jalon',
  verb: 'la commande',
  options: 'les options',
  today: 'la date du jour (ajoutez --today)',
  said: 'la langue, la couleur ou la largeur du texte',
  count: 'le nombre de parts',
  list: 'la liste des projets',
  commit: 'la révision git des projets',
  shared: 'les modèles communs ou la charte',
};
const fieldsEn: typeof fieldsFr = {
  version: 'the version of jalon',
  verb: 'the command',
  options: 'the options',
  today: 'the day (add --today)',
  said: 'the language, colour or width of the text',
  count: 'the number of parts',
  list: 'the list of projects',
  commit: 'the git revision of the projects',
  shared: 'the shared templates or the theme',
};

const isOne = (listed: unknown): boolean => Array.isArray(listed) && listed.length === 1;

const faultsFr: Sentences = {
  'shard/not-understood': ({ typed }) =>
    `« ${typed} » ne dit pas quelle part faire : écrivez --shard 2/8, --shard auto ou --shard auto/8.`,
  'shard/outside': ({ typed, index, count }) =>
    `« ${typed} » demande la part ${index} sur ${count} : les parts se comptent de 1 à ${count}.`,
  'shard/no-scheduler': ({ variables }) =>
    `--shard auto ne trouve aucune des variables ${listed(variables)} : écrivez --shard 2/8, ou lancez la commande depuis GitLab (parallel), Kubernetes (Indexed Job) ou Slurm (--array).`,
  'shard/two-schedulers': ({ one, other }) =>
    `--shard auto trouve à la fois les variables de ${one} et celles de ${other} : écrivez --shard 2/8.`,
  'shard/matrix': ({ job, count }) =>
    `--shard auto : « ${job} » est la tâche d’une matrice de GitLab, qui compte toutes ses cases (${count}) : des projets n’iraient dans aucune part. Écrivez la part avec les variables de la matrice, --shard "$PART/4".`,
  'shard/bad-variable': ({ scheduler, variable, value }) =>
    `--shard auto : ${scheduler} ne donne pas ${variable} en nombre entier${value === '' ? '' : ` (« ${value} »)`}.`,
  'shard/no-total': ({ scheduler }) =>
    `${scheduler} ne dit pas combien il y a de parts : écrivez --shard auto/8, 8 étant « completions » dans le Job.`,
  'bad-workers': ({ value }) => `« ${value} » n’est pas un nombre de fils : un nombre de 1 à 256, ou auto.`,
  'merge/no-parts': ({ path }) => `« ${path} » ne contient aucune part (part-1-of-8.jsonl…).`,
  'merge/not-a-part': ({ part, line }) => `${part}, ligne ${line} : ce n’est pas une part écrite par jalon.`,
  'merge/differs': ({ part, other, field, is, was }) =>
    `${part} et ${other} ne vont pas ensemble : ${fieldsFr[String(field)] ?? field} diffère${is ? ` (${is} ; ${was})` : ''}.`,
  'merge/missing': ({ parts }) =>
    `il manque ${listed(parts)} : ${isOne(parts) ? 'relancez-la' : 'relancez-les'}, puis recommencez.`,
  'merge/twice': ({ one, other }) => `${one} et ${other} sont la même part : gardez-en une.`,
  'merge/unfinished': ({ part, done, mine, line }) =>
    `${part} n’est pas finie (${done} ${plural(Number(done), 'fr', 'projet')} sur ${mine}${line ? ` ; la ligne ${line} ne se lit pas` : ''}) : relancez-la avec --resume.`,
  'merge/stray-line': ({ part, line }) =>
    `${part}, ligne ${line} : elle ne dit rien d’un projet, tous sont ailleurs dans le fichier. Ôtez-la, ou relancez la part avec --resume.`,
  'merge/project-twice': ({ id, part, other }) => `le projet « ${id} » est à la fois dans ${part} et dans ${other}.`,
  'merge/incomplete': ({ count }) =>
    `${count} ${plural(Number(count), 'fr', 'projet de la liste n’est', 'projets de la liste ne sont')} dans aucune part.`,
  'merge/moved': ({ project }) =>
    `les parts et le portefeuille ne suivent plus les mêmes projets (« ${project} ») : refaites les parts.`,
  'merge/changed': ({ project, part }) =>
    `« ${project} » n’est plus celui dont parle ${part} : refaites cette part (--resume n’y refait que ce qui a changé).`,
  'merge/elsewhere': ({ path }) =>
    `« ${path} » n’est pas là, ou pas sous le dossier courant : lancez « jalon merge » là où les parts ont été faites, les projets à côté.`,
  'merge/option': ({ option, verb }) =>
    `${option} ne vaut pas pour des parts de « jalon ${verb} » : ce que cette commande prend de plus se donne avant de les réunir.`,
};

const faultsEn: typeof faultsFr = {
  'shard/not-understood': ({ typed }) =>
    `“${typed}” does not say which part to do: write --shard 2/8, --shard auto or --shard auto/8.`,
  'shard/outside': ({ typed, index, count }) =>
    `“${typed}” asks for part ${index} of ${count}: parts are counted from 1 to ${count}.`,
  'shard/no-scheduler': ({ variables }) =>
    `--shard auto finds none of the variables ${listed(variables)}: write --shard 2/8, or start the command from GitLab (parallel), Kubernetes (Indexed Job) or Slurm (--array).`,
  'shard/two-schedulers': ({ one, other }) =>
    `--shard auto finds the variables of ${one} and those of ${other}: write --shard 2/8.`,
  'shard/matrix': ({ job, count }) =>
    `--shard auto: “${job}” is a job of a GitLab matrix, which counts all of its cells (${count}): some projects would be in no part. Write the part with the variables of the matrix, --shard "$PART/4".`,
  'shard/bad-variable': ({ scheduler, variable, value }) =>
    `--shard auto: ${scheduler} does not give ${variable} as a whole number${value === '' ? '' : ` (“${value}”)`}.`,
  'shard/no-total': ({ scheduler }) =>
    `${scheduler} does not say how many parts there are: write --shard auto/8, where 8 is “completions” in the Job.`,
  'bad-workers': ({ value }) => `“${value}” is not a number of threads: a number from 1 to 256, or auto.`,
  'merge/no-parts': ({ path }) => `“${path}” holds no part (part-1-of-8.jsonl…).`,
  'merge/not-a-part': ({ part, line }) => `${part}, line ${line}: this is not a part written by jalon.`,
  'merge/differs': ({ part, other, field, is, was }) =>
    `${part} and ${other} do not go together: ${fieldsEn[String(field)] ?? field} differs${is ? ` (${is}; ${was})` : ''}.`,
  'merge/missing': ({ parts }) => `missing: ${listed(parts)}. Run ${isOne(parts) ? 'it' : 'them'}, then start again.`,
  'merge/twice': ({ one, other }) => `${one} and ${other} are the same part: keep one of them.`,
  'merge/unfinished': ({ part, done, mine, line }) =>
    `${part} is not finished (${done} of ${mine} projects${line ? `; line ${line} cannot be read` : ''}): run it with --resume.`,
  'merge/stray-line': ({ part, line }) =>
    `${part}, line ${line}: it tells of no project, all of them are elsewhere in the file. Take it out, or run the part with --resume.`,
  'merge/project-twice': ({ id, part, other }) => `the project “${id}” is in ${part} and in ${other}.`,
  'merge/incomplete': ({ count }) =>
    `${count} ${plural(Number(count), 'en', 'project of the list is', 'projects of the list are')} in no part.`,
  'merge/moved': ({ project }) =>
    `the parts and the portfolio no longer follow the same projects (“${project}”): make the parts again.`,
  'merge/changed': ({ project, part }) =>
    `“${project}” is no longer what ${part} describes: make that part again (--resume does again only what changed).`,
  'merge/elsewhere': ({ path }) =>
    `“${path}” is not there, or not below the current folder: run “jalon merge” where the parts were made, beside the projects.`,
  'merge/option': ({ option, verb }) =>
    `${option} is not for parts of “jalon ${verb}”: what that command takes besides is given before they are merged.`,
};

export const batchFaults = { fr: faultsFr, en: faultsEn };

const reportsFr = {
  part: (index: number, count: number, mine: number, noted: number): string =>
    `part ${index} sur ${count} : ${mine === 0 ? 'aucun projet ne lui revient, rien à faire' : `${mine} ${plural(mine, 'fr', 'projet')}${noted > 0 ? `, dont ${noted} ${plural(noted, 'fr', 'inchangé')}` : ''}`}`,
  stopped: (done: number, of: number, command: string): string =>
    `Passage interrompu : ${done} ${plural(done, 'fr', 'projet fait', 'projets faits')} sur ${of}. Pour continuer : ${command}`,
  noted: (noted: number, of: number): string =>
    `${noted} ${plural(noted, 'fr', 'projet')} sur ${of} déjà ${plural(noted, 'fr', 'fait et inchangé', 'faits et inchangés')}`,
  lost: (count: number): string => `jalon a échoué sur ${count} ${plural(count, 'fr', 'projet')} :`,
  unheard: (scheduler: string): string =>
    `${scheduler} dit que ceci est une part d’un tout, mais tous les projets sont traités ici ; --shard auto ne ferait que cette part`,
};
const reportsEn: typeof reportsFr = {
  part: (index, count, mine, noted) =>
    `part ${index} of ${count}: ${mine === 0 ? 'no project falls to it, nothing to do' : `${mine} ${plural(mine, 'en', 'project')}${noted > 0 ? `, ${noted} of them unchanged` : ''}`}`,
  stopped: (done, of, command) => `Run interrupted: ${done} of ${of} ${plural(of, 'en', 'project')} done. To go on: ${command}`,
  noted: (noted, of) => `${noted} of ${of} ${plural(of, 'en', 'project')} already done and unchanged`,
  lost: (count) => `jalon failed on ${count} ${plural(count, 'en', 'project')}:`,
  unheard: (scheduler) =>
    `${scheduler} says that this is one part of several, but all projects are done here; --shard auto would do this part alone`,
};

export const batchReports = { fr: reportsFr, en: reportsEn };

const commandFr = {
  workers: 'fils d’exécution : un nombre, ou auto pour tous les cœurs (tous quand il y a beaucoup de projets)',
  resume: 'tient un registre et y reprend ce qui est déjà fait et n’a pas changé',
  shard: 'ne fait qu’une part : 2/8, ou auto (GitLab, Slurm) et auto/8 (Kubernetes) ; « jalon merge » les réunit',
  parts: 'dossier du registre et des parts (.jalon/parts/ puis la commande, par défaut)',
  merge: {
    does: 'réunit les parts d’un travail réparti et en fait les mêmes rapports que s’il avait été fait d’un coup',
    format: 'pour validate : présentation',
    output: 'pour validate, ou portfolio avec --proof : écrit aussi un fichier, présentation=chemin (répétable)',
    only: 'pour validate : ne signale que ces codes (répétable) ; pour portfolio : que ces documents, avec --out',
    pooled: 'pour portfolio : ',
    quiet: 'pour validate : ne signale que les erreurs',
    strict: 'pour validate, ou portfolio avec --proof : échoue à la première alerte',
    maxWarnings: 'pour validate : échoue au-delà de n alertes',
    examples: [
      'jalon validate projets --shard 1/2 --parts parts',
      'jalon validate projets --shard 2/2 --parts parts',
      'jalon merge parts --output sarif=jalon.sarif',
      'jalon portfolio projets --shard auto --parts portefeuille',
      'jalon merge portefeuille --out dossier',
    ],
  },
};
const commandEn: typeof commandFr = {
  workers: 'threads: a number, or auto for all cores (all of them when there are many projects)',
  resume: 'keeps a record, and takes from it what is done already and has not changed',
  shard: 'does one part only: 2/8, or auto (GitLab, Slurm) and auto/8 (Kubernetes); “jalon merge” puts them together',
  parts: 'folder of the record and of the parts (.jalon/parts/ and the command by default)',
  merge: {
    does: 'puts the parts of a shared run together, and makes the same reports as one run would',
    format: 'for validate: presentation',
    output: 'for validate, or portfolio with --proof: also write a file, presentation=path (repeatable)',
    only: 'for validate: report only these codes (repeatable); for portfolio: only these documents, with --out',
    pooled: 'for portfolio: ',
    quiet: 'for validate: report errors only',
    strict: 'for validate, or portfolio with --proof: fail at the first warning',
    maxWarnings: 'for validate: fail above n warnings',
    examples: [
      'jalon validate projects --shard 1/2 --parts parts',
      'jalon validate projects --shard 2/2 --parts parts',
      'jalon merge parts --output sarif=jalon.sarif',
      'jalon portfolio projects --shard auto --parts portfolio',
      'jalon merge portfolio --out folder',
    ],
  },
};

export const batchCommand = { fr: commandFr, en: commandEn };
