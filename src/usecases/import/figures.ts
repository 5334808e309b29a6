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
  const data: Fields = {
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
  const before = { value: Number(held['value']), date: String(held['date'] ?? ''), unit: String(held['unit'] ?? '') };
  const set = (key: string): Edit => ({ path, pointer: [...pointer, key], change: { set: data[key] } });
  const said = Object.keys(data);
  const isSame = ['value', 'date', 'unit'].every(
    (key) => held[key] === undefined || data[key] === undefined || String(held[key]) === String(data[key]),
  );
  if (isSame) {
    const edits = said.filter((key) => (key === 'date' || key === 'unit') && held[key] === undefined).map(set);
    return { edits, id, what: edits.length > 0 ? 'completed' : 'same', before };
  }
  // What was said of the figure that gives way is not said of the other.
  const gone = ['qualifier', 'date'].filter((key) => data[key] === undefined && held[key] !== undefined);
  const removed = gone.map((key): Edit => ({ path, pointer: [...pointer, key], change: { remove: true } }));
  const edits = [...said.map(set), ...removed];
  return replace ? { edits, id, what: 'replaced', before } : { edits: [], id, what: 'different', before };
}
