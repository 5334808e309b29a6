// Many small projects of all kinds in a folder, and the command as people type it there.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Seen, typed } from '../typed.ts';

const ranked = {
  'criteria.yaml':
    'criteria:\n  - {id: cost, title: Coût, weight: 2, scale: {min: 0, max: 5}}\n  - {id: gain, title: Gain, weight: 3, scale: {min: 0, max: 5}}\n',
  'actions/AC-1-ouvrir.yaml':
    'id: AC-1\ntitle: Ouvrir un accueil\nscores: {cost: 2, gain: 4}\nbudget: [{year: 2027, nature: investment, planned: 9000}]\nstart: 2027\n',
  'actions/AC-2-former.yaml':
    'id: AC-2\ntitle: Former\nscores: {cost: 4, gain: 1}\nbudget: [{year: 2027, planned: 3000}]\nstart: 2027\n',
  'plan.yaml': 'envelopes: [{year: 2027, investment: 9500, operating: 1000}]\n',
};
/** Sound, ranked, with a warning, with an error, waived, unreadable, without a method, with a method of its own that is wrong. */
const kinds: readonly Readonly<Record<string, string>>[] = [
  {},
  ranked,
  { 'needs.yaml': 'needs:\n  - {id: ND-01, statement: Un accès}\n' },
  { 'actions/AC-1-ouvrir.yaml': 'id: AC-1\ntitle: Ouvrir\nneeds: [ND-99]\n' },
  { 'actions/AC-1-ouvrir.yaml': 'id: AC-1\ntitle: Ouvrir\nneeds: [ND-99] # jalon-ignore reference/unknown: à venir\n' },
  { 'actions/AC-1-ouvrir.yaml': 'id: AC-1\ntitle: Salle : la mairie\n', 'project.yaml': 'titre: x\n' },
  { 'project.yaml': 'format: 1\ntitle: Essai\nmethod: none\n' },
  { 'project.yaml': 'format: 1\ntitle: Essai\nmethod: maison\n', 'templates/methods/maison.yaml': 'steps: 7\n' },
];

export function folderOf(count: number): string {
  const cwd = mkdtempSync(join(tmpdir(), 'jalon-many-'));
  for (let project = 0; project < count; project++)
    for (const [path, text] of Object.entries({
      'project.yaml': 'format: 1\ntitle: Essai\n',
      ...kinds[project % kinds.length],
    })) {
      const full = join(cwd, `P-${String(project).padStart(3, '0')}`, path);
      mkdirSync(dirname(full), { recursive: true });
      writeFileSync(full, text);
    }
  return cwd;
}

export async function jalon(cwd: string, words: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Seen> {
  return typed(cwd, '2026-11-24', words, { live: false, width: 100, env });
}
