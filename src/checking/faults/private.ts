// What can be wrong with the folder that is to stay on this computer.
import { type Rule, rule } from '../rule.ts';

export const privateFaults: readonly Rule[] = [
  rule({
    code: 'private/not-ignored',
    severity: 'error',
    example: { wrong: 'build/', right: 'build/\n.private/' },
    fr: {
      says: () => 'git n’ignore pas .private/, où restent les noms, les coordonnées et les réponses',
      why: 'Au prochain envoi, ce dossier partirait chez tous ceux qui reçoivent le projet, et l’historique le garderait.',
      mend: 'Ajoutez la ligne .private/ au fichier .gitignore du projet, et ôtez celle qui la contredit.',
    },
    en: {
      says: () => 'git does not ignore .private/, where names, contact details and answers stay',
      why: 'With the next push this folder would go to all who receive the project, and history would keep it.',
      mend: 'Add the line .private/ to the .gitignore file of the project, and take out the one that contradicts it.',
    },
  }),
  rule({
    code: 'private/tracked',
    severity: 'error',
    example: { wrong: 'git add -f .private/identities.yaml', right: 'git rm --cached .private/identities.yaml' },
    fr: {
      says: () => 'git suit ce fichier privé : il part avec le projet',
      why: 'Ce qu’il dit des personnes est chez tous ceux qui reçoivent le projet, même si .gitignore nomme le dossier.',
      mend: 'Lancez git rm --cached avec ce chemin, ajoutez .private/ à .gitignore ; s’il est déjà parti, réécrivez l’historique (git filter-repo) et prévenez la déléguée ou le délégué à la protection des données.',
    },
    en: {
      says: () => 'git tracks this private file: it goes out with the project',
      why: 'What it says of people is with all who receive the project, though .gitignore names the folder.',
      mend: 'Run git rm --cached with this path, add .private/ to .gitignore; if it has gone out already, rewrite history (git filter-repo) and tell the data protection officer.',
    },
  }),
  rule({
    code: 'private/in-history',
    severity: 'warning',
    example: { wrong: 'git rm --cached .private/identities.yaml', right: 'git filter-repo --invert-paths --path .private/' },
    fr: {
      says: () => 'l’historique de git garde ce fichier privé, même ôté depuis',
      why: 'Qui reçoit le projet reçoit tout son historique : ce que ce fichier disait des personnes s’y lit encore.',
      mend: 'Réécrivez l’historique de chaque copie du dépôt (git filter-repo --invert-paths --path, avec ce chemin), puis prévenez la déléguée ou le délégué à la protection des données.',
    },
    en: {
      says: () => 'git history keeps this private file, although it has been taken out since',
      why: 'Whoever receives the project receives all of its history: what this file said of people can still be read there.',
      mend: 'Rewrite the history of each copy of the repository (git filter-repo --invert-paths --path, with this path), then tell the data protection officer.',
    },
  }),
  rule({
    code: 'private/git-unread',
    severity: 'warning',
    example: {
      wrong: 'detected dubious ownership in repository',
      right: 'git config --global --add safe.directory /chemin/du/depot',
    },
    fr: {
      says: () => 'git ne dit pas s’il ignore .private/ : il ne lit pas ce dépôt, ou n’est pas installé',
      why: 'Sans sa réponse, rien ne dit que les données des personnes restent sur cet ordinateur.',
      mend: 'Lancez git status dans le projet, et corrigez ce que git y refuse ; jalon doctor dit si git est installé.',
    },
    en: {
      says: () => 'git does not say whether it ignores .private/: it does not read this repository, or is not installed',
      why: 'Without its answer nothing tells that data about people stay on this computer.',
      mend: 'Run git status in the project, and mend what git refuses there; jalon doctor tells whether git is installed.',
    },
  }),
  rule<{ rights: string }>({
    code: 'private/wide-rights',
    severity: 'warning',
    example: { wrong: 'drwxr-xr-x .private', right: 'drwx------ .private' },
    fr: {
      says: ({ rights }) => `d’autres comptes de cet ordinateur peuvent ouvrir ce dossier privé (droits ${rights})`,
      why: 'Les noms, les coordonnées et les réponses ne regardent que les personnes qui conduisent le projet.',
      mend: 'Lancez chmod -R go= .private dans le projet. Sous Windows, rien n’est contrôlé : les droits s’y règlent par les propriétés du dossier.',
    },
    en: {
      says: ({ rights }) => `other accounts of this computer can open this private folder (rights ${rights})`,
      why: 'Names, contact details and answers concern only those who lead the project.',
      mend: 'Run chmod -R go= .private in the project. On Windows nothing is checked: rights are set there in the properties of the folder.',
    },
  }),
];
