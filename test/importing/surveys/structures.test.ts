// Questionnaires that go out as structures come back as they went: what is read of a structure is written again to the byte.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { limeForm, limeStructure, limeTable } from '../../../src/exporting/index.ts';
import { limeFormRead, limeSurvey } from '../../../src/importing/index.ts';
import type { Questionnaire, Survey, SurveyStructure } from '../../../src/model/index.ts';
import { ownLanguage, questionnaireOf } from '../../../src/project/needs/index.ts';
import { readStructure } from '../../../src/reading/index.ts';
import { htmlOf } from '../../../src/rendering/index.ts';
import { surveys } from '../../arbitrary-survey.ts';
import { casesOf } from '../../cases.ts';

const formOf = (survey: Survey) => {
  const [own = ownLanguage(survey), ...others] = survey.languages ?? [];
  const versions: [Questionnaire, ...Questionnaire[]] = [
    questionnaireOf(survey, own),
    ...others.map((one) => questionnaireOf(survey, one)),
  ];
  return limeForm(versions, htmlOf, () => 'Vos données');
};
const folder = mkdtempSync(join(tmpdir(), 'jalon-structure-'));
function structureOf(text: string, name: string): Exclude<SurveyStructure, { kind: 'elements' }> {
  writeFileSync(join(folder, name), text);
  const read = readStructure(name, join(folder, name));
  if (read === null || read.kind === 'elements') throw new Error('no structure');
  return read;
}
const again = (text: string, name: string): Survey => limeSurvey(limeFormRead(structureOf(text, name)), 'SV-01').survey;

/** Words that stay apart from Markdown: the welcome is HTML there. */
const plain = surveys.map((survey): Survey => ({ ...survey, introduction: 'Bonjour à tous.\n\nMerci *beaucoup*.' }));

test.each([
  ['structure.lss', limeStructure],
  ['structure.txt', limeTable],
] as const)('%s: what is read is written again to the byte', (name, write) => {
  fc.assert(
    fc.property(plain, (survey) => {
      const once = write(formOf(survey));
      expect(write(formOf(again(once, name)))).toBe(once);
    }),
    { numRuns: casesOf(150) },
  );
});

/** Codes that LimeSurvey takes and texts that its HTML gives back: nothing of the questionnaire is lost. */
const whole: Survey = {
  id: 'SV-01',
  title: 'Usages & attentes',
  languages: ['fr', 'en'],
  introduction: 'Dix **minutes** en tout.\n\n- vos usages\n- vos attentes',
  closing: 'Merci.',
  sections: [
    { id: 'S1', title: 'Vous' },
    { id: 'S2', title: 'Vos démarches', text: 'En ligne ou non.' },
  ],
  questions: [
    {
      id: 'Q1',
      section: 'S1',
      type: 'single',
      text: 'Où habitez-vous ?',
      profile: 'commune',
      required: true,
      other: true,
      options: [
        { code: '35188', label: 'Montfort' },
        { code: 'nsp', label: 'Ne se prononce pas', noOpinion: true },
      ],
    },
    {
      id: 'Q2',
      section: 'S1',
      type: 'multiple',
      text: 'Quoi ]]> ?',
      most: 2,
      options: [
        { code: 'a', label: 'A' },
        { code: 'nsp', label: 'Rien', noOpinion: true },
      ],
    },
    { id: 'Q3', section: 'S1', type: 'yes-no', text: 'Oui {ou} non ?', help: 'Au choix.' },
    {
      id: 'Q4',
      section: 'S1',
      type: 'yes-no',
      text: 'Et là ?',
      options: [{ code: 'nsp', label: 'Ne sait pas', noOpinion: true }],
    },
    {
      id: 'Q5',
      section: 'S2',
      type: 'scale',
      text: 'Est-ce facile ?',
      scale: { min: 1, max: 5, labels: { '1': 'peu', '5': 'très' } },
    },
    {
      id: 'Q6',
      section: 'S2',
      type: 'matrix',
      text: 'Et ?',
      rows: [
        { code: 'lire', label: 'Lire' },
        { code: 'dire', label: 'Dire' },
      ],
      scale: { min: 1, max: 3 },
    },
    {
      id: 'Q7',
      section: 'S2',
      type: 'ranking',
      text: 'Dans quel ordre ?',
      most: 2,
      options: [
        { code: 'a', label: 'A' },
        { code: 'b', label: 'B' },
      ],
    },
    {
      id: 'Q8',
      section: 'S2',
      type: 'number',
      text: 'Combien ?',
      unit: 'ans',
      showIf: 'Q1 has 35188 and not (Q2 has a or Q3 has no)',
    },
    { id: 'Q9', section: 'S2', type: 'text', text: 'Pourquoi ?', showIf: 'Q5 <= 2 or Q4 has yes' },
    { id: 'Q10', section: 'S2', type: 'date', text: 'Quand ?', showIf: 'Q8 + 1 > 18' },
    { id: 'Q11', section: 'S2', type: 'text', text: 'Votre nom', personal: true },
    { id: 'Q12', section: 'S2', type: 'nps', text: 'Recommanderiez-vous ce service ?' },
  ],
  translations: {
    en: {
      title: 'Uses',
      sections: { S1: { title: 'You' } },
      questions: {
        Q1: { text: 'Where?', options: { nsp: 'Unknown' } },
        Q5: { labels: { '1': 'little' } },
        Q6: { rows: { lire: 'Read' } },
        Q8: { unit: 'years' },
      },
    },
  },
};

