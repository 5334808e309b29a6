// Makes the pictures of the two faces from the commands themselves: a terminal as SVG, pages of documents as PNG (needs LibreOffice and the tools
// of poppler). Look at each before it is kept.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = fileURLToPath(new URL('../../', import.meta.url));
const out = join(home, 'docs/pictures');
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

const example = ['examples/montfort', '--today', '2026-11-15'];
// Without the notes at the foot, whose lines are long.
const [ranking = ''] = run('rank', ...example).split(/\n\n[^\n]*· /);
writeFileSync(join(out, 'terminal.svg'), terminal('jalon rank examples/montfort', ranking));

/** Each picture: the document it is of, what its page is found by, and its width in pixels. */
const pictures = {
  programme: { file: 'programme-d-actions.pdf', words: /Axe 2\s[\s\S]*2\.1\.1/, width: 520 },
  'annual-plan': { file: 'plan-annuel-2027.pdf', words: /L’essentiel/, width: 520 },
  diagnostic: {
    file: 'rapport-de-diagnostic.pdf',
    words: /\d % (?:citent|répondent)[\s\S]*\d % (?:citent|répondent)/,
    width: 520,
  },
  summary: { file: 'projet-en-une-page.pdf', words: /Nos axes/, width: 520 },
  'action-sheet': { file: /^fiches-action\/AC-001.*\.pdf$/, words: /./, width: 520 },
  'steering-deck': { file: 'comite-de-pilotage.pdf', words: /Pilotes\s+Coût 2027/, width: 900 },
};
/** In bytes. */
const heaviest = 120_000;

run(
  'render',
  ...example,
  '--pdf',
  '--only',
  'programme,annual-plan,diagnostic-report,summary,action-sheets,steering-deck',
  '--out',
  work,
);
const made = readdirSync(join(work, 'montfort'), { recursive: true, encoding: 'utf8' });
for (const [name, { file, words, width }] of Object.entries(pictures)) {
  const pdf = join(work, 'montfort', made.find((path) => (typeof file === 'string' ? path === file : file.test(path))) ?? '');
  const pages = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f');
  const number = pages.findIndex((text) => words.test(text)) + 1;
  if (number === 0) throw new Error(`${file}: no page says ${words}`);
  const page = ['-f', number, '-l', number, '-scale-to-x', width, '-scale-to-y', -1].map(String);
  execFileSync('pdftoppm', ['-png', '-singlefile', ...page, pdf, join(out, name)]);
  const { size } = statSync(join(out, `${name}.png`));
  if (size > heaviest) throw new Error(`${name}.png weighs ${size} bytes, more than ${heaviest}`);
}
