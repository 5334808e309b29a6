// Names that somebody typed in a workbook where a person is wanted → ids, the names being for the private file alone.
import { changed, nextId, thingsIn } from '../../editing/index.ts';
import { type CellChange, type NewLine, type Returned, readPeople, registerNames } from '../../importing/index.ts';
import type { Edit, SourceFile, Workspace } from '../../model/index.ts';
import { itemsOf } from '../../values/index.ts';
import { knownNamesIn, registersIn } from './registers-in.ts';

export interface PeopleApart {
  readonly returned: Returned;
  /** The files once the ids of new people are taken, so that nobody else is given one. */
  readonly reserved: (files: readonly SourceFile[]) => readonly SourceFile[];
  /** Those of the private file, and those who are new. */
  readonly names: () => readonly string[];
  /** New people among those whom these edits name: their ids for the register, what tells of them for the private file. */
  readonly editsFor: (edits: readonly Edit[]) => readonly Edit[];
}

/** New texts that follow one another are read together: a number goes with the name before it. */
function runsOf(items: readonly unknown[], there: ReadonlySet<string>): readonly unknown[] {
  const runs: unknown[] = [];
  let isOpen = false;
  for (const item of items) {
    const isNew = typeof item === 'string' && !there.has(JSON.stringify(item));
    if (isNew && isOpen) runs[runs.length - 1] = `${runs.at(-1)}\n${item}`;
    else runs.push(item);
    isOpen = isNew;
  }
  return runs;
}

/** What stood in the project stays as it is. */
export function peopleApart(returned: Returned, { files }: Pick<Workspace, 'files'>): PeopleApart {
  const registers = registersIn({ files });
  const isKnown = knownNamesIn({ files });
  const taken = [
    ...thingsIn(files).map(({ id }) => id),
    ...registers.identities.map(({ id }) => id),
    ...returned.tables.flatMap(({ added }) => added.flatMap(({ id }) => id ?? [])),
  ];
  const names = registerNames(registers, () => {
    const id = nextId('PE', taken);
    taken.push(id);
    return id;
  });

  const idsOf = (text: string, kind: 'agent' | 'elected'): readonly unknown[] | null => {
    const read = readPeople({ value: text }, isKnown);
    return read === null ? null : read.value.inOrder.map((one) => (typeof one === 'string' ? one : names.person(one, kind)));
  };
  const apart = ({ column, before, value }: Pick<CellChange, 'column' | 'before' | 'value'>): unknown => {
    const { key, mainKey, field } = column;
    if (field.ref !== 'person' || value === undefined) return value;
    const kind = key === 'electedLeads' ? 'elected' : 'agent';
    const there = new Set(itemsOf(before).map((item) => JSON.stringify(item)));
    const all = runsOf(itemsOf(value), there).flatMap((item): readonly unknown[] => {
      if (typeof item === 'string') return idsOf(item, kind) ?? item.split('\n');
      const inner: unknown = mainKey === null ? undefined : Object(item)[mainKey];
      const ids = typeof inner === 'string' && !there.has(JSON.stringify(item)) ? idsOf(inner, kind) : null;
      return ids === null || mainKey === null ? [item] : ids.map((one) => ({ ...Object(item), [mainKey]: one }));
    });
    const once = all.filter((item, at) => all.findIndex((other) => JSON.stringify(other) === JSON.stringify(item)) === at);
    // A field of one person holds the one whom it names.
    return Array.isArray(value) ? once : once[0];
  };
  const withApart = (change: CellChange): CellChange => ({ ...change, value: apart(change) });
  const lineApart = (line: NewLine): NewLine => {
    const cells = line.cells.map(withApart);
    return { ...line, cells, values: Object.fromEntries(cells.map(({ column, value }) => [column.key, value])) };
  };
  return {
    returned: {
      ...returned,
      tables: returned.tables.map((table) => ({
        ...table,
        changes: table.changes.map(withApart),
        added: table.added.map(lineApart),
      })),
    },
    reserved(all) {
      const people = [...names.made.values()].map(
        ({ id }): Edit => ({ path: 'actors.yaml', pointer: ['people'], change: { append: { id } } }),
      );
      const isThere = people.length === 0 || all.some(({ kind }) => kind === 'actors');
      const actors: SourceFile = { path: 'actors.yaml', kind: 'actors', data: {}, faults: [] };
      return (isThere ? all : [...all, actors]).map((file) => {
        if (file.kind !== 'actors') return file;
        return { ...file, data: people.reduce((data, { pointer, change }) => changed(data, pointer, change), file.data) };
      });
    },
    names: () => [...registers.identities, ...names.made.values()].flatMap(({ name }) => name || []),
    editsFor(edits) {
      const said = JSON.stringify(edits);
      const unused = [...names.made].filter(([, { id }]) => !said.includes(`"${id}"`));
      for (const [key] of unused) names.made.delete(key);
      return said === '[]' ? [] : names.edits();
    },
  };
}
