/** Why an article that was handed over is not taken or merged. */
export const handoverReasons = {
  handoverForeign: {
    what: '这不是木棉的移交文件',
    why: '里面的内容不是木棉写的，或被别的程序改过。稿库没有动。',
    todo: '请对方用“移交稿件”重新存一份。',
  },
  handoverDamaged: {
    what: '移交文件坏了',
    why: '它在路上被改动过，或没有传完。整个文件都没有收，稿库没有动。',
    todo: '请对方再发一次；用优盘拷的，先等拷完再拔。',
  },
  handoverTooNew: {
    what: '移交文件是新版木棉写的',
    why: '这里的木棉还读不懂。稿库没有动。',
    todo: '先把这里的木棉升级，再收一次。',
  },
  handoverWhole: {
    what: '这个文件里是整个稿库',
    why: '它不能并到现在的稿库里，只能恢复成一个新的稿库。现在的稿库没有动。',
    todo: '到“备份与恢复”里，用“从别的文件恢复”打开它。',
  },
  handoverArticles: {
    what: '这个文件里是移交的稿件',
    why: '它不是整个稿库，不能恢复成稿库。',
    todo: '用“接收移交文件”收进现在的稿库。',
  },
  incomingNotFound: {
    what: '找不到对方的稿子',
    why: '它可能连同稿件一起清除了。',
    todo: '再收一次移交文件。',
  },
  incomingSettled: {
    what: '对方的稿子已经处理过了',
    why: '它已合并，或已放在一边。',
    todo: '关上这个窗口，看看稿件现在的样子。',
  },
  mergeUnsettled: {
    what: '还有 {{count}} 处没有定',
    why: '每一处都要选一边，才能合成新的一版。',
    todo: '选完剩下的，再合成。',
  },
} as const;
