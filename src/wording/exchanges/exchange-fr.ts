// The workbook that goes out and comes back, in French: its sheets, its instructions, and what is said when it comes back.
import { plural } from '../../values/index.ts';
import { formatList } from '../formats.ts';
import { labelOf } from '../label.ts';
import { quoted } from '../quoted.ts';
import { exchangeSheets } from './exchange-sheets.ts';
import { planImport } from './plan-import.ts';

/** What somebody leads. */
interface FormHolds {
  readonly actions: boolean;
  readonly indicators: boolean;
}

export const exchangeFr = {
  file: 'classeur.xlsx',
  yes: 'oui',
  no: 'non',
  page: 'Page',
  title: (project: string): string => `Classeur du projet – ${project}`,
  names: { lists: 'Listes', base: 'Base' },
  fixed:
    'Les identifiants ne se changent pas : ils disent de quelle ligne il s’agit. Pour ajouter une ligne, écrivez sous la dernière.',
  sheets: {
    id: 'Identifiant',
    holder: {
      action: 'Action',
      indicator: labelOf('values.values.indicator', 'fr'),
      'axis-or-objective': 'Axe ou objectif parent',
      need: labelOf('evaluation.needVerdicts.need', 'fr'),
      interview: labelOf('interview', 'fr'),
      workshop: labelOf('workshop', 'fr'),
      meeting: labelOf('meeting', 'fr'),
      evaluation: labelOf('evaluation', 'fr'),
    },
    groups: {
      actions: 'Actions',
      strategy: 'Stratégie',
      needs: 'Besoins et diagnostic',
      indicators: labelOf('indicators', 'fr'),
      actors: labelOf('actors', 'fr'),
      choice: 'Choix et enveloppes',
      life: 'Réunions, communication, démarche',
      evaluation: labelOf('evaluation', 'fr'),
    },
    sheets: exchangeSheets('fr'),
  },
  instructions: {
    name: 'Mode d’emploi',
    says: (day: string): readonly string[] => [
      `Ce classeur contient ce que le projet disait le ${day}. Remplissez, corrigez, puis renvoyez le fichier : seules les cellules que vous aurez changées seront reprises, et rien de ce que d’autres ont écrit entre-temps ne sera perdu.`,
      'La première colonne de chaque feuille est l’identifiant : ne le changez pas. Vous pouvez trier, filtrer, déplacer et masquer des colonnes, ajouter les vôtres (elles ne seront pas reprises, et l’import le signale).',
      'Pour ajouter une ligne, écrivez sous la dernière sans remplir l’identifiant : il sera donné à l’import. Pour citer la nouvelle ligne dans une autre feuille, donnez-lui vous-même le numéro qui suit.',
      'Pour retirer une ligne, supprimez-la : la question sera posée à l’import avant de rien effacer.',
      'Une case vide veut dire « non renseigné ». Vider une case efface ce qu’elle disait.',
      'Plusieurs valeurs dans une case (pilotes, besoins, objectifs…) : une par ligne, avec Alt+Entrée (Ctrl+Entrée dans LibreOffice).',
      'Une personne, un service, un besoin… se cite par son identifiant (PE-02) ou par son intitulé. Périodes : 2027, 2027-T2, 2027-S1, 2027-03, 2027-03-15. Montants : 1234,50 ou une fourchette 20000 – 30000.',
      'Ce qui commence par = + - ou @ reste du texte. Le texte des cellules est repris, pas les couleurs ni les commentaires.',
      'Restent dans le dossier seul : les enquêtes ; les bulletins, qui ont leur propre classeur ; les comptes rendus et les textes des documents ; les plans annuels figés et les règles du plan ; les mots des échelles, les formules et la ventilation des valeurs ; les réglages du projet.',
    ],
    sheet: 'Feuille',
    holds: 'Ce qu’elle contient',
    lines: 'Lignes',
  },
  forms: {
    folder: 'fiches-de-suivi',
    title: (lead: string, project: string): string => `Suivi – ${lead} – ${project}`,
    lines: (day: string, { actions, indicators }: FormHolds): readonly string[] => [
      `Ce classeur contient ${formatList([...(actions ? ['vos actions'] : []), ...(indicators ? ['vos indicateurs'] : [])], 'fr')}, ${indicators ? 'tels qu’ils' : 'telles qu’elles'} étaient le ${day}. Mettez-les à jour, puis renvoyez-le.`,
      ...(actions
        ? [
            'Actions : statut, avancement, météo, blocage. Dans la dernière colonne, écrivez ce qui s’est passé : la note sera ajoutée au journal de suivi, avec la date et votre fonction.',
            'Budget : engagé et réalisé.',
          ]
        : []),
      ...(indicators ? ['Valeurs : ajoutez une ligne sous la dernière, avec l’indicateur, la période et la valeur.'] : []),
      'Les colonnes en gris et en italique sont là pour être lues : un changement n’y est pas repris, et l’import le signale.',
      'La première colonne est l’identifiant : ne le changez pas. Une case vide veut dire « non renseigné ».',
    ],
    answered: 'Ont répondu',
    silent: 'À relancer',
    others: 'Fichiers qui ne sont pas des fiches de suivi',
    answer: (lead: string, path: string, changed: number, conflicts: number): string =>
      changed + conflicts === 0
        ? `${lead} (${path}) : rien de nouveau à reprendre`
        : `${lead} (${path}) : ${changed} ${plural(changed, 'fr', 'changement')}${conflicts > 0 ? `, ${conflicts} ${plural(conflicts, 'fr', 'conflit')}` : ''}`,
    unchanged: (path: string): string => `fiche rendue sans changement (${path})`,
    never: 'pas de fiche rendue',
  },
  merge: {
    from: (title: string, day: string): string => `Classeur de ${quoted(title, 'fr')}, exporté le ${day}`,
    summary: (changed: number, added: number, conflicts: number): string =>
      [
        `${changed} ${plural(changed, 'fr', 'cellule changée', 'cellules changées')}`,
        `${added} ${plural(added, 'fr', 'ligne ajoutée', 'lignes ajoutées')}`,
        `${conflicts} ${plural(conflicts, 'fr', 'conflit')}`,
      ].join(', '),
    nothing: 'Rien n’a changé dans ce classeur.',
    renamed: (ids: string): string => `Renommées depuis l’export, reconnues à leur intitulé : ${ids}.`,
    people: (count: number): string => planImport.fr.people(count),
    conflicts: 'Conflits : la même case a changé des deux côtés',
    base: 'à l’export',
    folder: 'dans le dossier',
    workbook: 'dans le classeur',
    empty: '(vide)',
    kept: {
      ours: 'le dossier garde sa valeur',
      theirs: 'la valeur du classeur est prise',
      open: 'à trancher : le dossier garde sa valeur (--ours ou --theirs)',
    },
    named: (key: string, title: string): string => `${key} ${quoted(title, 'fr')}`,
    says: (what: string, said: string): string => `${what} : ${said}`,
    which: (thing: string, field: string): string => `${thing}, ${field} : changé des deux côtés. Que garder ?`,
    missing: 'Lignes retirées du classeur',
    isKept: 'gardée (--delete la supprime)',
    isRemoved: 'supprimée',
    isCited: (id: string): string =>
      `gardée : d’autres y renvoient. « jalon remove ${id} » dit lesquelles, et la retire avec ces renvois ou la remplace`,
    isChanged: 'gardée : elle a changé depuis dans le dossier',
    deleteIt: (sheet: string, thing: string): string =>
      `${sheet} : ${thing}, ligne retirée du classeur. La supprimer du projet ?`,
    keep: 'Garder',
    remove: 'Supprimer',
    gone: 'Changées dans le classeur, mais introuvables dans le dossier : supprimées depuis, ou renommées et réintitulées',
    goneWayOut:
      'Rien n’en est repris, le classeur seul garde ces mots. Une chose renommée reprend son ancien identifiant le temps de l’import : jalon rename <nouveau> <ancien>.',
    remarks: 'Non repris',
    computed: 'Valeurs calculées par une formule, prises telles qu’elles étaient à l’enregistrement',
    write: 'Écrire ces changements ?',
    yes: 'Oui, écrire',
    no: 'Non, ne rien écrire',
    untouched: 'Rien n’a été écrit.',
    notAsked: 'Rien n’a été écrit : relancez avec --yes pour écrire.',
    given: 'nouvelle ligne',
  },
  remarks: {
    'sheet-missing': () =>
      'cette feuille n’est plus dans le classeur, ou n’a plus sa colonne d’identifiants : ses lignes sont laissées comme elles sont',
    'sheet-unknown': () => 'cette feuille n’est pas de ce classeur : elle n’est pas lue',
    'column-missing': ({ head }: { head: string }) =>
      `la colonne « ${head} » n’est plus là : ses cases sont laissées comme elles sont`,
    'column-unknown': ({ head }: { head: string }) =>
      `la colonne « ${head} » n’est pas une colonne de ce classeur : elle n’est pas lue`,
    'no-column': ({ words }: { words: string }) => `« ${words} » n’est dans aucune colonne de la feuille : ce n’est pas lu`,
    'not-understood': ({ head, words, wanted }: { head: string; words: string; wanted: string }) =>
      `« ${words} » n’est pas compris (${head}) : ${wanted}`,
    'would-break': ({ head, words, wanted }: { head: string; words: string; wanted: string }) =>
      `« ${words} » n’est pas pris (${head}), le projet le refuse : ${wanted}`,
    'closed-cell': ({ head, words }: { head: string; words: string }) =>
      `cette case ne se change pas ici (${head}) : « ${words} »`,
    'holder-unknown': ({ head, words }: { head: string; words: string }) =>
      `« ${words} » ne désigne rien dans le projet (${head}) : la ligne n’est pas ajoutée`,
    'no-new-line': ({ head, words }: { head: string; words: string }) =>
      head === ''
        ? `cette feuille ne reçoit pas de nouvelle ligne : ${words}`
        : `cette ligne n’est pas nouvelle dans la feuille ${head}, où elle s’ajoute avec son identifiant : ${words}`,
    'required-missing': ({ head, words }: { head: string; words: string }) =>
      `il manque « ${head} »${words === '' ? '' : ` : ${words}`}`,
    remark: ({ head, words }: { head: string; words: string }) => `« ${words} », à côté de la valeur, n’est pas repris (${head})`,
    comment: ({ words }: { words: string }) => `commentaire non repris : « ${words} »`,
    'too-long': ({ head }: { head: string }) => `ce texte est trop long pour une case (${head}) : changez-le dans le dossier`,
  },
  wanted: {
    value: (values: string): string => `une de ces valeurs est attendue : ${values}`,
    number: () => 'un nombre est attendu, par exemple 1234,50',
    amount: () => 'le montant seul est attendu, par exemple 1234,50 ; HT ou TTC se dit dans la colonne « Base de taxe »',
    'yes-or-no': () => 'oui ou non est attendu',
    day: () => 'un jour est attendu, par exemple 15/03/2027 ou 2027-03-15',
    period: () => 'une période est attendue, par exemple 2027, 2027-T2 ou 2027-03-15',
    'full-time': () => 'une part d’un temps plein est attendue, par exemple 0,5 ou 50 %',
    time: () => 'l’heure du début est attendue, par exemple 18h30',
    computed: () => 'cette formule n’a pas de résultat : écrivez la valeur',
    reference: () => 'un identifiant ou un intitulé du projet est attendu',
  },
};
