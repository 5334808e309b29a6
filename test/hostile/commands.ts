// Every command that meets a project or what somebody sent, as it is typed from the folder that holds both.

const project = ['--project', 'projet'];
const sent = 'recu/retours/mot-de-passe.xlsx';

/** What reads and tells. */
export const telling: readonly (readonly string[])[] = [
  ['validate', 'projet'],
  ['validate', 'projet', '--fix', '--dry-run'],
  ['status', 'projet'],
  ['rank', 'projet'],
  ['plan', 'projet'],
  ['diff', 'avant', ...project],
  ['diff', 'HEAD', ...project],
  ['portfolio', 'projet'],
  ['portfolio', 'suivi'],
  ['trace', ...project],
  ['budget', 'projet'],
  ['calendar', 'projet'],
  ['workload', 'projet'],
];

/** From within the project: where no project is named, all below the current folder are looked for. */
export const tellingWithin: readonly (readonly string[])[] = [
  ['doctor'],
  ['template', 'check', 'templates'],
  ['template', 'tags', 'programme'],
];

/** What writes: documents, exports, imports, changes. Into the project, a planted record stops documents; into a folder that is named, all are made. */
export const writing: readonly (readonly string[])[] = [
  ['render', 'projet', '--only', 'decision-register'],
  ['portfolio', 'suivi', '--out', 'sorties/suivi'],
  ...['plan', 'values', 'workbook'].map((kind) => ['import', kind, sent, '--yes', ...project]),
  ['import', 'plan', 'recu/noms/plan.xlsx', '--yes', ...project],
  ['import', 'survey', sent, '--survey', 'SV-01', '--yes', ...project],
  ['import', 'updates', 'recu/retours', '--yes', ...project],
  ['import', 'ballots', 'recu/retours', ...project],
  ['export', 'workbook', ...project],
  ...['dataset', 'update-forms', 'inclusion-roadmap'].map((kind) => ['export', kind, '--out', `sorties/${kind}`, ...project]),
  ['export', 'national-plan', '--out', 'sorties/plan-national.xlsx', ...project],
  ['export', 'workbook', '--out', 'sorties/classeur.xlsx', ...project],
  ['export', 'ballots', '--year', '2026', '--out', 'sorties/bulletins', ...project],
  ['export', 'survey', 'SV-01', '--out', 'sorties/questionnaire.lss', ...project],
  ['export', 'survey', 'SV-01', '--format', 'limesurvey-tsv', '--out', 'sorties/questionnaire.txt', ...project],
  ['export', 'person', 'PE-09', '--out', 'sorties/personne.md', ...project],
  ['import', 'workbook', 'sorties/classeur.xlsx', '--yes', ...project],
  ['set', 'AC-001', 'number=9', ...project],
  ['add', 'need', 'Être aidé près de chez soi', '--new', ...project],
  ['rename', 'AC-002', 'AC-700', ...project],
  ['validate', 'projet', '--fix'],
  ['validate', 'projet', '--known', 'write'],
  ['validate', 'projet', '--shard', '1/1', '--parts', 'sorties/parts'],
  ['migrate', 'projet'],
  ['renew', '--term', '2026', ...project],
  ['purge', '--dry-run', ...project],
  ['template', 'new', 'summary', '--out', 'sorties/modele.docx'],
];

/** All the documents that the traps leave; and of each kind one whose template is theirs, and one that they leave. */
export const documents: readonly string[] = ['render', 'projet', '--out', 'sorties/documents'];
export const someDocuments: readonly string[] = [
  ...documents,
  '--only',
  'programme,site,action-register,diagnostic-report,needs-answers,launch-slides,needs-matrix,decision-register,workload,calendar',
];

export const within: readonly (readonly string[])[] = [
  ...tellingWithin,
  ['template', 'list'],
  ['template', 'eject', 'agenda'],
  ['validate', '--resume'],
];

/** What merges was told already whose projects they are. */
export const merging: readonly string[] = ['merge', 'sorties/parts/part-1-of-1.jsonl'];
