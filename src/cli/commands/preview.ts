// jalon preview: the project in a browser of this computer, which follows each save until it is closed.
import { UsageError, type World } from '../../model/index.ts';
import { listen, watchFolder } from '../../previewing/index.ts';
import { findOffice, openPress, untilStopped } from '../../running/index.ts';
import { documentFiles } from '../../usecases/preview/document-files.ts';
import { previewOf } from '../../usecases/preview/preview-of.ts';
import { previewWords } from '../../wording/documents/preview.ts';
import { projectOf } from './change.ts';
import { settingsOf } from './each-project.ts';
import type { CommonOptions } from './options.ts';
import { afterSign } from './when-stopped.ts';

export interface PreviewOptions extends CommonOptions {
  readonly port?: number;
}

/** A stranger's project has a budget of time, which a page that stays open has not. */
export async function preview(path: string | undefined, options: PreviewOptions, world: World): Promise<0> {
  if (world.trusts === false) throw new UsageError('preview-of-stranger', {});
  const root = projectOf({ ...options, ...(path !== undefined && { project: path }) }, world);
  const language = options.lang ?? world.language;
  const settings = settingsOf(options, world);
  const press = findOffice() === null ? null : openPress();
  const listeners = new Set<() => void>();
  let standing = previewOf(root, settings, language);
  const watching = watchFolder(root, () => {
    standing = previewOf(root, settings, language);
    for (const hear of listeners) hear();
  });
  try {
    await watching.ready;
    const { address, close } = await listen(
      {
        language,
        preview: () => standing,
        files: documentFiles(root, settings, language, press),
        onChange: (hear) => {
          listeners.add(hear);
          return () => listeners.delete(hear);
        },
      },
      options.port,
    );
    world.out(`${previewWords[language].at(address)}\n`);
    await untilStopped();
    close();
    world.err(`${afterSign(world)}${previewWords[language].closed}\n`);
    return 0;
  } finally {
    await watching.close();
    press?.close();
  }
}
