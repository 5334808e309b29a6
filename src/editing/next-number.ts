// The number that documents print of a new axis, objective or action, as those beside it have theirs: 2.1.3 after 2.1.2.
import { findThing, type Thing } from './things.ts';

interface Numbered {
  /** What stands before its last figures. */
  readonly stem: string;
  readonly figures: string;
}

function numberOf(thing: Thing | undefined): Numbered | null {
  const number = thing?.value['number'];
  const [figures] = (typeof number === 'string' && /(?<!\d)\d+$/.exec(number)) || [];
  return typeof number === 'string' && figures !== undefined ? { stem: number.slice(0, -figures.length), figures } : null;
}

/** What holds it in its file, or what it says that it serves. */
function parentOf(things: readonly Thing[], { path, pointer, value }: Thing): Thing | undefined {
  if (typeof value['axis'] === 'string') return findThing(things, value['axis']);
  const above = pointer.slice(0, -2).join('/');
  return pointer.length < 3 ? undefined : things.find((one) => one.path === path && one.pointer.join('/') === above);
}

/** Null where those beside it bear none, or number otherwise one from the other. */
export function nextNumber(things: readonly Thing[], fresh: Thing): string | null {
  const kin = things.filter(({ id, kind }) => kind === fresh.kind && id !== fresh.id && id.slice(0, 3) === fresh.id.slice(0, 3));
  const parent = parentOf(things, fresh);
  const numbers = (those: readonly Thing[]) => those.flatMap((one) => numberOf(one) ?? []);
  const beside = numbers(kin.filter((one) => parentOf(things, one)?.id === parent?.id)).map(({ stem }) => stem);
  const below = (one: Thing | undefined): string | null => {
    const number = one?.value['number'];
    return typeof number === 'string' ? `${number}.` : null;
  };
  // The first below its parent goes by how those below others of that kind are numbered.
  const elsewhere = kin.flatMap((one) => {
    const { stem } = numberOf(one) ?? {};
    const other = parentOf(things, one);
    if (stem === undefined || stem !== below(other)) return stem ?? [];
    return (other?.id.slice(0, 3) === parent?.id.slice(0, 3) && below(parent)) || [];
  });
  const [stem, ...others] = new Set(beside.length > 0 ? beside : elsewhere);
  if (stem === undefined || others.length > 0) return null;
  // Below an axis, an objective and an action bear no number twice.
  const taken = numbers(stem === '' ? kin : things).filter((one) => one.stem === stem);
  const last = Math.max(0, ...taken.map(({ figures }) => Number(figures)));
  return `${stem}${String(last + 1).padStart(taken.at(-1)?.figures.length ?? 1, '0')}`;
}
