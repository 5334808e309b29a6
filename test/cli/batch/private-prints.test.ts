// What a run remembers of a private file tells nothing of it: a list of names could be found from a plain fingerprint by trying.
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testAside } from '../../cases.ts';
import { typed } from '../typed.ts';

const root = mkdtempSync(join(tmpdir(), 'jalon-prints-'));
const names = 'PE-01: {name: Camille Exemple}\n';
mkdirSync(join(root, '.private'), { mode: 0o700 });
writeFileSync(join(root, 'project.yaml'), 'format: 1\ntitle: Essai\n');
writeFileSync(join(root, '.private/identities.yaml'), names);
const record = join(root, '.jalon/parts/validate/part-1-of-1.jsonl');
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const go = () => typed(root, '2026-11-24', ['validate', '--resume']);
const again = 'déjà fait';

testAside(
  'the record holds a keyed fingerprint of it, by which an unchanged project is passed over and a changed one is not',
  async () => {
    await go();
    const kept = readFileSync(record, 'utf8');
    expect(kept).toContain('.private/identities.yaml');
    expect(kept).not.toContain(sha256(names));
    expect(kept).toMatch(/"\.private\/identities\.yaml":"keyed:[0-9a-f]{64}"/);
    // What is no secret is remembered plainly.
    expect(kept).toContain(sha256('format: 1\ntitle: Essai\n'));
    const unchanged = await go();
    expect(unchanged.err).toContain(again);
    writeFileSync(join(root, '.private/identities.yaml'), 'PE-01: {name: Dominique Exemple}\n');
    expect((await go()).err).not.toContain(again);
  },
);

test('a record of an earlier version is not gone on from for such a project, and is written anew', async () => {
  writeFileSync(join(root, '.private/identities.yaml'), names);
  await go();
  const kept = readFileSync(record, 'utf8');
  writeFileSync(record, kept.replace(/keyed:[0-9a-f]{64}/, sha256(names)));
  expect((await go()).err).not.toContain(again);
  expect(readFileSync(record, 'utf8')).not.toContain(sha256(names));
});

test('with another secret nothing is known again', async () => {
  await go();
  const [, first] = /keyed:([0-9a-f]{64})/.exec(readFileSync(record, 'utf8')) ?? [];
  expect(first).toBeDefined();
  rmSync(record);
  const { keyedPrint } = await import('../../../src/disk/index.ts');
  expect(keyedPrint(sha256(names))).toBe(`keyed:${first}`);
  expect(first).not.toBe(createHash('sha256').update(sha256(names)).digest('hex'));
});
