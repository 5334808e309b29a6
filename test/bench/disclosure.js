// Surveys drawn at random, of 500 to 2,000 answers: how many figures of cross tables documents show, round, join and hide.
// `node test/bench/disclosure.js [surveys]`. A fixture of 283 women, 413 men and 11 others over five answers comes first.
import { build } from 'esbuild';

const [count = 8] = process.argv.slice(2).flatMap((word) => (/^\d+$/.test(word) ? [Number(word)] : []));
const sizes = [500, 650, 800, 1000, 1400, 2000];
/** Of all figures, in percents. */
const most = 10;

const bundled = new URL('../../dist/bench-disclosure.js', import.meta.url);
await build({
  stdin: {
    contents: `export { drawnSurvey } from './test/disclosure/drawn-survey.ts';
export { publishedSurvey, surveyStatistics } from './src/usecases/surveys-told.ts';
export { utilityOf } from './src/disclosure/index.ts';`,
    resolveDir: new URL('../../', import.meta.url).pathname,
  },
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  outfile: bundled.pathname,
});
const { drawnSurvey, publishedSurvey, surveyStatistics, utilityOf } = await import(bundled.href);

const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`;
const none = { counted: 0, shown: 0, rounded: 0, joined: 0 };
const whole = { ...none };
process.stdout.write(
  '| answers | surveys | figures | shown as counted | rounded | told with another group | hidden |\n| --- | --- | --- | --- | --- | --- | --- |\n',
);
for (const people of sizes) {
  const all = { ...none };
  for (let seed = 0; seed < count; seed += 1) {
    const { project, survey } = drawnSurvey(5000 + people * 10 + seed, people);
    const one = utilityOf(surveyStatistics(project, survey, 'fr'), publishedSurvey(project, survey, 'fr'));
    for (const sum of [all, whole]) for (const key of Object.keys(sum)) sum[key] += one[key];
  }
  const hidden = all.counted - all.shown - all.joined;
  const cells = [
    people,
    count,
    all.counted,
    percent(all.shown - all.rounded, all.counted),
    percent(all.rounded, all.counted),
    percent(all.joined, all.counted),
  ];
  process.stdout.write(`| ${[...cells, percent(hidden, all.counted)].join(' | ')} |\n`);
}
const hidden = whole.counted - whole.shown - whole.joined;
process.stdout.write(
  `\nAim: at most ${most} % hidden; measured: ${percent(hidden, whole.counted)}, ${percent(whole.joined, whole.counted)} joined, ${percent(whole.rounded, whole.counted)} rounded.\n`,
);
process.exitCode = hidden * 100 > most * whole.counted ? 1 : 0;
