// What the command line says of `jalon template` and of what it can do.

const fr = {
  does: 'montre, contrôle et copie les modèles de documents',
  templates: 'dossier de modèles communs ; ceux du projet l’emportent',
  format: 'formats voulus, séparés par des virgules (celui du document par défaut)',
  dryRun: 'montre ce qui serait écrit, sans rien écrire',
  annotate: 'rend aussi chaque modèle fautif, à côté de lui, ses défauts en commentaires (…-annoté.docx)',
  list: {
    does: 'liste les documents et le modèle qui l’emporte pour chacun',
    examples: ['jalon template list', 'jalon template list --templates ../modeles'],
  },
  tags: {
    does: 'liste les balises qu’un modèle peut employer, avec un exemple de chacune',
    examples: ['jalon template tags', 'jalon template tags action-sheets --json'],
  },
  eject: {
    does: 'copie un modèle ou un bloc partagé dans templates/ du projet, pour le modifier',
    examples: ['jalon template eject programme', 'jalon template eject steering-deck --lang fr', 'jalon template eject head'],
  },
  check: {
    does: 'contrôle des modèles et montre tous leurs défauts',
    examples: [
      'jalon template check',
      'jalon template check templates/programme.fr.docx',
      'jalon template check programme.odt --annotate',
      'jalon template check ../modeles --json',
    ],
  },
};

const en: typeof fr = {
  does: 'show, check and copy document templates',
  templates: 'folder of shared templates; those of the project win',
  format: 'formats wanted, separated by commas (that of the document by default)',
  dryRun: 'show what would be written, write nothing',
  annotate: 'also give each faulty template back, beside it, its faults as comments (…-annotated.docx)',
  list: {
    does: 'list the documents and the template that wins for each',
    examples: ['jalon template list', 'jalon template list --templates ../templates'],
  },
  tags: {
    does: 'list the tags that a template may use, with an example of each',
    examples: ['jalon template tags', 'jalon template tags action-sheets --json'],
  },
  eject: {
    does: 'copy a template or a shared block into the project’s templates/, to change it there',
    examples: ['jalon template eject programme', 'jalon template eject steering-deck --lang en', 'jalon template eject head'],
  },
  check: {
    does: 'check templates and show all their faults',
    examples: [
      'jalon template check',
      'jalon template check templates/programme.en.docx',
      'jalon template check programme.odt --annotate',
      'jalon template check ../templates --json',
    ],
  },
};

export const templateCommand = { fr, en };
