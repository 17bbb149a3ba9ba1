/** What could not be done because a disk is full. */
export const roomErrors = {
  importNoRoom: {
    what: '磁盘满了，导入停在这里',
    why: '剩下的空间存不下余下的稿件。已导入的都在稿库里。',
    todo: '腾出一些空间，再接着导入。',
  },
  libraryNoRoom: {
    what: '磁盘满了，打不开稿库',
    why: '打开稿库要用一些空间，换新版时还要先备份。稿件都在，没有改动。',
    todo: '腾出一些空间，再打开木棉采编。',
  },
} as const;
