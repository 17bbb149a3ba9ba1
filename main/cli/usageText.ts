import { exportFormats } from '#shared/domain/job';
import { commandNames } from './commandNames';
import { commandTable } from './commandTable';

const lines = commandNames.map((name) => `  kapok ${commandTable[name].usage} [--json]\n`);

export const usageText = `kapok: the library on the command line

${lines.join('')}
FORMAT: ${exportFormats.join(', ')}
Exit status: 0 all well, 1 something failed (the rest is done), 2 wrong usage.
`;
