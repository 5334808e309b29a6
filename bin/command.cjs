// Hands the real world to the house and sets the exit code.
// A script, as the house: Node reads scripts sooner than modules.

const { env, stdout, stderr } = process;

/** --color and --no-color, then FORCE_COLOR, then NO_COLOR (an empty one says nothing), then a dumb terminal; null when nobody said. */
function wantedColour() {
  if (process.argv.includes('--no-color')) return 0;
  if (process.argv.includes('--color')) return 1;
  if (env.FORCE_COLOR) return /^[0-3]$/.test(env.FORCE_COLOR) ? Number(env.FORCE_COLOR) : Number(env.FORCE_COLOR !== 'false');
  return env.NO_COLOR || env.TERM === 'dumb' ? 0 : null;
}

const wanted = wantedColour();
const terminals = [stdout, stderr].filter(({ isTTY }) => isTTY);
const colour = wanted ?? (terminals.length === 0 ? 0 : env.COLORTERM === 'truecolor' ? 3 : 1);
/** Unless it was asked for, no colour goes into a file or a pipe, were the other of the two a terminal. */
const writer = (stream) => (text) =>
  stream.write(wanted || stream.isTTY ? text : require('node:util').stripVTControlCharacters(text));
// Questions are asked by a package that decides for itself, from the environment.
if (wanted === 0) env.NO_COLOR = '1';

/** Into a pipe or a file, as wide as COLUMNS says. */
const width = () => stdout.columns || (/^[1-9]\d{0,4}$/.test(env.COLUMNS ?? '') ? Number(env.COLUMNS) : 100);

const now = new Date();
const pad = (value) => String(value).padStart(2, '0');

const words = process.argv.slice(2).filter((word) => word !== '--color' && word !== '--no-color');

const language = /^en/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || '') ? 'en' : 'fr';

/** Opened once, by the command that is typed. */
let opened;
function house() {
  opened ??= require('./compiled.cjs').open(/^[a-z-]+$/.test(words[0] ?? '') ? words[0] : 'help');
  return opened;
}

/** What went wrong outside of the command's own course is told as it would be inside, and ends it. */
function fail(error, isOutput = false) {
  process.exit(house().doors.cli.tellFault(error, process.argv.slice(2), { err: writer(stderr), language }, isOutput));
}
process.on('uncaughtException', (error) => fail(error));
// A closed pipe (jalon … | head) is the reader's choice, not a failure; where nobody hears what goes wrong, the exit code alone tells it.
stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') fail(error, true);
});
stderr.on('error', () => {});

/** `--trusted` and `--untrusted`, the last one typed; otherwise what a machine checks is not its own. */
const isUntrusted =
  (words.findLast((word) => word === '--trusted' || word === '--untrusted') ??
    (env.CI && env.CI !== 'false' ? '--untrusted' : '--trusted')) === '--untrusted';
/** Its words are all that is read. */
const isHelp = words.length === 0 || words[0] === 'help' || words.includes('--help') || words.includes('-h');
const isAbove = isUntrusted && !isHelp && !(env.JALON_SUPERVISED === '1' && process.send);

/** Asked by editors and scripts at every turn: it needs none of the house. */
const version = () => require('../package.json').version;

async function command() {
  if (words.length === 1 && (words[0] === '--version' || words[0] === '-V')) {
    stdout.write(`${version()}\n`);
    return;
  }
  const world = {
    cwd: process.cwd(),
    today: `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`,
    colour,
    interactive: Boolean(stdout.isTTY && process.stdin.isTTY && !env.CI),
    live: Boolean(stderr.isTTY && env.TERM !== 'dumb'),
    width: width(),
    folds: {
      get out() {
        return (stdout.isTTY && stdout.columns) || null;
      },
      get err() {
        return (stderr.isTTY && stderr.columns) || null;
      },
      get height() {
        return stdout.rows;
      },
    },
    // `performance` would load a module of Node for the time alone.
    now: () => process.uptime() * 1000,
    language,
    env,
    trusts: !isUntrusted,
    out: writer(stdout),
    err: writer(stderr),
  };
  if (isAbove) {
    const { supervise } = await import('../dist/supervise.js');
    const tell = (over, budget) => house().doors.overBudget.tellOverBudget(over, budget, words, world);
    const readable = [require('./compiled.cjs').compiledFolder() ?? []].flat();
    process.exitCode = await supervise(__filename, process.argv.slice(2), world, { tell, readable });
    return;
  }
  const { doors, keep } = house();
  process.exitCode = await doors.cli.run(words, world);
  if (process.exitCode < 2) keep();
}

module.exports = command();
