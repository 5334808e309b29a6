// ajv-cli on the same projects: installed by npm in a temporary folder, one run a kind of file, as it takes one schema at a time.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measuredRun } from './measured-run.js';

const schemas = fileURLToPath(new URL('../../schemas/', import.meta.url));
const versions = ['ajv-cli@5.0.0', 'ajv-formats@2.1.1'];

/** Null when npm cannot reach its registry. */
export function installAjvCli(folder) {
  writeFileSync(join(folder, 'package.json'), '{"private": true}\n');
  const { status } = spawnSync('npm', ['install', '--silent', '--no-audit', '--no-fund', ...versions], { cwd: folder });
  return status === 0 ? join(folder, 'node_modules/ajv-cli/dist/index.js') : null;
}

/** It reads YAML 1.1, where a bare date is no text: dates are put between quotes for it. */
export function quoteDates(root) {
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace(/(?<=[:[,{-] )\d{4}-\d{2}-\d{2}(?=[ ]*(?:[,}\]#]|$))/gm, '"$&"'));
  }
}

/** Structure alone: it has no rule, no place and no reference from one file to another. Costs of all runs together, `files` it looked at. */
export function runAjvCli(program, root) {
  const cost = { milliseconds: 0, processor: 0, megabytes: 0, files: 0 };
  for (const name of readdirSync(schemas).filter((file) => file.endsWith('.json'))) {
    const globs = JSON.parse(readFileSync(schemas + name, 'utf8'))['x-files'] ?? [];
    const data = globs.flatMap((glob) => ['-d', join(root, '*', glob)]);
    if (data.length === 0) continue;
    const fixed = ['--spec=draft2020', '--strict=false', '--all-errors', '--errors=no', '-c', 'ajv-formats'];
    const run = measuredRun([program, 'validate', ...fixed, '-r', join(schemas, 'common.json'), '-s', schemas + name, ...data]);
    cost.milliseconds += run.milliseconds;
    cost.processor += run.processor;
    cost.megabytes = Math.max(cost.megabytes, run.megabytes);
    cost.files += `${run.stdout}\n${run.stderr}`.match(/\.yaml (?:in)?valid$/gm)?.length ?? 0;
  }
  return cost;
}
