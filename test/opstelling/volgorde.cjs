const Sequencer = require('@jest/test-sequencer').default;

/** What takes longest, longest first: begun last, it would keep one worker busy while the others are done. */
const LANG = [
  'aanval/orakel',
  'nietInmenging/nietInmenging',
  'start/start',
  'aanval/raster',
  'vsv/publicatie/lekken',
  'policy/matrix',
  'dashboard/sessie',
  'beheer/pagina',
  'dashboard/toegankelijk',
  'beheer/herstel',
];

const plaats = ({ path }) => {
  const nr = LANG.findIndex((naam) => path.endsWith(`/${naam}.test.ts`));
  return nr < 0 ? LANG.length : nr;
};

module.exports = class extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((een, ander) => plaats(een) - plaats(ander));
  }
};
