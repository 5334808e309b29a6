// What can be wrong with what people ask of the checks themselves.
import { periodEn, periodFr } from '../dates.ts';
import { orNearest, quotedEn, quotedFr, type Rule, rule } from '../rule.ts';

const reasons = {
  fr: {
    missing: 'le fichier n’existe pas',
    cyclic: 'les fichiers se renvoient l’un à l’autre',
    outside: 'le fichier est hors des dossiers que la commande nomme',
  },
  en: {
    missing: 'there is no such file',
    cyclic: 'the files extend one another',
    outside: 'the file is outside the folders that the command names',
  },
};

/** A rule that people wrote themselves, in a folder that the command may not name. */
const isUnnamed = (code: string, nearest: string | null): boolean => code.startsWith('x-') && nearest === null;

export const settingsFaults: readonly Rule[] = [
  rule<{ code: string; nearest: string | null }>({
    code: 'settings/unknown-rule',
    severity: 'warning',
    example: { wrong: 'severity: {action/whithout-cost: off}', right: 'severity: {action/without-cost: off}' },
    fr: {
      says: ({ code, nearest }) =>
        `aucune règle ne s’appelle ${quotedFr(code)}${isUnnamed(code, nearest) ? ' ; celles d’une organisation se lisent avec --organisation <dossier>' : orNearest.fr(nearest)}`,
      why: 'Un réglage qui nomme une règle inconnue ne règle rien.',
      mend: 'Corrigez le code ; jalon explain les donne tous.',
    },
    en: {
      says: ({ code, nearest }) =>
        `no rule is called ${quotedEn(code)}${isUnnamed(code, nearest) ? '; those of an organisation are read with --organisation <folder>' : orNearest.en(nearest)}`,
      why: 'A setting that names an unknown rule sets nothing.',
      mend: 'Correct the code; jalon explain lists them all.',
    },
  }),
  rule<{ path: string; reason: 'missing' | 'cyclic' | 'outside' }>({
    code: 'settings/cannot-extend',
    severity: 'error',
    example: { wrong: 'checks: {extends: /etc/reglages.yaml}', right: 'checks: {extends: ../reglages.yaml}' },
    fr: {
      says: ({ path, reason }) => `les réglages ${quotedFr(path)} ne peuvent pas être hérités : ${reasons.fr[reason]}`,
      why: 'Sans ces réglages, les contrôles ne seraient pas ceux que l’organisation a choisis.',
      mend: 'Donnez un chemin qui part de ce fichier, et nommez le dossier commun : jalon validate --organisation <dossier>.',
    },
    en: {
      says: ({ path, reason }) => `the settings ${quotedEn(path)} cannot be inherited: ${reasons.en[reason]}`,
      why: 'Without these settings the checks would not be those that the organisation chose.',
      mend: 'Give a path that starts from this file, and name the shared folder: jalon validate --organisation <folder>.',
    },
  }),
  rule<{ code: string }>({
    code: 'settings/cannot-silence',
    severity: 'warning',
    example: { wrong: 'severity: {yaml/duplicate-key: off}', right: 'severity: {action/without-cost: off}' },
    fr: {
      says: ({ code }) => `le problème ${quotedFr(code)} ne peut être ni abaissé ni passé sous silence`,
      why: 'Un fichier qui porte cette erreur n’est pas lu : la taire cacherait ce qu’il contient.',
      mend: 'Corrigez le fichier, puis retirez ce réglage.',
    },
    en: {
      says: ({ code }) => `the problem ${quotedEn(code)} can be neither lowered nor silenced`,
      why: 'A file with this error is not read: silence would hide what it holds.',
      mend: 'Mend the file, then remove this setting.',
    },
  }),
  rule<{ code: string }>({
    code: 'settings/error-turned-off',
    severity: 'warning',
    example: {
      wrong: 'severity: {reference/unknown: off}',
      right: 'waivers:\n  - {rule: reference/unknown, place: AC-012, reason: Action du syndicat, tenue ailleurs}',
    },
    fr: {
      says: ({ code }) => `l’erreur ${quotedFr(code)} ne se désactive pas : elle compte toujours`,
      why: 'Une erreur passée sous silence sans motif ne laisse de trace dans aucun rapport ; une dérogation y reste, avec son motif.',
      mend: 'Remplacez « off » par une dérogation, « waivers: [{rule: …, reason: …}] » ; « place » dit où elle vaut, et partout sans elle.',
    },
    en: {
      says: ({ code }) => `the error ${quotedEn(code)} cannot be turned off: it still counts`,
      why: 'An error silenced without a reason leaves no trace in any report; a waiver stays there, with its reason.',
      mend: 'Replace “off” with a waiver, “waivers: [{rule: …, reason: …}]”; “place” says where it applies: everywhere without it.',
    },
  }),
  rule<{ code: string; until: string }>({
    code: 'waiver/expired',
    severity: 'warning',
    example: { wrong: 'until: 2025-12-31', right: 'until: 2027-12-31' },
    fr: {
      says: ({ code, until }) => `la dérogation à ${quotedFr(code)} a pris fin le ${periodFr(until)}`,
      why: 'Une dérogation vaut pour un temps : passé ce délai, le problème compte de nouveau.',
      mend: 'Corrigez ce qu’elle couvrait, ou décidez d’une nouvelle date.',
    },
    en: {
      says: ({ code, until }) => `the waiver of ${quotedEn(code)} ended on ${periodEn(until)}`,
      why: 'A waiver is for a time: after it, the problem counts again.',
      mend: 'Mend what it covered, or decide on a new date.',
    },
  }),
  rule<{ code: string }>({
    code: 'waiver/unused',
    severity: 'warning',
    example: {
      wrong:
        'waivers: [{rule: action/without-cost, place: AC-012, reason: à chiffrer}]\nactions/AC-012 : budget: [{planned: 24000}]',
      right: 'waivers: []\nactions/AC-012 : budget: [{planned: 24000}]',
    },
    fr: {
      says: ({ code }) => `la dérogation à ${quotedFr(code)} ne sert plus`,
      why: 'Une dérogation oubliée tairait un jour un problème que personne n’a accepté.',
      mend: 'Retirez-la, ou corrigez l’endroit qu’elle vise.',
    },
    en: {
      says: ({ code }) => `the waiver of ${quotedEn(code)} is no longer needed`,
      why: 'A forgotten waiver would one day hide a problem that nobody accepted.',
      mend: 'Remove it, or correct the place it is for.',
    },
  }),
  rule<{ code: string }>({
    code: 'ignore/unused',
    severity: 'warning',
    example: {
      wrong: 'budget: [{planned: 24000}] # jalon-ignore action/without-cost: à chiffrer',
      right: 'budget: [{planned: 24000}]',
    },
    fr: {
      says: ({ code }) => `ce commentaire accepte ${quotedFr(code)}, que rien ne signale sur cette ligne`,
      why: 'Un commentaire oublié tairait un jour un problème que personne n’a accepté.',
      mend: 'Retirez le commentaire, ou placez-le sur la ligne qu’il vise.',
    },
    en: {
      says: ({ code }) => `this comment accepts ${quotedEn(code)}, which nothing reports on this line`,
      why: 'A forgotten comment would one day hide a problem that nobody accepted.',
      mend: 'Remove the comment, or put it on the line it is for.',
    },
  }),
  rule({
    code: 'ignore/without-reason',
    severity: 'warning',
    example: {
      wrong: '# jalon-ignore action/without-cost',
      right: '# jalon-ignore action/without-cost: coût porté par la Région',
    },
    fr: {
      says: () => 'ce commentaire doit nommer le code qu’il accepte et en donner la raison',
      why: 'Qui relit le projet doit savoir pourquoi un problème est accepté ; sans raison, le commentaire est sans effet.',
      mend: 'Écrivez le code, un deux-points et la raison.',
    },
    en: {
      says: () => 'this comment must name the code that it accepts, and say why',
      why: 'Whoever reads the project again must know why a problem is accepted; without a reason the comment has no effect.',
      mend: 'Write the code, a colon and the reason.',
    },
  }),
  rule<{ code: string; path: string }>({
    code: 'known/gone',
    severity: 'info',
    example: {
      wrong: '.jalon/known-problems.json garde « action/without-cost » d’une action chiffrée depuis',
      right: 'jalon validate --known write',
    },
    fr: {
      says: ({ code, path }) => `le problème connu ${quotedFr(code)} a disparu de ${path}`,
      why: 'Tant qu’il reste dans la liste, le même problème pourrait revenir sans être vu.',
      mend: 'Écrivez de nouveau la liste avec jalon validate --known write.',
    },
    en: {
      says: ({ code, path }) => `the known problem ${quotedEn(code)} is gone from ${path}`,
      why: 'As long as the list holds it, the same problem could come back unseen.',
      mend: 'Write the list again with jalon validate --known write.',
    },
  }),
];
