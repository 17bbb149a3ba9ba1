/** Refusals of backups: what happened, why, and what to do. */
export const backupErrors = {
  backupNoRoom: {
    what: '备份没有写成',
    why: '放备份的磁盘空间不够。稿库和原有的备份都没有动。',
    todo: '腾出一些空间，再备份一次。',
  },
  backupFolder: {
    what: '备份没有写成',
    why: '放备份的文件夹写不进去，或者连不上。',
    todo: '检查磁盘是否接好、文件夹能否写入，再备份一次。',
  },
  backupUnsound: {
    what: '备份没有写成',
    why: '写出来的一份和稿库对不上，已经去掉。',
    todo: '再备份一次；如果还是这样，先别关木棉采编，检查磁盘。',
  },
  backupMissing: {
    what: '找不到这份备份',
    why: '它可能已经移走，或放备份的磁盘没有接好。',
    todo: '接好磁盘，或另选一份备份。',
  },
  restoreTaken: {
    what: '没有恢复',
    why: '这个文件夹里已经有一个稿库，恢复不会盖掉它。',
    todo: '换一个新的文件夹再恢复。',
  },
  restoreNoRoom: {
    what: '没有恢复',
    why: '磁盘空间不够。备份和现在的稿库都没有动。',
    todo: '腾出一些空间，再恢复一次。',
  },
  restoreFolder: {
    what: '没有恢复',
    why: '要放新稿库的文件夹写不进去。备份没有动。',
    todo: '换一个能写入的文件夹，再恢复一次。',
  },
  restoreUnsound: {
    what: '这份备份读不了',
    why: '文件损坏，或不是木棉采编的备份。',
    todo: '另选一份备份再试；这份文件没有动。',
  },
} as const;
