// `jalon import survey structure.lss`: a questionnaire of the project, then the answers of the same tool.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { run } from '../../../src/cli.ts';
import type { StructureReport, Survey } from '../../../src/model/index.ts';
import { quiet } from '../../cli/typed.ts';
import { emptyProject } from './imported.ts';

async function jalon(folder: string, ...words: readonly string[]) {
  const [out, err]: string[][] = [[], []];
  const code = await run([...words], {
    ...quiet,
    cwd: folder,
    today: '2026-07-20',
    out: (text) => out?.push(text),
    err: (text) => err?.push(text),
  });
  return {
    code,
    out: (out?.join('') ?? '').replace(/\s/g, ' '),
    raw: out?.join('') ?? '',
    err: (err?.join('') ?? '').replace(/\s/g, ' '),
  };
}
const surveyIn = (folder: string, id = 'SV-01'): Survey =>
  load(readFileSync(join(folder, `surveys/${id}.yaml`), 'utf8')) as Survey;

const survey = `id: SV-01
title: Le numérique et vous
languages: [fr]
questions:
  - {id: Q1, type: single, text: Où habitez-vous ?, profile: commune, options: [{code: A1, label: Au bourg}, {code: A2, label: Ailleurs}]}
  - {id: Q2, type: multiple, text: De quoi avez-vous besoin ?, options: [{code: SQ1, label: De réseau}, {code: SQ2, label: D’aide}]}
  - {id: Q3, type: yes-no, text: Avez-vous renoncé à une démarche ?}
  - {id: Q4, type: text, text: Laquelle ?, showIf: Q3 = yes}
`;

test.each([
  ['lss', '.lss'],
  ['limesurvey-tsv', '.txt'],
])('%s: what one project exports another takes in, then its answers', async (format, ending) => {
  const [from, to] = [emptyProject({ 'surveys/SV-01.yaml': survey }), emptyProject()];
  expect((await jalon(from, 'export', 'survey', 'SV-01', '--format', format, '--out', join(to, `structure${ending}`))).code).toBe(
    0,
  );
  const shown = await jalon(to, 'import', 'survey', `structure${ending}`);
  expect([shown.code, existsSync(join(to, 'surveys/SV-01.yaml'))]).toEqual([1, false]);
  const brought = await jalon(to, 'import', 'survey', `structure${ending}`, '--yes');
  expect([brought.code, brought.err]).toEqual([0, expect.not.stringContaining('jalon :')]);
  expect(surveyIn(to).questions).toEqual(
    surveyIn(from).questions?.map((one) => (one.id === 'Q4' ? { ...one, showIf: 'Q3 has yes' } : one)),
  );
  // Once more, nothing changes.
  const text = readFileSync(join(to, 'surveys/SV-01.yaml'), 'utf8');
  const again = await jalon(to, 'import', 'survey', `structure${ending}`, '--yes');
  expect([again.code, readFileSync(join(to, 'surveys/SV-01.yaml'), 'utf8'), readdirSync(join(to, 'surveys'))]).toEqual([
    0,
    text,
    ['SV-01.yaml'],
  ]);
  writeFileSync(
    join(to, 'results.csv'),
    `"id";"submitdate";"lastpage";"startlanguage";"seed";"Q1";"Q2[SQ1]";"Q2[SQ2]";"Q3";"Q4"\n${Array.from({ length: 8 }, (_, at) => `"${at}";"2026-06-01 10:00:00";"1";"fr";"1";"A${(at % 2) + 1}";"Y";"";"${at % 2 === 0 ? 'Y' : 'N'}";""`).join('\n')}\n`,
  );
  const answers = await jalon(to, 'import', 'survey', 'results.csv', '--yes', '--json');
  expect(answers.code).toBe(0);
  expect(load(readFileSync(join(to, '.private/answers/SV-01-2026.yaml'), 'utf8'))).toMatchObject({
    base: 8,
    counts: [
      { question: 'Q1', options: { A1: 4, A2: 4 } },
      { question: 'Q2', options: { SQ1: 8, SQ2: 0 } },
      { question: 'Q3', options: { yes: 4, no: 4 } },
      { question: 'Q4' },
    ],
  });
});

