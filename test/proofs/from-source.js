// Imports names from the house's sources, which no door gives: bundled once into a folder. `wanted`: path → names.
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const home = fileURLToPath(new URL('../../', import.meta.url));

export async function fromSource(folder, wanted) {
  const outfile = join(folder, 'from-source.mjs');
  await build({
    stdin: {
      contents: Object.entries(wanted)
        .map(([path, names]) => `export { ${names.join(', ')} } from ${JSON.stringify(join(home, path))};`)
        .join('\n'),
      resolveDir: home,
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
    logLevel: 'error',
    // Packages written for the older kind of modules ask for this.
    banner: { js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);" },
  });
  return import(pathToFileURL(outfile).href);
}
