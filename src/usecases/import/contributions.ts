// Contributions and a project → the needs that they become: alike ones together, each with how many asked, where, and by which source.
import { nextId, type Thing, thingsIn } from '../../editing/index.ts';
import {
  type Contribution,
  type FoundContributions,
  groupContributions,
  type LeftCell,
  readContributions,
} from '../../importing/index.ts';
import { type Edit, UsageError, type Workspace } from '../../model/index.ts';
import { identitiesIn, personalDataMask } from '../../project/people/index.ts';
import type { ContributionsReportData } from '../../reporting/index.ts';
import {
  folded,
  grouped,
  mayBeSame,
  meantValue,
  recordsOf,
  sharedStems,
  stemsOf,
  sumOf,
  textOrNone,
} from '../../values/index.ts';
import { namesOf, valuesOf } from '../../wording/label.ts';

export interface ContributionsAsked {
  readonly found: FoundContributions;
  /** How people call the file. */
  readonly file: string;
  /** What the needs name as their source. */
  readonly source: string;
  readonly audience: string;
}
export interface BroughtContributions {
  readonly edits: readonly Edit[];
  readonly data: ContributionsReportData;
}

/** Past these it is no list that one person looks at. */
const most = 5000;
/** The marks of what was brought, in each mention: a later file shows by them that it is the same. */
const marks = 'x-contributions';
const votesKey = 'x-votes';

type Fields = Readonly<Record<string, unknown>>;

/** Themes by every word for them. */
function themesIn(info: Fields): (written: string) => string {
  const own = recordsOf(info['themes']).map(
    (one) => [textOrNone(one['id']), [textOrNone(one['id']), textOrNone(one['label'])]] as const,
  );
  const shipped = valuesOf('theme').map((id) => [id, [id, ...namesOf(`theme=${id}`)]] as const);
  const known = new Map([...shipped, ...own].flatMap(([id, names]) => names.map((name) => [folded(name), id] as const)));
  return (written) => known.get(folded(written)) ?? written;
}

/** One of each row, which may ask several things. */
const cellsOf = (what: LeftCell['what'], rows: readonly Contribution[]): readonly LeftCell[] =>
  [...new Set(rows.map(({ address }) => address))].map((address) => ({ what, address }));

const mentioned = 'needs.needs.mentions.audience';
/** An audience by every word for it; null for any other. */
const audienceOf = (written: string): string | null =>
  meantValue(written, valuesOf(mentioned), (value) => namesOf(`${mentioned}=${value}`));

/** A contribution of the table, and a mention of a need that counts it already. */
interface Again {
  readonly one: Contribution;
  readonly mention: { readonly id: string; readonly fields: Fields };
}

/** The number of a row is that of the same one where its words are near those of the need that it became: elsewhere it is another row. */
function broughtAgain(needs: readonly Pick<Thing, 'id' | 'value'>[], all: readonly Contribution[]): readonly Again[] {
  const marked = needs.flatMap(({ id, value }) => {
    const words = stemsOf(textOrNone(value['statement']));
    return recordsOf(value['mentions']).flatMap((fields) => {
      const mention = { id, fields };
      return textOrNone(fields[marks])
        .split(' ')
        .map((mark) => ({ mark, words, mention }));
    });
  });
  const known = grouped(marked, ({ mark }) => mark);
  return all.flatMap((one) => {
    const stems = stemsOf(one.statement);
    const isSure = (at: number): boolean => !one.isNumbered || at === one.keys.length - 1; // The mark of the words comes last.
    return one.keys.flatMap((mark, at) =>
      (known.get(mark) ?? []).flatMap(({ words, mention }) =>
        isSure(at) || sharedStems(stems, words) >= mayBeSame ? [{ one, mention }] : [],
      ),
    );
  });
}

/** Needs of which all that a mention counts is in the table again, with other votes. */
const votedOtherwise = (again: readonly Again[]): ContributionsReportData['votes'] =>
  [...grouped(again, ({ mention }) => mention)].flatMap(([{ id, fields }, found]) => {
    const those = new Set(found.map(({ one }) => one));
    const [before, now] = [Number(fields[votesKey] ?? 0), sumOf([...those], ({ votes }) => votes)];
    return those.size === fields['people'] && now !== before ? [{ id, before, now }] : [];
  });

