// What is said of corrections.
import { plural } from '../values/index.ts';

const fr = {
  refused: 'a changé entre-temps : rien n’a été écrit',
  tabs: 'tabulations → espaces',
  summary: (mends: number, files: number, dryRun: boolean): string => {
    if (mends === 0) return 'Rien à corriger sans vous.';
    const where = `dans ${files} ${plural(files, 'fr', 'fichier')}`;
    return dryRun
      ? `${mends} ${plural(mends, 'fr', 'correction possible', 'corrections possibles')} ${where} ; rien n’a été écrit.`
      : `${mends} ${plural(mends, 'fr', 'correction')} ${where}.`;
  },
};

const en: typeof fr = {
  refused: 'was changed meanwhile: nothing was written',
  tabs: 'tabs → spaces',
  summary: (mends, files, dryRun) => {
    if (mends === 0) return 'Nothing to mend without you.';
    const where = `in ${files} ${plural(files, 'en', 'file')}`;
    return dryRun
      ? `${mends} possible ${plural(mends, 'en', 'correction')} ${where}; nothing was written.`
      : `${mends} ${plural(mends, 'en', 'correction')} ${where}.`;
  },
};

export const mending = { fr, en };
