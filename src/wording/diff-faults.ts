// Why there is nothing in the past of a project to compare it with.
import { inShell } from './in-shell.ts';

type Sentences = Readonly<Record<string, (values: { readonly [name: string]: unknown }) => string>>;

const fr: Sentences = {
  'diff-unreadable': ({ path }) => `« ${path} » n’est pas un projet lisible : « jalon validate » dit pourquoi.`,
  'diff-not-there-yet': ({ day }) =>
    `le projet n’était pas encore dans l’historique de git le ${day} : donnez une date plus récente.`,
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
const en: Sentences = {
  'diff-unreadable': ({ path }) => `“${path}” is no project that can be read: “jalon validate” says why.`,
  'diff-not-there-yet': ({ day }) => `the project was not yet in the history of git on ${day}: give a later date.`,
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

export const diffFaults = { fr, en };
