// One child of the report: passes files through the engine, one after the other, and says what became of each. The first word is the bundled engine.
import { readFileSync } from 'node:fs';
import { prepareFor, VALUE } from './engine.js';
import { planted } from './plant.js';
import { compareFiles, partsWithTags } from './same-content.js';

const prepare = prepareFor(await import(process.argv[2]));
const isPlanted = process.argv[3] === 'planted';

/** What became of one file, and the processor time that the engine took, in milliseconds. */
function pass(path) {
  const file = new Uint8Array(readFileSync(path));
  const ending = /\.(\w{3})x$/i.exec(path)[1].toLowerCase();
  const plant = (text) => {
    try {
      return isPlanted ? planted(file, ending, text) : null;
    } catch {
      return null;
    }
  };
  const bytes = plant('{{x}}') ?? file;
  const start = process.cpuUsage();
  const spent = () => {
    const { user, system } = process.cpuUsage(start);
    return Math.round((user + system) / 1000);
  };
  try {
    const { problems, warnings, made } = prepare(bytes, ending);
    const told = warnings.map(({ code, part, name }) => ({ code, part, name }));
    const said = problems.map(({ code, part, name, tag }) => ({ code, part, name, tag }));
    if (said.length > 0) return { spent: spent(), problems: said, told };
    const took = spent();
    const wanted = plant(VALUE);
    return {
      spent: took,
      told,
      ...compareFiles(wanted ?? file, made, wanted !== null),
      tagsBefore: partsWithTags(file),
      tagsAfter: partsWithTags(made),
    };
  } catch (error) {
    if (error?.problem) return { spent: spent(), problems: [error.problem], told: [] };
    return { spent: spent(), exception: `${error?.stack ?? error}`.split('\n').slice(0, 4).join(' ') };
  }
}

process.on('message', (path) => {
  process.send({ ...pass(path), memory: Math.round(process.resourceUsage().maxRSS / 1024) });
});
process.send('ready');
