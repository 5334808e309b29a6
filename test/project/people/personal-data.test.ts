// What tells of one person is found whole and where it stands; what looks like it is left alone.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { personalDataFinder, personalDataIn } from '../../../src/project/people/personal-data/personal-data-in.ts';
import { sensitiveWordsIn } from '../../../src/project/people/personal-data/sensitive-words-in.ts';

/** « …[kind:what it is]… »: the marked text, and what is to be found in it. */
function marked(sentence: string) {
  const found: { kind: string; text: string }[] = [];
  const text = sentence.replace(/\[([a-z-]+):([^\]]+(?:\](?=[^\s.,;]))?[^\]]*)\]/g, (_, kind: string, what: string) => {
    found.push({ kind, text: what });
    return what;
  });
  return { text, found };
}
const seen = (text: string, names: readonly string[] = []) =>
  personalDataIn(text, names).map(({ kind, text: what, start, end }) => {
    expect(text.slice(start, end)).toBe(what);
    return { kind, text: what };
  });

describe('found, whole', () => {
  test.each([
    'Écrire à [e-mail:a.exemple@exemple.fr] avant mars.',
    'Son adresse : [e-mail:éloïse.le-goff+pnt@mairie-québriac.fr].',
    'écrire à [e-mail:j.exemple (at) exemple.fr] ou [e-mail:j_exemple@exemple.co.uk]',
    'Rappeler au [phone:06 12 34 56 78].',
    'tél. [phone:06.12.34.56.78], [phone:06-12-34-56-78] ou [phone:0612345678]',
    'Joindre au [phone:+33 6 12 34 56 78], au [phone:+33 (0)6 12 34 56 78] ou au [phone:0033612345678]',
    'numéro [phone:+33612345678] ; bureau [phone:02 99 00 00 00]; île [phone:0692 12 34 56]',
    'noté [phone:06/12/34/56/78] sur un papier',
    'Call [phone:+44 20 7946 0958] after five',
    'Dossier [social-security-number:255081416802538]',
    'Dossier [social-security-number:2 69 05 49 588 157 80] reçu',
    'Corse : [social-security-number:1 88 02 2A 004 123 55]',
    'Il habite [address:12 rue des Lilas].',
    'Il habite au [address:12, rue des Lilas, 35160 Montfort-sur-Meu] depuis mars',
    'Courrier au [address:3 bis avenue du Général Leclerc] ce jour',
    'vit [address:4 ter, impasse de la fontaine]; [address:7 place Duguesclin 35000 Rennes]',
    'Elle demeure au [address:lieu-dit La Basse Touche], sans réseau',
    'chez lui, [address:1950 route de Rennes]',
    'She lives at [address:12 Church Lane]',
    'Vu avec [name:Mme Exemple] ce matin',
    'Vu avec [name:M. D’Exemple], adjoint',
    'Merci à [name:Monsieur Jean Le Goff] et [name:Madame de Sévigné]',
    'vu le [name:Dr Exemple]; [name:M. J. Exemple] excusé',
    'Met [name:Mr Example] and [name:Ms. Example-Smith]',
    'Vu avec [name:France Martin], [name:France KERDRAON] et [name:Dr Bertrand]; dort chez [name:Marcel]',
    'Pilotes : [name:Yoann Kerexemple], [name:Laetitia Exempleur] et [name:Kenza El Exemple]; [name:Owen Example]',
    'Pilote : [name:karine delforge]; référent: [name:Thomas Tourret]; vu [name:sarah KADDOURI] et [name:Carole Grandjean]',
    'reçu [name:M. Toutain] et [name:Leo Radisson]',
    'le 2[name:Mme Dupont], le 3[name:Mme dupont]; vu [name:mme dupont]',
  ])('%s', (sentence) => {
    const { text, found } = marked(sentence);
    expect(found.length).toBeGreaterThan(0);
    expect(seen(text)).toEqual(found);
  });
});

describe('left alone', () => {
  test.each([
    'Écrire à mairie@exemple.fr, mairie.bedee@exemple.fr ou dpo@exemple.fr.',
    'Publié sur @exemple et sur https://exemple.fr/@compte',
    'Compte 99001 0002 00034, budget 0612345678901',
    'SIRET 243 500 550 00012, IBAN FR76 3000 6000 0112 3456 7890 189',
    'Numéro vert 08 00 12 34 56, le 3949 et le 0 800 123 456',
    'Du 01.02.2026 au 05.06.2027, version 01.02.03',
    'Montants : 0,12 ; 10 200 300 € ; 01 234 567,89',
    'Dossier 255081416802599, réf. 1 88 02 2A 004 123 01',
    'Rue des Lilas, la fibre arrive ; la rue de la Mairie aussi',
    'Il reste 3 places de stationnement et 2 place PMR ; 12 cours Word ; 3 cours Excel',
    'Créer 1 rue piétonne et 10 rues apaisées',
    'Réunion à la mairie, 1 place de l’Église',
    'Salle des fêtes, 3 rue de la Mairie, 35160 Talensac',
    'Entreprise, 12 rue du Lac, CS 12345',
    'En 2026 route de Rennes fermée ; depuis 2024 rue barrée',
    'Un pylône au lieu-dit La Lande',
    'Mme la Maire, Monsieur Président, M. le Préfet, Madame Directrice, Mesdames Messieurs',
    'Mme X, M. Y et Mme D. sont d’accord',
    'Monsieur Tout-le-monde ; Madame, Monsieur, bonjour',
    'Collège Monsieur Vincent, rue du Docteur Exemple, salle Mme de Sévigné',
    'Nomenclature M57, 3 M€, plan M. ; taille M. ',
    'Financé par France Relance et France VAE, avec le guichet France Rénov’ et le département du Val d’Oise',
    'Les SAGE Nappes et Dropt ; le GIP France Enfance ; la DGFIP, France entière ; l’outil Albert API',
    'Salles de visio MS Teams et Ms Teams, suite MS Office, DR Bretagne, Pr Informatique, Maître d’Ouvrage, Maître d’Œuvre',
    'Groupe scolaire Pauline Exemple, école publique Anne Exemple, fédération Léon Exemple, café Chez Marcel',
    'Coût de 06 12 34 56 78 €, de 01 23 45 67 89 euros, de 06 12 34 56 78 k€',
    'La communauté Orne Lorraine Confluences, Sophia Antipolis, le State of the Art Report, images/logo@2x.png',
    'Le volet A. Inclusion, après B. Infrastructures et C. Données ; dans le chantier D. Kerexemple',
    'Le contact adèle, la pilote marine, le responsable SIRET',
    'Écrire à accessibilite@exemple.fr, voirie@exemple.fr ou ecole.moulin@exemple.fr',
    'read: title:1dv5mrs axis:1egkygp funding:11fz8dr description:1pbir9r',
    'Article L. 2121-29 ; loi 78-17 ; 35023 Bédée ; 2026-2032',
    '12 agents, 4 élus, 26 422 habitants, 8 communes',
    'Axe 1 : Chemin numérique ; action 12 Allée',
  ])('%s', (sentence) => {
    expect(seen(sentence)).toEqual([]);
  });
});

