// The record of a run: what a killed one had done is there again, and what is done is added as it comes.
import type { Outcome, RunHeader, RunLine } from '../../model/index.ts';
import { isThere, openLines, type StoredLine } from '../../reading/index.ts';
import { appending, writeLines } from '../../writing/index.ts';

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
export const sameOutcomes = ({ version, verb, options, today, said, shared }: RunHeader): string =>
  JSON.stringify([version, verb, options, today, said, shared]);

/** Null for a line that is none of ours: a record that somebody changed is begun anew. */
export function parsed<One extends RunHeader | RunLine>(text: string): One | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Where the last whole line about each project stands, and where whole lines end. */
function indexed(path: string): { readonly header: RunHeader | null; readonly places: Map<string, Place>; readonly end: number } {
  const file = openLines(path);
  const places = new Map<string, Place>();
  let header: RunHeader | null = null;
  let end = 0;
  for (const { text, from, length } of file.all()) {
    end = from + length + 1;
    if (isHeader(text)) header = parsed<RunHeader>(text);
    else {
      const id = parsed<RunLine>(text)?.id;
      if (id !== undefined) places.set(id, { from, length });
    }
  }
  file.close();
  return { header, places, end };
}

/** We failed on it: another try may do better. */
export const isLost = ({ problems }: Outcome<unknown>): boolean => problems.some(({ code }) => code === 'jalon/internal');

/** Goes on from the record that is there when it is asked to, and its outcomes would be ours. */
export function openRecord(path: string, header: RunHeader, resumes: boolean): RunRecord {
  const there = resumes && isThere(path) ? indexed(path) : null;
  const goesOn = there?.header && sameOutcomes(there.header) === sameOutcomes(header) ? there : null;
  const file = appending(path, goesOn?.end ?? 0);
  file.add(JSON.stringify(header));
  const old = goesOn && openLines(path);
  return {
    noted: (id) => {
      const place = goesOn?.places.get(id);
      return old && place ? parsed<RunLine>(old.at(place)) : null;
    },
    add: (line) => file.add(JSON.stringify(line)),
    finish: (ids) => {
      const { places } = indexed(path);
      const lines = openLines(path);
      const ordered = function* (): Generator<string> {
        yield JSON.stringify(header);
        for (const id of ids) {
          const place = places.get(id);
          if (place) yield lines.at(place);
        }
      };
      writeLines(path, ordered());
      lines.close();
    },
    close: () => {
      file.close();
      old?.close();
    },
  };
}
