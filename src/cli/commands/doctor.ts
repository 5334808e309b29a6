// jalon doctor: what is installed on this machine, what each is for, and how to get what is missing.

import manifest from '../../../package.json' with { type: 'json' };
import { unlessGivenUp } from '../../asking/index.ts';
import { type Installed, shippedTheme, UsageError, type World } from '../../model/index.ts';
import { findProjects, packageHome, readWorkspace } from '../../reading/index.ts';
import { doctorReport } from '../../reporting/index.ts';
import { installed } from '../../running/index.ts';
import { type CommonOptions, printJson } from './options.ts';
import { settleOldChange } from './settle-old-change.ts';

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
