// What stands in a file is what is read; what XML cannot hold is left out where XML is made, so that every document opens.
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readWorkspace } from '../../src/reading/index.ts';
import { testAside } from '../cases.ts';
import { home } from '../house/sources.ts';
import { typed } from './typed.ts';

const root = join(mkdtempSync(join(tmpdir(), 'jalon-control-')), 'projet');
cpSync(join(home, 'examples/montfort'), root, { recursive: true });
/** A bell, half of a pair, a sign that ends a text for old programs, and a no-character. */
const written = String.raw`\a\ud800\u0000\uffff`;
const meant = '\u0007\ud800\u0000\uffff';

/** After the first word of each text of these files. */
for (const path of [
  'project.yaml',
  'axes.yaml',
  'needs.yaml',
  'indicators.yaml',
  ...readdirSync(join(root, 'actions')).map((name) => `actions/${name}`),
]) {
  const text = readFileSync(join(root, path), 'utf8');
  writeFileSync(
    join(root, path),
    text.replace(/^(\s*(?:- )?(?:title|statement|name|label): )(?![[{"'|>])(.*)$/gm, (_, key: string, value: string) => {
      const quoted = JSON.stringify(value);
      return `${key}${quoted.slice(0, 2)}${written}${quoted.slice(2)}`;
    }),
  );
}

test('they are told, and kept', () => {
  const { files } = readWorkspace(root);
  const { data, faults } = files.find(({ path }) => path === 'project.yaml') ?? {};
  expect(faults?.map(({ code }) => code)).toContain('yaml/control-character');
  expect(Object(data).title).toContain(meant);
});

const illegal = /[^\P{Cc}\t\n\r\x7f-\x9f]|[\ufffe\uffff\ufffd]|\p{Cs}/u;

testAside('no document holds any', async () => {
  const { err } = await typed(root, '2026-11-24', ['render', '--only', 'summary,steering-workbook,launch-slides']);
  expect(err).not.toMatch(/TypeError|URIError|jalon s’est trompé/);
  const names = readdirSync(join(root, 'build'), { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w{3,4}$/.test(name));
  expect(new Set(names.map((name) => name.replace(/.*\./, '')))).toEqual(new Set(['docx', 'pptx', 'xlsx']));
  const bad = names.flatMap((name) => {
    const bytes = new Uint8Array(readFileSync(join(root, 'build', name)));
    const parts = /\.(?:docx|xlsx|pptx)$/.test(name) ? Object.entries(unzipSync(bytes)) : [[name, bytes] as const];
    return parts
      .filter(([part]) => /\.(?:xml|rels|svg|html?)$/.test(part))
      .flatMap(([part, content]) => {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
        const found = illegal.exec(text);
        return found || /&#(?:0|7|x7|55296|65535);/.test(text)
          ? [`${name} ${part} ${text.slice((found?.index ?? 0) - 60, (found?.index ?? 0) + 20)}`]
          : [];
      });
  });
  expect(bad).toEqual([]);
});
