// What names something else: it is there, and is called as it is called.
import type { ActorsFile, Position, Project } from '../../model/index.ts';
import { goneIn, looksLikeId, type Reference } from '../../project/thread/index.ts';
import { isHeldVote } from '../../project/time/index.ts';
import { byId, canonicalId, grouped, nearestName, nearestOfMany } from '../../values/index.ts';
import { registerKinds } from '../register-kinds.ts';
import { orNearest, quotedEn, quotedFr, type Rule, type RuleContext, rule } from '../rule.ts';

/** What is made of a kind, once and only when it is asked for. */
function byKind<Made extends object>(make: (kind: string) => Made): (kind: string) => Made {
  const made = new Map<string, Made>();
  return (kind) => {
    const known = made.get(kind) ?? make(kind);
    made.set(kind, known);
    return known;
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

type Entry = { readonly id: string; readonly name: string };

function registersOf({ people = [], departments = [], organisations = [], bodies = [] }: ActorsFile): Map<string, Entry[]> {
  return new Map([
    ['person', people.map(({ id, function: role }) => ({ id, name: role ?? id }))],
    ['department', departments.map(({ id, name }) => ({ id, name }))],
    ['organisation', organisations.map(({ id, name }) => ({ id, name }))],
    ['body', bodies.map(({ id, name }) => ({ id, name: name ?? id }))],
  ]);
}

/** The word of the files, and those that people write in its place. */
const everyCommune = /^(?:all|tout|toutes|toutes les communes|all the communes)$/i;

/** Whether a reference to a commune stands for them all, among others. */
const isAllInList = (id: string, path: readonly string[]): boolean => path.includes('communes') && everyCommune.test(id);

const placeOf = (places: RuleContext['places'], { holder, key, id }: Pick<Reference, 'holder' | 'key' | 'id'>): Position =>
  typeof key === 'string' && key.startsWith('@') ? places.key(holder, id) : places.value(holder, key);

const isKept: ReadonlySet<string> = new Set(['need', 'criterion', 'axis-or-objective']);

/** A frozen plan goes on naming what it was voted with: needs by their statements, actions by the titles that they had, weights. */
function isKeptByPlan({ frozenPlans }: Project, path: string, { to, id }: Pick<Reference, 'to' | 'id'>): boolean {
  const frozen = frozenPlans.find(({ year }) => path === `plans/${year}.yaml` || path === `plans/${year}.yml`);
  return frozen !== undefined && (to === 'action' ? goneIn(frozen.plan).has(id) : isKept.has(to));
}

export const rulesAboutReferences: readonly Rule[] = [
  // Every reference leads to something that exists.
  rule<Unknown>({
    code: 'reference/unknown',
    severity: 'error',
    example: { wrong: 'needs: [ND-999]', right: 'needs: [ND-001]' },
    *check({ nameless, places, project, register, references, today }: RuleContext) {
      const nearest = nearestOfMany();
      const entriesOf = (kind: string) => register.get(kind) ?? [];
      const holders = byKind((kind) => new Map(entriesOf(kind).map(({ id, holder }) => [id, holder])));
      const names = byKind((kind) => entriesOf(kind).map(({ id }) => id));
      /** The id that is the same but for its zeros. */
      const twins = byKind((kind) => new Map(names(kind).map((name) => [canonicalId(name), name])));
      for (const { holder, key, id, to, orText } of references()) {
        const target = registerKinds[to];
        if (target === undefined || (orText && !looksLikeId(id))) continue;
        if (target.kinds.some((kind) => nameless.has(kind))) continue;
        const [stem = id, ...parts] = id.split('/');
        const known = holders(to).get(stem);
        if (known !== undefined && parts.length === 0) continue;
        const stray = known && strayPart(known, parts);
        if (stray === null || (known === undefined && target.words?.test(id))) continue;
        if (stray !== undefined) {
          const before = id.slice(0, id.lastIndexOf(`/${stray.part}`));
          const near = nearest(stray.part, stray.known);
          yield { at: places.value(holder, key), found: { id, nearest: near && `${before}/${near}`, home: before } };
          continue;
        }
        const at = placeOf(places, { holder, key, id });
        if (isHeldVote(at.path, today) || isKeptByPlan(project, at.path, { to, id })) continue;
        yield {
          at,
          found: { id, nearest: twins(to).get(canonicalId(id)) ?? nearest(id, names(to)), home: target.home },
        };
      }
    },
    fr: {
      says: ({ id, nearest: near, home }) =>
        `${quotedFr(id)} n’existe pas dans ${home === 'project' ? 'le projet' : home}${orNearest.fr(near)}`,
      why: 'Un lien vers quelque chose qui n’existe pas casse la chaîne du besoin à l’évaluation.',
      mend: 'Corrigez l’identifiant, ou créez ce qu’il désigne.',
    },
    en: {
      says: ({ id, nearest: near, home }) =>
        `${quotedEn(id)} does not exist in ${home === 'project' ? 'the project' : home}${orNearest.en(near)}`,
      why: 'A link to something that does not exist breaks the chain from need to evaluation.',
      mend: 'Correct the identifier, or create what it names.',
    },
  }),
  // A vote that was held keeps what was voted on, though it is gone since.
  rule<{ year: string; ids: string }>({
    code: 'ballot/names-what-is-gone',
    severity: 'info',
    example: {
      wrong: 'ballots/2025.yaml\n- {voter: PE-01, scores: {AC-012: {feasibility: 4}}} # AC-012 a été retirée',
      right: 'ballots/2025.yaml\n- {voter: PE-01, scores: {AC-012: {feasibility: 4}}}\nactions/AC-012.yaml',
    },
    *check({ nameless, places, project, register, references, today }: RuleContext) {
      if (project.ballots.length === 0) return;
      const ids = byKind((kind) => new Set((register.get(kind) ?? []).map(({ id }) => id)));
      const gone = references()
        .filter(({ to, orText, id }) => registerKinds[to] !== undefined && (!orText || looksLikeId(id)))
        .filter(({ to }) => !registerKinds[to]?.kinds.some((kind) => nameless.has(kind)))
        .filter(({ to, id }) => !ids(to).has(id))
        .map((one) => ({ id: one.id, at: placeOf(places, one) }))
        .filter(({ at }) => isHeldVote(at.path, today));
      for (const [path, all] of grouped(gone, ({ at }) => at.path)) {
        const [first] = all.toSorted((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
        const ids = [...new Set(all.map(({ id }) => id))].sort(byId).join(', ');
        if (first) yield { at: first.at, found: { year: /(\d{4})\.ya?ml$/.exec(path)?.[1] ?? '', ids } };
      }
    },
    fr: {
      says: ({ year, ids }) => `les bulletins de ${year} nomment ce qui n’est plus dans le projet : ${ids}`,
      why: 'Un vote qui a eu lieu garde ce qui a été voté : ces bulletins sont laissés tels quels, et ce qui est parti n’y compte plus.',
      mend: 'Rien, si cela a été retiré depuis ; sinon, corrigez l’identifiant.',
    },
    en: {
      says: ({ year, ids }) => `the ballots of ${year} name what is in the project no more: ${ids}`,
      why: 'A vote that was held keeps what was voted on: these ballots are left as they are, and what is gone counts in them no more.',
      mend: 'Nothing, if it was removed since; otherwise, correct the identifier.',
    },
  }),
  // Once a register is kept, people, departments, organisations and bodies are better named by their id.
  rule<{ text: string; nearest: string | null; name: string | null }>({
    code: 'reference/not-in-register',
    severity: 'info',
    reads: ['actors'],
    example: { wrong: 'carrier: Communauté de communes', right: 'carrier: OR-01' },
    *check({ project, places, references }: RuleContext) {
      const registers = registersOf(project.actors);
      const names = new Map([...registers].map(([kind, entries]) => [kind, entries.map(({ name }) => name)]));
      // « cheffe de projet » begins « Cheffe de projet numérique ».
      const nearest = nearestOfMany((typed, all) => nearestName(typed, all) || null);
      for (const { holder, key, id: text, to, orText } of references()) {
        const known = registers.get(to) ?? [];
        // A voter may be a code, so that a ballot stays secret.
        if (!orText || known.length === 0 || looksLikeId(text) || key === 'voter') continue;
        const name = nearest(text, names.get(to) ?? []);
        const entry = known.find((one) => one.name === name);
        yield { at: places.value(holder, key), found: { text, nearest: entry?.id ?? null, name: entry?.name ?? null } };
      }
    },
    fr: {
      says: ({ text, nearest: near, name }) =>
        `${quotedFr(text)} n’est pas dans actors.yaml${near === null ? '' : ` ; vouliez-vous dire ${quotedFr(near)} (${name}) ?`}`,
      why: 'Un texte libre ne se compte pas : charge des personnes, financeurs et instances en seraient incomplets.',
      mend: 'Écrivez l’identifiant, ou ajoutez une ligne à actors.yaml.',
    },
    en: {
      says: ({ text, nearest: near, name }) =>
        `${quotedEn(text)} is not in actors.yaml${near === null ? '' : `; did you mean ${quotedEn(near)} (${name})?`}`,
      why: 'Free text is not counted: workloads, funders and bodies would be incomplete.',
      mend: 'Write the identifier, or add a line to actors.yaml.',
    },
  }),
  // A commune of the territory is called as the territory calls it.
  rule<{ commune: string; nearest: string | null }>({
    code: 'reference/unknown-commune',
    severity: 'warning',
    example: { wrong: 'commune: Saint-Gonlai', right: 'commune: Saint-Gonlay' },
    *check({ project, places, references }: RuleContext) {
      const { communes = [], formerCommunes = [] } = project.info.territory ?? {};
      const names = communes.map(({ name }) => name);
      const known = new Set([...communes, ...formerCommunes].flatMap(({ name, insee }) => [name, insee]));
      if (names.length === 0) return;
      const nearest = nearestOfMany();
      for (const { holder, key, id: commune, to, path } of references())
        if (to === 'commune' && !known.has(commune) && !isAllInList(commune, path))
          yield { at: places.value(holder, key), found: { commune, nearest: nearest(commune, names) } };
    },
    fr: {
      says: ({ commune, nearest: near }) => `${quotedFr(commune)} n’est pas une commune du territoire${orNearest.fr(near)}`,
      why: 'Une commune mal écrite sort des comptes et des tableaux par commune.',
      mend: 'Écrivez le nom, ou le code INSEE, comme dans project.yaml.',
    },
    en: {
      says: ({ commune, nearest: near }) => `${quotedEn(commune)} is not a commune of the territory${orNearest.en(near)}`,
      why: 'A misspelt commune is lost to counts and to tables by commune.',
      mend: 'Write the name, or the INSEE code, as in project.yaml.',
    },
  }),
  // What stands for every commune stands alone: in a list it would be one commune more, of which nobody has heard.
  rule<{ word: string }>({
    code: 'reference/all-in-list',
    severity: 'error',
    example: { wrong: 'communes: [all]', right: 'communes: all' },
    *check({ places, references }: RuleContext) {
      for (const { holder, key, id, to, path } of references())
        if (to === 'commune' && isAllInList(id, path)) yield { at: places.value(holder, key), found: { word: id } };
    },
    fr: {
      says: ({ word }) =>
        `${quotedFr(word)}, dans une liste, n’est le nom d’aucune commune ; écrivez « communes: all », sans liste`,
      why: 'Dans une liste, le mot compte pour une commune : toutes les autres passeraient pour exclues.',
      mend: 'Écrivez communes: all, sans liste, ou nommez chaque commune.',
    },
    en: {
      says: ({ word }) => `${quotedEn(word)}, in a list, is the name of no commune; write “communes: all”, without a list`,
      why: 'In a list the word counts as one commune: all the others would pass for left out.',
      mend: 'Write “communes: all”, without a list, or name each commune.',
    },
  }),
];
