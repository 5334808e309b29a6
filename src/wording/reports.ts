// What reports in the terminal say around the figures.
import type { Severity } from '../model/index.ts';
import { plural } from '../values/index.ts';
import { formatList } from './formats.ts';
import { labelOf } from './label.ts';
import { typedWord } from './visible.ts';

/** To the minute under an hour, then to the quarter: nobody can tell better. */
function roughly(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 55) return `${Math.ceil(seconds / 10) * 10} s`;
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  const quarters = Math.ceil(minutes / 15);
  return `${Math.floor(quarters / 4)} h${quarters % 4 === 0 ? '' : ` ${(quarters % 4) * 15} min`}`;
}

const fr = {
  severity: {
    error: labelOf('rule.rules.severity=error', 'fr'),
    warning: labelOf('rule.rules.severity=warning', 'fr'),
    info: 'info',
  } satisfies Record<Severity, string>,
  standing: {
    step: (name: string, met: number, total: number): string =>
      `Étape : ${name} — ${met} ${plural(met, 'fr', 'condition')} sur ${total} ${plural(met, 'fr', 'remplie')}${met < total ? ' ; il manque :' : ''}`,
  },
  plan: {
    frozen: 'arrêté',
    computed: 'calculé',
    by: 'par',
    investment: labelOf('action.budget.nature=investment', 'fr'),
    operating: labelOf('action.budget.nature=operating', 'fr'),
    fte: labelOf('plan.envelopes.fte', 'fr'),
    of: 'sur',
    left: 'reste',
    noLimit: 'sans enveloppe',
    since: (actions: number, year: number) =>
      `Les fiches disent autre chose de ${actions} ${plural(actions, 'fr', 'action')} : « jalon plan --amendments ${year} »`,
    takenByOver: (amount: string) => `et ${amount} pris par des actions réalisées ou abandonnées`,
    selected: 'Retenues',
    others: 'Non retenues',
    choice: {
      selected: labelOf('frozen-plan.selection.choice=selected', 'fr'),
      reserve: labelOf('frozen-plan.selection.choice=reserve', 'fr'),
      postponed: labelOf('frozen-plan.selection.choice=postponed', 'fr'),
      excluded: labelOf('frozen-plan.selection.choice=excluded', 'fr'),
    },
    none: 'Aucune année à planifier : il faut des enveloppes (plan.yaml).',
    over: 'dépassée',
  },
  render: {
    made: 'écrit',
    unchanged: 'inchangé',
    kept: 'modifié à la main, gardé ; le nouveau est à côté',
    would: 'serait écrit',
    wouldAll: (count: number) => `${count} ${plural(count, 'fr', 'document serait écrit', 'documents seraient écrits')}`,
    undue: (titles: string) => `rien à y mettre pour l’instant, donc pas écrit : ${titles}`,
    unpublished: 'pas de page publique : le projet ne publie encore ni axe ni action',
    untemplated: (title: string, formats: readonly string[]) =>
      `« ${title} » n’a ${formats.length === 0 ? 'aucun modèle' : `pas de modèle dans ce format ; il se fait en ${formatList(formats, 'fr')}`}`,
    unprinted: 'LibreOffice n’a pas pu en faire un PDF ; le document lui-même est écrit',
    unnumbered: 'sommaires sans numéros de page : « --pdf » les calcule (LibreOffice) ; dans Word, Ctrl+A puis F9',
    at: { document: 'documents', pdf: 'PDF', proof: 'mise en page', project: 'projet', form: 'fichier' },
    left: (milliseconds: number) => `encore ${roughly(milliseconds)} environ`,
    summary: (made: number, unchanged: number, kept: number) =>
      [
        `${made} ${plural(made, 'fr', 'document écrit', 'documents écrits')}`,
        unchanged > 0 ? `${unchanged} ${plural(unchanged, 'fr', 'inchangé')}` : '',
        kept > 0 ? `${kept} ${plural(kept, 'fr', 'gardé tel quel', 'gardés tels quels')}` : '',
      ]
        .filter(Boolean)
        .join(', '),
    leftOut: 'laissé de côté, à corriger',
    nothing: 'rien à produire pour ce projet',
  },
  gaps: {
    drafted: (gaps: number, files: number) =>
      `${gaps} ${plural(gaps, 'fr', 'information')} à compléter dans ${files} ${plural(files, 'fr', 'document')} : « jalon render --final » les liste`,
    text: (what: string, file: string) => `${what} : à écrire dans ${file}`,
    refused: (files: number) =>
      files > 1
        ? `${files} documents refusés : il y reste à compléter ce qui précède`
        : '1 document refusé : il y reste à compléter ce qui précède',
  },
  template: { at: 'paragraphe', line: 'ligne', section: 'section' },
  explain: {
    why: labelOf('rule.rules.why', 'fr'),
    mend: labelOf('rule.rules.mend', 'fr'),
    wrong: labelOf('rule.rules.example.wrong', 'fr'),
    right: labelOf('rule.rules.example.right', 'fr'),
    severity: labelOf('rule.rules.severity', 'fr'),
    step: labelOf('rule.rules.step', 'fr'),
    always: 'Dès le lancement',
    all: 'Codes des problèmes',
    about: (words: string): string => `Problèmes qui parlent de « ${words} »`,
    from: { project: 'Règle du projet', organisation: 'Règle de l’organisation' },
  },
  init: {
    made: 'Projet prêt dans',
    next: 'Et maintenant :',
    steps: (dir: string, isExcel: boolean) => [
      ...(isExcel
        ? [
            `jalon sync${dir === '.' ? '' : ` --project ${typedWord(dir)}`}   reprend ce que vous remplissez dans les classeurs du dossier excel/, et les remet à jour`,
          ]
        : []),
      `jalon status${dir === '.' ? '' : ` ${typedWord(dir)}`}      dit où en est le projet et ce qu’il y a à faire, avec la commande qui le fait`,
      `jalon preview${dir === '.' ? '' : ` ${typedWord(dir)}`}     le montre dans le navigateur, et suit chaque enregistrement`,
    ],
    already: 'déjà là, gardé',
    undue: (options: string, where: string) =>
      `le projet est déjà là, et reste ce qu’il dit : rien n’a été pris de ${options}. « jalon set projet${where} » liste ce qui se change.`,
    renewed: 'remis à jour',
    wouldRenew: 'serait remis à jour',
    edited: 'modifié à la main, gardé ; pour le remettre à jour, supprimez-le et relancez jalon init',
    toAdd: 'déjà là, gardé ; à y ajouter :',
    toFill: (names: readonly string[]) => `à remplir : ${names.join(', ')}`,
    nothing: 'rien n’a été modifié',
  },
  demo: {
    title: 'Démonstration',
    copied: 'projet d’exemple copié',
    made: (count: number) => `${count} documents écrits`,
    open: 'Cinq documents à ouvrir, dans l’ordre où on les lirait :',
    others: (count: number, dir: string) => `et ${count} autres dans ${dir}/build/`,
    begin: [
      'Pour commencer le vôtre :',
      '  jalon init mon-territoire --territory "nom ou SIREN"',
      '  jalon status mon-territoire      dit ensuite quoi faire',
    ],
    date: (day: string) => `à la date du ${day}`,
  },
};
const en: typeof fr = {
  severity: {
    error: labelOf('rule.rules.severity=error', 'en'),
    warning: labelOf('rule.rules.severity=warning', 'en'),
    info: 'info',
  },
  standing: {
    step: (name, met, total) =>
      `Step: ${name} — ${met} of ${total} ${plural(total, 'en', 'condition')} met${met < total ? '; missing:' : ''}`,
  },
  plan: {
    frozen: 'frozen',
    computed: 'computed',
    by: 'by',
    investment: labelOf('action.budget.nature=investment', 'en'),
    operating: labelOf('action.budget.nature=operating', 'en'),
    fte: labelOf('plan.envelopes.fte', 'en'),
    of: 'of',
    left: 'left',
    noLimit: 'no envelope',
    since: (actions: number, year: number) =>
      `The sheets say otherwise of ${actions} ${plural(actions, 'en', 'action')}: “jalon plan --amendments ${year}”`,
    takenByOver: (amount: string) => `and ${amount} taken by actions that are done or were dropped`,
    selected: 'Selected',
    others: 'Left out',
    choice: {
      selected: labelOf('frozen-plan.selection.choice=selected', 'en'),
      reserve: labelOf('frozen-plan.selection.choice=reserve', 'en'),
      postponed: labelOf('frozen-plan.selection.choice=postponed', 'en'),
      excluded: labelOf('frozen-plan.selection.choice=excluded', 'en'),
    },
    none: 'No year to plan: envelopes (plan.yaml) are needed.',
    over: 'overrun',
  },
  render: {
    made: 'written',
    unchanged: 'unchanged',
    kept: 'edited by hand, kept; the new one is beside it',
    would: 'would be written',
    wouldAll: (count: number) => `${count} ${plural(count, 'en', 'document', 'documents')} would be written`,
    undue: (titles) => `nothing to put in it yet, so not written: ${titles}`,
    unpublished: 'no public page: the project publishes neither axis nor action yet',
    untemplated: (title, formats) =>
      `“${title}” has no template ${formats.length === 0 ? 'at all' : `in this format; it is made in ${formatList(formats, 'en')}`}`,
    unprinted: 'LibreOffice could not make a PDF of it; the document itself is written',
    unnumbered: 'contents without page numbers: “--pdf” works them out (LibreOffice); in Word, Ctrl+A then F9',
    at: { document: 'documents', pdf: 'PDF', proof: 'layout', project: 'project', form: 'file' },
    left: (milliseconds) => `about ${roughly(milliseconds)} left`,
    summary: (made, unchanged, kept) =>
      [
        `${made} ${plural(made, 'en', 'document')} written`,
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
      `${gaps} ${plural(gaps, 'en', 'thing')} to be completed in ${files} ${plural(files, 'en', 'document')}: “jalon render --final” lists them`,
    text: (what, file) => `${what}: to be written in ${file}`,
    refused: (files) => `${files} ${plural(files, 'en', 'document')} refused: the above is still to be completed there`,
  },
  template: { at: 'paragraph', line: 'line', section: 'section' },
  explain: {
    why: labelOf('rule.rules.why', 'en'),
    mend: labelOf('rule.rules.mend', 'en'),
    wrong: labelOf('rule.rules.example.wrong', 'en'),
    right: labelOf('rule.rules.example.right', 'en'),
    severity: labelOf('rule.rules.severity', 'en'),
    step: labelOf('rule.rules.step', 'en'),
    always: 'From the launch',
    all: 'Problem codes',
    about: (words) => `Problems that mention “${words}”`,
    from: { project: 'Rule of the project', organisation: 'Rule of the organisation' },
  },
  init: {
    made: 'Project ready in',
    next: 'What now:',
    steps: (dir, isExcel) => [
      ...(isExcel
        ? [
            `jalon sync${dir === '.' ? '' : ` --project ${typedWord(dir)}`}   brings back what you fill in in the workbooks of the folder excel/, and brings them up to date`,
          ]
        : []),
      `jalon status${dir === '.' ? '' : ` ${typedWord(dir)}`}      says where the project stands and what is to be done, with the command that does it`,
      `jalon preview${dir === '.' ? '' : ` ${typedWord(dir)}`}     shows it in the browser, and follows each save`,
    ],
    already: 'already there, kept',
    undue: (options, where) =>
      `the project is there already, and stays as it is: nothing was taken from ${options}. “jalon set project${where}” lists what can be changed.`,
    renewed: 'brought up to date',
    wouldRenew: 'would be brought up to date',
    edited: 'edited by hand, kept; to bring it up to date, delete it and run jalon init again',
    toAdd: 'already there, kept; to be added to it:',
    toFill: (names) => `to be filled in: ${names.join(', ')}`,
    nothing: 'nothing was changed',
  },
  demo: {
    title: 'Demonstration',
    copied: 'example project copied',
    made: (count) => `${count} documents written`,
    open: 'Five documents to open, in the order in which one would read them:',
    others: (count, dir) => `and ${count} others in ${dir}/build/`,
    begin: [
      'To begin your own:',
      '  jalon init my-territory --territory "name or SIREN"',
      '  jalon status my-territory      then says what to do',
    ],
    date: (day) => `as of ${day}`,
  },
};
export const reports = { fr, en };
