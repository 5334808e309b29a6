// What the command line says of `jalon template` and of what it can do.

const fr = {
  does: 'montre, contrôle, copie et prépare les modèles de documents',
  templates: 'dossier de modèles communs ; ceux du projet l’emportent',
  format: 'formats voulus, séparés par des virgules (celui du document par défaut)',
  out: 'fichier à écrire (dans templates/ du projet par défaut)',
  dryRun: 'montre ce qui serait écrit, sans rien écrire',
  list: {
    does: 'liste les documents et le modèle qui l’emporte pour chacun',
    examples: ['jalon template list', 'jalon template list --templates ../modeles'],
  },
  tags: {
    does: 'liste les balises qu’un modèle peut employer, avec un exemple de chacune',
    examples: ['jalon template tags', 'jalon template tags action-sheets --json'],
  },
  new: {
    does: 'prépare un modèle qui contient toutes les balises d’un document',
    examples: ['jalon template new programme', 'jalon template new summary --format html --out modeles/summary.fr.html'],
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
      'jalon template check ../modeles --json',
    ],
  },
};

const en: typeof fr = {
  does: 'show, check, copy and prepare document templates',
  templates: 'folder of shared templates; those of the project win',
  format: 'formats wanted, separated by commas (that of the document by default)',
  out: 'file to write (in the project’s templates/ by default)',
  dryRun: 'show what would be written, write nothing',
  list: {
    does: 'list the documents and the template that wins for each',
    examples: ['jalon template list', 'jalon template list --templates ../templates'],
  },
  tags: {
    does: 'list the tags that a template may use, with an example of each',
    examples: ['jalon template tags', 'jalon template tags action-sheets --json'],
  },
  new: {
    does: 'prepare a template that holds every tag of a document',
    examples: ['jalon template new programme', 'jalon template new summary --format html --out templates/summary.en.html'],
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
      'jalon template check ../templates --json',
    ],
  },
};

export const templateCommand = { fr, en };
