// Files of Office before 2007 go through whoever can turn them; what cannot be turned is told, and nothing else is handed over.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { readAnyTable } from '../../../src/reading/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'jalon-any-table-'));
const laid = (name: string, bytes: Uint8Array): string => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};
/** A container of before 2007 that names this part. */
const old = (part: string): Uint8Array => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from(part, 'utf16le')]);
const csv = strToU8('Action;Pilote\nOuvrir;DSI\n');

test('a workbook and a text are turned, each as what it is', async () => {
  for (const [part, from] of [
    ['Workbook', 'xls'],
    ['WordDocument', 'doc'],
  ] as const) {
    const asked: string[] = [];
    const table = await readAnyTable('a', laid(`a.${from}`, old(part)), async (_, format) => {
      asked.push(format);
      return csv;
    });
    expect(asked).toEqual([from]);
    expect(table.sheets[0]?.rows).toHaveLength(2);
  }
});

test('what cannot be turned is told as what it is; what is of today, or under a password, is handed to nobody', async () => {
  await expect(readAnyTable('a.xls', laid('b.xls', old('Workbook')), async () => null)).rejects.toMatchObject({
    code: 'table-old',
  });
  const never = async (): Promise<null> => {
    throw new Error('handed over');
  };
  expect((await readAnyTable('a.csv', laid('a.csv', csv), never)).sheets).toHaveLength(1);
  await expect(readAnyTable('a.xls', laid('c.xls', old('EncryptedPackage')), never)).rejects.toMatchObject({
    code: 'table-password',
  });
  await expect(readAnyTable('absent', join(folder, 'absent'), never)).rejects.toMatchObject({ code: 'table-missing' });
});
