/** Refusals of whole libraries: what happened, why, and what to do. */
export const libraryErrors = {
  copyMissing: {
    what: '第二处备份没有写成',
    why: '选作第二处的文件夹现在不在，磁盘可能没有接好。稿库自己的备份是好的。',
    todo: '接好磁盘，再备份一次；或换一个文件夹。',
  },
  copyNoRoom: {
    what: '第二处备份没有写成',
    why: '第二处的磁盘空间不够。稿库自己的备份是好的。',
    todo: '腾出一些空间，或换一个文件夹。',
  },
  copyFolder: {
    what: '第二处备份没有写成',
    why: '第二处的文件夹写不进去，或没有回应。稿库自己的备份是好的。',
    todo: '检查它能否写入，或换一个文件夹。',
  },
  wholeNoRoom: {
    what: '没有写成',
    why: '要放文件的磁盘空间不够：写的时候要占稿库的两倍。稿库没有动。',
    todo: '腾出一些空间，或换一个磁盘再写。',
  },
  wholeFolder: {
    what: '没有写成',
    why: '选的地方写不进去，或没有回应。稿库没有动。',
    todo: '检查磁盘是否接好，或换一个文件夹再写。',
  },
  salvageNothing: {
    what: '没有救出稿件',
    why: '这个文件里没有一篇稿件还读得出来。它没有动。',
    todo: '用最近的备份恢复；文件先留着，可以请人再看。',
  },
  salvageForeign: {
    what: '这不是木棉采编的稿库',
    why: '文件是别的程序写的。它没有动。',
    todo: '看看是不是选错了文件夹。',
  },
  libraryMissing: {
    what: '稿库不在原来的地方',
    why: '放稿库的磁盘没有接好，或文件夹移走、改名了。为了不弄混，没有在那里新建。',
    todo: '接好磁盘再试一次；文件夹移走了，就用“打开别的稿库”指给木棉采编。',
  },
  libraryForgotten: {
    what: '找不到这个稿库',
    why: '它已经不在列表里。',
    todo: '用“打开别的稿库”，选它的文件夹。',
  },
  libraryHere: {
    what: '这个稿库还列着',
    why: '木棉采编现在用的就是它。',
    todo: '先换到别的稿库，再把它从列表里去掉。',
  },
  noLibraryThere: {
    what: '这个文件夹不是稿库',
    why: '里面没有 library.sqlite 这个文件。',
    todo: '选稿库自己的文件夹；想要空的稿库，就用“新建稿库”。',
  },
  libraryTaken: {
    what: '没有新建',
    why: '这个文件夹里已经有一个稿库。',
    todo: '换一个文件夹；或用“打开别的稿库”打开它。',
  },
} as const;
