/** One triple per error code: what happened, why, and what to do. */
export const errors = {
  details: '详细情况',
  invalid_input: {
    what: '这一步没有做成',
    why: '填写的内容不合要求。',
    todo: '改正标出的地方，再试一次。',
  },
  not_found: {
    what: '找不到要用的东西',
    why: '它可能已经移走或删掉了。',
    todo: '回到稿库再选一次。',
  },
  conflict: {
    what: '这篇稿件在别处改过',
    why: '你手上的不是最新的一稿。',
    todo: '你的改动已另存一份，可以在稿件上方取用。',
  },
  content_invalid: {
    what: '内容读不了',
    why: '它的格式不完整。',
    todo: '原文没有改动，可以另找一份再试。',
  },
  storage_full: {
    what: '磁盘满了',
    why: '这台电脑剩下的空间不够，刚才的改动还没有存上。',
    todo: '腾出一些空间，木棉采编会自动再存。',
  },
  db_newer_than_app: {
    what: '稿库是新版木棉采编建的',
    why: '这个版本太旧，怕存坏了稿件。',
    todo: '请换上新版再打开。稿库没有改动。',
  },
  locked: {
    what: '稿库正被占用',
    why: '另一个程序正在读写它。',
    todo: '关掉另一个窗口或备份程序，再试一次。',
  },
  unavailable: {
    what: '现在做不了这件事',
    why: '要用的文件或设备没有准备好。',
    todo: '过一会儿再试一次。',
  },
  cancelled: {
    what: '已取消',
    why: '这件事是你停下的。',
    todo: '需要时可以重新开始。',
  },
  interrupted: {
    what: '中途断了',
    why: '程序关闭时这件事还没有做完。',
    todo: '再做一次即可。',
  },
  internal: {
    what: '程序出了差错',
    why: '这不是你的操作造成的。',
    todo: '再试一次；如果还是这样，请重新打开木棉采编。',
  },
} as const;
