// What LimeSurvey would take in: the sections and columns that its own code reads, ids that lead somewhere, equations that name what is there.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { framaformsList, limeForm, limeStructure, limeTable } from '../../src/exporting/index.ts';
import type { Questionnaire, Survey } from '../../src/model/index.ts';
import { questionnaireOf } from '../../src/project/needs/questionnaire/questionnaire-of.ts';
import { htmlOf } from '../../src/rendering/index.ts';
import { parseXml } from '../../src/rendering/ooxml/index.ts';
import { surveys } from '../arbitrary-survey.ts';

const formOf = (survey: Survey) => {
  const [own = 'fr', ...others] = survey.languages ?? [];
  const versions: [Questionnaire, ...Questionnaire[]] = [
    questionnaireOf(survey, own),
    ...others.map((one) => questionnaireOf(survey, one)),
  ];
  return limeForm(versions, htmlOf, () => 'Vos données');
};

type Row = Readonly<Record<string, string>>;
/** The rows of each section, as the import reads them: SimpleXML gives the text of an element whatever wraps it. */
function sectionsOf(xml: string): Readonly<Record<string, readonly Row[]>> {
  if (typeof parseXml(xml) !== 'object') throw new Error('not well-formed XML');
  const rows: Record<string, Row[]> = {};
  for (const [, name = '', body = ''] of xml.matchAll(/\n <(\w+)>\n {2}<fields>[\s\S]*?<rows>\n([\s\S]*?) {2}<\/rows>\n <\/\1>/g))
    rows[name] = [...body.matchAll(/ {3}<row>\n([\s\S]*?) {3}<\/row>/g)].map(([, cells = '']) =>
      Object.fromEntries(
        [...cells.matchAll(/ {4}<(\w+)(?:\/>|>((?:<!\[CDATA\[[\s\S]*?\]\]>)+)<\/\1>)\n/g)].map(([, key = '', value = '']) => [
          key,
          value.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, '$1'),
        ]),
      ),
    );
  return rows;
}

/**
 * Sections of a structure of LimeSurvey 5 and later and the columns without which a row is lost: tests/data/surveys of LimeSurvey
 * (161359_quickTranslation, database 490; 478651_import_export_irrelevant, 623), and what import_helper.php reads without asking.
 */
const required = {
  answers: ['aid', 'qid', 'code', 'sortorder', 'assessment_value', 'scale_id'],
  answer_l10ns: ['id', 'aid', 'answer', 'language'],
  groups: ['gid', 'sid', 'group_order', 'randomization_group', 'grelevance'],
  group_l10ns: ['id', 'gid', 'group_name', 'description', 'language'],
  questions: [
    'qid',
    'parent_qid',
    'sid',
    'gid',
    'type',
    'title',
    'other',
    'mandatory',
    'encrypted',
    'question_order',
    'scale_id',
    'same_default',
    'relevance',
    'question_theme_name',
    'same_script',
  ],
  subquestions: [
    'qid',
    'parent_qid',
    'sid',
    'gid',
    'type',
    'title',
    'other',
    'encrypted',
    'question_order',
    'scale_id',
    'same_default',
    'relevance',
    'same_script',
  ],
  question_l10ns: ['id', 'qid', 'question', 'help', 'script', 'language'],
  question_attributes: ['qid', 'attribute', 'value', 'language'],
  surveys: ['sid', 'gsid', 'anonymized', 'format', 'language', 'additional_languages', 'datestamp', 'ipaddr', 'refurl'],
  surveys_languagesettings: [
    'surveyls_survey_id',
    'surveyls_language',
    'surveyls_title',
    'surveyls_welcometext',
    'surveyls_endtext',
    'surveyls_policy_notice',
    'surveyls_dateformat',
    'surveyls_numberformat',
  ],
};

const whole: Survey = {
  id: 'SV-01',
  title: 'Usages & attentes',
  languages: ['fr', 'en'],
  introduction: 'Dix **minutes** {en tout}.',
  questions: [
    {
      id: 'Q1',
      type: 'single',
      text: 'Où ?',
      required: true,
      other: true,
      options: [
        { code: '35188', label: 'Montfort' },
        { code: 'nsp', label: '?', noOpinion: true },
      ],
    },
    {
      id: 'Q2',
      type: 'multiple',
      text: 'Quoi ]]> ?',
      most: 2,
      options: [
        { code: 'a', label: 'A' },
        { code: 'nsp', label: 'Rien', noOpinion: true },
      ],
    },
    { id: 'Q3', type: 'yes-no', text: 'Oui ?' },
    { id: 'Q4', type: 'yes-no', text: 'Oui ?', options: [{ code: 'nsp', label: '?', noOpinion: true }] },
    { id: 'Q5', type: 'scale', text: 'Combien ?', scale: { min: 1, max: 5, labels: { '1': 'peu' } } },
    { id: 'Q6', type: 'matrix', text: 'Et ?', rows: ['Lire', { code: 'dire', label: 'Dire' }], scale: { min: 1, max: 3 } },
    { id: 'Q7', type: 'ranking', text: 'Ordre ?', most: 3, options: [{ code: 'a', label: 'A' }] },
    { id: 'Q8', type: 'number', text: 'Âge', unit: 'ans', showIf: 'Q1 = 35188 and not (Q2 has a or Q3 = no)' },
    { id: 'Q9', type: 'text', text: 'Pourquoi ?', showIf: 'Q5 <= 2 or Q4 = yes' },
    { id: 'Q10', type: 'date', text: 'Quand ?', showIf: 'Q8 + 1 > 18' },
    { id: 'Q11', type: 'text', text: 'Votre nom', personal: true },
  ],
  translations: { en: { title: 'Uses', questions: { Q1: { text: 'Where?', options: { nsp: 'Unknown' } } } } },
};

