// The house as V8 compiled it at an earlier run of the same command: what runs once is mostly what V8 has to compile first. Node's own cache
// keeps what a file needs before it runs; this one keeps the functions that a run called, which is nearly all of them.
const {
  closeSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} = require('node:fs');
const modules = require('node:module');
const { homedir } = require('node:os');
const { dirname, isAbsolute, join } = require('node:path');
const { getHeapSpaceStatistics, setFlagsFromString } = require('node:v8');
const vm = require('node:vm');
const { crc32 } = require('node:zlib');

const { env } = process;

const path = join(__dirname, '../dist/jalon.cjs');

/**
 * What is kept is made anew once a day, in milliseconds, and by a run that had so many times the code of the one that kept it, and a page more, in
 * bytes: V8 counts a page that code was begun on as full, so that two runs of the same may differ by one.
 */
const [day, growth, page] = [24 * 60 * 60 * 1000, 1.1, 256 * 1024];

/**
 * In bytes, the code that V8 has made or taken up until now: that of a run which called little, such as one that other threads do the work of, is
 * a part of what the next one needs.
 */
const codeSize = () =>
  getHeapSpaceStatistics()
    .filter(({ space_name: name }) => name === 'code_space' || name === 'trusted_space')
    .reduce((sum, { space_used_size: size }) => sum + size, 0);

/**
 * Sums of the source and of what is kept, how much code the run had that kept it, then what is kept: V8 believes what it is given, so that a byte
 * too few would be run.
 */
const HEAD = 12;

function kept(file, source) {
  try {
    const descriptor = openSync(file);
    try {
      const bytes = readFileSync(descriptor);
      const data = bytes.subarray(HEAD);
      if (bytes.readUInt32LE(0) !== source || bytes.readUInt32LE(4) !== crc32(data)) return undefined;
      return { data, code: bytes.readUInt32LE(8), isOld: Date.now() - fstatSync(descriptor).mtimeMs > day };
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return undefined;
  }
}

/** Whether it could be done. */
function did(act) {
  try {
    act();
    return true;
  } catch {
    return false;
  }
}

/** Whole or not at all, whoever else writes it; where nothing can be kept, nothing is. */
function keep(file, source, data, code) {
  const head = Buffer.alloc(HEAD);
  head.writeUInt32LE(source, 0);
  head.writeUInt32LE(crc32(data), 4);
  head.writeUInt32LE(code, 8);
  const aside = `${file}.${process.pid}`;
  const isWritten = did(() => {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(aside, Buffer.concat([head, data]), { flag: 'wx', mode: 0o600 });
    renameSync(aside, file);
  });
  if (!isWritten) did(() => rmSync(aside, { force: true }));
}

/** Of installations and versions of Node, those that are kept: what a day used, it has touched. */
const most = 16;

/** What goes: all but the newest, and what nothing used for a month, such as what an installation that is gone or an older version left. */
function clear(folder) {
  const found = readdirSync(folder).map((name) => ({ path: join(folder, name), used: lstatSync(join(folder, name)).mtimeMs }));
  found.sort((one, other) => other.used - one.used);
  for (const [at, { path, used }] of found.entries())
    if (at >= most || Date.now() - used > 30 * day) rmSync(path, { recursive: true, force: true });
}

/** What all installations keep: with the person, never in a temporary folder that others write into, as it is run again. */
function sharedFolder() {
  const said = (name) => (isAbsolute(env[name] ?? '') ? env[name] : undefined);
  if (said('NODE_COMPILE_CACHE')) return join(env.NODE_COMPILE_CACHE, 'jalon');
  if (process.platform === 'win32') return join(said('LOCALAPPDATA') ?? join(homedir(), 'AppData', 'Local'), 'jalon', 'compiled');
  const caches = process.platform === 'darwin' ? join(homedir(), 'Library', 'Caches') : join(homedir(), '.cache');
  return join(said('XDG_CACHE_HOME') ?? caches, 'jalon', 'compiled');
}

/** Where this installation, by where it stands, keeps what this Node compiled; null for nowhere. */
function compiledFolder() {
  if (env.NODE_DISABLE_COMPILE_CACHE) return null;
  const place = crc32(path).toString(16).padStart(8, '0');
  return join(sharedFolder(), `${place}-${process.version}-${process.arch}`);
}

/**
 * Most runs are short: code is made fast later than V8 would, as making it fast takes longer than such a run gains. V8 says that in other words
 * from Node 22 on.
 */
function hurryLess() {
  const v8 = Number(process.versions.v8.split('.')[0]);
  setFlagsFromString(v8 > 11 ? '--invocation-count-for-turbofan=10000' : '--interrupt-budget=1000000');
  if (v8 > 12) setFlagsFromString('--invocation-count-for-maglev=4000');
  // What was compiled and not called for a while stays: a long run would keep little of what it called, and compile some of it twice.
  setFlagsFromString('--no-flush-bytecode');
  // The solver's too, in bytes that ran: Node would wait for what is being made fast before it ends. A solve of seconds comes to it all the same.
  setFlagsFromString('--wasm-tiering-budget=200000000');
}

const [opening, closing] = ['(function (exports, require, module, __filename) {', '\n})'];

/** The house between what makes a function of it, in one piece: pieces put together afterwards would stand in memory twice. */
function wrapped() {
  const descriptor = openSync(path);
  try {
    const { size } = fstatSync(descriptor);
    const bytes = Buffer.allocUnsafeSlow(opening.length + size + closing.length);
    bytes.latin1Write(opening, 0);
    bytes.latin1Write(closing, opening.length + size);
    for (let done = 0, more = -1; done < size && more !== 0; done += more)
      more = readSync(descriptor, bytes, opening.length + done, size - done);
    return bytes;
  } finally {
    closeSync(descriptor);
  }
}

/** What was read is let go at once, where Node can and the memory is its own: otherwise it stays until all of memory is looked through. */
const letGo = ({ buffer }) => buffer.byteLength > Buffer.poolSize && buffer.transfer?.(0);

/**
 * Opens the house: its doors, each loaded when it is asked for, and `keep`, for when `command`, a word, has run well.
 * @throws what `openSync` throws where the house was not built
 */
function open(command) {
  hurryLess();
  const folder = compiledFolder();
  // Whoever works on a stranger's project leaves nothing that is run later.
  const mayKeep = folder !== null && !env.JALON_SUPERVISED;
  // Of packages that stay outside.
  if (mayKeep) modules.enableCompileCache?.(folder);
  const bytes = wrapped();
  const sum = folder === null ? 0 : crc32(bytes);
  const file = folder === null ? null : join(folder, command);
  const known = file === null ? undefined : kept(file, sum);
  const script = new vm.Script(bytes.latin1Slice(), { filename: path, cachedData: known?.data });
  letGo(bytes);
  if (known) letGo(known.data);
  const module = { exports: {} };
  script.runInThisContext()(module.exports, modules.createRequire(path), module, path);
  const isWanted = known === undefined || known.isOld || script.cachedDataRejected;
  return {
    doors: module.exports,
    keep() {
      if (!mayKeep) return;
      const code = codeSize();
      if (!isWanted && code <= known.code * growth + page) return;
      keep(file, sum, script.createCachedData(), code);
      did(() => clear(dirname(folder)));
    },
  };
}

module.exports = { compiledFolder, open, opening };
