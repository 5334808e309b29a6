// The preview at an address of this computer alone, at a port that the system picks.
import { randomBytes } from 'node:crypto';
import { serve } from '@hono/node-server';
import { isDiskError, UsageError } from '../model/index.ts';
import { type PreviewSource, previewApp } from './app.ts';

/** The loopback of this computer: no other machine reaches it. */
const HOME = '127.0.0.1';

/** Another program listens there, or the system keeps the port for itself. */
const isPortError = (code: string): boolean => code === 'EADDRINUSE' || code === 'EACCES';

export interface Listening {
  /** With its token: whoever has it sees the project. */
  readonly address: string;
  readonly close: () => void;
}

/** `port`: any that is free when it is 0. */
export function listen(source: PreviewSource, port = 0): Promise<Listening> {
  const token = randomBytes(18).toString('base64url');
  let host = '';
  return new Promise((resolve, reject) => {
    const app = previewApp(source, { token, host: () => host });
    const server = serve({ fetch: app.fetch, hostname: HOME, port }, (at) => {
      host = `${HOME}:${at.port}`;
      resolve({
        address: `http://${host}/${token}/`,
        close: () => {
          server.close();
          // A browser that follows changes holds its connection for as long as it likes.
          if ('closeAllConnections' in server) server.closeAllConnections();
        },
      });
    });
    server.once('error', (error) => {
      const code = isDiskError(error) ? error.code : '';
      reject(isPortError(code) ? new UsageError('port-refused', { port, code }) : error);
    });
  });
}
