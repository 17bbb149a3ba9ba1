import type { Localized } from '../catalogue';
import type { unreadable as zh } from '../zhCN/unreadable';

export const unreadable: Localized<typeof zh> = {
  copy: 'Copy what is stored',
  copied: 'Copied',
  keep: 'Keep it as a file…',
  kept: 'Kept as “{{fileName}}”',
  cause: 'What was found',
  raw: 'As the library holds it',
  safe: 'Kapok will not touch it. A newer version will most likely open it; when it is urgent, keep it as a file and hand it to whoever looks after this desk.',
};
