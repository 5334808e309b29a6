// What the command line says of itself in French: commands, options, help.
import { batchCommand } from './batch.ts';
import { checkingCommands } from './checking-commands.ts';
import { exportCommand } from './export-command.ts';
import { importCommand } from './import-command.ts';
import { meansCommands } from './means-commands.ts';
import { migrateCommand } from './migration.ts';
import { planCommand } from './plan-command.ts';
import { portfolioCommand } from './portfolio-command.ts';
import { purgeWords } from './purge.ts';
import { renewCommand } from './renew-command.ts';
import { templateCommand } from './template-command.ts';

export const commandLineFr = {
  description: 'Le projet numérique de territoire, du lancement à l’évaluation',
  usage: 'Usage :',
  command: 'commande',
  commands: 'Commandes :',
  options: 'Options :',
  arguments: 'Arguments :',
  examples: 'Exemples :',
  version: 'affiche la version',
  help: 'affiche l’aide',
  helpCommand: 'affiche l’aide d’une commande',
  lang: 'langue : fr ou en',
  today: 'date de référence, AAAA-MM-JJ (aujourd’hui par défaut)',
  json: 'donne le résultat en JSON',
  projects: 'projets, ou dossiers qui en contiennent (le dossier courant par défaut)',
  project: 'dossier du projet (le dossier courant par défaut)',
  init: {
    does: 'prépare le dossier d’un projet, ou complète et met à jour celui qui existe',
    dir: 'dossier du projet (le dossier courant par défaut)',
    title: 'titre du projet',
    territory: 'SIREN, code INSEE ou nom du territoire, cherché dans les données officielles',
    kind: 'ce dont il s’agit : territorial-project (par défaut), inclusion-roadmap, responsible-digital, master-plan, strategy, other',
    method:
      'méthode suivie : megalis-2017 (par défaut), syndicat (le programme d’un syndicat mixte) ou none pour un plan sans étapes',
    term: 'mandat : son année de début (2026), ou ses mois (2026-03/2032-03)',
    lead: 'fonction de la personne qui conduit le projet',
    electedLead: 'fonction de l’élu référent',
    from: 'prépare plusieurs projets d’un coup : fichier YAML, un territoire ou des réponses par ligne',
    yes: 'ne pose aucune question',
    editor: 'ajoute les réglages de l’éditeur\u00a0: vscode',
    ci: 'ajoute le contrôle à chaque envoi sur la forge\u00a0: github ou gitlab',
    hook: 'ajoute le contrôle avant chaque commit',
    package: 'l’archive de jalon que la forge installe\u00a0: adresse https, ou chemin depuis la racine du dépôt',
    integrity: 'la somme de cette archive (sha512-…), que la forge vérifie avant d’installer',
    dryRun: 'montre ce qui serait écrit, sans rien écrire',
    examples: [
      'jalon init mon-territoire',
      'jalon init mon-territoire --territory 243500550 --title "Projet numérique 2026-2032" --yes',
      'jalon init projets --from territoires.yaml',
      'jalon init --editor vscode --ci gitlab --hook',
      'jalon init --ci github --package outils/jalon-0.1.0.tgz --integrity sha512-… --dry-run',
    ],
  },
  ...checkingCommands.fr,
  rank: {
    does: 'classe les actions selon les critères pondérés',
    method: 'weighted-sum, ou all pour ajouter les rangs selon les autres méthodes',
    top: 'combien de premières places regarder pour dire si une action y tient (la moitié des actions par défaut)',
    seed: 'graine des tirages de poids (1 par défaut)\u00a0: une autre montre que les places n’en dépendent pas',
    why: 'dit pourquoi une action est à sa place, ce qui la ferait changer et ce qui n’y ferait rien',
    against: 'avec --why : à côté de quelle autre action (la précédente par défaut)',
    by: 'college : ajoute le classement de chaque collège, avec ses seuls poids',
    votes:
      'ajoute ce que disent les bulletins : écarts, désaccords, collèges, Borda, Copeland, Condorcet, Kemeny, et qui inverserait deux actions',
    whatIf:
      'rejoue le classement avec un autre poids, en pourcentage du tout, à côté de celui du jour (répétable) ; les autres critères gardent leurs proportions',
    examples: [
      'jalon rank',
      'jalon rank --method all',
      'jalon rank --why AC-07 --against AC-03',
      'jalon rank --votes',
      'jalon rank --what-if cost=40 --what-if feasibility=20',
      'jalon rank examples/montfort --json',
    ],
  },
  ...batchCommand.fr,
  plan: planCommand.fr,
  ...meansCommands.fr,
  portfolio: portfolioCommand.fr,
  render: {
    does: 'produit les documents : Word, PowerPoint, Excel, HTML, Markdown, calendrier',
    only: 'documents voulus, séparés par des virgules',
    out: 'dossier de sortie (build/ dans chaque projet par défaut)',
    year: 'année du plan annuel et de l’évaluation',
    audience: 'pour qui\u00a0: elected (les élus, par défaut), residents (les habitants) ou press (la presse)',
    body: 'instance dont « --only agenda » prépare le prochain ordre du jour (le comité de pilotage par défaut)',
    names: 'nomme aussi les personnes, d’après .private/identities.yaml (leurs fonctions seules par défaut ; pour les élus)',
    format:
      'formats voulus, séparés par des virgules : docx, pptx, xlsx, html, md, ics (le sien pour chaque document par défaut)',
    templates: 'dossier de modèles communs ; ceux d’un projet l’emportent',
    final: 'refuse les documents où il reste quelque chose à compléter, et dit quoi',
    theme: 'charte des documents\u00a0: fichier de couleurs, de polices et de logo (celle du projet par défaut)',
    pdf: 'ajoute un PDF à côté de chaque document, et ses numéros de page au sommaire Word (demande LibreOffice)',
    dryRun: 'montre ce qui serait écrit, sans rien écrire',
    examples: [
      'jalon render',
      'jalon render examples --only action-sheets,programme --out livrables',
      'jalon render --audience residents --final',
      'jalon render --only agenda --body BO-01',
      'jalon render --pdf',
      'jalon render --only programme --format docx,html,md --templates ../modeles',
    ],
  },
  template: templateCommand.fr,
  add: {
    does: 'ajoute une action, un besoin, un indicateur, une note… : identifiant suivant, bon fichier, bonne place',
    in: 'ce qui le contient : jalon add task "Former les agents" --in AC-07',
    like: 'part d’un modèle du catalogue, dont l’origine est gardée',
    from: 'qui a exprimé le besoin, répétable : entretien, atelier ou réponse d’enquête, IV-04, WS-01, SV-01/Q5/a (jalon add need)',
    votes: 'combien de voix l’atelier ou l’entretien lui a données (jalon add need)',
    new: 'c’est bien un autre besoin, même si un besoin déjà écrit lui ressemble (jalon add need)',
    source: 'd’où vient la valeur (jalon add value)',
    replace: 'remplace la valeur déjà donnée pour cette période (jalon add value)',
    by: 'comment les poids sont dits (jalon add ballot)\u00a0: points, cards (cartes), pairs (paires), bestWorst (meilleur et pire), direct (pourcentages) ou order (ordre)',
    college: 'collège du votant, quand le projet ne le dit pas (jalon add ballot)',
    year: 'année du vote ou de l’évaluation (jalon add ballot, jalon add evaluation ; celle du jour par défaut)',
    kind: 'nature de l’évaluation (jalon add evaluation)\u00a0: annual (annuelle, par défaut), mid-term (à mi-parcours) ou final (finale)',
    influence:
      'combien compte le bulletin\u00a0: 1 autant qu’un autre (par défaut), 0 entendu sans être compté (jalon add ballot)',
    dryRun: 'montre ce qui changerait, sans rien écrire',
    examples: [
      'jalon add action "Ouvrir un guichet commun" axis=OB-11 needs=ND-001',
      'jalon add action --like digital-help-network axis=OB-12',
      'jalon add need "Être aidé près de chez soi" theme=inclusion --dry-run',
      'jalon add need "Payer la cantine en ligne" --from WS-01 --votes 12',
      'jalon add need ND-003 --from IV-04 --from SV-01/Q5/a',
      'jalon add note "Convention signée avec le département" --in AC-07',
      'jalon add value IN-03 2026-06=412 --source "Relevé du guichet"',
      'jalon add ballot',
      'jalon add ballot PE-03 expectation=100 cost=60 feasibility=80',
      'jalon add ballot PE-03 --by pairs expectation/cost=3 expectation/feasibility=2 cost/feasibility=1/2',
      'jalon add ballot PE-03 --by cards cost - feasibility expectation ratio=4',
      'jalon add evaluation --year 2026',
      'jalon add decision "Le comité retient la solution commune" --in MT-04',
    ],
  },
  set: {
    does: 'change un ou plusieurs champs d’une action, d’un besoin, d’un indicateur… et rien d’autre dans son fichier',
    dryRun: 'montre ce qui changerait, sans rien écrire',
    examples: [
      'jalon set AC-07 status="en cours" start=T2-2027',
      'jalon set AC-07 needs+=ND-03 tags-=mairies statusReason=',
      'jalon set AC-07 avancement.avancement=40 "motif du statut=Report voté le 12 mai"',
      'jalon set project step=programme --dry-run',
    ],
  },
  rename: {
    does: 'donne un autre identifiant à une chose, partout à la fois\u00a0: liens, textes, noms de fichiers',
    dryRun: 'montre ce qui changerait, sans rien écrire',
    examples: ['jalon rename AC-07 AC-21', 'jalon rename AC-07/T3 T5 --dry-run', 'jalon rename cost maitrise-des-couts'],
  },
  purge: purgeWords.fr.help,
  renew: renewCommand.fr,
  migrate: migrateCommand.fr,
  import: importCommand.fr,
  export: exportCommand.fr,
  doctor: {
    does: 'dit ce qui est installé (Node, LibreOffice, git, polices), à quoi cela sert, et comment obtenir ce qui manque',
    examples: ['jalon doctor', 'jalon doctor --json'],
  },
  completion: {
    does: 'donne le script qui complète commandes, options et identifiants du projet à la touche Tab',
    examples: ['jalon completion bash', 'source <(jalon completion zsh)', 'jalon completion fish'],
  },
  demo: {
    does: 'déroule tout le travail sur un exemple embarqué',
    dir: 'dossier de la démonstration (jalon-demo par défaut)',
    examples: ['jalon demo', 'jalon demo essai --lang en'],
  },
};