describe('the people of the private file', () => {
  const names = ['Mme Claire Le Goff', 'PETIT Jean', 'Éric Montfort', 'Me Jean-Paul Tison'];
  test.each([
    'Vu avec [name:Claire Le Goff] hier',
    '[name:claire le goff] a dit oui, [name:Jean PETIT] aussi',
    'signé [name:C. Le Goff] ; [name:Le Goff C.] ; [name:Petit, Jean]',
    'Selon [name:Le Goff], c’est trop tard ; d’après [name:PETIT] aussi',
    'Avec [name:Eric Montfort]',
    'Avec [name:Mme Le Goff] seule',
    'Vu [name:J.-P. Tison], [name:J.P. Tison] et [name:J. Tison]; Me. [name:Tison] aussi, MM.\n[name:Tison] et autres',
  ])('%s', (sentence) => {
    const { text, found } = marked(sentence);
    expect(seen(text, names)).toEqual(found);
  });
  test.each([
    'Un petit pas. Petit à petit, le projet avance',
    'La ville de Montfort ; à Montfort ; Montfort-sur-Meu ; vers Montfort Communauté',
    'Claire et nette, la réponse ; éric',
    'les petits jeans',
    'à 12 m. Petit parking ; c’est la fin. Tison éteint',
  ])('not in %s', (sentence) => {
    expect(seen(sentence, names)).toEqual([]);
  });
  test('a name of one word or none finds nothing', () => {
    expect(seen('Exemple et Nom', ['Exemple', '', 'M. Nom'])).toEqual([]);
  });
});

describe('words of article 9', () => {
  test.each([
    ['Il est diabétique et sort de chimiothérapie.', ['health', 'health']],
    ['Ma mère est malvoyante, elle vit avec son handicap.', ['disability', 'disability']],
    ['Un musulman pratiquant, délégué syndical CGT', ['religion', 'union', 'union']],
    ['Elle est encartée ; réfugiée ; lesbienne', ['politics', 'origin', 'sexuality']],
    ['Sa mère est aveugle, ses fils sont sourds ; le handicap de sa fille', ['disability', 'disability', 'disability']],
    ['Elle est suivie par des psychiatres, c’est une réfugiée', ['health', 'origin']],
    ['He is blind and a trade unionist; she is pregnant', ['disability', 'union', 'health']],
  ])('%s', (sentence, kinds) => {
    expect(sensitiveWordsIn(sentence).map(({ kind }) => kind)).toEqual(kinds);
  });
  test.each([
    'Les démarches de l’Assurance maladie et de la CAF, la maison de santé, l’enceinte de la mairie',
    'L’accueil des personnes handicapées, des personnes en situation de handicap et des publics malvoyants',
    'Le comité syndical du syndicat mixte, le conseil syndical',
    'People with disabilities, disabled people, a blind spot',
    'Secours catholique, école catholique ; place de l’Église',
    'Le traitement des données, un virus, la dépose',
    'L’accueil des réfugiés et des demandeurs d’asile ; les travailleurs handicapés ; aux malentendants',
    'Recruter à l’aveugle ; la prise en compte du handicap ; la Maison de l’autisme',
    'Les élus parlent des musulmans, des syndicalistes et des malades',
  ])('not in %s', (sentence) => {
    expect(sensitiveWordsIn(sentence)).toEqual([]);
  });
  test('at their place, in whatever letters', () => {
    const text = 'À İzmir, ELLE EST ÉPILEPTIQUE ; lui, Sourd';
    expect(sensitiveWordsIn(text).map(({ start, end, text: what }) => [text.slice(start, end), what])).toEqual([
      ['ÉPILEPTIQUE', 'ÉPILEPTIQUE'],
      ['Sourd', 'Sourd'],
    ]);
  });
});

test('matches lie in the text, in order, apart', () => {
  const parts = fc.array(fc.constantFrom('Jean Exemple', 'É. Ø', 'a@b.fr ', '06 12 34 56 78', 'M. ', '12 rue '));
  const find = personalDataFinder(['Jean Exemple', 'İnan Örnek']);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), parts, (text, more) => {
      const whole = more.join(text);
      let last = 0;
      for (const { start, end, text: what } of find(whole)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(whole.slice(start, end)).toBe(what);
        last = end;
      }
    }),
  );
});