test.each([
  ['whole.lss', limeStructure],
  ['whole.txt', limeTable],
] as const)('%s: sections, types, answers, conditions and translations come back', (name, write) => {
  // What the tool’s table has no break for is one line there.
  const said = name.endsWith('.txt') ? { ...whole, introduction: again(write(formOf(whole)), name).introduction ?? '' } : whole;
  expect(again(write(formOf(whole)), name)).toEqual(said);
});

test('a structure of LimeSurvey 3, texts beside their rows, types that have no other name here', () => {
  const row = (cells: Readonly<Record<string, string>>): string =>
    `<row>${Object.entries(cells)
      .map(([key, value]) => `<${key}><![CDATA[${value}]]></${key}>`)
      .join('')}</row>`;
  const section = (name: string, rows: readonly Readonly<Record<string, string>>[]): string =>
    `<${name}><rows>${rows.map(row).join('')}</rows></${name}>`;
  const base = { gid: '1', language: 'fr', mandatory: 'N', other: 'N', relevance: '1' };
  const xml = `<?xml version="1.0"?><document><LimeSurveyDocType>Survey</LimeSurveyDocType><languages><language>fr</language></languages>${[
    section('groups', [{ gid: '1', group_name: 'Le numérique', description: '', language: 'fr', group_order: '1' }]),
    section('questions', [
      { ...base, qid: '10', type: 'G', title: 'genre', question: '<p>Vous êtes</p>', question_order: '1' },
      { ...base, qid: '11', type: 'X', title: 'intro', question: 'Lisez ceci', question_order: '2' },
      { ...base, qid: '12', type: 'K', title: 'combien', question: 'Combien&nbsp;?', question_order: '3' },
      {
        ...base,
        qid: '13',
        type: '5',
        title: 'note',
        question: 'Une note',
        question_order: '4',
        relevance: 'count(that.nonexistent) > 2',
      },
    ]),
    section('subquestions', [
      { qid: '20', parent_qid: '12', title: 'SQ002', question: 'Tablettes', language: 'fr', question_order: '2', scale_id: '0' },
      {
        qid: '21',
        parent_qid: '12',
        title: 'SQ001',
        question: 'Ordinateurs',
        language: 'fr',
        question_order: '1',
        scale_id: '0',
      },
    ]),
    section('surveys', [{ sid: '1', language: 'fr', additional_languages: '' }]),
    section('surveys_languagesettings', [{ surveyls_language: 'fr', surveyls_title: 'Enquête' }]),
  ].join('')}</document>`;
  const { survey, remarks } = limeSurvey(limeFormRead(structureOf(xml, 'ancien.lss')), 'SV-01');
  expect(survey.questions?.map(({ id, type, text }) => [id, type, text])).toEqual([
    ['Q1', 'single', 'Vous êtes'],
    ['Q2', 'number', 'Combien ? – Ordinateurs'],
    ['Q3', 'number', 'Combien ? – Tablettes'],
    ['Q4', 'scale', 'Une note'],
  ]);
  expect(survey.mapping).toEqual({ Q1: 'genre', Q2: 'combien[SQ001]', Q3: 'combien[SQ002]', Q4: 'note' });
  expect(remarks.map(({ code, title }) => [code, title])).toEqual([
    ['not-a-question', 'intro'],
    ['split', 'combien'],
    ['condition', 'note'],
  ]);
});
