// A project for each intercommunalité of France: laid out by `jalon init --from` with the official data, then given invented content, the
// same each time. What is invented stands for no real choice of anybody: it is only something to measure on.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = fileURLToPath(new URL('../../', import.meta.url));
const official = (name) =>
  JSON.parse(readFileSync(createRequire(import.meta.url).resolve(`@etalab/decoupage-administratif/data/${name}.json`), 'utf8'));

/** 0 to below `under`, from a seed that it carries on: Park and Miller's minimal standard. */
const drawn = (seed) => {
  let state = (seed % 2147483646) + 1;
  return (under) => {
    state = (state * 48271) % 2147483647;
    return state % under;
  };
};

const themes = ['inclusion', 'services', 'security', 'skills', 'data', 'economy'];
const subjects = [
  'l’aide aux démarches',
  'les démarches en ligne',
  'la sécurité des systèmes',
  'les usages des agents',
  'les données partagées',
  'les petites entreprises',
];
const paragraph =
  'Les communes et la communauté partagent leurs moyens : chacune garde son accueil, et toutes suivent la même méthode. Les habitants sont associés à chaque étape.';
const text = (value) => JSON.stringify(value);
const lines = (...all) => `${all.flat().join('\n')}\n`;

function action(index, name, draw) {
  const id = `AC-${String(index + 1).padStart(3, '0')}`;
  const topic = index % themes.length;
  const [year, cost] = [2027 + draw(3), 4000 + 1000 * draw(60)];
  return lines(
    `id: ${id}`,
    `title: ${text(`Développer ${subjects[topic]} (${index + 1})`)}`,
    `axis: AX-${topic + 1}`,
    `context: ${text(`${paragraph} À ${name}, ${draw(90) + 10} personnes l’ont demandé. ${paragraph}`)}`,
    `description: ${text(`${paragraph} ${paragraph}`)}`,
    `objectives: [${text('Ouvrir le service dans toutes les communes')}, ${text('Former les agents')}]`,
    `needs: [ND-0${topic + 1}]`,
    `theme: ${themes[topic]}`,
    'leads: [PE-01]',
    'audiences: [residents, staff]',
    `risks: [{id: RK-${index + 1}, text: Manque de temps des agents, likelihood: ${draw(4) + 1}, severity: ${draw(4) + 1}, response: Étaler le calendrier, owner: PE-01}]`,
    'budget:',
    `  - {year: ${year}, nature: investment, label: Équipement, planned: ${cost}}`,
    `  - {year: ${year + 1}, nature: operating, label: Fonctionnement, planned: ${cost / 4}}`,
    `staff: [{year: ${year}, planned: 0.${draw(5) + 1}}]`,
    `funding: [{funder: État, kind: grant, amount: ${cost / 2}, year: ${year}, status: planned}, {funder: La communauté, kind: own-funds, amount: ${cost * 0.75}, year: ${year}, status: planned}]`,
    `start: ${year}-0${draw(6) + 1}`,
    `end: ${year + 1}-1${draw(3)}`,
    `tasks: [{id: T1, title: Préparer, status: planned}, {id: T2, title: Déployer, status: planned, weight: 3}]`,
    `indicators: [IN-0${topic + 1}]`,
    `scores: {expectation: ${draw(5) + 1}, feasibility: ${draw(5) + 1}}`,
    'status: planned',
  );
}

const axes = lines(
  'axes:',
  subjects.map((subject, index) => `  - {id: AX-${index + 1}, number: "${index + 1}", title: ${text(`Renforcer ${subject}`)}}`),
);
const needs = (draw) =>
  lines(
    'needs:',
    subjects.map(
      (subject, index) =>
        `  - {id: ND-0${index + 1}, statement: ${text(`Être aidé pour ${subject}`)}, theme: ${themes[index]}, audiences: [residents], mentions: [{audience: residents, people: ${draw(80) + 5}}]}`,
    ),
  );
const indicators = (draw) =>
  lines(
    'indicators:',
    subjects.map((subject, index) => {
      const from = draw(100) + 10;
      return `  - {id: IN-0${index + 1}, title: ${text(`Personnes concernées par ${subject}`)}, unit: personnes, level: ${index % 2 ? 'outcome' : 'output'}, direction: higher-is-better, aggregation: sum, owner: PE-01, frequency: yearly, source: Relevé annuel, baseline: {period: 2025, value: ${from}}, targets: [{period: 2029, value: ${from * 3}}]}`;
    }),
  );
