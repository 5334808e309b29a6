// jalon doctor: what is installed on this machine, what each is for, and how to get what is missing.

import manifest from '../../../package.json' with { type: 'json' };
import { unlessGivenUp } from '../../asking/index.ts';
import { type Installed, type Language, type OldChange, shippedTheme, UsageError, type World } from '../../model/index.ts';
import { findProjects, oldChangeFolder, oldChangeIn, packageHome, readWorkspace, revisionsOf } from '../../reading/index.ts';
import { doctorReport } from '../../reporting/index.ts';
import { installed } from '../../running/index.ts';
import { colon } from '../../values/index.ts';
import { oldChange } from '../../wording/changes/changes.ts';
import { visible } from '../../wording/visible.ts';
import { dropFolder, writeRevisions } from '../../writing/index.ts';
import { atTerminal } from '../at-terminal.ts';
import { type CommonOptions, printJson } from './options.ts';

// A change that an earlier jalon left in a project: shown, and made or dropped by who is asked.

function textOf({ files, isReadable }: OldChange, language: Language): string {
  const words = oldChange[language];
  const lines = isReadable
    ? files.map(({ path, state }) => `  ${visible(path)}${colon[language]}${words.states[state]}`)
    : [`  ${words.unreadable}`];
  return `\n${[words.title, ...lines].join('\n')}\n`;
}

/** Nothing is written but by the answer of somebody who is there; nothing at all when one of its files is not as it should be. */
async function settleOldChange(root: string, language: Language, world: World): Promise<void> {
  const found = oldChangeIn(root);
  if (found === null) return;
  const words = oldChange[language];
  world.out(textOf(found, language));
  const isSound = found.isReadable && found.files.every(({ state }) => state === 'ready' || state === 'made');
  const choices = ['leave', ...(isSound ? (['make'] as const) : []), 'drop'] as const;
  const choice = world.interactive
    ? choices[
        await atTerminal(world, language).choose(
          words.question,
          choices.map((one) => words.choices[one]),
          0,
        )
      ]
    : 'leave';
  if (choice === 'make') {
    const revisions = revisionsOf(root, found);
    const meanwhile = writeRevisions(root, revisions);
    if (meanwhile.length > 0) {
      world.out(`${words.changedMeanwhile}\n`);
      return;
    }
    dropFolder(root, oldChangeFolder);
    world.out(`${words.made(revisions.length)}\n`);
  } else if (choice === 'drop') {
    dropFolder(root, oldChangeFolder);
    world.out(`${words.dropped}\n`);
  } else world.out(`${words.left}\n`);
}

const engines = manifest.engines.node;

/** `^20.19 || ^22.13 || >=24`: the two forms that the package uses. */
export function suits(version: string, wanted: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return wanted.split('||').some((one) => {
    const [, form = '', least = '0', from = '0'] = /^\s*(\^|>=)(\d+)(?:\.(\d+))?/.exec(one) ?? [];
    if (form === '^') return major === Number(least) && minor >= Number(from);
    return form === '>=' && (major > Number(least) || (major === Number(least) && minor >= Number(from)));
  });
}

/** Full paths; none where there is no project. */
function projectsHere({ cwd }: World): readonly string[] {
  try {
    return findProjects(['.'], cwd);
  } catch (error) {
    if (error instanceof UsageError) return [];
    throw error;
  }
}

/** The fonts of the projects here, and those that jalon gives to the others. */
function fontsHere(world: World): readonly string[] {
  const { headings, text } = shippedTheme.fonts;
  const own = projectsHere(world).flatMap((root) =>
    readWorkspace(root)
      .files.filter(({ kind }) => kind === 'theme' || kind === 'project')
      .flatMap(({ kind, data }) => Object.values(Object((kind === 'project' ? Object(data).theme : data)?.fonts))),
  );
  const fonts = own.filter((one): one is string => typeof one === 'string');
  return fonts.length > 0 ? fonts : [headings, text];
}

/**
 * 0, or 1 when jalon does not support this version of Node: what is missing beside keeps nothing from working; 130 when somebody gave up at the
 * question about what an earlier jalon left in a project.
 */
export const doctor = (options: CommonOptions, world: World, asked = installed): Promise<0 | 1 | 130> =>
  unlessGivenUp(() => examine(options, world, asked));

async function examine(options: CommonOptions, world: World, asked: typeof installed): Promise<0 | 1> {
  const node = process.versions.node;
  const isSupported = suits(node, engines);
  const found: readonly Installed[] = [
    { name: 'jalon', state: 'there', version: manifest.version, path: packageHome() },
    { name: 'node', state: isSupported ? 'there' : 'other', version: node, path: process.execPath, instead: engines },
    ...(await asked({ fonts: fontsHere(world) })),
  ];
  if (options.json) printJson(world, 'installed', found);
  else {
    const language = options.lang ?? world.language;
    world.out(doctorReport(found, { language, colour: world.colour }));
    for (const root of projectsHere(world)) await settleOldChange(root, language, world);
  }
  return isSupported ? 0 : 1;
}
