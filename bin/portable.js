// Makes the archives for machines without Node: npm run portable -- [--only linux-x64,win-x64] [--out folder] [--unpacked]
// Each holds jalon as it is published, what it needs, and Node itself, from the npm package whose sum nodes.json gives. The same bytes each time.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './bundle.js';
import { billOfMaterials } from './materials.js';
import { launchers, licencesIn, notices } from './portable-texts.js';
import { starts, zipped } from './zipped.js';

const { version: nodeVersion, platforms } = JSON.parse(readFileSync(`${root}bin/nodes.json`, 'utf8'));
const { values: asked } = parseArgs({
  options: { only: { type: 'string' }, out: { type: 'string', default: 'portable' }, unpacked: { type: 'boolean' } },
});
const wanted = asked.only?.split(',') ?? Object.keys(platforms);
const unknown = wanted.find((name) => !(name in platforms));
if (unknown !== undefined) throw new Error(`${unknown} is none of ${Object.keys(platforms).join(', ')}`);

const aside = mkdtempSync(join(tmpdir(), 'jalon-portable-'));
const npm = (words, cwd) => execFileSync('npm', words, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

/** What no program asks for: pages for browsers, maps and types; of the packages that jalon needs, their tests and their pages too. */
const isLeftOut = (path) =>
  /(?:^|\/)\.(?:package-lock\.json|github\/)|\.map$|\.d\.[cm]?ts$|^exceljs\/dist\//.test(path) ||
  (!path.startsWith('jalon/') &&
    /^(?:@[^/]+\/)?[^/]+\/(?:(?:tests?|docs|examples?|bench)\/|\.\w+$|(?:README|CHANGELOG|HISTORY)[^/]*$)/i.test(path)) ||
  path === 'jalon/npm-shrinkwrap.json';

/** The files of a folder, by their paths in it, sorted. */
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !isLeftOut(path))
    .sort();

/** jalon and what it needs, installed from what is published; nothing that is compiled for one machine, and no script run. */
function installed() {
  npm(['pack', '--silent', '--pack-destination', aside], root);
  const archive = readdirSync(aside).find((name) => name.endsWith('.tgz'));
  const folder = join(aside, 'app');
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{"private": true}\n');
  const plainly = [
    '--omit=dev',
    '--omit=optional',
    '--ignore-scripts',
    '--no-bin-links',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
  ];
  npm(['install', '--silent', ...plainly, join(aside, archive)], folder);
  return join(folder, 'node_modules');
}

/** The folder of a package that holds Node, once its sum is the one expected. */
function nodeFrom({ package: name, integrity }) {
  const place = join(aside, name);
  mkdirSync(place, { recursive: true });
  const [{ filename }] = JSON.parse(npm(['pack', '--json', '--prefer-offline', `${name}@${nodeVersion}`], place));
  const bytes = readFileSync(join(place, filename));
  if (`sha512-${createHash('sha512').update(bytes).digest('base64')}` !== integrity)
    throw new Error(`${name} ${nodeVersion} is not the package expected`);
  execFileSync('tar', ['-xzf', filename, 'package/bin', ...(name.includes('win') ? [] : ['package/LICENSE'])], { cwd: place });
  rmSync(join(place, filename));
  return join(place, 'package');
}

const sumOf = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** The folder that the archive would unfold into. */
function laidOut(folder, files) {
  for (const [path, bytes] of files) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), bytes, { mode: starts(path) ? 0o755 : 0o644 });
  }
}

const modules = installed();
const { version } = JSON.parse(readFileSync(join(modules, 'jalon/package.json'), 'utf8'));
const app = filesIn(modules).map((path) => [`app/node_modules/${path}`, readFileSync(join(modules, path))]);
// The package for Windows holds no licence: that of Node is one.
const licenceOfNode = readFileSync(join(nodeFrom(platforms['linux-x64']), 'LICENSE'), 'utf8');
const licences = licencesIn(modules, { name: 'Node.js', version: nodeVersion, text: licenceOfNode });
const out = resolve(asked.out);
mkdirSync(out, { recursive: true });

for (const platform of wanted) {
  const folder = join(aside, platforms[platform].package, 'package');
  const isWindows = platform.startsWith('win');
  const binary = isWindows ? 'node.exe' : 'node';
  const node = readFileSync(join(platform === 'linux-x64' ? folder : nodeFrom(platforms[platform]), 'bin', binary));
  const materials = billOfMaterials(modules, {
    node: { ...platforms[platform], version: nodeVersion, sum: sumOf(node) },
  });
  const texts = {
    ...launchers(platform),
    ...notices(platform, { version, nodeVersion }),
    'LICENCES.txt': licences,
    'sbom.cdx.json': materials,
  };
  const files = new Map([
    ...Object.entries(texts).map(([path, text]) => [path, Buffer.from(text)]),
    [`node/${binary}`, node],
    ...app,
  ]);
  const sums = [...files].map(([path, bytes]) => `${sumOf(bytes)}  ${path}\n`).join('');
  const name = `jalon-${version}-${platform}`;
  const all = new Map([...files, ['SHA256SUMS', Buffer.from(sums)]]);
  if (asked.unpacked) laidOut(join(out, name), all);
  else {
    const archive = zipped(name, all);
    writeFileSync(join(out, `${name}.zip`), archive);
    process.stdout.write(`${sumOf(archive)}  ${name}.zip  ${(archive.length / 1e6).toFixed(1)} MB, ${all.size} files\n`);
  }
}
rmSync(aside, { recursive: true, force: true });
