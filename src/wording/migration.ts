// What is said of the format of projects, and the help of jalon migrate, in both languages.
import { plural } from '../values/index.ts';

const some = (roots: readonly string[]): string => (roots.length > 5 ? [...roots.slice(0, 5), '…'] : roots).join(' ');

const fr = {
  already: (format: number): string => `au format ${format} : rien à changer`,
  done: (from: number, to: number, files: number): string =>
    `du format ${from} au format ${to} : ${files} ${plural(files, 'fr', 'fichier changé', 'fichiers changés')}`,
  would: (from: number, to: number, files: number): string =>
    `du format ${from} au format ${to} : ${files} ${plural(files, 'fr', 'fichier')} à changer ; rien n’a été écrit`,
  tally: (changed: number, same: number, failed: number, dryRun: boolean): string =>
    `${changed} ${plural(changed, 'fr', 'projet')} ${dryRun ? 'à mettre' : `mis`} au format d’aujourd’hui, ${same} qui y ${plural(same, 'fr', 'était', 'étaient')} déjà${failed > 0 ? `, ${failed} en défaut` : ''}.`,
  next: (roots: readonly string[]): string => `« jalon validate ${some(roots)} » dit ce qui reste à reprendre.`,
  command: (roots: readonly string[]): string => `Pour mettre au format d’aujourd’hui : jalon migrate ${some(roots)}\n`,
};

const en: typeof fr = {
  already: (format) => `of format ${format}: nothing to change`,
  done: (from, to, files) => `from format ${from} to format ${to}: ${files} ${plural(files, 'en', 'file')} changed`,
  would: (from, to, files) =>
    `from format ${from} to format ${to}: ${files} ${plural(files, 'en', 'file')} to change; nothing was written`,
  tally: (changed, same, failed, dryRun) =>
    `${changed} ${plural(changed, 'en', 'project')} ${dryRun ? 'to bring' : 'brought'} to today’s format, ${same} already of it${failed > 0 ? `, ${failed} not` : ''}.`,
  next: (roots) => `“jalon validate ${some(roots)}” says what is left to mend.`,
  command: (roots) => `To bring to today’s format: jalon migrate ${some(roots)}\n`,
};

export const migrationWords = { fr, en };

const commandFr = {
  does: 'met au format d’aujourd’hui les fichiers d’un format plus ancien : noms, clés, dossiers ; commentaires gardés',
  dryRun: 'montre ce qui changerait, sans rien écrire',
  examples: ['jalon migrate --dry-run', 'jalon migrate', 'jalon migrate projets/'],
};
const commandEn: typeof commandFr = {
  does: 'brings files of an older format to today’s: names, keys, folders; comments are kept',
  dryRun: 'shows what would change, and writes nothing',
  examples: ['jalon migrate --dry-run', 'jalon migrate', 'jalon migrate projects/'],
};
export const migrateCommand = { fr: commandFr, en: commandEn };
