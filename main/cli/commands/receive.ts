import { resolve } from 'node:path';
import { defineCommand } from '../command';
import { oneWord } from '../words';

/** `receive`: takes a hand-over file into the library and says what became of each article. */
export const receiveCommand = defineCommand({
  usage: 'receive FILE --library DIR',
  options: {},
  read: (words) => ({ file: resolve(oneWord('receive', words, 'FILE')) }),
  run: async ({ file }, { app, t }) => {
    const receipt = await (await app()).library().handovers.receive(file);
    const { arrivals } = receipt;
    return {
      json: receipt,
      text: arrivals
        .map(({ articleId, kind, conflicts, title }) => {
          const places = kind === 'waiting' ? ` ${conflicts}` : '';
          return `${articleId}\t${kind}${places}\t${title}\n`;
        })
        .join(''),
      errors: arrivals
        .filter(({ kind }) => kind === 'refused')
        .map(({ articleId }) => `${articleId}: ${t('handover.kinds.refused')}`),
    };
  },
});
