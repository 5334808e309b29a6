// Needs that recur from one territory to another: each beside the wording that most people share.
import type {
  CatalogueService,
  DigestNeed,
  Money,
  NeedVoice,
  PooledNeed,
  PooledService,
  PoolingState,
  PortfolioFile,
} from '../model/index.ts';
import { folded, mayBeSame, sharedStems, stemsOf, sum, sumOf, total } from '../values/index.ts';
import { byName, type Followed, inhabitantsOf, nameOf } from './in-order.ts';
import { hasJoined, type Member, type Members } from './members.ts';
import type { Shared } from './shared-actions.ts';
import { plannedIn } from './years.ts';

// The service of the shared offer that answers a need: because somebody said so, or by the words of both.

export interface Match {
  readonly service: CatalogueService;
  readonly by: PooledService['by'];
}

/** Of the words of a need, those that the service must share. */
const enough = 0.5;
/** Fewer shared words say nothing. */
const leastWords = 2;

interface Worded {
  readonly service: CatalogueService;
  readonly stems: readonly { readonly label: ReadonlySet<string>; readonly all: ReadonlySet<string> }[];
}

/** From 0 to 1; 1 when the need names the service whole. */
function likeness(need: ReadonlySet<string>, { stems }: Worded): number {
  const one = ({ label, all }: Worded['stems'][number]): number => {
    const shared = [...need].filter((stem) => all.has(stem)).length;
    if (label.size >= leastWords && [...label].every((stem) => need.has(stem))) return 1;
    return shared < leastWords ? 0 : shared / need.size;
  };
  return Math.max(0, ...stems.map(one));
}

/** `wordings`: those of a group, its head first. */
function serviceMatcher(services: readonly CatalogueService[]) {
  const worded = services.map((service): Worded => {
    const { label, purpose } = service;
    const stems = (['fr', 'en'] as const).map((language) => ({
      label: stemsOf(label[language]),
      all: stemsOf(`${label[language]} ${purpose?.[language] ?? ''}`),
    }));
    return { service, stems };
  });
  return (needs: readonly DigestNeed[], theme: string | null, said: string | undefined): Match | null => {
    if (said !== undefined) {
      const service = services.find(({ id, label }) => id === said || folded(label.fr) === folded(said));
      return service ? { service, by: 'said' } : null;
    }
    const near = worded
      .map((one) => ({ one, likeness: Math.max(0, ...needs.map(({ statement }) => likeness(stemsOf(statement), one))) }))
      .filter((found) => found.likeness >= enough)
      .sort(
        (a, b) => b.likeness - a.likeness || Number(b.one.service.theme === theme) - Number(a.one.service.theme === theme),
      )[0];
    return near ? { service: near.one.service, by: 'wording' } : null;
  };
}

/** Words in common, of all, from which needs of one theme go together; of different themes, or of none, it takes `mayBeSame`. */
const nearInTheme = 0.3;

interface Heard {
  readonly from: Followed;
  readonly need: DigestNeed;
  readonly stems: ReadonlySet<string>;
}
interface Group {
  readonly head: Heard;
  readonly heard: { readonly one: Heard; readonly closeness: number }[];
}

/** The most voiced need that is left becomes a head, and every later one goes to the head that it is closest to: to one group only. */
function grouped(followed: readonly Followed[]): readonly Group[] {
  const all = followed
    .flatMap((from) => from.digest.needs.map((need): Heard => ({ from, need, stems: stemsOf(need.statement) })))
    .sort(
      (a, b) =>
        b.need.people - a.need.people ||
        byName(a.need.statement, b.need.statement) ||
        byName(nameOf(a.from.digest), nameOf(b.from.digest)) ||
        byName(a.need.id, b.need.id),
    );
  const groups: Group[] = [];
  for (const one of all) {
    let best: { readonly group: Group; readonly closeness: number } | null = null;
    for (const group of groups) {
      const { need, stems } = group.head;
      const isSameTheme = need.theme !== null && need.theme === one.need.theme;
      const closeness = folded(need.statement) === folded(one.need.statement) ? 1 : sharedStems(stems, one.stems);
      if (closeness >= (isSameTheme ? nearInTheme : mayBeSame) && closeness > (best?.closeness ?? 0)) best = { group, closeness };
    }
    if (best === null) groups.push({ head: one, heard: [{ one, closeness: 1 }] });
    else best.group.heard.push({ one, closeness: best.closeness });
  }
  return groups;
}

