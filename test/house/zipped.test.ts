// The archives for machines without Node: the same bytes each time, and what is to be started may be.
import { strFromU8, unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { launchers, notices } from '../../bin/portable-texts.js';
import { zipped } from '../../bin/zipped.js';

const files = new Map([
  ['jalon', Buffer.from('#!/bin/sh\n')],
  ['node/node', Buffer.from('machine')],
  ['app/été.txt', Buffer.from('é'.repeat(1000))],
]);

test('the same files give the same archive, whatever the day and where the machine stands', () => {
  const first = zipped('jalon-1', files);
  vi.useFakeTimers({ now: new Date('2031-07-01T00:00:00Z') });
  vi.stubEnv('TZ', 'Pacific/Noumea');
  expect(Buffer.compare(zipped('jalon-1', files), first)).toBe(0);
  vi.unstubAllEnvs();
  vi.useRealTimers();
  const inside = unzipSync(first);
  expect(Object.keys(inside)).toEqual(['jalon-1/jalon', 'jalon-1/node/node', 'jalon-1/app/été.txt']);
  expect(strFromU8(inside['jalon-1/app/été.txt'] ?? new Uint8Array())).toBe('é'.repeat(1000));
});

test('only what starts bears the right to', () => {
  const bytes = Buffer.from(zipped('j', files));
  // The central directory: the rights of Unix stand 38 bytes after its sign, the name 46 bytes after.
  const rights = [...files.keys()].map((path) => {
    const at = bytes.lastIndexOf(Buffer.from(`j/${path}`)) - 46;
    return [path, (bytes.readUInt32LE(at + 38) >>> 16).toString(8)];
  });
  expect(Object.fromEntries(rights)).toEqual({ jalon: '100755', 'node/node': '100755', 'app/été.txt': '100644' });
});

test.each(['linux-x64', 'win-x64', 'darwin-arm64'])('on %s, what is to be opened is there and is said', (platform) => {
  const texts = { ...launchers(platform), ...notices(platform, { version: '1.2.3', nodeVersion: '22.0.0' }) };
  const [opened = ''] = Object.keys(texts).filter((name) => name.startsWith('ouvrir-jalon.'));
  expect(texts['LISEZMOI.txt']).toContain(`Ouvrez ${opened} d’un double clic`);
  for (const [name, text] of Object.entries(texts)) {
    const isForWindows = /\.cmd$/.test(name) || (name === 'LISEZMOI.txt' && platform.startsWith('win'));
    expect(/\r\n/.test(text), name).toBe(isForWindows);
    // A console reads what lies beyond ASCII in a way of its own.
    if (name.endsWith('.cmd')) expect(text).toMatch(/^[\r\n -~]+$/);
  }
});
