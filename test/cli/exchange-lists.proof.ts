// The lists of a project in its workbook: risks, scope, journal, decisions, envelopes, evaluations…
import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { readRaw } from '../../src/reading/index.ts';
import { home } from '../house/sources.ts';
import { begin, cwd, first, inWorkbook, jalon, rewrite, seen, sheet, text, yaml } from './filled-in.ts';

beforeEach(begin);

const back = (...flags: string[]) => jalon('import', 'workbook', 'projet/build/classeur.xlsx', '--yes', ...flags);
type Book = Parameters<Parameters<typeof inWorkbook>[0]>[0];

/** Writes below the last line of a sheet. */
function addLine(book: Book, name: string, fields: Readonly<Record<string, string | number>>): void {
  const one = sheet(book, name);
  const row = one.last();
  for (const [head, value] of Object.entries(fields)) one.cell(row, head).value = value;
}

test('a line added to each kind of list lands in its place with its id, once', async () => {
  await inWorkbook((book) => {
    addLine(book, 'Risques', { Action: 'AC-003', Risque: 'Salle fermée l’été', 'Gravité (1 à 4)': 2 });
    addLine(book, 'Journal', { Action: 'AC-003', Note: 'Séance reportée.' });
    addLine(book, 'Équipe', { Action: 'AC-003', Personne: 'PE-07', 'Quotité (%)': 15 });
    addLine(book, 'Partenaires', { Action: 'AC-003', Organisme: 'OR-02', 'Convention – État': 'à signer' });
    addLine(book, 'Réunions', { Date: '05/03/2027', Instance: 'BO-01', 'Ordre du jour': 'Bilan\nSuite' });
    addLine(book, 'Réunions', { Date: '05/03/2027', Instance: 'BO-02' });
    addLine(book, 'Décisions', { Réunion: 'MT-07', Décision: 'Poursuivre les ateliers', Approuve: 'plan-2027\nAC-003' });
    addLine(book, 'Enveloppes', { Année: 2031, Investissement: 120000 });
    addLine(book, 'Dates fixes', { Date: '11/02/2031', Nature: 'débat d’orientation budgétaire' });
    addLine(book, 'Parties prenantes', { Organisme: 'OR-02', Rôle: 'Prête des salles' });
    addLine(book, 'Critères', { Critère: 'Sobriété numérique', Poids: 10 });
    addLine(book, 'Arbitrages', { Action: 'AC-003', Choix: 'retenue', Motif: 'Engagement pris' });
    addLine(book, 'Recommandations', { Évaluation: '2025', Recommandation: 'Ouvrir le samedi' });
    addLine(book, 'Mentions', { Besoin: 'ND-01', Public: 'habitants', Personnes: 12 });
  });
  const before = yaml();
  expect(await back(), seen.out + seen.err).toBe(0);
  const after = yaml();
  const lines = [...after].flatMap(([path, now]) => {
    const old = new Set(before.get(path)?.split('\n'));
    return now.split('\n').flatMap((line) => (old.has(line) ? [] : [`${path}: ${line.trim()}`]));
  });
  expect(lines).toMatchInlineSnapshot(`
    [
      "actions/AC-003-ateliers-premiers-clics.yaml: - {person: PE-07, timeShare: 15}",
      "actions/AC-003-ateliers-premiers-clics.yaml: - organisation: OR-02",
      "actions/AC-003-ateliers-premiers-clics.yaml: agreement:",
      "actions/AC-003-ateliers-premiers-clics.yaml: status: à signer",
      "actions/AC-003-ateliers-premiers-clics.yaml: - id: RK-25",
      "actions/AC-003-ateliers-premiers-clics.yaml: text: Salle fermée l’été",
      "actions/AC-003-ateliers-premiers-clics.yaml: severity: 2",
      "actions/AC-003-ateliers-premiers-clics.yaml: - {date: 2026-06-30, text: Séance reportée.}",
      "actors.yaml: - {organisation: OR-02, role: Prête des salles}",
      "criteria.yaml: - id: sobriete-numerique",
      "criteria.yaml: title: Sobriété numérique",
      "criteria.yaml: weight: 10",
      "criteria.yaml: overrides:",
      "criteria.yaml: - {action: AC-003, choice: selected, reason: Engagement pris}",
      "evaluations/2025.yaml: - {id: RE-08, text: Ouvrir le samedi}",
      "meetings/2025-06-26-copil-point-etape.yaml: - id: DE-2025-005",
      "meetings/2025-06-26-copil-point-etape.yaml: text: Poursuivre les ateliers",
      "meetings/2025-06-26-copil-point-etape.yaml: approves:",
      "meetings/2025-06-26-copil-point-etape.yaml: - plan-2027",
      "meetings/2025-06-26-copil-point-etape.yaml: - AC-003",
      "meetings/2027-03-05-bilan-suite.yaml: id: MT-09",
      "meetings/2027-03-05-bilan-suite.yaml: date: 2027-03-05",
      "meetings/2027-03-05-bilan-suite.yaml: body: BO-01",
      "meetings/2027-03-05-bilan-suite.yaml: agenda:",
      "meetings/2027-03-05-bilan-suite.yaml: - Bilan",
      "meetings/2027-03-05-bilan-suite.yaml: - Suite",
      "meetings/2027-03-05-bilan-suite.yaml: ",
      "meetings/2027-03-05.yaml: id: MT-10",
      "meetings/2027-03-05.yaml: date: 2027-03-05",
      "meetings/2027-03-05.yaml: body: BO-02",
      "meetings/2027-03-05.yaml: ",
      "needs.yaml: - {audience: residents, people: 12}",
      "plan.yaml: - {year: 2031, investment: 120000}",
      "plan.yaml: - {date: 2031-02-11, kind: budget-debate}",
    ]
  `);
  expect(await back()).toBe(0);
  expect(yaml()).toEqual(after);
});

