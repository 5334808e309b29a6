// An id names one thing, and its file bears it.
import type { Position, Project } from '../../model/index.ts';
import type { Entry, Register } from '../../project/thread/index.ts';
import { canonicalId } from '../../values/index.ts';
import { placeEn, placeFr, quotedEn, quotedFr, type Rule, type RuleContext, rule } from '../rule.ts';

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

export const rulesAboutIds: readonly Rule[] = [
  // An id names one thing.
  rule<{ id: string; first: Position }>({
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
  }),
  // Ids that differ by their zeros alone are one id to people, and on the command line.
  rule<{ id: string; other: string; first: Position }>({
    code: 'id/twin',
    severity: 'error',
    example: { wrong: '- {id: ND-07, …}\n- {id: ND-7, …}', right: '- {id: ND-07, …}\n- {id: ND-08, …}' },
    *check({ register, places }: RuleContext) {
      const seen = new Map<string, Entry>();
      for (const { id, holder } of register.get('any') ?? []) {
        const first = seen.get(canonicalId(id));
        if (first === undefined) seen.set(canonicalId(id), { id, holder });
        else if (first.id !== id)
          yield { at: places.value(holder, 'id'), found: { id, other: first.id, first: places.value(first.holder, 'id') } };
      }
    },
    fr: {
      says: ({ id, other, first }) => `${quotedFr(id)} se confond avec ${quotedFr(other)} (${placeFr(first)})`,
      why: 'À l’oral comme sur la ligne de commande, AC-7 et AC-07 désignent la même chose.',
      mend: 'Changez le numéro de l’un des deux.',
    },
    en: {
      says: ({ id, other, first }) => `${quotedEn(id)} is mistaken for ${quotedEn(other)} (${placeEn(first)})`,
      why: 'In speech and on the command line, AC-7 and AC-07 name the same thing.',
      mend: 'Change the number of one of them.',
    },
  }),
  // A file that bears an id in its name holds the thing of that id.
  rule<{ id: string; name: string }>({
    code: 'file/name-differs',
    severity: 'warning',
    example: { wrong: 'actions/AC-012-accueil.yaml : id: AC-021', right: 'actions/AC-012-accueil.yaml : id: AC-012' },
    *check({ sound, places }: RuleContext) {
      for (const { path, data } of sound) {
        const name = /\/([A-Z]{2}-\d+)(?!\d)[^/]*$/.exec(path)?.[1];
        if (name === undefined || !('id' in data) || typeof data.id !== 'string') continue;
        if (canonicalId(name) !== canonicalId(data.id)) yield { at: places.value(data, 'id'), found: { id: data.id, name } };
      }
    },
    fr: {
      says: ({ id, name }) => `l’identifiant est ${quotedFr(id)}, mais le fichier s’appelle ${quotedFr(name)}`,
      why: 'On ouvre les fichiers par leur nom : on modifierait une autre chose que celle que l’on cherche.',
      mend: 'Renommez le fichier, ou corrigez l’identifiant.',
    },
    en: {
      says: ({ id, name }) => `the identifier is ${quotedEn(id)}, but the file is called ${quotedEn(name)}`,
      why: 'Files are opened by name: one would change something other than what one is looking for.',
      mend: 'Rename the file, or correct the identifier.',
    },
  }),
];