describe('the structure', () => {
  const xml = limeStructure(formOf(whole));
  const sections = sectionsOf(xml);

  test('has the sections of a published one, and the columns that its import reads', () => {
    expect(Object.keys(sections).sort()).toEqual(Object.keys(required).sort());
    for (const [name, columns] of Object.entries(required))
      for (const row of sections[name] ?? [])
        expect({ name, lacks: columns.filter((one) => row[one] === undefined) }).toEqual({ name, lacks: [] });
    expect(xml).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<document>\n <LimeSurveyDocType>Survey<\/LimeSurveyDocType>\n <DBVersion>490</,
    );
  });

  test('asks each question by the type that fits', () => {
    expect(sections['questions']?.map(({ title, type, mandatory, other }) => [title, type, mandatory, other].join(' '))).toEqual([
      'Q1 L Y Y',
      'Q2 M N N',
      'Q3 Y N N',
      'Q4 L N N',
      'Q5 L N N',
      'Q6 F N N',
      'Q7 R N N',
      'Q8 N N N',
      'Q9 T N N',
      'Q10 D N N',
      'Q11 S N N',
    ]);
    expect(sections['question_attributes']?.map(({ attribute, value, language }) => [attribute, value, language])).toEqual([
      ['max_answers', '2', ''],
      ['exclude_all_others', 'nsp', ''],
      ['max_answers', '3', ''],
      ['suffix', 'ans', 'fr'],
      ['suffix', 'ans', 'en'],
    ]);
  });

  test('turns conditions into equations', () => {
    expect(sections['questions']?.map(({ relevance }) => relevance).filter((one) => one !== '1')).toEqual([
      '(Q1.NAOK == "35188" and !((Q2_a.NAOK == "Y" or Q3.NAOK == "N")))',
      '((is_numeric(Q5.NAOK) and (Q5.NAOK <= 2)) or Q4.NAOK == "yes")',
      '(is_numeric(Q8.NAOK) and ((Q8.NAOK + 1) > 18))',
    ]);
  });

  test('shows texts as they are, in each language, and no expression in braces', () => {
    const texts = sections['question_l10ns']?.map(({ question, language }) => `${language} ${question}`);
    expect(texts?.slice(0, 4)).toEqual(['fr Où ?', 'en Where?', 'fr Quoi ]]&gt; ?', 'en Quoi ]]&gt; ?']);
    expect(sections['surveys_languagesettings']?.[0]).toMatchObject({
      surveyls_title: 'Usages &amp; attentes',
      surveyls_welcometext: '<p>Dix <strong>minutes</strong> &#123;en tout&#125;.</p>',
    });
    expect(sections['answer_l10ns']?.map(({ answer }) => answer)).toContain('1 – peu');
  });
});

test('codes that LimeSurvey would refuse or confuse are made anew, for the whole question, and told', () => {
  const options = ['18-29', '30-59'].map((code) => ({ code, label: code }));
  const survey: Survey = {
    id: 'SV-01',
    questions: [
      { id: 'Q1', type: 'single', text: '?', options },
      {
        id: 'Q2',
        type: 'single',
        text: '?',
        options: [
          { code: 'a', label: 'a' },
          { code: 'A', label: 'A' },
        ],
      },
      { id: 'Q3', type: 'multiple', text: '?', options: [{ code: 'other', label: 'x' }] },
      { id: 'Q4', type: 'multiple', text: '?', options: [{ code: 'mediatheque', label: 'x' }] },
      { id: 'Q5', type: 'text', text: '?', showIf: 'Q1 = 30-59 and Q3 has other' },
    ],
  };
  const { renamed, groups } = formOf(survey);
  expect(renamed).toEqual([
    { question: 'Q1', code: '18-29', as: 'A1' },
    { question: 'Q1', code: '30-59', as: 'A2' },
    { question: 'Q2', code: 'a', as: 'A1' },
    { question: 'Q2', code: 'A', as: 'A2' },
    { question: 'Q3', code: 'other', as: 'SQ1' },
  ]);
  expect(groups[0]?.questions.at(-1)?.relevance).toBe('(Q1.NAOK == "A2" and Q3_SQ1.NAOK == "Y")');
});

