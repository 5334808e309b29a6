// Every reference leads to something that exists.

import { looksLikeId } from '../../project/thread/index.ts';
import { canonicalId, nearestOfMany } from '../../values/index.ts';

import { registerKinds } from '../register-kinds.ts';
import { orNearest, quotedEn, quotedFr, type RuleContext, rule } from '../rule.ts';

/** The id that is the same but for its zeros, found once a kind and only when something is unknown. */
function twinsIn(names: ReadonlyMap<string, readonly string[]>): (kind: string, id: string) => string | undefined {
  const found = new Map<string, ReadonlyMap<string, string>>();
  return (kind, id) => {
    const twins = found.get(kind) ?? new Map((names.get(kind) ?? []).map((name) => [canonicalId(name), name]));
    found.set(kind, twins);
    return twins.get(canonicalId(id));
  };
}

/** What stands right inside a thing, by the id or the code that it bears. */
const partsIn = (holder: object): ReadonlyMap<string, object> =>
  new Map(
    Object.values(holder)
      .filter((list) => Array.isArray(list))
      .flat()
      .flatMap((item: unknown) => {
        const { id, code }: { readonly id?: unknown; readonly code?: unknown } = Object(item);
        const name = id ?? code;
        return typeof name === 'string' ? [[name, Object(item)] as const] : [];
      }),
  );

/** The first part of a reference that the part before it does not hold, and those that it holds; answers that nobody listed are free. */
function strayPart(holder: object, [part, ...rest]: readonly string[]): { part: string; known: readonly string[] } | null {
  if (part === undefined) return null;
  const inside = partsIn(holder);
  const found = inside.get(part);
  if (found !== undefined) return strayPart(found, rest);
  const { other }: { readonly other?: unknown } = Object(holder);
  const isFree = inside.size === 0 || (part === 'other' && other === true);
  return isFree ? null : { part, known: [...inside.keys()] };
}

type Unknown = { id: string; nearest: string | null; home: string };

export const referenceUnknown = rule<Unknown>({
  code: 'reference/unknown',
  severity: 'error',
  example: { wrong: 'needs: [ND-999]', right: 'needs: [ND-001]' },
  *check({ nameless, places, register, references }: RuleContext) {
    const nearest = nearestOfMany();
    const names = new Map([...register].map(([kind, entries]) => [kind, entries.map((entry) => entry.id)]));
    const twin = twinsIn(names);
    const entries = new Map([...register].map(([kind, all]) => [kind, new Map(all.map((entry) => [entry.id, entry.holder]))]));
    for (const { holder, key, id, to, orText } of references()) {
      const target = registerKinds[to];
      if (target === undefined || (orText && !looksLikeId(id))) continue;
      if (target.kinds.some((kind) => nameless.has(kind))) continue;
      const [stem = id, ...parts] = id.split('/');
      const known = entries.get(to)?.get(stem);
      const stray = known && strayPart(known, parts);
      if (stray === null || (known === undefined && target.words?.test(id))) continue;
      if (stray !== undefined) {
        const before = id.slice(0, id.lastIndexOf(`/${stray.part}`));
        const near = nearest(stray.part, stray.known);
        yield { at: places.value(holder, key), found: { id, nearest: near && `${before}/${near}`, home: before } };
        continue;
      }
      const isKey = typeof key === 'string' && key.startsWith('@');
      yield {
        at: isKey ? places.key(holder, id) : places.value(holder, key),
        found: { id, nearest: twin(to, id) ?? nearest(id, names.get(to) ?? []), home: target.home },
      };
    }
  },
  fr: {
    says: ({ id, nearest: near, home }) => `${quotedFr(id)} n’existe pas dans ${home}${orNearest.fr(near)}`,
    why: 'Un lien vers quelque chose qui n’existe pas casse la chaîne du besoin à l’évaluation.',
    mend: 'Corrigez l’identifiant, ou créez ce qu’il désigne.',
  },
  en: {
    says: ({ id, nearest: near, home }) => `${quotedEn(id)} does not exist in ${home}${orNearest.en(near)}`,
    why: 'A link to something that does not exist breaks the chain from need to evaluation.',
    mend: 'Correct the identifier, or create what it names.',
  },
});
