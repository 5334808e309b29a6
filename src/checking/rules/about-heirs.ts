// What takes over from a need or an action: never itself, even through others; and what is replaced goes on no more.
import type { Action, Finding } from '../../model/index.ts';
import { writtenIds } from '../../project/thread/index.ts';
import { isStanding } from '../../project/time/index.ts';
import { label } from '../../wording/label.ts';
import { loopsOf } from '../loops-of.ts';
import { quotedEn, quotedFr, type Rule, type RuleContext, rule } from '../rule.ts';

type Heirs = string | readonly string[] | undefined;
type Loop = { loop: readonly string[] };

/** One id of those that a field names, where it is written: alone, or in a list. */
const writtenAt = ({ places }: RuleContext, thing: object, field: string, heirs: Heirs, id: string | undefined): Finding['at'] =>
  Array.isArray(heirs) ? places.value(heirs, heirs.indexOf(id)) : places.value(thing, field);

/** Each circle, at what the first of its members names in it. */
function* circles<Thing extends { readonly id: string }>(
  context: RuleContext,
  things: readonly Thing[],
  field: string,
  heirsOf: (thing: Thing) => Heirs,
): Generator<Finding<Loop>> {
  const known = new Map(things.map((thing) => [thing.id, thing]));
  for (const loop of loopsOf(new Map(things.map((thing) => [thing.id, writtenIds(heirsOf(thing))])))) {
    const [first, next] = loop;
    const thing = known.get(first ?? '');
    if (thing) yield { at: writtenAt(context, thing, field, heirsOf(thing), next), found: { loop } };
  }
}

/** From one to itself at once: A, A. */
const isItself = ({ loop }: Loop): boolean => loop.length === 2;

export const rulesAboutHeirs: readonly Rule[] = [
  // Needs that were merged or split end in some that were not.
  rule<Loop>({
    code: 'need/merged-in-circle',
    severity: 'error',
    example: {
      wrong: '- {id: ND-001, mergedInto: ND-002}\n- {id: ND-002, mergedInto: ND-001}',
      right: '- {id: ND-002, mergedInto: ND-001}',
    },
    check: (context) => circles(context, context.project.needs, 'mergedInto', ({ mergedInto }) => mergedInto),
    fr: {
      says: ({ loop }) =>
        isItself({ loop })
          ? `le besoin ${loop[0]} se dit remplacé par lui-même`
          : `ces besoins se remplacent en rond : ${loop.join(' → ')}`,
      why: 'Aucun ne resterait pour porter les voix des autres : ce que les habitants ont dit serait perdu.',
      mend: 'Gardez un besoin au moins, sans « mergedInto ».',
    },
    en: {
      says: ({ loop }) =>
        isItself({ loop })
          ? `the need ${loop[0]} is said to be replaced by itself`
          : `these needs replace one another in a circle: ${loop.join(' → ')}`,
      why: 'None would be left to carry the voices of the others: what residents said would be lost.',
      mend: 'Keep one need at least, without “mergedInto”.',
    },
  }),
  // What replaces an action is not replaced by it.
  rule<Loop>({
    code: 'action/replaced-in-circle',
    severity: 'error',
    example: {
      wrong: 'AC-001 : replacedBy: AC-002\nAC-002 : replacedBy: AC-001',
      right: 'AC-001 : replacedBy: AC-002',
    },
    check: (context) => circles(context, context.project.actions, 'replacedBy', ({ replacedBy }) => replacedBy),
    fr: {
      says: ({ loop }) =>
        isItself({ loop })
          ? `l’action ${loop[0]} se dit remplacée par elle-même`
          : `ces actions se remplacent en rond : ${loop.join(' → ')}`,
      why: 'Nul ne saurait laquelle se fait : chacune renverrait à une autre.',
      mend: 'Ôtez « replacedBy » de celle qui se fait.',
    },
    en: {
      says: ({ loop }) =>
        isItself({ loop })
          ? `the action ${loop[0]} is said to be replaced by itself`
          : `these actions replace one another in a circle: ${loop.join(' → ')}`,
      why: 'Nobody could tell which is carried out: each would point to another.',
      mend: 'Take “replacedBy” out of the one that is carried out.',
    },
  }),
  // What others replace is dropped, and counted no more.
  rule<{ heirs: string; status: Action['status'] }>({
    code: 'action/replaced-and-standing',
    severity: 'warning',
    example: {
      wrong: 'status: in-progress\nreplacedBy: AC-030',
      right: 'status: dropped\nreplacedBy: AC-030',
    },
    *check({ project, places }: RuleContext) {
      for (const action of project.actions) {
        const heirs = writtenIds(action.replacedBy);
        if (heirs.length > 0 && isStanding(action))
          yield { at: places.value(action, 'replacedBy'), found: { heirs: heirs.join(', '), status: action.status } };
      }
    },
    fr: {
      says: ({ heirs, status }) =>
        `l’action se dit remplacée par ${heirs}, et ${status === undefined ? 'n’est pas dite abandonnée' : `son statut est ${quotedFr(label(`action.status=${status}`, 'fr') ?? status)}`}`,
      why: 'Elle serait comptée, financée et relancée en plus de ce qui la remplace.',
      mend: 'Dites-la abandonnée (« status: dropped »), ou ôtez « replacedBy » si elle se poursuit ; ce qu’elle a engagé et dépensé reste compté.',
    },
    en: {
      says: ({ heirs, status }) =>
        `the action is said to be replaced by ${heirs}, and ${status === undefined ? 'is not said to be dropped' : `its status is ${quotedEn(label(`action.status=${status}`, 'en') ?? status)}`}`,
      why: 'It would be counted, funded and reminded besides what replaces it.',
      mend: 'Say it dropped (“status: dropped”), or take “replacedBy” out if it goes on; what it committed and spent still counts.',
    },
  }),
];