const webform = `title: 'Le numérique et vous'
id: numerique
elements: |-
  vous:
    '#type': webform_wizard_page
    '#title': Vous
    age:
      '#type': radios
      '#title': 'Quel est votre âge ?'
      '#options': { jeune: 'Moins de 30 ans', vieux: '30 ans et plus' }
      '#required': true
    besoins:
      '#type': webform_checkboxes_other
      '#title': 'De quoi avez-vous besoin ?'
      '#description': '<p>Deux au plus.</p>'
      '#multiple': 2
      '#options': { reseau: Réseau, aide: 'Aide' }
  avis:
    '#type': webform_section
    '#title': 'Votre avis'
    renonce:
      '#type': radios
      '#title': 'Avez-vous renoncé ?'
      '#options': yes_no
    pourquoi:
      '#type': textarea
      '#title': 'Pourquoi ?'
      '#states':
        visible:
          ':input[name="renonce"]': { value: 'Yes' }
    services:
      '#type': webform_likert
      '#title': 'Utilisez-vous ?'
      '#questions': { eau: 'Le portail de l’eau', ecole: 'Le portail des écoles' }
      '#answers': { s: Souvent, j: Jamais, nsp: 'Ne sait pas' }
    facile:
      '#type': webform_scale
      '#title': 'Est-ce facile ?'
      '#min': 1
      '#max': 5
      '#min_text': difficile
      '#max_text': facile
    mail:
      '#type': email
      '#title': 'Votre adresse'
    piece:
      '#type': managed_file
      '#title': 'Un document'
    intro:
      '#type': processed_text
      '#text': Merci
`;

test('the YAML of a Webform: pages, answers, conditions, and what has no question here', async () => {
  const folder = emptyProject({ 'webform.webform.numerique.yml': webform });
  const { code, raw } = await jalon(folder, 'import', 'survey', 'webform.webform.numerique.yml', '--yes', '--json');
  const { structure }: { structure: StructureReport } = JSON.parse(raw);
  expect([code, structure.remarks]).toEqual([0, [{ code: 'not-a-question', title: 'piece', text: 'Un document' }]]);
  expect(surveyIn(folder)).toEqual({
    id: 'SV-01',
    title: 'Le numérique et vous',
    sections: [
      { id: 'S1', title: 'Vous' },
      { id: 'S2', title: 'Votre avis' },
    ],
    questions: [
      {
        id: 'Q1',
        section: 'S1',
        type: 'single',
        text: 'Quel est votre âge ?',
        profile: 'age',
        required: true,
        options: [
          { code: 'jeune', label: 'Moins de 30 ans' },
          { code: 'vieux', label: '30 ans et plus' },
        ],
      },
      {
        id: 'Q2',
        section: 'S1',
        type: 'multiple',
        text: 'De quoi avez-vous besoin ?',
        help: 'Deux au plus.',
        other: true,
        most: 2,
        options: [
          { code: 'reseau', label: 'Réseau' },
          { code: 'aide', label: 'Aide' },
        ],
      },
      { id: 'Q3', section: 'S2', type: 'yes-no', text: 'Avez-vous renoncé ?' },
      { id: 'Q4', section: 'S2', type: 'text', text: 'Pourquoi ?', showIf: 'Q3 = yes' },
      {
        id: 'Q5',
        section: 'S2',
        type: 'matrix',
        text: 'Utilisez-vous ?',
        rows: [
          { code: 'eau', label: 'Le portail de l’eau' },
          { code: 'ecole', label: 'Le portail des écoles' },
        ],
        options: [
          { code: 's', label: 'Souvent' },
          { code: 'j', label: 'Jamais' },
          { code: 'nsp', label: 'Ne sait pas', noOpinion: true },
        ],
      },
      {
        id: 'Q6',
        section: 'S2',
        type: 'scale',
        text: 'Est-ce facile ?',
        scale: { min: 1, max: 5, labels: { '1': 'difficile', '5': 'facile' } },
      },
      { id: 'Q7', section: 'S2', type: 'text', text: 'Votre adresse', personal: true },
    ],
  });
  expect((await jalon(folder, 'validate')).out).not.toContain('erreur');
});

test.each([
  ['rien.lss', '<?xml version="1.0"?><document><rows/></document>', 'ni une structure LimeSurvey'],
  ['plan.yaml', 'title: autre chose\n', 'ni une structure LimeSurvey'],
  [
    'vide.lss',
    '<?xml version="1.0"?><document><questions><rows><row><qid>1</qid><gid>9</gid></row></rows></questions></document>',
    'ne pose aucune question',
  ],
  [
    'bombe.lss',
    '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "aaaaaaaaaa">]><document><questions><rows><row><qid>&a;</qid></row></rows></questions></document>',
    'table-damaged|abîmé',
  ],
])('%s is refused by what is wrong', async (name, text, said) => {
  const folder = emptyProject({ [name]: text });
  const { code, err } = await jalon(folder, 'import', 'survey', name, '--yes');
  expect(code).toBe(2);
  expect(err).toMatch(new RegExp(said));
});

test('another structure of the same title waits for --new', async () => {
  const folder = emptyProject({ 'surveys/SV-01.yaml': survey, 'form.yml': webform });
  const refused = await jalon(folder, 'import', 'survey', 'form.yml', '--yes');
  expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('SV-01 s’appelle déjà')]);
  expect((await jalon(folder, 'import', 'survey', 'form.yml', '--yes', '--new')).code).toBe(0);
  expect(surveyIn(folder, 'SV-02').questions).toHaveLength(7);
});