const stateOf = (service: PooledService | null, territories: number): PoolingState =>
  service === null ? (territories > 1 ? 'candidate' : 'alone') : service.notJoined.length > 0 ? 'to-extend' : 'answered';

function serviceOf(found: ReturnType<ReturnType<typeof serviceMatcher>>, of: readonly Member[], all: readonly Member[]) {
  if (found === null) return null;
  const { service, by } = found;
  const names = (members: readonly Member[]): readonly string[] => members.map(({ name }) => name);
  return {
    id: service.id,
    label: service.label,
    by,
    joined: names(all.filter((member) => hasJoined(member, service.id))),
    notJoined: names(of.filter((member) => !hasJoined(member, service.id))),
  };
}

/** What somebody decided: the service of a member's need, `none` for none; the first word of a group wins. */
function saidOf({ answers = [] }: PortfolioFile, { heard }: Group, members: Members): string | undefined {
  return answers.find(({ member, need }) =>
    heard.some(({ one }) => one.need.id === need && members.find(member)?.projects.includes(one.from)),
  )?.service;
}

interface PoolingContext {
  readonly file: PortfolioFile;
  readonly services: readonly CatalogueService[];
  readonly members: Members;
  readonly shared: readonly Shared[];
}

/** `followed` in order. The needs of most territories first, then of most inhabitants, then of most people. */
export function pooledNeeds(
  followed: readonly Followed[],
  { file, services, members, shared }: PoolingContext,
): readonly PooledNeed[] {
  const match = serviceMatcher(services.filter((service) => service.shared ?? file.services !== undefined));
  return grouped(followed)
    .map((group): PooledNeed => {
      const { head, heard } = group;
      const of = members.all.filter(({ projects }) => projects.some((one) => heard.some(({ one: { from } }) => from === one)));
      const found = match(
        heard.map(({ one }) => one.need),
        head.need.theme,
        saidOf(file, group, members),
      );
      const service = serviceOf(found, of, members.all);
      const people = inhabitantsOf(heard.map(({ one: { from } }) => from.digest));
      return {
        statement: head.need.statement,
        theme: head.need.theme,
        state: stateOf(service, of.length),
        territories: of.map(({ name }) => name),
        population: sum([...people.values()]),
        people: sumOf(heard, ({ one }) => one.need.people),
        voices: heard.map(voiceOf),
        service,
        shared: shared
          .filter(
            ({ row, sheets }) =>
              (row.service !== null && row.service === service?.id) || sheets.some((sheet) => answers(heard, sheet)),
          )
          .map(({ row }) => row.id),
        planned: plannedFor(heard.map(({ one }) => one)),
      };
    })
    .sort(
      (a, b) =>
        b.territories.length - a.territories.length ||
        b.population - a.population ||
        b.people - a.people ||
        byName(a.statement, b.statement),
    );
}

const answers = (heard: Group['heard'], { root, action }: Shared['sheets'][number]): boolean =>
  heard.some(({ one }) => one.from.root === root && one.need.actions.includes(action));

const voiceOf = ({ one: { from, need }, closeness }: Group['heard'][number]): NeedVoice => ({
  root: from.root,
  territory: nameOf(from.digest),
  id: need.id,
  statement: need.statement,
  audiences: need.audiences,
  people: need.people,
  response: need.response,
  closeness,
});

/** For the needs of some groups together. */
export function plannedForNeeds(followed: readonly Followed[], needs: readonly PooledNeed[]): Money | null {
  const key = (root: string, id: string): string => JSON.stringify([root, id]);
  const voiced = new Set(needs.flatMap(({ voices }) => voices.map(({ root, id }) => key(root, id))));
  return plannedFor(
    followed.flatMap((from) =>
      from.digest.needs.filter(({ id }) => voiced.has(key(from.root, id))).map((need) => ({ from, need })),
    ),
  );
}

/** An action that answers two of the needs is planned once. */
function plannedFor(heard: readonly Pick<Heard, 'from' | 'need'>[]): Money | null {
  const actions = new Set(heard.flatMap(({ from, need }) => from.digest.actions.filter(({ id }) => need.actions.includes(id))));
  return total([...actions].map(({ years }) => plannedIn(years)));
}
