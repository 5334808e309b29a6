// A questionnaire and the file of a tool → what `jalon import survey` tells, and what it writes.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { run } from '../../../src/cli.ts';
import type { SurveyImport, SurveyResults } from '../../../src/model/index.ts';
import { quiet } from '../../cli/typed.ts';

export const questionnaire = `id: SV-01
title: Le numérique et vous
languages: [fr]
questions:
  - id: Q1
    type: single
    profile: commune
    text: Dans quelle commune habitez-vous ?
    options: [{code: a, label: Bédée}, {code: b, label: Breteil}, {code: c, label: Iffendic}]
  - id: Q2
    type: multiple
    text: Quelles difficultés rencontrez-vous ?
    other: true
    options:
      - {code: a, label: "Trop de mots de passe, de comptes"}
      - {code: b, label: Pas de réseau}
      - {code: c, label: Aucune}
  - id: Q3
    type: scale
    text: Ces démarches sont-elles faciles ?
    scale: {min: 1, max: 5, labels: {"1": Très difficiles, "5": Très faciles}}
    options: [{code: nsp, label: Ne se prononce pas, noOpinion: true}]
  - id: Q4
    type: yes-no
    text: Avez-vous renoncé à une démarche ?
  - id: Q5
    type: text
    text: Laquelle ?
    showIf: Q4 = yes
  - id: Q6
    type: matrix
    text: Utilisez-vous ces services ?
    rows: [{code: eau, label: Le portail de l’eau}, {code: ecole, label: Le portail des écoles}]
    options: [{code: s, label: Souvent}, {code: j, label: Jamais}]
`;

export interface Imported {
  readonly code: number;
  readonly told: SurveyImport;
  readonly results: SurveyResults | null;
  readonly survey: string;
  readonly open: string | null;
  readonly err: string;
  readonly folder: string;
}

export function project(survey = questionnaire, more: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-survey-'));
  mkdirSync(join(folder, 'surveys'));
  writeFileSync(join(folder, 'project.yaml'), 'format: 1\ntitle: Projet\nterritory: {name: Territoire}\n');
  for (const [path, text] of Object.entries({ 'surveys/SV-01.yaml': survey, ...more })) writeFileSync(join(folder, path), text);
  return folder;
}

/** A project that asks nobody anything yet. */
export function emptyProject(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-survey-'));
  mkdirSync(join(folder, 'surveys'));
  writeFileSync(
    join(folder, 'project.yaml'),
    'format: 1\ntitle: Projet\nterritory:\n  name: Territoire\n  communes:\n    - {name: Bédée, insee: "35023"}\n    - {name: Breteil, insee: "35040"}\n    - {name: Iffendic, insee: "35133"}\n',
  );
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  return folder;
}

const textAt = (path: string): string | null => (existsSync(path) ? readFileSync(path, 'utf8') : null);

/** With `--yes` unless told otherwise. */
export async function imported(
  file: string | Uint8Array,
  {
    folder = project(),
    words = ['--yes'],
    name = 'reponses.csv',
  }: { folder?: string; words?: readonly string[]; name?: string } = {},
): Promise<Imported> {
  writeFileSync(join(folder, name), file);
  const [out, err]: string[][] = [[], []];
  const code = await run(['import', 'survey', name, '--json', ...words], {
    ...quiet,
    cwd: folder,
    today: '2026-07-20',
    out: (text) => out?.push(text),
    err: (text) => err?.push(text),
  });
  const said = out?.join('') ?? '';
  const told: { survey: SurveyImport } = said === '' ? { survey: null } : JSON.parse(said);
  const wave = told.survey?.wave ?? '';
  // The true counts; what may be published of them stands in surveys/results.
  const results = textAt(join(folder, `.private/answers/SV-01-${wave}.yaml`));
  const read: unknown = results === null ? null : load(results);
  return {
    code,
    told: told.survey,
    results: read as SurveyResults | null,
    survey: textAt(join(folder, 'surveys/SV-01.yaml')) ?? '',
    open: textAt(join(folder, `.private/answers/SV-01-${wave}.csv`)),
    err: err?.join('') ?? '',
    folder,
  };
}

/** Of a question: base, counts by option, others. */
export function counted({ results }: Imported, question: string, row?: string) {
  const found = results?.counts?.find((one) => one.question === question && one.row === row);
  return found && { base: found.base, ...found.options, ...(found.other !== undefined && { other: found.other }) };
}
