// Makes the README's pictures from the commands themselves: a terminal as SVG, pages of a document as PNG (needs LibreOffice, pdftoppm and ImageMagick).
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = fileURLToPath(new URL('../../', import.meta.url));
const out = join(home, 'examples/pictures');
const work = mkdtempSync(join(tmpdir(), 'jalon-pictures-'));
mkdirSync(out, { recursive: true });

const run = (...args) =>
  execFileSync(process.execPath, [join(home, 'bin/jalon.js'), ...args, '--trusted'], {
    cwd: home,
    encoding: 'utf8',
    env: { ...process.env, FORCE_COLOR: '1', LANG: 'fr_FR.UTF-8', LC_ALL: 'fr_FR.UTF-8' },
  });

const inks = { 31: '#f28b82', 32: '#8fd694', 33: '#f2cc60', 34: '#8ab4f8', 35: '#d7aefb', 36: '#78d9ec', 90: '#9aa0a6' };
const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** One line of terminal output as SVG text spans; each run of one style is placed at its own column, so that columns line up in any font. */
function spans(line, y, advance) {
  let style = {};
  let column = 0;
  const made = [];
  for (const part of line.split(/(\p{Cc}\[[\d;]*m)/u)) {
    const codes = /^\p{Cc}\[([\d;]*)m$/u.exec(part)?.[1];
    if (codes !== undefined) {
      for (const code of codes.split(';').map(Number)) {
        if (code === 1) style = { ...style, bold: true };
        else if (code === 2) style = { ...style, dim: true };
        else if (code === 22) style = { ...style, bold: false, dim: false };
        else if (code === 39 || code === 0) style = code === 0 ? {} : { ...style, ink: undefined };
        else if (inks[code]) style = { ...style, ink: inks[code] };
      }
    } else if (part !== '') {
      const width = [...part].length;
      made.push(
        `<text x="${(24 + column * advance).toFixed(1)}" y="${y}" textLength="${(width * advance).toFixed(1)}" fill="${style.ink ?? '#e8eaed'}"${style.bold ? ' font-weight="bold"' : ''}${style.dim ? ' opacity="0.65"' : ''} xml:space="preserve">${escaped(part)}</text>`,
      );
      column += width;
    }
  }
  return made.join('');
}

function terminal(typed, output) {
  const lines = [`\u001b[32m$\u001b[39m ${typed}`, ...output.trimEnd().split('\n')].slice(0, 26);
  const advance = 8.2;
  const width = Math.ceil(48 + Math.max(...lines.map((line) => [...line.replace(/\p{Cc}\[[\d;]*m/gu, '')].length)) * advance);
  const height = 56 + lines.length * 20;
  const body = lines.map((line, index) => spans(line, 56 + index * 20, advance)).join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="DejaVu Sans Mono, Menlo, Consolas, monospace" font-size="13.5" role="img" aria-label="${escaped(typed)}">
<rect width="100%" height="100%" rx="10" fill="#202124"/><circle cx="22" cy="20" r="6" fill="#f28b82"/><circle cx="42" cy="20" r="6" fill="#f2cc60"/><circle cx="62" cy="20" r="6" fill="#8fd694"/>
${body}
</svg>
`;
}

writeFileSync(
  join(out, 'terminal.svg'),
  terminal('jalon rank examples/roche-aux-fees', run('rank', 'examples/roche-aux-fees', '--today', '2025-12-31')),
);

run('render', 'examples/roche-aux-fees', '--today', '2025-12-31', '--only', 'programme,annual-plan', '--out', work);
const folder = join(work, 'roche-aux-fees');
execFileSync(
  'soffice',
  [
    `-env:UserInstallation=file://${work}/profile`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    work,
    ...readdirSync(folder).map((name) => join(folder, name)),
  ],
  { stdio: 'ignore' },
);
execFileSync('pdftoppm', [
  '-r',
  '60',
  '-png',
  '-f',
  '1',
  '-l',
  '7',
  join(work, 'programme-d-actions.pdf'),
  join(work, 'programme'),
]);
execFileSync('pdftoppm', ['-r', '60', '-png', '-f', '1', '-l', '1', join(work, 'plan-annuel-2025.pdf'), join(work, 'plan')]);
const pages = readdirSync(work).filter((name) => name.endsWith('.png'));
const wanted = [
  ...pages.filter((name) => /^programme-0?(1|2|7)\.png$/.test(name)).sort(),
  ...pages.filter((name) => name.startsWith('plan-')),
];
execFileSync('montage', [
  ...wanted.map((name) => join(work, name)),
  '-tile',
  `${wanted.length}x1`,
  '-geometry',
  '+10+10',
  '-background',
  '#dadce0',
  '-strip',
  join(out, 'programme.png'),
]);
