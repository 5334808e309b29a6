// What is said of a change, field by field, for those who read neither YAML nor diffs.
import type { Language, MovedAction, ToldChange } from '../../model/index.ts';
import { plural } from '../../values/index.ts';

interface ToldWords {
  readonly yes: string;
  readonly no: string;
  readonly others: (count: number) => string;
  readonly field: (change: ToldChange) => string;
  readonly moved: (action: MovedAction) => string;
  readonly otherRanks: (count: number) => string;
  readonly planned: (year: number) => string;
  readonly planApart: string;
  readonly problems: (from: number, to: number) => string;
  readonly more: (count: number) => string;
  readonly id: string;
  readonly undo: (command: string) => string;
}

/** Without its empty parts. */
const named = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');

const fr: ToldWords = {
  yes: 'oui',
  no: 'non',
  others: (count) => `${count} ${plural(count, 'fr', 'autre')}`,
  field: ({ how, of, field, from, to }) =>
    ({
      changed: `${named(of, field)} : ${from} → ${to}`,
      set: `${named(of, field)} : ${to}`,
      emptied: `${named(of, field)} : ${from} → rien`,
      added: `${named(of, field)} : + ${to}`,
      'taken-out': `${named(of, field)} : − ${from}`,
      made: `ajout : ${of}`,
      gone: `retrait : ${of}`,
      reordered: `${named(of, field)} : dans un autre ordre`,
    })[how],
  moved: ({ action, title, rank, plan }) =>
    `${`${action} ${title}`.trim()} : ${[
      rank && `rang ${rank.from ?? 'aucun'} → ${rank.to ?? 'aucun'}`,
      plan && `plan, ${plan.from ?? 'rien'} → ${plan.to ?? 'rien'}`,
    ]
      .filter(Boolean)
      .join(' ; ')}`,
  otherRanks: (count) => `${count} ${plural(count, 'fr', 'autre action change', 'autres actions changent')} de place`,
  planned: (year) => `retenue en ${year}`,
  planApart: 'le plan n’est pas refait ici, vu le nombre d’actions : « jalon plan » dit ce qu’il devient',
  problems: (from, to) => `problèmes : ${from} → ${to}`,
  more: (count) =>
    `… et ${count} ${plural(count, 'fr', 'autre changement', 'autres changements')} (« --patch » les montre, ligne à ligne)`,
  id: 'identifiant',
  undo: (command) => `${command} pour revenir`,
};

const en: ToldWords = {
  yes: 'yes',
  no: 'no',
  others: (count) => `${count} ${plural(count, 'en', 'other')}`,
  field: ({ how, of, field, from, to }) =>
    ({
      changed: `${named(of, field)}: ${from} → ${to}`,
      set: `${named(of, field)}: ${to}`,
      emptied: `${named(of, field)}: ${from} → nothing`,
      added: `${named(of, field)}: + ${to}`,
      'taken-out': `${named(of, field)}: − ${from}`,
      made: `added: ${of}`,
      gone: `removed: ${of}`,
      reordered: `${named(of, field)}: in another order`,
    })[how],
  moved: ({ action, title, rank, plan }) =>
    `${`${action} ${title}`.trim()}: ${[
      rank && `rank ${rank.from ?? 'none'} → ${rank.to ?? 'none'}`,
      plan && `plan, ${plan.from ?? 'nothing'} → ${plan.to ?? 'nothing'}`,
    ]
      .filter(Boolean)
      .join('; ')}`,
  otherRanks: (count) => `${count} ${plural(count, 'en', 'other action moves', 'other actions move')}`,
  planned: (year) => `selected in ${year}`,
  planApart: 'the plan is not made again here, given the number of actions: “jalon plan” tells what it becomes',
  problems: (from, to) => `problems: ${from} → ${to}`,
  more: (count) => `… and ${count} ${plural(count, 'en', 'other change')} (“--patch” shows them, line by line)`,
  id: 'id',
  undo: (command) => `${command} takes it back`,
};

export const toldWords: Readonly<Record<Language, ToldWords>> = { fr, en };
