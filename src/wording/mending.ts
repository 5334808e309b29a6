// What is said of corrections.

const s = (count: number): string => (count > 1 ? 's' : '');

const fr = {
  refused: 'a changé entre-temps\u00a0: rien n’a été écrit',
  tabs: 'tabulations → espaces',
  summary: (mends: number, files: number, dryRun: boolean): string => {
    if (mends === 0) return 'Rien à corriger sans vous.';
    const where = `dans ${files} fichier${s(files)}`;
    return dryRun
      ? `${mends} correction${s(mends)} possible${s(mends)} ${where}\u202f; rien n’a été écrit.`
      : `${mends} correction${s(mends)} ${where}.`;
  },
};

const en: typeof fr = {
  refused: 'was changed meanwhile: nothing was written',
  tabs: 'tabs → spaces',
  summary: (mends, files, dryRun) => {
    if (mends === 0) return 'Nothing to mend without you.';
    const where = `in ${files} file${s(files)}`;
    return dryRun
      ? `${mends} possible correction${s(mends)} ${where}; nothing was written.`
      : `${mends} correction${s(mends)} ${where}.`;
  },
};

export const mending = { fr, en };
