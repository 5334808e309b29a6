// What can be wrong in the rules that a project or an organisation writes, beside their structure.

import type { Position } from '../../model/index.ts';
import { type Misread, misreadEn, misreadFr } from '../misread.ts';
import { orNearest, placeEn, placeFr, quotedEn, quotedFr, type Rule, rule } from '../rule.ts';
import type { UnknownName } from '../yaml-rules/compile.ts';

type BadCode = { reason: 'shipped' | 'form' | 'twice'; code: string; path: string; other?: Position };
type WrongExample = { side: 'wrong' | 'right'; lack: 'unreadable' | 'passes' | 'told' };

export const ownRuleFaults: readonly Rule[] = [
  rule<BadCode>({
    code: 'rule/bad-code',
    severity: 'error',
    example: { wrong: 'code: action/without-cost', right: 'code: x-syndicat/action-without-charter' },
    fr: {
      says: ({ reason, code, other }) =>
        ({
          shipped: `le code ${quotedFr(code)} est celui d’une règle de jalon`,
          form: `le code ${quotedFr(code)} n’a pas la forme x-maison/ce-qui-manque`,
          twice: `le code ${quotedFr(code)} est déjà pris${other ? ` (${placeFr(other)})` : ''}`,
        })[reason],
      why: 'Une règle ne remplace ni ne masque celle d’un autre : chaque code dit toujours la même chose.',
      mend: 'Donnez-lui un code à vous, en minuscules, qui commence par x- : x-syndicat/action-sans-charte.',
    },
    en: {
      says: ({ reason, code, other }) =>
        ({
          shipped: `the code ${quotedEn(code)} is that of one of jalon’s rules`,
          form: `the code ${quotedEn(code)} does not have the form x-house/what-is-missing`,
          twice: `the code ${quotedEn(code)} is taken already${other ? ` (${placeEn(other)})` : ''}`,
        })[reason],
      why: 'No rule replaces or hides somebody else’s: each code always says the same thing.',
      mend: 'Give it a code of your own, in small letters, which begins with x-: x-syndicat/action-without-charter.',
    },
  }),
  rule<UnknownName>({
    code: 'rule/unknown-name',
    severity: 'error',
    example: { wrong: 'each: action', right: 'each: actions' },
    fr: {
      says: ({ what, text, nearest }) =>
        ({
          each: `la règle regarde ${quotedFr(text)}, que jalon ne connaît pas${orNearest.fr(nearest)}`,
          field: `ce que la règle regarde n’a pas de champ ${quotedFr(text)}${orNearest.fr(nearest)}`,
          list: `${quotedFr(text)} est une liste ou un ensemble de champs : une phrase ne peut pas le dire`,
          idle: `la valeur nommée ${quotedFr(text)} n’est dans aucune phrase`,
        })[what],
      why: 'Une règle qui nomme ce qui n’existe pas ne trouverait jamais rien.',
      mend: 'Corrigez le nom ; ce sont les clés des fichiers, comme l’aide de l’éditeur les montre.',
    },
    en: {
      says: ({ what, text, nearest }) =>
        ({
          each: `the rule looks at ${quotedEn(text)}, which jalon does not know${orNearest.en(nearest)}`,
          field: `what the rule looks at has no field ${quotedEn(text)}${orNearest.en(nearest)}`,
          list: `${quotedEn(text)} is a list or a set of fields: no sentence can say it`,
          idle: `the named value ${quotedEn(text)} is in no sentence`,
        })[what],
      why: 'A rule that names what does not exist would never find anything.',
      mend: 'Correct the name; names are the keys of the files, as the editor’s help shows them.',
    },
  }),
  rule<Misread>({
    code: 'rule/bad-condition',
    severity: 'error',
    example: { wrong: 'when: statut = blocked', right: 'when: status = blocked and blocker = absent' },
    fr: {
      says: misreadFr('la condition', (name) => `la condition nomme ${name}, que jalon ne connaît pas ici`),
      why: 'Une condition qui ne se lit pas ne peut être vérifiée : la règle ne dirait jamais rien.',
      mend: 'Comparez des champs par =, !=, <, <=, > ou >=, écrivez absent pour ce qui manque, et reliez par and, or et not.',
    },
    en: {
      says: misreadEn('the condition', (name) => `the condition names ${name}, which jalon does not know here`),
      why: 'A condition that cannot be read cannot be checked: the rule would never say anything.',
      mend: 'Compare fields with =, !=, <, <=, > or >=, write absent for what is missing, and join with and, or and not.',
    },
  }),
  rule<WrongExample>({
    code: 'rule/wrong-example',
    severity: 'error',
    example: {
      wrong: 'when: status = blocked and blocker = absent\nexample: {wrong: "status: done", right: "status: done"}',
      right: 'when: status = blocked and blocker = absent\nexample: {wrong: "status: blocked", right: "status: done"}',
    },
    fr: {
      says: ({ side, lack }) =>
        lack === 'unreadable'
          ? `l’exemple ${quotedFr(side)} n’est pas le YAML d’une des choses que la règle regarde`
          : lack === 'passes'
            ? 'l’exemple à éviter passe : la règle ne le signale pas'
            : 'l’exemple à écrire est signalé par la règle',
      why: 'L’exemple montre à chacun ce que la règle demande ; s’il dit le contraire, c’est lui ou la règle qui se trompe.',
      mend: 'Corrigez l’exemple ou la condition. Un exemple est le YAML d’une seule chose, réduit aux champs qui comptent.',
    },
    en: {
      says: ({ side, lack }) =>
        lack === 'unreadable'
          ? `the example ${quotedEn(side)} is not the YAML of one of the things that the rule looks at`
          : lack === 'passes'
            ? 'the example to avoid passes: the rule does not report it'
            : 'the example to write is reported by the rule',
      why: 'The example shows everybody what the rule asks; when it says the contrary, either it or the rule is mistaken.',
      mend: 'Correct the example or the condition. An example is the YAML of one thing, with only the fields that matter.',
    },
  }),
  rule<{ count: number; most: number }>({
    code: 'rule/too-many',
    severity: 'error',
    example: { wrong: 'rules/ : 1 200 règles', right: 'rules/ : une trentaine de règles' },
    fr: {
      says: ({ count, most }) =>
        `il y a ${count} règles, et jalon n’en suit que ${most} : celles qui viennent après sont ignorées`,
      why: 'Une liste que personne ne relit ne dit plus rien, et chaque règle se paie à chaque contrôle.',
      mend: 'Gardez celles qui servent ; avec « each », une règle en vaut beaucoup.',
    },
    en: {
      says: ({ count, most }) => `there are ${count} rules, and jalon follows ${most} alone: those that come after are left out`,
      why: 'A list that nobody reads again says nothing any more, and each rule is paid at each check.',
      mend: 'Keep those that serve; with “each”, one rule does the work of many.',
    },
  }),
];
