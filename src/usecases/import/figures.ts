// One figure of a territory and its portrait → the edit that writes it, unless the portrait says it already.
import { nextId, thingsIn } from '../../editing/index.ts';
import type { Commune } from '../../importing/index.ts';
import type { Edit, Workspace } from '../../model/index.ts';
import type { FigureReportData } from '../../reporting/index.ts';
import { folded, recordsOf } from '../../values/index.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The communes of the project that have a code. */
export function communesIn({ files }: Pick<Workspace, 'files'>): readonly Commune[] {
  const { territory }: Fields = Object(files.find(({ kind }) => kind === 'project')?.data);
  const { communes }: Fields = Object(territory);
  return recordsOf(communes).flatMap(({ insee, name, population }): readonly Commune[] => {
    if (typeof insee !== 'string') return [];
    return [{ insee: insee.toUpperCase(), name: String(name), population: typeof population === 'number' ? population : null }];
  });
}

export interface FigureToWrite {
  readonly label: string;
  readonly value: number;
  readonly unit: string | undefined;
  readonly qualifier: 'over' | 'about' | null;
  readonly source: string;
  readonly date: number | null;
}

/** What the portrait says of that label stays, unless `replace`. */
export function figureEdits(
  { label, value, unit, qualifier, source, date }: FigureToWrite,
  { files }: Pick<Workspace, 'files'>,
  replace: boolean,
): { readonly edits: readonly Edit[] } & Pick<FigureReportData, 'id' | 'what' | 'before'> {
  const things = thingsIn(files);
  const there = things.find(({ id, value: held }) => /^KF-/.test(id) && folded(String(held['label'])) === folded(label));
  const data = {
    label,
    value,
    ...(unit !== undefined && { unit }),
    ...(qualifier !== null && { qualifier }),
    source,
    ...(date !== null && { date }),
  };
  if (there === undefined) {
    const id = nextId(
      'KF',
      things.map((one) => one.id),
    );
    const edit: Edit = { path: 'diagnostic.yaml', pointer: ['portrait'], change: { append: { id, ...data } } };
    return { edits: [edit], id, what: 'new', before: null };
  }
  const { id, path, pointer, value: held } = there;
  const before = { value: Number(held['value']), date: String(held['date'] ?? '') };
  if (before.value === value && before.date === String(date ?? '')) return { edits: [], id, what: 'same', before };
  const edits = Object.entries(data).map(([key, set]): Edit => ({ path, pointer: [...pointer, key], change: { set } }));
  return replace ? { edits, id, what: 'replaced', before } : { edits: [], id, what: 'different', before };
}
