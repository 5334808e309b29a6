// A workbook saved by LibreOffice comes back as it went out, or with just what was changed there. Slow: .ci/run runs it once.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exported, landed, tables } from '../importing/filled-workbook.ts';

/** Our workbook as LibreOffice writes it, once `work` has been done in its own flat format. */
async function throughOffice(work: (text: string) => string): Promise<string> {
  const own = mkdtempSync(join(tmpdir(), 'jalon-office-'));
  const convert = (file: string, to: string): void => {
    const options = [`-env:UserInstallation=file://${own}/profile`, '--headless', '--convert-to', to, '--outdir', own, file];
    execFileSync('soffice', options, { stdio: 'ignore' });
  };
  const [file, flat] = [join(own, 'classeur.xlsx'), join(own, 'classeur.fods')];
  writeFileSync(file, await exported());
  convert(file, 'fods');
  writeFileSync(flat, work(readFileSync(flat, 'utf8')));
  convert(flat, 'xlsx');
  return file;
}

test('saved by LibreOffice as its own format and back, it says the same', async () => {
  const { changedFiles, remarks, conflicts } = landed(await throughOffice((text) => text));
  expect({ changedFiles, remarks, conflicts }).toEqual({ changedFiles: [], remarks: [], conflicts: 0 });
});

test('what is changed in LibreOffice lands, and nothing else', async () => {
  const edits: readonly (readonly [before: string, after: string])[] = [
    [
      'Six communes n’ont rejoint la collecte qu’à l’automne 2025.',
      'Six communes attendent&lt;une réponse&gt;</text:p><text:p>= ou un refus',
    ],
    ['office:value="23800" calcext:value-type="float"', 'office:value="23801.5" calcext:value-type="float"'],
    ['office:date-value="2022-09-05"', 'office:date-value="2022-10-03"'],
  ];
  const file = await throughOffice((text) =>
    edits.reduce((now, [before, after]) => {
      expect(now, before).toContain(before);
      return now.replace(before, after);
    }, text),
  );
  const { tables: now, remarks, conflicts } = landed(file);
  expect({ remarks, conflicts }).toEqual({ remarks: [], conflicts: 0 });
  const changed = now.flatMap(({ name, lines }) =>
    lines.flatMap(({ key, values }) => {
      const before = tables.find((one) => one.name === name)?.lines.find((line) => line.key === key)?.values ?? {};
      const keys = Object.keys(values).filter((one) => JSON.stringify(values[one]) !== JSON.stringify(before[one]));
      return keys.map((one) => [name, key, one, values[one]]);
    }),
  );
  expect(changed).toEqual([
    ['actions', 'AC-004', 'statusReason', 'Six communes attendent<une réponse>\n= ou un refus'],
    // Two cells alike side by side are one for LibreOffice.
    ['budget', 'AC-001/1', 'committed', 23801.5],
    ['budget', 'AC-001/1', 'spent', 23801.5],
    ['journal', 'AC-012/1', 'date', '2022-10-03'],
  ]);
});
