// jalon export person: all that the project holds about one person, for who asks (article 15 of the GDPR).
import { basename, dirname, resolve } from 'node:path';
import { UsageError, type World } from '../../../model/index.ts';
import { pathFrom } from '../../../reading/index.ts';
import { writtenReport } from '../../../reporting/index.ts';
import { privateIgnored } from '../../../usecases/changes/private-ignored.ts';
import { personFiles } from '../../../usecases/export/person.ts';
import { readAndCheck } from '../../../usecases/read-and-check.ts';
import { refuseUnread } from '../../../usecases/refuse-unread.ts';
import { personDataWords } from '../../../wording/people/data-protection.ts';
import { writeOutputs, writeRevisions } from '../../../writing/index.ts';
import { projectOf } from '../change.ts';
import { printJson } from '../options.ts';
import { besideMark } from '../place-documents.ts';
import type { ExportOptions } from './write-export.ts';

/** 0 even when nothing is held: that too is an answer. */
export function exportPerson(typed: string, options: ExportOptions, world: World): 0 {
  const { today = world.today, out, dryRun = false, json, project: path = '.' } = options;
  const root = projectOf(options, world);
  const { workspace, checked } = readAndCheck(root, { today });
  refuseUnread(workspace);
  const { project, problems } = checked;
  if (project === null) throw new UsageError('project-unreadable', { path, count: problems.length });
  const language = options.lang ?? project.language;
  const words = personDataWords[language];
  const home = out === undefined ? root : dirname(resolve(world.cwd, out));
  const { person, files } = personFiles(typed, { project, workspace, today }, language, (key) =>
    out === undefined ? `.private/${words.file}-${key}` : basename(out).replace(/\.(?:md|json)$/, ''),
  );
  if (out === undefined && !dryRun) writeRevisions(root, privateIgnored(root));
  const written = writeOutputs(home, files, { dryRun, besideMark: besideMark[language], project: root });
  if (json) {
    const [mentions, toCheck] = [person.mentions.length, person.toCheck.length];
    printJson(world, 'export', { written, mentions, toCheck, unsearched: person.unsearched });
    return 0;
  }
  const notes = personDataWords[options.lang ?? world.language];
  world.out(
    writtenReport(pathFrom(world.cwd, home), written, { language: options.lang ?? world.language, colour: world.colour, dryRun }),
  );
  world.err(`${notes.told(person.mentions.length)}${notes.limits}\n`);
  if (person.toCheck.length > 0) world.err(`${notes.checking(person.toCheck.length)}\n`);
  if (person.unsearched.length > 0) world.err(`${notes.unsearched(person.unsearched)}\n`);
  return 0;
}
