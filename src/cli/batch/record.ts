// The record of a run: what a killed one had done is there again, and what is done is added as it comes. It stands beside the change log: a run
// lasts for hours, on several computers at once, and takes nothing of anybody's away, so that it holds no lock and can be made again.
import type { Outcome, RunHeader, RunLine } from '../../model/index.ts';
import { isThere, linesIn, type StoredLine, type StoredLines } from '../../reading/index.ts';
import { type Appending, appending, writeLines } from '../../writing/index.ts';

type Place = Pick<StoredLine, 'from' | 'length'>;

export interface RunRecord {
  /** What an earlier run noted of a project under the same options; its last word. */
  readonly noted: (id: string) => RunLine | null;
  readonly add: (line: RunLine) => void;
  /** Once all is done: a header, and a line a project in their order. */
  readonly finish: (ids: readonly string[]) => void;
  readonly close: () => void;
}

export const isHeader = (text: string): boolean => text.startsWith('{"jalon":');

/** All that must be the same for outcomes to be the same. */
const sameOutcomes = ({ version, verb, options, today, said, shared }: RunHeader): string =>
  JSON.stringify([version, verb, options, today, said, shared]);

/** Null for a line that is none of ours: a record that somebody changed is begun anew. */
export function parsed<One extends RunHeader | RunLine>(text: string): One | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Where the last whole line about each project stands. */
function indexed(lines: StoredLines): { readonly header: RunHeader | null; readonly places: Map<string, Place> } {
  const places = new Map<string, Place>();
  let header: RunHeader | null = null;
  for (const { text, from, length } of lines.all()) {
    if (isHeader(text)) header = parsed<RunHeader>(text);
    else {
      const id = parsed<RunLine>(text)?.id;
      if (id !== undefined) places.set(id, { from, length });
    }
  }
  return { header, places };
}

/** We failed on it: another try may do better. */
export const isLost = ({ problems }: Outcome<unknown>): boolean => problems.some(({ code }) => code === 'jalon/internal');

/** What an earlier run noted, when its outcomes would be ours. */
function goneOn(
  path: string,
  header: RunHeader,
): { readonly file: Appending; readonly places: ReadonlyMap<string, Place> } | null {
  const file = appending(path);
  const { header: there, places } = indexed(linesIn(file));
  if (there && sameOutcomes(there) === sameOutcomes(header)) return { file, places };
  file.close();
  return null;
}

/** A new record takes the place of the one that is there by one renaming. */
function begun(path: string): Appending {
  writeLines(path, []);
  return appending(path);
}

/**
 * Goes on from the record that is there when it is asked to, and its outcomes would be ours. Nothing that was added is ever cut off: of two runs
 * of one part at once, each reads what it added, and leaves a whole record.
 */
export function openRecord(path: string, header: RunHeader, resumes: boolean): RunRecord {
  const old = resumes && isThere(path) ? goneOn(path, header) : null;
  const file = old?.file ?? begun(path);
  const lines = linesIn(file);
  // Half a line that a killed run left ends here, as one that says nothing.
  if (old) file.add('');
  file.add(JSON.stringify(header));
  return {
    noted: (id) => {
      const place = old?.places.get(id);
      return place ? parsed<RunLine>(lines.at(place)) : null;
    },
    add: (line) => file.add(JSON.stringify(line)),
    finish: (ids) => {
      const { places } = indexed(lines);
      const ordered = function* (): Generator<string> {
        yield JSON.stringify(header);
        for (const id of ids) {
          const place = places.get(id);
          if (place) yield lines.at(place);
        }
      };
      writeLines(path, ordered());
    },
    close: file.close,
  };
}
