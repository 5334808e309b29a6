// The engine from the house's sources, as the tools of the corpus call it.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fromSource } from '../proofs/from-source.js';

/** The address of the engine, bundled into a folder. */
export async function engineIn(folder) {
  await fromSource(folder, {
    'src/rendering/excel-templates/index.ts': ['prepareExcel'],
    'src/rendering/powerpoint/index.ts': ['preparePowerPoint'],
    'src/rendering/word/index.ts': ['prepareWord'],
    'src/rendering/ooxml/index.ts': ['ANY'],
    'src/rendering/project-functions.ts': ['helpersFor'],
  });
  return pathToFileURL(join(folder, 'from-source.mjs')).href;
}

export const VALUE = 'valeur';

/** Prepares and renders a file of a kind, its ending without the last letter: what is told of it, and how to make its document. */
export function prepareFor({ ANY, helpersFor, prepareExcel, preparePowerPoint, prepareWord }) {
  const helpers = helpersFor('fr');
  const byKind = {
    doc: prepareWord,
    dot: prepareWord,
    xls: prepareExcel,
    xlt: prepareExcel,
    ppt: preparePowerPoint,
    pot: preparePowerPoint,
  };
  return (bytes, kind) => {
    const { problems, warnings, render } = byKind[kind](bytes, { file: 'template', shape: ANY, helpers });
    return { problems, warnings, made: problems.length > 0 ? undefined : render({ x: VALUE }) };
  };
}
