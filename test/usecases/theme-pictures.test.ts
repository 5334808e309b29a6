// The pictures of the look, as validation sees them: where the theme names them, in words, within the project, and no more than it names.
import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../src/checking/index.ts';
import { heldFolder, readWorkspace } from '../../src/reading/index.ts';
import { checkInFull } from '../../src/usecases/check-in-full.ts';
import { home } from '../house/sources.ts';
import { png } from '../rendering/png.ts';

const today = '2026-11-28';
const svg = (inside: string): string => `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10">\n${inside}\n</svg>`;

function projectWith(theme: string, files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const dir = join(mkdtempSync(join(tmpdir(), 'jalon-look-')), 'projet');
  cpSync(join(home, 'examples/montfort'), dir, { recursive: true });
  for (const [path, content] of Object.entries({ 'theme.yaml': theme, ...files })) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), content);
  }
  return dir;
}

const found = (dir: string) =>
  checkInFull(readWorkspace(heldFolder(dir)), { today })
    .problems.filter(({ code }) => code === 'theme/bad-picture')
    .map(({ at, found: said }) => [at.path, at.line, at.column, String(said['fr'])] as const);

test.each([
  ['missing', 'logo: images/none.png', {}, 'n’existe pas'],
  ['no picture', 'logo: images/text.png', { 'images/text.png': 'hello' }, 'n’est pas une image'],
  [
    'a drawing with a program',
    'logo: images/a.svg',
    { 'images/a.svg': svg('<script>1</script>') },
    'ligne 2 : ce dessin porte un programme',
  ],
  ['a drawing that fetches', 'logo: images/a.svg', { 'images/a.svg': svg('<image href="https://x.invalid/a.png"/>') }, 'ligne 2'],
  ['too heavy', 'logo: images/a.png', { 'images/a.png': new Uint8Array(20 * 1024 * 1024 + 1) }, 'plus de 20 Mo'],
  ['outside', 'logo: ../../../secret.png', {}, 'n’existe pas'],
] as const)('%s: said where the theme names it', (_, theme, files, says) => {
  const [one, ...others] = found(projectWith(theme, files));
  expect(others).toEqual([]);
  expect(one?.slice(0, 3)).toEqual(['theme.yaml', 1, 7]);
  expect(one?.[3]).toContain(says);
});

test('the cover and each partner at their own lines; a link that leaves the project is not followed', () => {
  const dir = projectWith('cover:\n  picture: images/none.png\npartners:\n  - name: État\n    logo: images/link.png\n', {
    'images/.keep': '',
  });
  writeFileSync(join(dir, '../outside.png'), png(2, 2));
  symlinkSync('../../outside.png', join(dir, 'images/link.png'));
  expect(found(dir).map(([path, line]) => [path, line])).toEqual([
    ['theme.yaml', 2],
    ['theme.yaml', 5],
  ]);
});

test('a sound picture is no fault', () => {
  expect(found(projectWith('logo: images/a.png', { 'images/a.png': png(4, 4) }))).toEqual([]);
});

test('nothing is looked at but what the theme names, once each', () => {
  const looked = (theme: string): readonly string[] => {
    const asked: string[] = [];
    const pictures = (path: string) => {
      asked.push(path);
      return null;
    };
    check(readWorkspace(heldFolder(projectWith(theme))), { today, pictures });
    return asked;
  };
  expect(looked('colours: {accent: "#1B5775"}')).toEqual([]);
  expect(looked('logo: images/a.png\ncover: {picture: images/b.png}\n')).toEqual(['images/a.png', 'images/b.png']);
});