/** @throws UsageError `contributions-too-many` */
export function broughtContributions(
  { found, file, source, audience }: ContributionsAsked,
  { files }: Workspace,
): BroughtContributions {
  const { contributions: all, left } = readContributions(found);
  if (all.length > most) throw new UsageError('contributions-too-many', { path: file, most });
  const info: Fields = Object(files.find(({ kind }) => kind === 'project')?.data);
  const themeOf = themesIn(info);
  const places = new Map(
    recordsOf(Object(info['territory']).communes).map(({ name }) => [folded(textOrNone(name)), textOrNone(name)]),
  );
  const mask = personalDataMask(identitiesIn({ files }).flatMap(({ name }) => name ?? []));
  const needs = thingsIn(files).filter(({ kind }) => kind === 'needs');
  const again = broughtAgain(needs, all);
  const known = new Set(again.map(({ one }) => one));
  const fresh = all
    .filter((one) => !known.has(one))
    .map((one) => {
      const who = one.audience === null ? audience : audienceOf(one.audience);
      return { ...one, masked: mask(one.statement), audience: who ?? audience, isStrange: who === null };
    });
  const standing = needs
    .filter(({ value }) => value['mergedInto'] === undefined)
    .map(({ id, value }) => ({ id, statement: textOrNone(value['statement']) }));
  const masked = fresh.filter((one) => one.masked !== one.statement).length;
  const misplaced = fresh.filter(({ place }) => place !== null && !places.has(folded(place)));
  const groups = groupContributions(
    fresh.map(({ masked: statement, ...one }) => ({ ...one, statement })),
    standing,
  );
  const taken = thingsIn(files).map(({ id }) => id);
  const edits: Edit[] = [];
  const themed: LeftCell[] = [];
  const named = new Map(standing.map(({ id, statement }) => [statement, id]));
  const told = groups.map(({ need, statement, contributions, near }): ContributionsReportData['needs'][number] => {
    const byAudience = grouped(contributions, (one) => one.audience);
    const votes = sumOf(contributions, (one) => one.votes);
    const mentions = [...byAudience].flatMap(([who, theirs]) =>
      [...grouped(theirs, ({ place }) => (place === null ? null : (places.get(folded(place)) ?? null)))].map(
        ([commune, those]) => ({
          audience: who,
          ...(commune !== null && { commune }),
          people: those.length,
          ...(those.some((one) => one.votes > 0) && { [votesKey]: sumOf(those, (one) => one.votes) }),
          [marks]: those.flatMap(({ keys }) => keys).join(' '),
        }),
      ),
    );
    const shown = { statement, count: contributions.length, votes };
    if (need !== null) {
      const there = needs.find(({ id }) => id === need.id);
      const pointer = there?.pointer ?? [];
      const path = there?.path ?? 'needs.yaml';
      for (const mention of mentions) edits.push({ path, pointer: [...pointer, 'mentions'], change: { append: mention } });
      if (!(Array.isArray(there?.value['sources']) && there.value['sources'].includes(source)))
        edits.push({ path, pointer: [...pointer, 'sources'], change: { append: source } });
      return { id: need.id, isNew: false, near: null, ...shown };
    }
    const id = nextId('ND', taken);
    taken.push(id);
    named.set(statement, id);
    const themes = contributions.flatMap(({ theme }) => theme ?? []);
    const [theme] = themes;
    const other = contributions.filter((one) => one.theme !== null && one.theme !== theme);
    themed.push(...other.map(({ address }) => ({ what: 'theme' as const, address })));
    const data = {
      id,
      statement,
      ...(theme !== undefined && { theme: themeOf(theme) }),
      audiences: [...byAudience.keys()],
      mentions,
      sources: [source],
    };
    edits.push({ path: 'needs.yaml', pointer: ['needs'], change: { append: data } });
    return { id, isNew: true, near: near === null ? null : (named.get(near) ?? null), ...shown };
  });
  return {
    edits,
    data: {
      file,
      sheet: found.sheet.name,
      contributions: all.length,
      known: all.length - fresh.length,
      votes: votedOtherwise(again),
      masked,
      personal: found.personal,
      aside: found.aside,
      outside: found.outside,
      left: [
        ...left,
        ...cellsOf('place', misplaced),
        ...cellsOf(
          'audience',
          fresh.filter(({ isStrange }) => isStrange),
        ),
        ...themed,
      ],
      needs: told,
    },
  };
}
