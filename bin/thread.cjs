// A thread of a run over many projects: the house as the command compiled it, then one task after the other.
const { open } = require('./compiled.cjs');

let work;

module.exports = (given) => {
  work ??= open(given.common.verb).doors.thread.default;
  return work(given);
};
