// A new town from nothing to its documents, as a consultant would type it in French: how many commands it takes, and how many are refused.
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { typed } from './typed.ts';

/** Day by day, one command a line. */
const days: Readonly<Record<string, string>> = {
  '2026-09-01': `
    jalon init . --territory Vitré --title "Projet numérique 2026-2032" --lead "Chargée de mission" --elected-lead "Adjoint au numérique" --yes
    jalon status
    jalon add personne "Directrice générale des services"
    jalon add service "Direction des systèmes d'information"
    jalon add organisme "Mégalis Bretagne" nature=syndicat
    jalon add instance "Comité de pilotage" nature=pilotage présidence=PE-02 membres=PE-01,PE-03
    jalon add instance "Groupe de travail d'habitants" nature=habitants
    jalon set lancement objectifs+="Simplifier les démarches des habitants" quotité=25 durée=8 budget=12000
    jalon set sensibilité-au-numérique état=remplie preuve="Orientations du mandat votées le 12 mai 2026"
    jalon set élu-référent statut=remplie preuve="Délégation du 12 mai 2026" responsable=PE-02 date=2026-05-12`,
  '2026-09-15': `
    jalon add réunion "Lancement avec les élus" nature=lancement-élus date=2026-09-15 instance="Comité de pilotage"
    jalon add décision "Le comité valide la note de cadrage" --in MT-01 responsable=PE-01 échéance=2026-10-15
    jalon set DE-01 état=faite
    jalon add réunion "Lancement avec les habitants" nature=lancement-habitants date=2026-09-22`,
  '2026-10-12': `
    jalon add entretien "Directeur de l'école Jean-Moulin" date=2026-10-02 public=agents
    jalon add atelier "Les démarches en ligne" date=2026-10-08 participants=14 publics=habitants,associations
    jalon add enquête --like habitants
    jalon set SV-01 population=19365
    jalon export enquête SV-01`,
  '2026-11-10': `
    jalon import enquête reponses.csv --yes
    jalon add constat "Un habitant sur trois ne sait pas à qui s'adresser" sources=SV-01,WS-01
    jalon add constat "Les écoles sont inégalement équipées" preuve=IV-01
    jalon add chiffre-clé "Population municipale" valeur=19365 unité=habitants année=2023 source=INSEE
    jalon set diagnostic synthèse="Une ville bien desservie où les démarches restent difficiles"
    jalon add besoin "Être accompagné près de chez soi" --from WS-01 --votes 9 thème=inclusion publics=habitants
    jalon add besoin "Faire ses démarches à toute heure" --from SV-01/Q6/a thématique=démarches
    jalon add besoin "Disposer d'un réseau fiable dans les écoles" --from IV-01 thème=écoles
    jalon add enjeu "Un service public proche de chacun" constats=FI-01
    jalon add axe "Des démarches simples" enjeux=CH-01
    jalon add objectif "Accompagner les habitants éloignés du numérique" --in "Des démarches simples"
    jalon add objectif "Ouvrir les démarches en ligne" --in "Des démarches simples"
    jalon add axe "Des écoles équipées"
    jalon add objectif "Un réseau fiable dans chaque école" --in "Des écoles équipées"`,
  '2026-11-20': `
    jalon set AC-001 titre="Ouvrir un guichet numérique" axe=OB-01 besoins=ND-001 pilote=PE-01 début=2027-01 fin=2028-06
    jalon set AC-001 budget.2027.investissement=30000
    jalon set AC-001 budget.1.année=2027 budget.1.nature=investissement budget.1.prévu=30000
    jalon set AC-001 faisabilité=4 attente=5 statut=à-venir
    jalon add action "Mettre les démarches en ligne" axe="Ouvrir les démarches en ligne" besoins=ND-002 pilote="Chargée de mission" attente=4 faisabilité=3
    jalon set AC-002 début=2027-03 fin=2028-12 budget.1.année=2027 budget.1.nature=investissement budget.1.prévu=40000
    jalon add action --like conseillers axe=OB-01 besoins=ND-001 pilote=PE-01 faisabilité=3 attente=4
    jalon add action --like "Premiers clics" axe=OB-01 besoins=ND-001 pilote=PE-01 début=2027-02 fin=2027-12 faisabilité=5 attente=3
    jalon add action "Câbler les écoles" axe=OB-03 besoins=ND-003 service-pilote=DP-01 début=2027 fin=2029 faisabilité=2 attente=4
    jalon set "Câbler les écoles" budget.1.année=2027 budget.1.nature=investissement budget.1.prévu=90000
    jalon add risque "Retard des travaux" --in "Câbler les écoles" probabilité=2 gravité=3
    jalon add financement "Région Bretagne" --in "Câbler les écoles" montant="30 000 €" année=2027
    jalon add partenaire "Mégalis Bretagne" --in AC-002
    jalon add tâche "Choisir le prestataire" --in AC-002 échéance=2027-04
    jalon set critères faisabilité.poids=30 attente.poids=45 coût.poids=25
    jalon export bulletins
    jalon add bulletin PE-03 attente=100 coût=60 faisabilité=80
    jalon add bulletin PE-02 attente=80 coût=100 faisabilité=50
    jalon set plan enveloppes.2027.investissement=80000 enveloppes.2027.fonctionnement=40000
    jalon rank
    jalon plan`,
  '2026-12-10': `
    jalon add réunion "Adoption du programme" instance="Comité de pilotage" date=2026-12-10 nature=autre
    jalon add décision "Le plan 2027 est arrêté" --in MT-03 responsable=PE-02
    jalon plan --freeze 2027 --decision DE-02
    jalon add indicateur "Habitants accompagnés" unité=personnes cible=500
    jalon add indicateur "Habitants accompagnés" unité=personnes cibles.1.échéance=2028 cibles.1.valeur=500
    jalon add indicateur "Habitants accompagnés" --in AC-001
    jalon add communication "Le guichet ouvre en janvier" public=habitants date=2027-01-10 canal=affiche`,
  '2028-01-15': `
    jalon add valeur IN-01 2027=220 --source "Relevé du guichet"
    jalon add évaluation --year 2027
    jalon set évaluation points-forts+="Le guichet est fréquenté"
    jalon add recommandation "Étendre le guichet aux quartiers" --in 2027
    jalon validate
    jalon status
    jalon render
    jalon render --only projet-d-ordre-du-jour,dossier-de-séance
    jalon export fiches-de-suivi
    jalon export classeur
    jalon export plan-national`,
};

