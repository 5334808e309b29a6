// Tells that something in a folder was saved, once for what is saved together.
import { watch } from 'chokidar';

/** In milliseconds: one save of an editor, or of a command, is several events. */
const TOGETHER = 60;

/** Of a folder, those that hold what is made from the rest, or what is none of its matters; links are not followed. */
const ASIDE = /(?:^|[\\/])(?:\.git|\.jalon|build|exports|node_modules)(?:$|[\\/])|\.jalon-pending/;

export interface Watching {
  /** Once it is there, no save passes unseen. */
  readonly ready: Promise<void>;
  readonly close: () => Promise<void>;
}

export function watchFolder(folder: string, changed: () => void): Watching {
  const watcher = watch(folder, {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path) => ASIDE.test(path.slice(folder.length)),
  });
  let waiting: NodeJS.Timeout | undefined;
  watcher.on('all', () => {
    clearTimeout(waiting);
    waiting = setTimeout(changed, TOGETHER);
  });
  // A folder that goes while it is looked into is a change like another.
  watcher.on('error', changed);
  return {
    ready: new Promise((resolve) => watcher.once('ready', resolve)),
    close: () => {
      clearTimeout(waiting);
      return watcher.close();
    },
  };
}
