import type { MakingWatch } from '../backup/makingWatch';
import type { PageFile } from './pageFile';

/** The same file, telling how many of its pages have been asked for; each counts once. */
export function watchPages(file: PageFile, watch: MakingWatch): PageFile {
  const read = new Set<number>();
  return {
    ...file,
    page: (number) => {
      if (number >= 1 && number <= file.count) read.add(number);
      watch({ step: 'pages', done: read.size, all: file.count });
      return file.page(number);
    },
  };
}
