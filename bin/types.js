// The types of what is published, made when it is packed: one file for each door of package.json, with all that it needs inside.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor';
import { root } from './bundle.js';

/** In the root, where packages are found from; of this run alone, since two may pack at once. */
const declarations = mkdtempSync(`${root}.declarations-`);
const silent = { default: { logLevel: 'none' } };

/** Rolls the declarations that lead on from one into it. `types`: `./dist/types/….d.ts`, where it is to stand. */
function roll(types) {
  const entry = types.replace('./dist/types', declarations);
  const configObject = {
    projectFolder: root,
    mainEntryPointFilePath: entry,
    compiler: { overrideTsconfig: { extends: './tsconfig.json', include: [], files: [entry] } },
    apiReport: { enabled: false },
    docModel: { enabled: false },
    tsdocMetadata: { enabled: false },
    dtsRollup: { enabled: true, untrimmedFilePath: root + types.slice(2) },
    messages: {
      compilerMessageReporting: { default: { logLevel: 'error' } },
      extractorMessageReporting: silent,
      tsdocMessageReporting: silent,
    },
  };
  const config = ExtractorConfig.prepare({
    configObject,
    configObjectFullPath: `${root}api-extractor.json`,
    packageJsonFullPath: `${root}package.json`,
  });
  const { succeeded } = Extractor.invoke(config, {
    localBuild: true,
    // It tells at length with which compiler it reads.
    messageCallback: (message) => {
      message.handled = message.logLevel !== 'error';
    },
  });
  if (!succeeded) throw new Error(`${types} cannot be made`);
}

const emit = [
  '--noEmit',
  'false',
  '--emitDeclarationOnly',
  '--declaration',
  '--noCheck',
  '--rootDir',
  'src',
  '--outDir',
  declarations,
];
try {
  execFileSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, '-p', 'src/tsconfig.json', ...emit], {
    cwd: root,
    stdio: 'inherit',
  });
  const { exports } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  for (const { types } of Object.values(exports)) if (types) roll(types);
} finally {
  rmSync(declarations, { recursive: true, force: true });
}
