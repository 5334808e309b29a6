// What became of a file, in the words of the report.

/** In the order of the report; `aim` is what the house wants of each, beside what was counted. */
export const CLASSES = [
  ['same', 'came back the same'],
  ['told', 'came back the same, with what was broken said'],
  ['filled', 'held tags of this language, all written'],
  ['tags', 'refused: tags of another language'],
  ['macros', 'refused: macros, embedded objects or what runs a program'],
  ['fetches', 'refused: fetches from elsewhere'],
  ['password', 'refused: password, or a format before 2007'],
  ['damage', 'refused: damaged, or not such a file'],
  ['entities', 'refused: declares entities'],
  ['changed', 'changed in silence'],
  ['left', 'a tag left in silence'],
  ['slow', 'over 5 s or 600 MB'],
  ['exception', 'exception'],
];

const OF_FAULT = {
  'template/holds-programs': 'macros',
  'template/holds-object': 'macros',
  'template/runs-a-program': 'macros',
  'template/active-field': 'macros',
  'template/active-formula': 'macros',
  'template/fetches-from-outside': 'fetches',
  'template/unsafe-link': 'fetches',
  'template/declares-entities': 'entities',
  'template/bad-xml': 'damage',
  'template/not-a-word-file': 'damage',
  'template/not-a-powerpoint-file': 'damage',
  'template/not-an-excel-file': 'damage',
};
const PASSWORDS = new Set(['protected', 'encrypted', 'old-format']);

const ofProblem = ({ code, name }) =>
  code === 'template/not-an-archive' ? (PASSWORDS.has(name) ? 'password' : 'damage') : (OF_FAULT[code] ?? 'tags');

/** Parts that a broken link was told of, and what leads to them. */
function isTold(difference, told) {
  if (/^(?:\[content_types\]\.xml|_rels\/\.rels)$/i.test(difference.part)) return true;
  const owner = (part) => part.replace(/_rels\/([^/]+)\.rels$/, '$1');
  // The picture of an object of a sheet stands in the sheet's drawings.
  if (/\/drawings\//.test(difference.part) && told.some(({ code }) => code === 'template/object-pictured')) return true;
  return told.some(({ part }) => owner(part.split(' › ')[0]) === owner(difference.part) || difference.what === 'lost');
}

export function classOf({ limit, exception, problems, differences, told, tagsBefore, tagsAfter }) {
  if (limit !== undefined) return 'slow';
  if (exception !== undefined) return 'exception';
  if (problems !== undefined) return ofProblem(problems[0]);
  if (tagsAfter.length > 0) return 'left';
  if (tagsBefore.length > 0) return 'filled';
  if (differences.some((one) => told.length === 0 || !isTold(one, told))) return 'changed';
  return told.length > 0 ? 'told' : 'same';
}

const FORMATS = [
  ['Word', /\.(docx|dotx)$/i],
  ['Excel', /\.(xlsx|xltx)$/i],
  ['PowerPoint', /\.(pptx|potx)$/i],
];

const share = (count, of) => `${((100 * count) / Math.max(1, of)).toFixed(1)} %`;

/** By format and class, as Markdown; a file that holds tags of this language is not meant to come back the same. */
export function tableOf(outcomes) {
  const count = (id, pattern) => outcomes.filter((one) => one.class === id && pattern.test(one.file)).length;
  const plain = outcomes.filter((one) => one.class !== 'filled').length;
  const rows = CLASSES.map(([id, words]) => {
    const counts = FORMATS.map(([, pattern]) => count(id, pattern));
    const total = counts.reduce((sum, one) => sum + one, 0);
    return [words, ...counts, total, share(total, outcomes.length), id === 'filled' ? '' : share(total, plain)];
  });
  const totals = FORMATS.map(([, pattern]) => outcomes.filter(({ file }) => pattern.test(file)).length);
  return [
    `| what became of it | ${FORMATS.map(([name]) => name).join(' | ')} | all | share | of those without tags of ours |`,
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...[...rows, ['files', ...totals, outcomes.length, '100 %', `${plain} files`]].map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');
}
