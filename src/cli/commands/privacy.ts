// jalon privacy: what everything that is published leaves open of the small counts of surveys; and those counts set apart from the project.
import { resolve } from 'node:path';
import { UsageError, type World } from '../../model/index.ts';
import { heldInFiles } from '../../project/people/index.ts';
import { heldReport, type PrivacyReportData, privacyReport } from '../../reporting/index.ts';
import { apartRevisions } from '../../usecases/apart-results.ts';
import { countingDocuments } from '../../usecases/documents/counting-documents.ts';
import { privacyOf } from '../../usecases/privacy.ts';
import { readAndCheck } from '../../usecases/read-and-check.ts';
import { heldSentence } from '../../wording/people/held-in-files.ts';
import { privacyWords } from '../../wording/people/privacy.ts';
import { locked, remembering, writeRevisions } from '../../writing/index.ts';
import { eachProject, ofThoseMeant } from './each-project.ts';
import type { CommonOptions } from './options.ts';
import { tellEach } from './tell-each.ts';
import { sharedTemplates } from './wanted-formats.ts';

export interface PrivacyOptions extends CommonOptions {
  /** What each file holds about people, instead. */
  readonly files?: boolean;
  /** True counts go to `.private/`, and what may be published stays in the results of the project. */
  readonly write?: boolean;
  readonly dryRun?: boolean;
  /** A folder of templates that projects share: its documents are named too. */
  readonly templates?: string;
}

/** jalon privacy --files: what each file of the projects holds about people. */
const heldFiles = (paths: readonly string[], options: CommonOptions, world: World): Promise<number> =>
  tellEach(paths, options, world, {
    work: ({ project, workspace }, language) => ({ title: project.info.title, files: heldInFiles(workspace), language }),
    kind: 'files',
    json: (told) => ({ files: told?.files.map((file) => ({ ...file, says: heldSentence(file, told.language) })) ?? null }),
    say: heldReport,
  });

/** 1 when a count is given away, or could not be judged; 0 where the true counts are on another computer, which is said. */
export const privacy = (paths: readonly string[], options: PrivacyOptions, world: World): Promise<number> =>
  ofThoseMeant(paths, options, world, async (projects) => {
    if (options.files) return heldFiles(projects, options, world);
    if (options.write) await setApart(projects, options, world);
    return certificates(projects, options, world);
  });

/** @throws UsageError `changed-meanwhile` */
async function setApart(paths: readonly string[], options: PrivacyOptions, world: World): Promise<void> {
  const { lang: language = world.language, dryRun = false } = options;
  for await (const { root } of eachProject(paths, options, world, () => null)) {
    const folder = resolve(world.cwd, root);
    const paths = locked(folder, () => {
      const { workspace, checked } = readAndCheck(folder, { today: options.today ?? world.today });
      if (checked.project === null) return [];
      const revisions = apartRevisions({ project: checked.project, workspace, today: options.today ?? world.today });
      const written = revisions.flatMap(({ path, after }) =>
        path.startsWith('surveys/') && after !== null ? [[path, after] as const] : [],
      );
      const along = written.length === 0 ? [] : [remembering(folder, written)];
      const meanwhile = dryRun || revisions.length === 0 ? [] : writeRevisions(folder, revisions, { along });
      if (meanwhile.length > 0) throw new UsageError('changed-meanwhile', { paths: meanwhile });
      return revisions.map(({ path }) => path);
    });
    const words = privacyWords[language];
    const told = [words.apart(paths, dryRun), ...(dryRun || paths.length === 0 ? [] : [words.before])];
    if (!options.json) world.err(told.map((line) => `${line}\n`).join(''));
  }
}

async function certificates(paths: readonly string[], options: PrivacyOptions, world: World): Promise<number> {
  const organisation = sharedTemplates(options.templates, world.cwd);
  let isBroken = false;
  const code = await tellEach(paths, options, world, {
    work: async ({ project, workspace }, language): Promise<PrivacyReportData> => {
      const surveys = await privacyOf(project, language);
      const documents = surveys.length === 0 ? [] : countingDocuments({ project: workspace.root, organisation }, language);
      isBroken ||= surveys.some(({ proof }) => proof.givenAway.length + proof.unproved.length > 0);
      return { title: project.info.title, surveys, documents };
    },
    kind: 'privacy',
    json: (told) => ({ surveys: told?.surveys ?? null, documents: told?.documents ?? null }),
    say: privacyReport,
  });
  return Math.max(code, isBroken ? 1 : 0);
}