const actors = lines('people:', '  - {id: PE-01, function: Cheffe de projet}');
const plan = (count) =>
  lines(
    'envelopes:',
    [2027, 2028, 2029, 2030].map(
      (year) => `  - {year: ${year}, investment: ${count * 7000}, operating: ${count * 2500}, fte: ${count / 10}}`,
    ),
  );

const around = (count, draw) => ({
  'axes.yaml': axes,
  'needs.yaml': needs(draw),
  'indicators.yaml': indicators(draw),
  'actors.yaml': actors,
  'plan.yaml': plan(count),
});

function fill(root, { code, nom, populationMunicipale }) {
  const draw = drawn(Number(code));
  // From eight actions in the smallest to thirty in a métropole.
  const count = Math.min(30, Math.max(8, Math.round(5 * Math.log10(populationMunicipale)) - 12));
  const files = around(count, draw);
  rmSync(join(root, 'actions'), { recursive: true, force: true });
  for (let index = 0; index < count; index++)
    files[`actions/AC-${String(index + 1).padStart(3, '0')}.yaml`] = action(index, nom, draw);
  const identity = readFileSync(join(root, 'project.yaml'), 'utf8');
  files['project.yaml'] = `${identity.replace(/^step: .*/m, 'step: implementation')}illustrative: true\n`;
  for (const [path, content] of Object.entries(files)) write(join(root, path), content);
}

function write(path, content) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** A colour of its own for each place of a list, dark enough to be read on white. */
const colourOf = (place) => `#00${(place % 100).toString(16).padStart(2, '0')}${(Math.floor(place / 100) + 64).toString(16)}`;

/** Folders bear the names of their territories; the SIREN tells them apart. */
const foldersBySiren = (root) =>
  new Map(
    readdirSync(root).map((name) => {
      const identity = readFileSync(join(root, name, 'project.yaml'), 'utf8');
      return [/^ {2}siren: "(\d+)"/m.exec(identity)[1], join(root, name)];
    }),
  );

/** `count` projects of intercommunalités, from all over the list; all 1,255 of 2026 at most. `isColoured`: each in its own theme. */
export function writeTerritories(root, count, isColoured = false) {
  const all = official('epci');
  const chosen = Array.from({ length: Math.min(count, all.length) }, (_, index) => all[Math.floor((index * all.length) / count)]);
  mkdirSync(root, { recursive: true });
  const list = `${root}.yaml`;
  writeFileSync(list, chosen.map(({ code }) => `- "${code}"\n`).join(''));
  execFileSync(process.execPath, ['bin/jalon.js', 'init', root, '--from', list, '--yes', '--trusted'], {
    cwd: home,
    stdio: 'ignore',
  });
  const folders = foldersBySiren(root);
  for (const [place, one] of chosen.entries()) {
    fill(folders.get(one.code), one);
    if (isColoured) write(join(folders.get(one.code), 'theme.yaml'), `colours: {accent: '${colourOf(place)}'}\n`);
  }
}

/** `count` small projects, one a commune: four files each. */
export function writeCommunes(root, count) {
  const communes = official('communes').filter(({ type }) => type === 'commune-actuelle');
  for (let index = 0; index < count; index++) {
    const { nom, code } = communes[index % communes.length];
    const folder = join(root, `${code}-${index}`);
    const draw = drawn(index);
    const identity = ['format: 1', 'title: Projet numérique', 'illustrative: true', `territory: {name: ${text(nom)}}`];
    write(join(folder, 'project.yaml'), lines(identity));
    write(join(folder, 'axes.yaml'), axes);
    write(join(folder, 'needs.yaml'), needs(draw));
    write(join(folder, 'actions', 'AC-001.yaml'), action(0, nom, draw).replace(/^(leads|indicators|risks|scores): .*\n/gm, ''));
  }
}

/** One project of `count` actions, all of its files written here. */
export function writeActions(root, count) {
  const draw = drawn(count);
  write(
    join(root, 'project.yaml'),
    lines('format: 1', 'title: Grand projet', 'step: implementation', 'illustrative: true', 'territory: {name: Montfort}'),
  );
  const criteria = lines(
    'criteria:',
    ['expectation', 'feasibility'].map(
      (id) => `  - {id: ${id}, title: ${id}, direction: higher-is-better, scale: {min: 1, max: 5}, weight: 50}`,
    ),
  );
  for (const [path, content] of Object.entries({ 'criteria.yaml': criteria, ...around(count, draw) }))
    write(join(root, path), content);
  for (let index = 0; index < count; index++)
    write(join(root, 'actions', `AC-${String(index + 1).padStart(3, '0')}.yaml`), action(index, 'Montfort', draw));
}