test('an interview and a workshop come with what they said, beside those that are there', async () => {
  await inWorkbook((book) => {
    addLine(book, 'Entretiens', {
      Identifiant: 'IV-07',
      Date: '04/05/2026',
      Public: 'agents',
      Fonction: 'Secrétaires de mairie',
    });
    addLine(book, 'Entretiens', { Public: 'élus', Fonction: 'Maires du sud du territoire', 'Personnes entendues': 3 });
    addLine(book, 'Entretiens – besoins', { Entretien: 'IV-07', Besoin: 'ND-02' });
    addLine(book, 'Entretiens – besoins', { Entretien: 'IV-03', Besoin: 'ND-01', Voix: 1 });
    addLine(book, 'Entretiens – citations', { Entretien: 'IV-07', Citation: 'On fait avec.', 'Accord pour publier': 'oui' });
    addLine(book, 'Ateliers', { Identifiant: 'WS-03', Date: '06/05/2026', Thème: 'Accès aux droits', Effectif: 14 });
    addLine(book, 'Ateliers – publics', { Atelier: 'WS-03', Public: 'habitants', Effectif: 14 });
    addLine(book, 'Ateliers – besoins', { Atelier: 'WS-03', Besoin: 'ND-01', Voix: 9 });
  });
  const before = yaml();
  expect(await back(), seen.out + seen.err).toBe(0);
  const after = yaml();
  const news = [...after].filter(([path, now]) => before.get(path) !== now);
  expect(news.map(([path, now]) => [path, now.split('\n').slice(before.has(path) ? -2 : 0)])).toMatchInlineSnapshot(`
    [
      [
        "interviews/IV-03.yaml",
        [
          "needs: [ND-10, ND-06, ND-07, {need: ND-01, votes: 1}]",
          "",
        ],
      ],
      [
        "interviews/IV-07-secretaires-mairie.yaml",
        [
          "id: IV-07",
          "date: 2026-05-04",
          "audience: staff",
          "function: Secrétaires de mairie",
          "needs:",
          "  - {need: ND-02}",
          "quotations:",
          "  - {text: On fait avec., consent: true}",
          "",
        ],
      ],
      [
        "interviews/IV-08-maires-sud-territoire.yaml",
        [
          "id: IV-08",
          "date: 2026-06-30",
          "audience: elected",
          "function: Maires du sud du territoire",
          "headcount: 3",
          "",
        ],
      ],
      [
        "workshops/WS-03-acces-droits.yaml",
        [
          "id: WS-03",
          "date: 2026-05-06",
          "title: Accès aux droits",
          "headcount: 14",
          "audiences:",
          "  - {audience: residents, headcount: 14}",
          "needs:",
          "  - {need: ND-01, votes: 9}",
          "",
        ],
      ],
    ]
  `);
  expect(await back()).toBe(0);
  expect(yaml()).toEqual(after);
});