/** Sixty answers as an online form gives them. */
const answers = (): string =>
  [
    '"Horodateur","Dans quelle commune habitez-vous ?","Quel est votre âge ?","Avez-vous une connexion à Internet dans votre logement ?"',
    ...Array.from({ length: 60 }, (_, index) => {
      const age = ['De 18 à 29 ans', 'De 30 à 44 ans', 'De 60 à 74 ans'][index % 3];
      return `"2026/10/${10 + Math.floor(index / 3)} 9:${10 + (index % 50)}:00 AM UTC+1","Vitré","${age}","${index % 4 ? 'Oui' : 'Non'}"`;
    }),
    '',
  ].join('\n');

const wordsOf = (command: string): string[] =>
  [...command.matchAll(/(?:[^\s"]|"[^"]*")+/g)].map(([word]) => word.replaceAll('"', '')).slice(1);

test('sixty documents take fewer than eighty commands, five at most of them refused', { timeout: 120_000 }, async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'jalon-journey-'));
  const refused: string[] = [];
  let runs = 0;
  for (const [today, commands] of Object.entries(days)) {
    for (const command of commands.trim().split('\n')) {
      if (command.includes('reponses.csv')) writeFileSync(join(cwd, 'reponses.csv'), answers());
      const { code, err } = await typed(cwd, today, wordsOf(command.trim()));
      runs++;
      if (code !== 0) refused.push(`${command.trim()}\n  ${err.trim()}`);
    }
  }
  const made = readdirSync(join(cwd, 'build'), { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  expect(runs).toBeLessThanOrEqual(80);
  // What is refused has parts that only the person can say: the line of a budget, the day of a target.
  expect(refused).toEqual([expect.stringContaining('budget.2027.investissement=30000'), expect.stringContaining('cible=500')]);
  expect(made.length).toBeGreaterThanOrEqual(60);
});
