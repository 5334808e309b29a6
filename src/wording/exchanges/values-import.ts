// What `jalon import values` says of a table.
import type { ValueRemarkCode } from '../../model/index.ts';
import { plural } from '../../values/index.ts';

const quoted = (text: string): string => `« ${text} »`;

const fr = {
  read: (file: string, sheet: string, row: number) =>
    `${file}${sheet && `, feuille ${quoted(sheet)}`}, en-têtes à la ligne ${row}`,
  counts: {
    new: (n: number) => `${n} ${plural(n, 'fr', 'valeur')} à ajouter`,
    same: (n: number) => `${n} déjà là`,
    replaced: (n: number) => `${n} ${plural(n, 'fr', 'remplacée')}`,
    completed: (n: number) => `${n} ${plural(n, 'fr', 'complétée')}`,
  },
  different: (at: string, what: string, table: string, folder: string) =>
    `${at}  ${what} : le tableau dit ${table}, le projet ${folder} ; le projet est gardé (--replace prend le tableau)`,
  twice: (at: string, what: string, here: string) =>
    `${at}  ${what} : ${here}, mais le tableau dit autre chose ailleurs ; rien n’est pris`,
  otherwise: 'le projet dit autrement la source, la remarque ou la base ; il est gardé (--replace prend le tableau)',
  repeated: 'le tableau le dit déjà plus haut ; ce qui est autre sur cette ligne n’est pas pris',
  beside: (at: string, what: string, why: string) => `${at}  ${what} : ${why}`,
  at: (indicator: string, period: string) => `${indicator}, ${period}`,
  meant: (text: string) => ` ; vouliez-vous dire ${quoted(text)} ?`,
  remarks: {
    'no-indicator': 'la ligne ne nomme aucun indicateur',
    'unknown-indicator': 'aucun indicateur du projet ne porte cet identifiant ni ce titre',
    'no-period': 'la ligne ne dit pas de quelle période',
    'bad-period': 'ce n’est pas une période : écrivez 2026, juin 2026 ou 2026-T2',
    'bad-number': 'ce n’est pas un nombre',
    'failed-formula': 'la formule du tableau est en erreur',
    share: 'pris tel quel alors que l’indicateur est en % : le tableau voulait peut-être dire cent fois plus',
    'read-as': 'lu comme',
    'column-aside': 'colonne laissée de côté',
  },
};
const en: typeof fr & { readonly remarks: Readonly<Record<ValueRemarkCode, string>> } = {
  read: (file, sheet, row) => `${file}${sheet && `, sheet “${sheet}”`}, headers on row ${row}`,
  counts: {
    new: (n) => `${n} ${plural(n, 'en', 'value')} to add`,
    same: (n) => `${n} already there`,
    replaced: (n) => `${n} replaced`,
    completed: (n) => `${n} completed`,
  },
  different: (at, what, table, folder) =>
    `${at}  ${what}: the table says ${table}, the project ${folder}; the project is kept (--replace takes the table)`,
  twice: (at, what, here) => `${at}  ${what}: ${here}, but the table says otherwise elsewhere; nothing is taken`,
  otherwise: 'the project gives another source, note or base; it is kept (--replace takes the table)',
  repeated: 'the table says so above already; what is other on this line is not taken',
  beside: (at, what, why) => `${at}  ${what}: ${why}`,
  at: (indicator, period) => `${indicator}, ${period}`,
  meant: (text) => `; did you mean “${text}”?`,
  remarks: {
    'no-indicator': 'the line names no indicator',
    'unknown-indicator': 'no indicator of the project bears this id or this title',
    'no-period': 'the line does not say of which period',
    'bad-period': 'this is no period: write 2026, June 2026 or 2026-Q2',
    'bad-number': 'this is no number',
    'failed-formula': 'the formula of the table fails',
    share: 'taken as written although the indicator is in %: the table perhaps meant a hundred times more',
    'read-as': 'read as',
    'column-aside': 'column left aside',
  },
};

export const valuesImport = { fr, en };
