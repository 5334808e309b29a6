// What is said of a change, field by field, for those who read neither YAML nor diffs.
import type { Language, MovedAction, ToldChange } from '../../model/index.ts';
import { plural } from '../../values/index.ts';

/** Without its empty parts. */
const named = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');

const fr = {
  yes: 'oui',
  no: 'non',
  others: (count: number) => `${count} ${plural(count, 'fr', 'autre')}`,
  field: ({ how, of, field, from, to }: ToldChange) =>
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
  moved: ({ action, title, rank, plan }: MovedAction) =>
    `${`${action} ${title}`.trim()} : ${[
      rank && `rang ${rank.from ?? 'aucun'} → ${rank.to ?? 'aucun'}`,
      plan && `plan, ${plan.from ?? 'rien'} → ${plan.to ?? 'rien'}`,
    ]
      .filter(Boolean)
      .join(' ; ')}`,
  otherRanks: (count: number) => `${count} ${plural(count, 'fr', 'autre action change', 'autres actions changent')} de place`,
  planned: (first: number, last: number) => (first === last ? `retenue en ${first}` : `retenue de ${first} à ${last}`),
  planApart: 'le plan n’est pas refait ici, vu le nombre d’actions : « jalon plan » dit ce qu’il devient',
  problems: (from: number, to: number) => `problèmes : ${from} → ${to}`,
  more: (count: number) =>
    `… et ${count} ${plural(count, 'fr', 'autre changement', 'autres changements')} (« --patch » les montre, ligne à ligne)`,
  id: 'identifiant',
  undo: (command: string) => `${command} pour revenir`,
};

const en: typeof fr = {
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
  planned: (first, last) => (first === last ? `selected in ${first}` : `selected from ${first} to ${last}`),
  planApart: 'the plan is not made again here, given the number of actions: “jalon plan” tells what it becomes',
  problems: (from, to) => `problems: ${from} → ${to}`,
  more: (count) => `… and ${count} ${plural(count, 'en', 'other change')} (“--patch” shows them, line by line)`,
  id: 'id',
  undo: (command) => `${command} takes it back`,
};

export const toldWords: Readonly<Record<Language, typeof fr>> = { fr, en };
