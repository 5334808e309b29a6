// `jalon` alone in a real terminal, at 80 and at 40 columns, without colour: from nothing to the annual plan, no file opened; a way back,
// « plus tard », a change taken back, a ballot by cards, a word that means two things, and Ctrl-C, which loses nothing.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Answer, openTerminal } from './terminal.ts';

const write: Answer = ['Écrire dans le projet', ['Oui']];
const later: readonly [string] = ['Plus tard'];
const enough: readonly [string] = ['C’est tout'];
const noMore: Answer = ['Autre saisie', ['‹ Non']];

test.each([80, 40])('from nothing to the annual plan in a terminal of %i columns', { timeout: 1_500_000 }, async (width) => {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-guide-'));
  const root = join(folder, 'montfort');
  const file = (path: string): string => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '');
  const terminal = openTerminal(width, folder);
  const { answer, sees, run, ended } = terminal;
  const thing = (part: string, title: string, ...answers: readonly Answer[]): Promise<void> =>
    answer(['Et maintenant', ['Autre chose']], ['Dans quelle partie', [part]], [part, [title]], ...answers);
  try {
    await run('--today 2026-11-28');
    await answer(
      ['Et maintenant', ['Commencer un projet']],
      ['Territoire', 'Montfort'],
      ['Lequel', ['‹']],
      ['Territoire', 'Montfort Communauté'],
      ['Nature du projet', ['projet numérique']],
      ['Méthode suivie', ['Projet numérique']],
      ['Mandat', ['2026-2032']],
      ['Titre du projet', 'Projet numérique 2026-2032'],
      ['Préférez-vous remplir dans Excel', ['non']],
      ['Dossier à créer', 'montfort'],
      ['Créer le projet', ['Oui']],
    );
    await sees('cd montfort');
    await thing('Lancement', 'Objectifs', ['Objectifs', 'Partir des besoins'], ['Objectifs de la démarche (2)', ''], write);
    const person = (name: string, kind: string): readonly Answer[] => [
      ['Fonction', name],
      ['Qualité', [kind]],
      ['Organisme', ''],
      ['Quotité', ''],
      write,
    ];
    await thing('Lancement', 'Personne', ...person('Vice-présidence', 'élu'), ['Autre saisie', ['Oui']]);
    await answer(...person('Chargée de mission', 'agent'), noMore);
    expect(file('actors.yaml')).toContain('function: Chargée de mission');
    await thing(
      'Lancement',
      'Comité de pilotage',
      ['Nom', ''],
      ['Présidence', ['Vice-présidence']],
      ['Membres', ['Chargée de mission']],
      ['Membres', enough],
      ['Fréquence', ''],
      write,
    );
    await thing(
      'Diagnostic',
      'Besoin',
      ['Besoin', 'Être aidé près de chez soi'],
      ['Thématique', later],
      ['Publics', ['habitants']],
      ['Publics', enough],
      write,
      ['Autre saisie', ['Oui']],
      ['Besoin', 'Proximité'],
      ['Thématique', later],
      ['Publics', later],
      write,
      noMore,
    );
    await thing('Programme', 'Axe', ['Intitulé', 'Proximité'], ['Numéro', ''], ['Enjeu', ''], write, noMore);
    await thing(
      'Programme',
      'Action',
      ['Intitulé', 'Ouvrir un accueil'],
      ['Axe ou objectif', ['Proximité']],
      ['Besoins', ['Être aidé']],
      ['Besoins', enough],
      ['Description', '<'],
      ['Besoins', enough],
      ['Description', ''],
      ['Pilotes', ['Chargée']],
      ['Pilotes', enough],
      ['Élus référents', later],
      ['Prérequis', ''],
      ['Partenaires', ''],
      ['Public cible', later],
      ['Périmètre', later],
      ['Risques', ''],
      ['Budget – Année', ''],
      ['Budget – investissement', '24000'],
      ['Budget – fonctionnement', 'beaucoup'],
      ['Budget – fonctionnement', '6000'],
      ['Temps d’agents', ''],
      ['Début', ''],
      ['Fin', '31 mars 2028'],
      ['Indicateurs', ''],
      ['Mode d’évaluation', ''],
      write,
      noMore,
    );
    const sheet = (): string => file(`actions/${readdirSync(join(root, 'actions'))[0]}`);
    expect(sheet()).toContain('planned: 24000');
    expect(sheet()).toContain('end: 2028-03-31');
    const scores = (waited: string): readonly Answer[] => [
      ['Action', ['Ouvrir']],
      ['Niveau d’attente', [waited]],
      ['Faisabilité', ['4']],
      write,
    ];
    await thing('Mise en œuvre', 'Notes', ...scores('5'), ['Autre saisie', ['‹‹ Annuler']]);
    // What was just written is taken back; then so it is from a question of another thing, whose answers stay.
    await terminal.isAsked('Et maintenant');
    expect(sheet()).not.toMatch(/^scores:/m);
    await thing('Mise en œuvre', 'Notes', ...scores('5'), noMore);
    await thing(
      'Mise en œuvre',
      'Enveloppe',
      ['Enveloppes annuelles – Année', ''],
      ['Enveloppes annuelles – Investissement', '<<'],
      ['Enveloppes annuelles – Année', ''],
      ['Enveloppes annuelles – Investissement', '40000'],
      ['Enveloppes annuelles – Fonctionnement', '10000'],
      ['Enveloppes annuelles – ETP', ''],
      ['Enveloppes annuelles – Compte', ['montants bruts']],
      write,
      noMore,
    );
    await thing('Mise en œuvre', 'Notes', ...scores('5'), noMore);
    await thing(
      'Mise en œuvre',
      'Bulletin',
      ['Qui vote', ['PE-02']],
      ['Comment dire', ['cartes']],
      ['Le moins important de tous', ['Coût']],
      ['Puis', ['Niveau']],
      ['« Niveau', ['deux crans']],
      ['« Faisabilité', ['un cran']],
      ['Combien de fois', '3'],
      ['Vos poids', ['C’est bien']],
      ['Écrire le bulletin', ['Oui']],
    );
    await sees('--by cartes');
    expect(file('ballots/2026.yaml')).toContain('ratio: 3');
    await thing('Mise en œuvre', 'Classement');
    await thing(
      'Lancement',
      'Réunion$',
      ['Ordre du jour', 'Plan annuel'],
      ['Ordre du jour (2)', ''],
      ['Instance', ['Comité']],
      ['Date', ''],
      ['Lieu', ''],
      ['Participants', later],
      ['Compte rendu', ''],
      write,
      noMore,
    );
    await sees('Date : 28 novembre 2026');
    await thing(
      'Programme',
      'Décision',
      ['Réunion', ['Plan annuel']],
      ['Décision', 'Le plan 2027 est arrêté'],
      ['Approuve', ['Plan 2027']],
      ['Approuve', enough],
      ['Issue', ['approuvé']],
      ['Responsable', later],
      ['Échéance', ''],
      write,
      noMore,
    );
    await thing('Mise en œuvre', 'Plan annuel arrêté', ['Année', ''], ['Décision', ['Le plan 2027']], write);
    await sees('--decision "Le plan 2027 est arrêté"');
    expect(file('plans/2027.yaml')).toContain('frozenBy: DE-01');
    await thing('Mise en œuvre', 'Documents', ['Documents', ['Plan d’action annuel']], ['Documents', enough], write);
    await answer(['Et maintenant', ['C’est tout']]);
    await ended(0);
    expect(readdirSync(join(root, 'build'))).toContain('plan-annuel-2027.docx');

    const before = file('needs.yaml');
    await run('--today 2026-11-28');
    await answer(['Et maintenant', ['Autre chose']], ['Dans quelle partie', ['Diagnostic']], ['Diagnostic', ['Besoin']]);
    await answer(['Besoin', 'Jamais écrit']);
    await terminal.isAsked('Thématique');
    terminal.interrupt();
    await ended(130);
    await sees('Ce qui a été écrit est gardé');
    expect(file('needs.yaml')).toBe(before);

    // A need and an axis bear this title: which of them is meant is asked, and nothing is written until it is said.
    const axes = file('axes.yaml');
    await run('set Proximité enjeu=Partout --project montfort');
    await terminal.isAsked('« Proximité »');
    terminal.interrupt();
    await ended(130);
    expect([file('axes.yaml'), file('needs.yaml')]).toEqual([axes, before]);
    await run('set Proximité enjeu=Partout --project montfort');
    await answer(['« Proximité »', ['AX-01']]);
    await ended(0);
    expect(file('axes.yaml')).toContain('stake: Partout');
    const wide = terminal
      .past()
      .split('\n')
      .filter((line) => [...line].length > width);
    expect(wide).toEqual([]);
  } finally {
    terminal.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
