// jalon export person: all that the project holds about one person, for who asks (article 15 of the GDPR).
import { basename, dirname, relative, resolve } from 'node:path';
import { type OutputFile, type Project, UsageError, type Workspace, type World } from '../../../model/index.ts';
import { type Identity, identitiesIn, keptData, personData, type Sought } from '../../../project/people/index.ts';
import { readText } from '../../../reading/index.ts';
import { jsonText, personDataReport, writtenReport } from '../../../reporting/index.ts';
import { readAndCheck } from '../../../usecases/read-and-check.ts';
import { refuseUnread } from '../../../usecases/refuse-unread.ts';
import { canonicalId, folded, nearest } from '../../../values/index.ts';
import { personDataWords } from '../../../wording/data-protection.ts';
import { writeOutputs } from '../../../writing/index.ts';
import { projectOf } from '../change.ts';
import { printJson } from '../options.ts';
import { besideMark } from '../place-documents.ts';
import type { ExportOptions } from './write-export.ts';

const nobody: Omit<Identity, 'id'> = { name: null, email: null, phone: null };
const wordsOf = (name: string): string => name.split(/\s+/).map(folded).sort().join(' ');

/** By id, by e-mail or by name; a name or an address that no register has is looked for in the texts. */
function sought(typed: string, { actors }: Project, workspace: Workspace): Sought {
  const identities = identitiesIn(workspace);
  const text = typed.trim();
  if (/^PE-\d+$/i.test(text)) {
    const same = ({ id }: { readonly id: string }): boolean => canonicalId(id) === canonicalId(text.toUpperCase());
    const known = [...(actors.people ?? []), ...identities];
    const id = known.find(same)?.id;
    if (id === undefined)
      throw new UsageError('unknown-person', {
        typed: text,
        nearest:
          nearest(
            text.toUpperCase(),
            known.map((one) => one.id),
          ) ?? '',
      });
    return { ...nobody, ...identities.find(same), id };
  }
  const isIt = ({ name, email }: Identity): boolean =>
    email?.toLowerCase() === text.toLowerCase() || (name !== null && wordsOf(name) === wordsOf(text));
  const found = identities.find(isIt);
  if (found !== undefined) return found;
  if (text.includes('@')) return { ...nobody, id: null, email: text };
  if (/\s/.test(text)) return { ...nobody, id: null, name: text };
  throw new UsageError('unknown-person', { typed: text, nearest: '' });
}

/** 0 even when nothing is held: that too is an answer. */
export function exportPerson(typed: string, options: ExportOptions, world: World): 0 {
  const { today = world.today, out, dryRun = false, json, project: path = '.' } = options;
  const root = projectOf(options, world);
  const { workspace, checked } = readAndCheck(root, {}, today);
  refuseUnread(workspace);
  const { project, problems } = checked;
  if (project === null) throw new UsageError('project-unreadable', { path, count: problems.length });
  const language = options.lang ?? project.language;
  const words = personDataWords[language];
  const raw = workspace.answers.map(({ path: file }) => ({ path: file, text: readText(root, file) }));
  const person = personData(sought(typed, project, workspace), workspace, raw);
  const markdown = personDataReport(person, { info: project.info, kept: keptData(project, workspace, today), language, today });
  const home = out === undefined ? root : dirname(resolve(world.cwd, out));
  const bare = out === undefined ? `.private/${words.file}-${person.id ?? 'x'}` : basename(out).replace(/\.(?:md|json)$/, '');
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const files: readonly OutputFile[] = [
    { path: `${bare}.md`, bytes: bytes(markdown) },
    { path: `${bare}.json`, bytes: bytes(jsonText({ jalon: 1, kind: 'person', person })) },
  ];
  const written = writeOutputs(home, files, { dryRun, besideMark: besideMark[language] });
  if (json) {
    printJson(world, 'export', { written, mentions: person.mentions.length, unsearched: person.unsearched });
    return 0;
  }
  const told = personDataWords[options.lang ?? world.language];
  world.out(
    writtenReport(relative(world.cwd, home), written, { language: options.lang ?? world.language, colour: world.colour, dryRun }),
  );
  world.err(`${told.told(person.mentions.length)}${told.limits}\n`);
  if (person.unsearched.length > 0) world.err(`${told.unsearched(person.unsearched)}\n`);
  return 0;
}
