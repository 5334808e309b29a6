// What reports in the terminal say around the figures.
import type { Severity } from '../model/index.ts';

/** To the minute under an hour, then to the quarter: nobody can tell better. */
function roughly(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 55) return `${Math.ceil(seconds / 10) * 10}\u00a0s`;
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 60) return `${minutes}\u00a0min`;
  const quarters = Math.ceil(minutes / 15);
  return `${Math.floor(quarters / 4)}\u00a0h${quarters % 4 === 0 ? '' : `\u00a0${(quarters % 4) * 15}\u00a0min`}`;
}

const fr = {
  severity: { error: 'erreur', warning: 'alerte', info: 'info' } satisfies Record<Severity, string>,
  standing: {
    step: (name: string, met: number, total: number): string =>
      `Étape\u00a0: ${name} — ${met} condition${met > 1 ? 's' : ''} sur ${total} remplie${met > 1 ? 's' : ''}${met < total ? '\u202f; il manque\u00a0:' : ''}`,
  },
  plan: {
    frozen: 'arrêté',
    computed: 'calculé',
    by: 'par',
    investment: 'investissement',
    operating: 'fonctionnement',
    fte: 'ETP',
    of: 'sur',
    left: 'reste',
    noLimit: 'sans enveloppe',
    selected: 'Retenues',
    others: 'Non retenues',
    choice: { selected: 'retenue', reserve: 'en réserve', postponed: 'reportée', excluded: 'écartée' },
    none: 'Aucune année à planifier : il faut des enveloppes (plan.yaml).',
    over: 'dépassée',
  },
  render: {
    made: 'écrit',
    unchanged: 'inchangé',
    kept: 'modifié à la main, gardé ; le nouveau est à côté',
    would: 'serait écrit',
    wouldAll: (count: number) => `${count} document${count > 1 ? 's seraient écrits' : ' serait écrit'}`,
    undue: (ids: string) => `rien à y mettre pour l’instant, donc pas écrit\u00a0: ${ids}`,
    unprinted: 'LibreOffice n’a pas pu en faire un PDF ; le document lui-même est écrit',
    unnumbered: 'sommaires sans numéros de page : « --pdf » les calcule (LibreOffice) ; dans Word, Ctrl+A puis F9',
    at: { document: 'documents', pdf: 'PDF', project: 'projet', form: 'fichier' },
    left: (milliseconds: number) => `encore ${roughly(milliseconds)} environ`,
    summary: (made: number, unchanged: number, kept: number) =>
      [
        `${made} document${made > 1 ? 's' : ''} écrit${made > 1 ? 's' : ''}`,
        unchanged > 0 ? `${unchanged} inchangé${unchanged > 1 ? 's' : ''}` : '',
        kept > 0 ? `${kept} gardé${kept > 1 ? 's' : ''} tel${kept > 1 ? 's' : ''} quel${kept > 1 ? 's' : ''}` : '',
      ]
        .filter(Boolean)
        .join(', '),
    leftOut: 'laissé de côté, à corriger',
    nothing: 'rien à produire pour ce projet',
  },
  gaps: {
    drafted: (gaps: number, files: number) =>
      `${gaps} information${gaps > 1 ? 's' : ''} à compléter dans ${files} document${files > 1 ? 's' : ''}\u00a0: « jalon render --final » les liste`,
    gap: (field: string, file: string, key: string) => `${field}\u00a0: ${file}, ${key}`,
    refused: (files: number) =>
      files > 1
        ? `${files} documents refusés\u00a0: il y reste à compléter ce qui précède`
        : '1 document refusé\u00a0: il y reste à compléter ce qui précède',
  },
  template: { at: 'paragraphe', line: 'ligne' },
  explain: {
    why: 'Pourquoi',
    mend: 'Comment y remédier',
    wrong: 'À éviter',
    right: 'À écrire',
    severity: 'Gravité',
    step: 'À partir de l’étape',
    always: 'Dès le lancement',
    all: 'Codes des problèmes',
    from: { project: 'Règle du projet', organisation: 'Règle de l’organisation' },
  },
  init: {
    made: 'Projet prêt dans',
    next: 'Et maintenant :',
    steps: (dir: string) => [
      `ouvrez ${dir === '.' ? '' : `${dir}/`}project.yaml et complétez-le`,
      `jalon validate${dir === '.' ? '' : ` ${dir}`}`,
      `jalon render${dir === '.' ? '' : ` ${dir}`}`,
    ],
    already: 'déjà là, gardé',
    renewed: 'remis à jour',
    wouldRenew: 'serait remis à jour',
    edited: 'modifié à la main, gardé\u202f; pour le remettre à jour, supprimez-le et relancez jalon init',
    toAdd: 'déjà là, gardé\u202f; à y ajouter\u00a0:',
    toFill: (names: readonly string[]) => `à remplir\u00a0: ${names.join(', ')}`,
    nothing: 'rien n’a été modifié',
  },
  demo: {
    title: 'Démonstration',
    copied: 'projet d’exemple copié',
    open: 'À ouvrir :',
    date: (day: string) => `à la date du ${day}`,
  },
};
const en: typeof fr = {
  severity: { error: 'error', warning: 'warning', info: 'info' },
  standing: {
    step: (name, met, total) =>
      `Step: ${name} — ${met} of ${total} condition${total === 1 ? '' : 's'} met${met < total ? '; missing:' : ''}`,
  },
  plan: {
    frozen: 'frozen',
    computed: 'computed',
    by: 'by',
    investment: 'investment',
    operating: 'operating',
    fte: 'FTE',
    of: 'of',
    left: 'left',
    noLimit: 'no envelope',
    selected: 'Selected',
    others: 'Left out',
    choice: { selected: 'selected', reserve: 'reserve', postponed: 'postponed', excluded: 'excluded' },
    none: 'No year to plan: envelopes (plan.yaml) are needed.',
    over: 'overrun',
  },
  render: {
    made: 'written',
    unchanged: 'unchanged',
    kept: 'edited by hand, kept; the new one is beside it',
    would: 'would be written',
    wouldAll: (count: number) => `${count} ${count === 1 ? 'document' : 'documents'} would be written`,
    undue: (ids) => `nothing to put in it yet, so not written: ${ids}`,
    unprinted: 'LibreOffice could not make a PDF of it; the document itself is written',
    unnumbered: 'contents without page numbers: “--pdf” works them out (LibreOffice); in Word, Ctrl+A then F9',
    at: { document: 'documents', pdf: 'PDF', project: 'project', form: 'file' },
    left: (milliseconds) => `about ${roughly(milliseconds)} left`,
    summary: (made, unchanged, kept) =>
      [
        `${made} document${made === 1 ? '' : 's'} written`,
        unchanged > 0 ? `${unchanged} unchanged` : '',
        kept > 0 ? `${kept} kept as edited` : '',
      ]
        .filter(Boolean)
        .join(', '),
    leftOut: 'left out, to be mended',
    nothing: 'nothing to make for this project',
  },
  gaps: {
    drafted: (gaps, files) =>
      `${gaps} thing${gaps === 1 ? '' : 's'} to be completed in ${files} document${files === 1 ? '' : 's'}: “jalon render --final” lists them`,
    gap: (field, file, key) => `${field}: ${file}, ${key}`,
    refused: (files) => `${files} document${files === 1 ? '' : 's'} refused: the above is still to be completed there`,
  },
  template: { at: 'paragraph', line: 'line' },
  explain: {
    why: 'Why',
    mend: 'How to mend it',
    wrong: 'Avoid',
    right: 'Write',
    severity: 'Severity',
    step: 'From step',
    always: 'From the launch',
    all: 'Problem codes',
    from: { project: 'Rule of the project', organisation: 'Rule of the organisation' },
  },
  init: {
    made: 'Project ready in',
    next: 'What now:',
    steps: (dir) => [
      `open ${dir === '.' ? '' : `${dir}/`}project.yaml and fill it`,
      `jalon validate${dir === '.' ? '' : ` ${dir}`}`,
      `jalon render${dir === '.' ? '' : ` ${dir}`}`,
    ],
    already: 'already there, kept',
    renewed: 'brought up to date',
    wouldRenew: 'would be brought up to date',
    edited: 'edited by hand, kept; to bring it up to date, delete it and run jalon init again',
    toAdd: 'already there, kept; to be added to it:',
    toFill: (names) => `to be filled in: ${names.join(', ')}`,
    nothing: 'nothing was changed',
  },
  demo: { title: 'Demonstration', copied: 'example project copied', open: 'To open:', date: (day) => `as of ${day}` },
};
export const reports = { fr, en };
