// A project whose survey has 100 columns of every kind, and an export of it of any length: LimeSurvey codes, quoted, seeded.
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** Park and Miller, 1988, Communications of the ACM 31(10). */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
const list = (count, made) => Array.from({ length: count }, (_, index) => made(index + 1));
const options = (count) => list(count, (at) => `      - {code: a${at}, label: Réponse numéro ${at}}`).join('\n');
const rows = list(5, (at) => `{code: r${at}, label: Service numéro ${at}}`).join(', ');

/** Columns: 3 of profile, 40 single, 24 of three multiples, 15 of three matrices, 8 scales, 4 numbers, 3 texts, 3 yes or no. */
const questions = [
  ...['commune', 'age', 'gender'].map((profile, at) => [
    `Q${at + 1}`,
    `type: single\n    profile: ${profile}\n    text: Profil ${profile}\n    options:\n${options([8, 5, 3][at])}`,
  ]),
  ...list(40, (at) => [`Q${at + 3}`, `type: single\n    text: Question fermée ${at}\n    options:\n${options(5)}`]),
  ...list(3, (at) => [`Q${at + 43}`, `type: multiple\n    text: Choix multiple ${at}\n    options:\n${options(8)}`]),
  ...list(3, (at) => [`Q${at + 46}`, `type: matrix\n    text: Tableau ${at}\n    rows: [${rows}]\n    scale: {min: 1, max: 5}`]),
  ...list(8, (at) => [`Q${at + 49}`, `type: scale\n    text: Échelle ${at}\n    scale: {min: 1, max: 7}`]),
  ...list(4, (at) => [`Q${at + 57}`, `type: number\n    text: Nombre ${at}`]),
  ...list(3, (at) => [`Q${at + 61}`, `type: text\n    text: Remarque ${at}`]),
  ...list(3, (at) => [`Q${at + 64}`, `type: yes-no\n    text: Oui ou non ${at}`]),
];

export function writeProject(folder) {
  mkdirSync(join(folder, 'surveys'), { recursive: true });
  writeFileSync(join(folder, 'project.yaml'), 'format: 1\ntitle: Projet\nterritory: {name: Territoire}\n');
  const asked = questions.map(([id, said]) => `  - id: ${id}\n    ${said}\n`).join('');
  writeFileSync(
    join(folder, 'surveys/SV-01.yaml'),
    `id: SV-01\ntitle: Enquête\nlanguages: [fr]\nquestions:\n${asked}waves:\n  - {id: "2026"}\n`,
  );
}

const columns = [
  ...list(3, (at) => [`Q${at}`, [8, 5, 3][at - 1]]),
  ...list(40, (at) => [`Q${at + 3}`, 5]),
  ...list(24, (at) => [`Q${44 + Math.floor((at - 1) / 8)}[a${((at - 1) % 8) + 1}]`, 'tick']),
  ...list(15, (at) => [`Q${47 + Math.floor((at - 1) / 5)}[r${((at - 1) % 5) + 1}]`, 'level 5']),
  ...list(8, (at) => [`Q${at + 49}`, 'level 7']),
  ...list(4, (at) => [`Q${at + 57}`, 'number']),
  ...list(3, (at) => [`Q${at + 61}`, 'text']),
  ...list(3, (at) => [`Q${at + 64}`, 'yes-no']),
];
const texts = [
  'Rien à signaler',
  'Le site est lent,\nsurtout le soir',
  'Une aide ""au guichet"" serait utile',
  'Plus d’horaires ; merci',
];

function cell(kind, random) {
  const drawn = random();
  if (typeof kind === 'number') return drawn < 0.03 ? '' : `a${1 + Math.floor(random() * kind)}`;
  if (kind === 'tick') return drawn < 0.3 ? 'Y' : '';
  if (kind.startsWith('level')) return drawn < 0.05 ? '' : String(1 + Math.floor(random() * Number(kind.slice(6))));
  if (kind === 'number') return drawn < 0.1 ? '' : String(Math.floor(random() * 120));
  if (kind === 'text') return drawn < 0.9 ? '' : texts[Math.floor(random() * texts.length)];
  return drawn < 0.5 ? 'Y' : 'N';
}

/** Beside the 100 columns of answers, the six that LimeSurvey writes before them. */
export function writeExport(path, count) {
  const random = seeded(42);
  const file = openSync(path, 'w');
  const head = ['id', 'submitdate', 'lastpage', 'startlanguage', 'seed', 'ipaddr', ...columns.map(([name]) => name)];
  writeSync(file, `\ufeff"${head.join('";"')}"\r\n`);
  let held = '';
  for (let row = 1; row <= count; row++) {
    const day = String(1 + (row % 28)).padStart(2, '0');
    const own = [
      row,
      random() < 0.05 ? '' : `2026-06-${day} 10:20:30`,
      4,
      'fr',
      row * 7,
      '192.0.2.1',
      ...columns.map(([, kind]) => cell(kind, random)),
    ];
    held += `"${own.join('";"')}"\r\n`;
    if (held.length < 1_000_000 && row < count) continue;
    writeSync(file, held);
    held = '';
  }
  closeSync(file);
}
