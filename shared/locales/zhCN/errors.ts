/**
 * One triple per error code and per reason: what happened, why, and what to do. Named as the codes and
 * reasons are.
 */
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
    what: '没有存上，磁盘满了',
    why: '这台电脑剩下的空间不够。',
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
  captureEmpty: {
    what: '文件是空的',
    why: '里面没有文字。',
    todo: '检查保存网页时有没有存上内容，再导入。',
  },
  captureTooLarge: {
    what: '文件太大',
    why: '一份网页稿不会超过 8 MB。',
    todo: '看看是不是选错了文件。',
  },
  captureNotUtf8: {
    what: '文字的编码不对',
    why: '只认 UTF-8 编码，这份可能是 GBK 或别的编码。',
    todo: '用文本编辑器另存为 UTF-8，再导入。',
  },
  captureBinary: {
    what: '这不是文本文件',
    why: '里面是图片、文档或别的数据。',
    todo: '选网页另存得到的文本文件。',
  },
  captureNotAPage: {
    what: '认不出这是哪家网站的页面',
    why: '没有找到标题、来源或正文该在的位置。',
    todo: '看看是不是存全了页面，或新建稿件后粘贴文字。',
  },
  libraryDamaged: {
    what: '稿库读不了',
    why: '稿库文件损坏，或不是木棉采编的稿库。',
    todo: '先不要动这个文件夹，用最近的备份打开。',
  },
  libraryFolder: {
    what: '打不开稿库所在的文件夹',
    why: '它不存在，或不允许写入。',
    todo: '检查文件夹的权限，再打开木棉采编。',
  },
  libraryLocked: {
    what: '稿库正被占用',
    why: '另一个木棉采编或备份程序正在用它。',
    todo: '关掉另一个，再试一次。',
  },
  libraryDisk: {
    what: '磁盘读写出错',
    why: '稿库所在的磁盘没有回应。',
    todo: '检查磁盘是否接好、是否有故障，再试一次。',
  },
  runtimeTooOld: {
    what: '运行环境太旧',
    why: '这台电脑上的运行环境不支持稿库。',
    todo: '用安装包重新安装木棉采编。',
  },
  rowDamaged: {
    what: '有一条记录读不了',
    why: '稿库里这一条的内容不完整。',
    todo: '其余稿件不受影响；可从备份里找回这一条。',
  },
  shrunk: {
    what: '这次保存会删去大半正文',
    why: '稿件突然变短，可能是误删。',
    todo: '原稿没有动，新的一份已另存，请在稿件上方选用。',
  },
  documentUnreadable: {
    what: '这篇稿件的正文读不了',
    why: '它的格式不完整，或来自新版木棉采编。',
    todo: '原文保存完好，只能阅读，不能修改。',
  },
  notEditable: {
    what: '这篇稿件不能改',
    why: '它只供阅读。',
    todo: '要改的话，请先从回收站取回或换一篇。',
  },
  folderNotWritable: {
    what: '这个文件夹写不进去',
    why: '没有写入的权限，或磁盘是只读的。',
    todo: '换一个文件夹再导出。',
  },
  nameTaken: {
    what: '已有同名文件',
    why: '为了不盖掉原来的文件，没有写入。',
    todo: '移走或改名原来的文件，再导一次。',
  },
  fileMissing: {
    what: '文件不在了',
    why: '它可能被移走、改名或删掉了。',
    todo: '检查原来的位置，或重新导出。',
  },
  pictureUnreadable: {
    what: '图片打不开',
    why: '文件损坏，或不是 JPEG、PNG、GIF、WebP。',
    todo: '换一张，或另存为 JPEG 再插入。',
  },
  pictureTooLarge: {
    what: '图片太大',
    why: '一张图片不能超过 40 MB 或一亿像素。',
    todo: '缩小以后再插入。',
  },
  resourceBroken: {
    what: '随程序附带的资料读不了',
    why: '模板或门户资料不完整。',
    todo: '重新安装木棉采编，稿件不受影响。',
  },
  unknownMethod: {
    what: '这一步做不了',
    why: '界面和程序的版本对不上。',
    todo: '请重新打开木棉采编。',
  },
  callTooLarge: {
    what: '内容太多，一次存不下',
    why: '这篇稿件超出了单篇的上限。',
    todo: '把稿件拆成几篇再存。',
  },
} as const;
