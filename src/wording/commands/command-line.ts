// What the command line says of itself, in both languages.

import { migrateCommand } from '../changes/changes.ts';
import { privacyWords } from '../people/privacy.ts';
import { purgeWords } from '../people/purge-words.ts';
import { sittingCommand } from '../votes/sitting.ts';
import { batchCommand } from './batch.ts';
import { checkingCommands } from './checking-commands.ts';
import { commandLineFr } from './command-line-fr.ts';
import { exportCommand, importCommand } from './exchange-commands.ts';
import { meansCommands, planCommand, portfolioCommand, renewCommand } from './plan-commands.ts';
import { exportVotesCommand, importVotesCommand, tallyCommand } from './residents-vote-commands.ts';
import { syncWords } from './sync.ts';
import { templateCommand } from './template-command.ts';

// What the command line says of itself in English.

const commandLineEn: typeof commandLineFr = {
  description: 'The territorial digital project, from launch to evaluation',
  usage: 'Usage:',
  commands: 'Commands:',
  options: 'Options:',
  arguments: 'Arguments:',
  examples: 'Examples:',
  version: 'show the version',
  help: 'show help',
  helpCommand: 'show help for a command',
  lang: 'language: fr or en',
  today: 'reference date, YYYY-MM-DD (today by default)',
  json: 'give the result as JSON',
  organisation: 'folder that your projects share, from which they take rules, settings, templates, catalogue and look',
  untrusted: 'project from elsewhere: handled separately, within time and memory limits (by default where CI is set)',
  trusted: 'project of your own, even where CI is set',
  projects: 'projects, or folders that hold some (the current folder by default)',
  project: 'folder of the project (the current one by default)',
  guide: {
    does: 'with nothing else (“jalon”): guided session, which asks in plain words what the project needs next, and writes it',
    answers: 'file of answers: the session runs without a terminal',
    examples: ['jalon', 'jalon --answers answers.yaml'],
  },
  dryRun: 'shows what would change, and writes nothing',
  patch: 'show the lines of the files too (a unified diff)',
  init: {
    does: 'create the folder of a project, or complete and update an existing one',
    dir: 'project folder (the current folder by default)',
    title: 'title of the project',
    territory: 'SIREN or name of the territory, looked up in official data',
    territoryName: 'name of a territory that these data do not hold: a PETR, a mixed syndicate, a département',
    kind: 'what it is: territorial-project (by default), inclusion-roadmap, responsible-digital, master-plan, strategy, other',
    method: 'method followed: megalis-2017 (by default), syndicat (a syndicat’s own programme), or none for a plan without steps',
    term: 'term of office: its first year (2026), or its months (2026-03/2032-03)',
    lead: 'function of the person who leads the project',
    electedLead: 'function of the elected lead',
    from: 'creates several projects at once: an Excel, CSV, text or YAML file, one territory or set of answers per line',
    yes: 'ask nothing',
    excel: 'add the folder excel/: a workbook of a few sheets for each step, which “jalon sync” brings back and sends out',
    editor: 'add the settings of the editor: vscode (VS Code)',
    ci: 'add the check at each push to the forge: github or gitlab',
    hook: 'add the check before each commit',
    package: 'the archive of jalon that the forge installs: https address, or path from the root of the repository',
    integrity: 'the sum of this archive (sha512-…), which the forge verifies before it installs',
    dryRun: 'show what would be written, write nothing',
    examples: [
      'jalon init my-territory',
      'jalon init my-territory --territory 243500550 --title "Digital project 2026-2032" --yes',
      'jalon init projects --from territories.yaml',
      'jalon init --editor vscode --ci gitlab --hook',
      'jalon init --ci github --package tools/jalon-0.1.0.tgz --integrity sha512-… --dry-run',
    ],
  },
  ...checkingCommands.en,
  rank: {
    does: 'rank actions by weighted criteria',
    all: 'shows each remark, even when several are alike',
    method: 'weighted-sum (by default), or all to add the ranks by the other methods',
    top: 'how many first places to look at, to say whether an action keeps one (half of the actions by default)',
    seed: 'seed of the random draws of weights (1 by default): another one shows that the ranks do not depend on it',
    why: 'says why an action stands where it does, what would change it and what never will',
    against: 'with --why: compared with which other action (the one before it by default)',
    by: 'college: adds the ranking of each college, with its own weights',
    sort: 'puts the actions in the committee’s categories (to commit, to mature, to leave aside…) instead of ranking them',
    pairs: 'adds the actions in pairs: what is always before, never before, and on which weights the rest depends',
    votes:
      'adds what the ballots say: spread, disagreements, colleges, Borda, Copeland, Condorcet, Kemeny, and who would reverse two actions',
    whatIf:
      'replays the ranking with another weight, in percent of the whole, beside today’s (repeatable); the other criteria keep their proportions',
    examples: [
      'jalon rank',
      'jalon rank --method all',
      'jalon rank --why AC-07 --against AC-03',
      'jalon rank --sort',
      'jalon rank --pairs',
      'jalon rank --votes',
      'jalon rank --what-if cost=40 --what-if feasibility=20',
      'jalon rank --json',
    ],
  },
  ...batchCommand.en,
  plan: planCommand.en,
  ...meansCommands.en,
  portfolio: portfolioCommand.en,
  render: {
    does: 'make the documents: Word, PowerPoint, Excel, HTML, Markdown, calendar',
    only: 'wanted documents, separated by commas',
    out: 'output folder (build/ in each project by default)',
    year: 'year of the annual plan and of the evaluation',
    body: 'the body whose next agenda “--only agenda” drafts, and whose session file “--only council-pack” (the steering committee by default)',
    audience: 'for whom: elected (elected members, by default), residents or press',
    names: 'name people too, from .private/identities.yaml (their functions alone by default; for elected members)',
    format:
      'formats wanted, separated by commas: docx, pptx, xlsx, odt, ods, odp, html, md, ics (each document’s own by default)',
    templates: 'folder of shared templates; those of a project win',
    final: 'refuse documents where something is still to be completed, and say what',
    theme: 'look of the documents: sobre, franc, chaleureux, or a file of colours, fonts and logo (the project’s own by default)',
    pdf: 'add a PDF beside each document, and page numbers to Word’s table of contents (needs LibreOffice)',
    list: 'list the documents that can be made, as --only takes them, step by step',
    proof:
      'check the layout of each document once printed, and make a contact sheet of it in build/proof/ (needs LibreOffice and poppler)',
    output: 'with --proof: write the faults to a file too, like sarif=layout.sarif (repeatable)',
    quiet: 'shows no progress',
    strict: 'with --proof: fail while a layout fault is left',
    dryRun: 'show what would be written, write nothing',
    examples: [
      'jalon render',
      'jalon render --only action-sheets,programme --out documents',
      'jalon render --audience residents --final',
      'jalon render --only agenda --body BO-01',
      'jalon render --pdf',
      'jalon render --proof --only programme,annual-plan',
      'jalon render --only programme --format docx,html,md --templates ../templates',
    ],
  },
  template: templateCommand.en,
  add: {
    does: 'adds an action, a need, an indicator, a note…: next id, right file, right place',
    list: 'shows what can be added; after a name, its fields and its models',
    in: 'what holds it: jalon add task "Train staff" --in AC-07',
    date: 'the day of what is added: a meeting, an interview, a workshop, a note (today by default)',
    like: 'starts from a model of the catalogue, whose origin is kept',
    from: 'who voiced the need, repeatable: an interview, a workshop or an answer of a survey, IV-04, WS-01, SV-01/Q5/a (jalon add need)',
    votes: 'how many votes the workshop or the interview gave it (jalon add need)',
    new: 'it is a different need, even if an existing one looks like it (jalon add need)',
    source: 'where the value comes from (jalon add value)',
    replace: 'replaces the value already given for this period (jalon add value)',
    by: 'how weights are given (jalon add ballot): points, cards, pairs, bestWorst, direct, order or tradeOffs',
    college: 'the voter’s college, where the project does not say it (jalon add ballot)',
    year: 'year of the vote or of the evaluation (jalon add ballot, jalon add evaluation; that of today by default)',
    kind: 'kind of evaluation (jalon add evaluation): annual (by default), mid-term or final',
    influence: 'how much the ballot counts: 1 as much as another (by default), 0 heard and not counted (jalon add ballot)',
    examples: [
      'jalon add action "Open a common desk" axis=OB-11 needs=ND-001',
      'jalon add action --like digital-help-network axis=OB-12',
      'jalon add need "Be helped close to home" theme=inclusion --dry-run',
      'jalon add need "Pay for school meals online" --from WS-01 --votes 12',
      'jalon add need ND-003 --from IV-04 --from SV-01/Q5/a',
      'jalon add note "Agreement signed with the department" --in AC-07',
      'jalon add value IN-03 2026-06=412 --source "Desk register"',
      'jalon add ballot',
      'jalon add ballot PE-03 expectation=100 cost=60 feasibility=80 cohesion=40',
      'jalon add ballot PE-03 --by pairs expectation/cost=3 expectation/feasibility=2 expectation/cohesion=2 cost/feasibility=1/2 cost/cohesion=1 feasibility/cohesion=1',
      'jalon add ballot PE-03 --by cards cost cohesion - feasibility expectation ratio=4',
      'jalon add ballot PE-03 --by tradeOffs "expectation:5,cost:70000/expectation:1,cost:0=one"',
      'jalon add verdict feasibility 1/2=weak 2/3=strong 1/3=very-strong..extreme',
      'jalon add evaluation 2026',
      'jalon add decision "The committee keeps the common solution" --in MT-04',
    ],
  },
  remove: {
    does: 'takes out an action, a need, a person… after saying what refers to it and asking what to do with these links',
    yes: 'remove the links too, ask nothing',
    replaceBy: 'point the links to something else of the same kind: an id or a title',
    examples: [
      'jalon remove AC-007',
      'jalon remove AC-007 ND-03 --yes',
      'jalon remove "Application mobile" --replace-by AC-012 --dry-run',
    ],
  },
  set: {
    does: 'changes one or several fields of an action, a need, an indicator… and nothing else in its file',
    examples: [
      'jalon set AC-11 status="in progress" start=2026-Q2',
      'jalon set AC-07 needs+=ND-03 tags-=obligation statusReason=',
      'jalon set AC-07 progress=40 "status reason=Put off on 12 May"',
      'jalon set project step=programme --dry-run',
    ],
  },
  rename: {
    does: 'changes the id of a thing everywhere at once: links, texts, file names',
    examples: ['jalon rename AC-07 AC-21', 'jalon rename AC-07/T3 T5 --dry-run', 'jalon rename cost cost-control'],
  },
  log: {
    does: 'say what was written in the project: when, by whom, with which command, in which files',
    last: 'how many changes are shown (20 by default)',
    examples: ['jalon log', 'jalon log --last 100'],
  },
  undo: {
    does: 'undo the last change, or go back to a time; what was edited by hand since is never overwritten',
    to: 'a time (14:20, “2026-01-15 14:20”), or the number of a change of jalon log, taken back with those after it',
    examples: ['jalon undo', 'jalon undo --to 14:20'],
  },
  redo: {
    does: 'redo what jalon undo has just undone',
    examples: ['jalon redo'],
  },
  privacy: privacyWords.en.help,
  purge: purgeWords.en.help,
  renew: renewCommand.en,
  migrate: migrateCommand.en,
  sync: syncWords.en.command,
  tally: tallyCommand.en,
  import: { ...importCommand.en, live: sittingCommand.en, votes: importVotesCommand.en },
  export: { ...exportCommand.en, votes: exportVotesCommand.en },
  doctor: {
    does: 'says what is installed (Node, LibreOffice, git, fonts), what it is for, and how to get what is missing',
    examples: ['jalon doctor', 'jalon doctor --json'],
  },
  completion: {
    does: 'gives the script that completes commands, options and the ids of the project with the Tab key',
    examples: ['jalon completion bash', 'source <(jalon completion zsh)', 'jalon completion fish'],
  },
  preview: {
    does: 'show the project in a browser of this computer, and follow each save: steps, problems, actions, ranking, plan, pages of the documents',
    project: 'folder of the project (the current one by default)',
    port: 'port of the local address (any by default)',
    examples: ['jalon preview', 'jalon preview my-territory --port 8090'],
  },
  demo: {
    does: 'run the whole process on a built-in example',
    dir: 'folder of the demonstration (jalon-demo by default)',
    examples: ['jalon demo', 'jalon demo trial --lang fr'],
  },
};

export const commandLine = { fr: commandLineFr, en: commandLineEn };