test('whatever the questionnaire, every id leads somewhere, in every language, and the XML is well formed', () => {
  fc.assert(
    fc.property(surveys, (survey) => {
      const sections = sectionsOf(limeStructure(formOf(survey)));
      const all = (section: string, column: string) => (sections[section] ?? []).map((row) => row[column] ?? '');
      const groups = new Set(all('groups', 'gid'));
      const questions = new Set(all('questions', 'qid'));
      const asked = [...all('questions', 'qid'), ...all('subquestions', 'qid')];
      const answers = all('answers', 'aid');
      expect([new Set(asked).size, new Set(answers).size]).toEqual([asked.length, answers.length]);
      for (const section of ['questions', 'subquestions'])
        expect(all(section, 'gid').filter((id) => !groups.has(id))).toEqual([]);
      for (const id of [...all('subquestions', 'parent_qid'), ...all('answers', 'qid'), ...all('question_attributes', 'qid')])
        expect(questions.has(id)).toBe(true);
      const twice = (ids: readonly string[]) => ids.flatMap((id) => [`${id} fr`, `${id} en`]).sort();
      const said = (section: string, key: string) =>
        (sections[section] ?? []).map((row) => `${row[key]} ${row['language']}`).sort();
      expect(said('question_l10ns', 'qid')).toEqual(twice(asked));
      expect(said('answer_l10ns', 'aid')).toEqual(twice(answers));
      expect(said('group_l10ns', 'gid')).toEqual(twice([...groups]));
      expect(all('answers', 'code').filter((code) => !/^[A-Za-z0-9]{1,5}$/.test(code))).toEqual([]);
      expect(
        [...all('questions', 'title'), ...all('subquestions', 'title')].filter((title) => !/^[A-Za-z0-9]{1,20}$/.test(title)),
      ).toEqual([]);
      // What an equation names is a question, or one of its sub-questions, and a code that is there.
      const titles = new Map((sections['questions'] ?? []).map(({ qid = '', title = '' }) => [qid, title]));
      const columns = new Set([
        ...titles.values(),
        ...(sections['subquestions'] ?? []).map((row) => `${titles.get(row['parent_qid'] ?? '')}_${row['title']}`),
      ]);
      for (const equation of all('questions', 'relevance'))
        for (const [, name = ''] of equation.matchAll(/(\w+)\.NAOK/g)) expect(columns.has(name)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

describe('the tab-separated form', () => {
  const rowsOf = (text: string) => {
    const lines = text
      .replace(/^\ufeff/, '')
      .split('\n')
      .slice(0, -1);
    return lines.map((line) =>
      [...`\t${line}`.matchAll(/\t(?:"((?:[^"]|"")*)"|([^\t"]*))/g)].map(
        ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
      ),
    );
  };

  test('begins with a byte order mark and the columns that LimeSurvey writes (tsvSurveyExport)', () => {
    const text = limeTable(formOf(whole));
    expect(
      text.startsWith(
        '\ufeffid\trelated_id\tclass\ttype/scale\tname\trelevance\ttext\thelp\tlanguage\tvalidation\tmandatory\tother\tdefault\tsame_default\t',
      ),
    ).toBe(true);
    const classes = rowsOf(text).map((row) => row[2]);
    expect([...new Set(classes)]).toEqual(['class', 'S', 'SL', 'G', 'Q', 'A', 'SQ']);
  });

  test('whatever the questionnaire, each line has every column, and each language says the same things in the same order', () => {
    fc.assert(
      fc.property(surveys, (survey) => {
        const [head = [], ...rows] = rowsOf(limeTable(formOf(survey)));
        expect(rows.filter((row) => row.length !== head.length)).toEqual([]);
        const body = rows.filter((row) => ['G', 'Q', 'SQ', 'A'].includes(row[2] ?? ''));
        const named = (language: string) =>
          body.filter((row) => row[8] === language).map((row) => [row[0], row[2], row[3], row[2] === 'G' ? '' : row[4], row[5]]);
        expect(named('en')).toEqual(named('fr'));
        expect(named('fr')).toHaveLength(body.length / 2);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the list for Framaforms', () => {
  test('gives keys to copy, who sees what, and no HTML of anybody’s', () => {
    const page = framaformsList(questionnaireOf({ ...whole, title: 'Vous <b>' }), htmlOf, () => 'Vos données');
    expect(page).toContain('<h1>Créer « Vous &lt;b&gt; » dans Framaforms</h1>');
    expect(page).toContain('<pre>35188|Montfort\nnsp|?</pre>');
    expect(page).toContain('<dt>Clé du champ</dt><dd><pre>q1</pre></dd>');
    expect(page).toContain('votre réponse à la question 5 est 2 ou moins ou vous avez répondu «\u00a0Oui\u00a0» à la question 4');
    expect(page).toContain('<dd>Q8 + 1 &gt; 18</dd>');
    expect(page).toContain('Donnée personnelle');
  });
});
