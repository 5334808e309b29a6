// Documents → PDFs through a program that behaves as LibreOffice does: well, badly, not at all.
import { chmodSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Places } from '../../src/running/find-program.ts';
import { findOffice, openPress } from '../../src/running/index.ts';

const said = { date: '2026-06-30', language: 'fr' } as const;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Copies each document as its PDF; `bad` cannot be read, `deadly` ends it, `endless` keeps it. What it was asked is in `asked`. */
function office(): { program: string; places: Places; asked: string } {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-test-'));
  const program = join(folder, 'soffice');
  const asked = join(folder, 'asked');
  writeFileSync(
    program,
    `#!/bin/sh
echo "$*" >> ${asked}
out=''
for word; do
  case "$word" in
    *.docx | *.pptx | *.xlsx)
      echo "convert $PWD/$word -> $out using filter"
      case "$(cat "$word")" in
        bad) ;;
        deadly) exit 1 ;;
        endless) sleep 600 ;;
        *) { cat "$word"; echo '%%EOF'; } > "$out/\${word%.*}.pdf" ;;
      esac ;;
    /*/out) out=$word ;;
  esac
done
`,
  );
  chmodSync(program, 0o755);
  return { program, places: { path: `${folder}:${process.env['PATH']}` }, asked };
}

async function pressed(
  texts: readonly string[],
  patience = 20_000,
): Promise<{ pdfs: (string | null)[]; runs: string[]; begun: number[] }> {
  const { places, asked } = office();
  const press = openPress(patience, places);
  const numbers = texts.map((text) => press.add(bytes(text), 'docx'));
  const begun: number[] = [];
  await press.run(said.language, (count) => begun.push(count));
  const pdfs = numbers.map((number) => {
    const pdf = press.pdf(number, said);
    return pdf && new TextDecoder().decode(pdf.bytes).replace(/\s*%%EOF\s*$/, '');
  });
  expect(numbers.map((number) => new TextDecoder().decode(press.document(number)))).toEqual(texts);
  press.close();
  return { pdfs, runs: readFileSync(asked, 'utf8').trim().split('\n'), begun };
}

describe.skipIf(process.platform === 'win32')('the press', () => {
  test('takes a whole batch in one run, with a profile of its own', async () => {
    const { pdfs, runs, begun } = await pressed(['one', 'two', 'three']);
    expect(pdfs).toEqual(['one', 'two', 'three']);
    expect(runs).toHaveLength(1);
    expect(runs[0]).toMatch(/^-env:UserInstallation=file:\/\/.*\/profile --headless .* 0\.docx 1\.docx 2\.docx$/);
    expect(begun).toEqual([1, 2, 3]);
  });

  test('a document that cannot be read has no PDF, the others do', async () => {
    expect(await pressed(['one', 'bad', 'three', 'bad'])).toMatchObject({ pdfs: ['one', null, 'three', null], runs: [{}] });
  });

  test('a document that ends the program does not take the others along', async () => {
    const { pdfs, runs } = await pressed(['deadly', 'two', 'deadly', 'four']);
    expect(pdfs).toEqual([null, 'two', null, 'four']);
    expect(runs.map((run) => run.replace(/.*out /, ''))).toEqual([
      '0.docx 1.docx 2.docx 3.docx',
      '1.docx 2.docx 3.docx',
      '3.docx',
    ]);
  });

  test('a document that takes too long is given up', async () => {
    expect((await pressed(['one', 'endless', 'three'], 1500)).pdfs).toEqual(['one', null, 'three']);
  });

  test('what is laid out may be another than the document', async () => {
    const press = openPress(20_000, office().places);
    const number = press.add(bytes('whole'), 'docx', bytes('laid out'));
    await press.run(said.language, () => {});
    expect(new TextDecoder().decode(press.pdf(number, said)?.bytes)).toContain('laid out');
    expect(new TextDecoder().decode(press.document(number))).toBe('whole');
    press.close();
  });

  test('a program that cannot be started makes nothing, and says so', async () => {
    const press = openPress(20_000, { path: '/nowhere', others: [] });
    const number = press.add(bytes('one'), 'docx');
    await press.run(said.language, () => {});
    expect(press.pdf(number, said)).toBeNull();
    press.close();
    press.close();
  });

  test('what was put aside goes', () => {
    const before = openPress(20_000, office().places);
    before.add(bytes('one'), 'docx');
    before.close();
    expect(() => before.document(0)).toThrow(/ENOENT/);
  });
});

test('LibreOffice is found where the terminal looks, else where its installer puts it', () => {
  const { program } = office();
  const folder = dirname(program);
  expect(existsSync(program)).toBe(true);
  expect(findOffice(`/nowhere:${folder}`, [])).toBe(program);
  expect(findOffice('', [folder])).toBe(program);
  expect(findOffice('/nowhere', [])).toBeNull();
});
