// How many names of people a change brings, file by file: never the names.
import type { NamedFile, Revision } from '../../model/index.ts';
import { folded } from '../../values/index.ts';
import { personalDataFinder } from './personal-data/index.ts';

type Brought = Pick<NamedFile, 'path' | 'count'>;

/** `known`: those of the private file, once changed. A file that moves brings nothing that it did not hold. */
export function namesBrought(revisions: readonly Revision[], known: readonly string[]): readonly Brought[] {
  const find = personalDataFinder(known);
  const whole = new Set(known.map(folded));
  /** « DUPONT » alone is nobody in a sentence, and somebody where the private file names people. */
  const named = (line: string): readonly string[] =>
    [folded(line.replace(/^\s+name: /, '').replace(/^["']|["']$/g, ''))].filter((name) => whole.has(name));
  const namesIn = (text: string | null): ReadonlySet<string> =>
    new Set(
      (text ?? '')
        .split('\n')
        .flatMap((line) => [...named(line), ...find(line).flatMap((match) => (match.kind === 'name' ? folded(match.text) : []))]),
    );
  return revisions.flatMap(({ path, before, after, from }): Brought[] => {
    if (after === null) return [];
    const there = namesIn(before ?? revisions.find((one) => one.path === from)?.before ?? null);
    const count = [...namesIn(after)].filter((name) => !there.has(name)).length;
    return count === 0 ? [] : [{ path, count }];
  });
}
