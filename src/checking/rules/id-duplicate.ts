// An id names one thing.

import type { Position, Project } from '../../model/index.ts';
import type { Register } from '../../project/thread/index.ts';
import { placeEn, placeFr, quotedEn, quotedFr, type RuleContext, rule } from '../rule.ts';

interface Named {
  readonly id: string;
  readonly holder: object;
  readonly key: 'id' | 'code';
}

const byId = (things: readonly { readonly id?: string | undefined }[] = []): Named[] =>
  things.flatMap((holder) => (holder.id === undefined ? [] : [{ id: holder.id, holder, key: 'id' }]));

/** Lists in which no id may come twice: the whole project, then what is only numbered inside another thing. */
function* scopesOf(project: Project, register: Register): Generator<readonly Named[]> {
  yield (register.get('any') ?? []).map(({ id, holder }) => ({ id, holder, key: 'id' }));
  yield byId(project.info.themes);
  for (const { tasks } of project.actions) yield byId(tasks);
  for (const { questions } of project.evaluations) yield byId(questions);
  for (const { questions = [], sections, waves } of project.surveys) {
    yield byId(sections);
    yield byId(questions);
    yield byId(waves);
    for (const { options = [], rows = [] } of questions) {
      yield options.map((holder) => ({ id: holder.code, holder, key: 'code' }));
      yield rows.flatMap((holder) => (typeof holder === 'string' ? [] : [{ id: holder.code, holder, key: 'code' } as const]));
    }
  }
}

export const idDuplicate = rule<{ id: string; first: Position }>({
  code: 'id/duplicate',
  severity: 'error',
  example: { wrong: '- {id: ND-001, …}\n- {id: ND-001, …}', right: '- {id: ND-001, …}\n- {id: ND-002, …}' },
  *check({ project, register, places }: RuleContext) {
    for (const scope of scopesOf(project, register)) {
      const seen = new Map<string, Named>();
      for (const named of scope) {
        const first = seen.get(named.id);
        if (first === undefined) seen.set(named.id, named);
        else
          yield {
            at: places.value(named.holder, named.key),
            found: { id: named.id, first: places.value(first.holder, first.key) },
          };
      }
    }
  },
  fr: {
    says: ({ id, first }) => `l’identifiant ${quotedFr(id)} est déjà pris (${placeFr(first)})`,
    why: 'Deux choses de même identifiant se confondent : liens, notes et montants iraient à l’une ou à l’autre.',
    mend: 'Donnez à la seconde un numéro libre ; un numéro supprimé ne se réutilise pas.',
  },
  en: {
    says: ({ id, first }) => `the identifier ${quotedEn(id)} is already taken (${placeEn(first)})`,
    why: 'Two things with one identifier are mixed up: links, scores and amounts would go to either.',
    mend: 'Give the second one a free number; a deleted number is not used again.',
  },
});