test('a plain text stays one until more is said of it; one word stands for all the communes until some are named', async () => {
  const path = first('AC-012');
  rewrite(path, (old) => old.replace(/^impacts:\n/m, 'impacts:\n  - Moins de pannes # dit en réunion\n  - Plus de temps\n'));
  expect(text(path)).toContain('scope: {communes: all}');
  await jalon('export', 'workbook');
  await inWorkbook((book) => {
    const impacts = sheet(book, 'Impacts');
    impacts.at('AC-012/1', 'Impact').value = 'Bien moins de pannes';
    impacts.at('AC-012/2', 'Sens').value = 'positif';
    const scope = sheet(book, 'Périmètre');
    expect(scope.at('AC-012/1', 'Commune').value).toBe('toutes les communes');
    scope.found.spliceRows(scope.rowOf('AC-012/1'), 1);
    addLine(book, 'Périmètre', { Action: 'AC-012', Commune: 'Retiers', État: 'engagée' });
    addLine(book, 'Périmètre', { Action: 'AC-012', Commune: 'Janzé' });
    scope.at('AC-010/1', 'Commune').value = 'toutes les communes';
    for (const one of ['AC-010/4', 'AC-010/3', 'AC-010/2']) scope.found.spliceRows(scope.rowOf(one), 1);
    scope.at('AC-001/1', 'Commune').value = 'Amanlis';
  });
  expect(await back('--delete'), seen.out + seen.err).toBe(0);
  expect(text(path)).toContain('  - Bien moins de pannes # dit en réunion\n  - text: Plus de temps\n    sign: positive\n');
  expect(text(path)).toMatch(/scope: *\n? *\{?communes:.*Retiers.*Janzé/s);
  expect(text(first('AC-001'))).toMatch(/scope: \{communes: \[Amanlis\]\}/);
  expect(text(first('AC-010'))).toContain('scope: {communes: all}');
});

test('the word that stands for all the communes is refused beside some of them', async () => {
  await inWorkbook((book) => {
    sheet(book, 'Périmètre').at('AC-010/1', 'Commune').value = 'toutes les communes';
  });
  const before = yaml();
  expect(await back()).toBe(1);
  expect(seen.out + seen.err).toContain('n’est le nom d’aucune commune');
  expect(yaml()).toEqual(before);
});

test('a new action is told over several sheets, by the id that somebody gave it', async () => {
  await inWorkbook((book) => {
    addLine(book, 'Actions', { Identifiant: 'AC-900', Intitulé: 'Prêter des tablettes' });
    addLine(book, 'Actions – contenu', { Identifiant: 'AC-900', Intitulé: 'Prêter des tablettes', Contexte: 'Peu d’écrans' });
    addLine(book, 'Notes', { Identifiant: 'AC-900', Faisabilité: 4 });
    addLine(book, 'Actions – suivi', { Identifiant: 'AC-950', Vague: '2' });
    addLine(book, 'Vision', { Vision: 'Une autre' });
  });
  expect(await back()).toBe(1);
  const made = readdirSync(join(cwd, 'projet/actions')).find((name) => name.startsWith('AC-900')) ?? '';
  expect(text(`actions/${made}`)).toBe(
    'id: AC-900\ntitle: Prêter des tablettes\ncontext: Peu d’écrans\nscores:\n  feasibility: 4\n',
  );
  expect(seen.out).toMatch(/Actions – suivi!A\d+ {2}cette ligne n’est pas nouvelle dans la feuille Actions, .* AC-950 \| 2/);
  expect(seen.out).toMatch(/Vision!A\d+ {2}cette feuille ne reçoit pas de nouvelle ligne\s: Une autre/);
  const after = yaml();
  await back();
  expect(seen.out).toMatch(/0 cellule changée, 0 ligne ajoutée|Rien n’a changé/);
  expect(yaml()).toEqual(after);
});

test.each(['broken', 'montfort'])('the workbook of examples/%s comes back as it went, in both languages', async (name) => {
  rmSync(join(cwd, 'projet'), { recursive: true });
  cpSync(join(home, 'examples', name), join(cwd, 'projet'), { recursive: true });
  // A workbook is not made without the meetings that cannot be read.
  for (const { path, data } of readRaw(join(cwd, 'projet'))) if (data === null) rmSync(join(cwd, 'projet', path));
  const before = yaml();
  for (const language of ['fr', 'en']) {
    await jalon('export', 'workbook', '--lang', language);
    const file = `projet/build/${{ fr: 'classeur', en: 'workbook' }[language]}.xlsx`;
    expect(await jalon('import', 'workbook', file, '--yes'), seen.out + seen.err).toBe(0);
    expect(yaml()).toEqual(before);
  }
});

test('a list of which every line is taken out goes with them; lines without an id are told by what they say', async () => {
  await inWorkbook((book) => {
    const risks = sheet(book, 'Risques');
    risks.found.spliceRows(risks.rowOf('RK-01'), 1);
    const years = sheet(book, 'Enveloppes');
    years.found.spliceRows(years.rowOf('2'), 1);
  });
  const path = first('AC-001');
  expect(text(path).match(/id: RK-/g)).toHaveLength(1);
  expect(await back('--delete')).toBe(0);
  expect(seen.out).toMatch(/− Risques, RK-01 «\s.*\s»\s: supprimée/);
  expect(seen.out).toMatch(/− Enveloppes, 2 \(20\d\d, \d+\)\s: supprimée/);
  expect(text(path)).not.toContain('risks');
  expect(text('plan.yaml').match(/year: 20/g)).toHaveLength(5);
});

test('a conflict in any list is laid side by side, and a line taken out leaves only when it is asked for', async () => {
  await inWorkbook((book) => {
    sheet(book, 'Risques').at('RK-01', 'Gravité (1 à 4)').value = 4;
    sheet(book, 'Décisions').found.spliceRows(5, 1);
    sheet(book, 'Notes').at('AC-001', 'Faisabilité').value = 1;
  });
  const risk = [...yaml()].find(([, now]) => now.includes('id: RK-01'))?.[0] ?? '';
  rewrite(risk, (old) => old.replace(/(id: RK-01[\s\S]*?severity: )\d/, '$11'));
  rewrite(first('AC-001'), (old) => old.replace(/feasibility: \d/, 'feasibility: 2'));
  expect(await back()).toBe(1);
  expect(seen.out).toMatch(/RK-01 .*, Gravité \(1 à 4\)\s: à trancher[\s\S]*dans le dossier +1\n +dans le classeur +4/);
  expect(seen.out).toMatch(/AC-001 .*, Faisabilité\s: à trancher[\s\S]*dans le dossier +2\n +dans le classeur +1/);
  expect(seen.out).toMatch(/− Décisions, DE-\S+ «\s.*\s»\s: gardée/);
  const kept = yaml();
  expect(await back('--theirs', '--delete')).toBe(0);
  expect(text(first('AC-001'))).toContain('feasibility: 1');
  const changed = [...yaml()].filter(([path, now]) => kept.get(path) !== now).map(([path]) => path.split('/')[0]);
  expect(changed.sort()).toEqual(['actions', 'actions', 'meetings'].slice(risk === first('AC-001') ? 1 : 0));
  expect(existsSync(join(cwd, 'projet', first('AC-001')))).toBe(true);
});
