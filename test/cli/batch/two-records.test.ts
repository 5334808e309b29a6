// Two runs of the same part at once: whichever ends, and in whatever order, the record is whole.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openParts, readPart } from '../../../src/cli/batch/parts.ts';
import { openRecord, type RunRecord } from '../../../src/cli/batch/record.ts';
import type { RunHeader, RunLine } from '../../../src/model/index.ts';

const header: RunHeader = {
  jalon: 1,
  kind: 'part',
  version: '0',
  verb: 'validate',
  options: {},
  today: '2026-01-15',
  said: null,
  shard: { index: 1, count: 1 },
  projects: 4,
  list: '',
  mine: 4,
  commit: null,
  shared: {},
};
const lineOf = (id: string, at: number): RunLine => ({
  at,
  id,
  inputs: {},
  outputs: {},
  outcome: { root: id, filesChecked: 1, problems: [], result: null },
});

const ids = ['a', 'b', 'c', 'd'];
const idsIn = (path: string): readonly string[] =>
  readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => JSON.parse(line).id);

/** Each run opens the record, adds its lines and finishes: the steps of the two in one drawn order. */
const order = fc.shuffledSubarray(
  [...Array(12).keys()].map((at) => at % 2),
  { minLength: 12 },
);

test('two at once, begun anew or gone on from: what each of them noted is in what it leaves', () => {
  fc.assert(
    fc.property(order, fc.boolean(), fc.boolean(), fc.constantFrom('', '{"id":"a","at":0,"mil'), (turns, one, other, left) => {
      const path = join(mkdtempSync(join(tmpdir(), 'jalon-record-')), 'part-1-of-1.jsonl');
      writeFileSync(path, `${JSON.stringify(header)}\n${JSON.stringify(lineOf('b', 1))}\n${left}`);
      const records: (RunRecord | null)[] = [null, null];
      const done = [0, 0];
      for (const turn of turns) {
        const step = done[turn] ?? 0;
        done[turn] = step + 1;
        if (step === 0) records[turn] = openRecord(path, header, turn === 0 ? one : other);
        else if (step <= ids.length) records[turn]?.add(lineOf(ids[step - 1] ?? '', step - 1));
        else {
          records[turn]?.finish(ids);
          expect(idsIn(path)).toEqual(ids);
        }
      }
      for (const record of records) record?.close();
    }),
    { numRuns: 60 },
  );
});

test('what a killed run left half written is no line, and the rest is gone on from', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'jalon-record-')), 'part-1-of-1.jsonl');
  const record = openRecord(path, header, false);
  record.add(lineOf('a', 0));
  record.close();
  writeFileSync(path, `${readFileSync(path, 'utf8')}{"id":"b","at":1,"mil`);
  const next = openRecord(path, header, true);
  expect([next.noted('a')?.id, next.noted('b')]).toEqual(['a', null]);
  const [part] = openParts([path], '/');
  expect(() => part && readPart(part)).toThrow('merge/unfinished');
  part?.lines.close();
  next.add(lineOf('b', 1));
  next.finish(['a', 'b']);
  next.close();
  expect(idsIn(path)).toEqual(['a', 'b']);
});
