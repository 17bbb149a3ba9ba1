/** One triple per reason that a refusal may name: what happened, why, and what to do. */
export const errorReasons = {
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
  importEmpty: {
    what: '文件是空的',
    why: '里面没有文字。',
    todo: '看看原来的文件有没有存上内容，再导入。',
  },
  importTooLarge: {
    what: '文件太大',
    why: '一个文件不能超过 128 MB。',
    todo: '把图片压小，或分成几个文件，再导入。',
  },
  importTextTooLarge: {
    what: '文本太大',
    why: '一份文本或网页不能超过 16 MB。',
    todo: '看看是不是选错了文件，或分成几份再导入。',
  },
  importTooLong: {
    what: '内容太多，一篇稿件放不下',
    why: '段落、批注或属性超出了单篇的上限。',
    todo: '分成几个文件，再导入。',
  },
  importTooManyFiles: {
    what: '文件太多',
    why: '一次最多导入 2000 个文件。',
    todo: '分几个文件夹，一批一批地导入。',
  },
  droppedTooMuch: {
    what: '一次拖进来的太多',
    why: '一次最多拖进 60 MB。',
    todo: '用“导入稿件”或“导入文件夹”来选，就没有这个限制。',
  },
  importTooSlow: {
    what: '这个文件读得太久，已经停下',
    why: '它可能损坏，或做得特别复杂。',
    todo: '在 Word 里打开，另存一份再导入。',
  },
  importTooHeavy: {
    what: '这个文件要占的内存太多，已经停下',
    why: '它可能损坏，或内容特别多。',
    todo: '在 Word 里打开，分成几份再导入。',
  },
  importBinary: {
    what: '这不是文稿',
    why: '里面是程序的数据，不是文字。',
    todo: '选 DOCX、网页、Markdown 或文本文件。',
  },
  importCharset: {
    what: '文字的编码认不出来',
    why: '它不是 UTF-8、UTF-16、GBK 或 GB18030，或中间有损坏。',
    todo: '用文本编辑器打开，另存为 UTF-8，再导入。',
  },
  importPdf: {
    what: 'PDF 不能导入',
    why: 'PDF 记的是版面，不是段落。',
    todo: '用 Word 或 WPS 把它转成 DOCX，再导入。',
  },
  importPicture: {
    what: '这是一张图片',
    why: '导入的是文稿；图片放在稿件里。',
    todo: '打开稿件，用“插入图片”，或把图片拖到稿纸上。',
  },
  importMht: {
    what: '单个文件网页（MHT）不能导入',
    why: '它把网页和附件包在一起。',
    todo: '在浏览器里打开，另存为“网页，仅 HTML”，再导入。',
  },
  importEncrypted: {
    what: '文件有密码',
    why: '没有密码读不出内容。',
    todo: '在 Word 或 WPS 里打开，去掉密码另存一份，再导入。',
  },
  importConvertFirst: {
    what: '请先另存为 DOCX',
    why: '这是{{name}}格式，要由它自己的程序转换；这台电脑上也没有找到 LibreOffice。',
    todo: '在 Word 或 WPS 里打开，选“另存为”，类型选“Word 文档（.docx）”，再导入。',
  },
  importConvertFailed: {
    what: 'LibreOffice 没能转换这个文件',
    why: '文件可能损坏、有密码，或转换超过了一分钟。',
    todo: '在 Word 或 WPS 里打开，另存为 DOCX，再导入。',
  },
  importNotWord: {
    what: '这不是 Word 文档',
    why: '它是压缩包、表格、演示文稿或别的文件。',
    todo: '选 DOCX；压缩包请先解开，再导入里面的文件。',
  },
  importDamaged: {
    what: '文件损坏了',
    why: '它不完整，可能没有下载完或没有存好。',
    todo: '重新取一份，或在 Word 里打开修复后另存，再导入。',
  },
  importUnsafe: {
    what: '这个文件不安全，没有读',
    why: '它的内部结构不是办公程序做得出来的。',
    todo: '不要打开它；请发来的人另存一份再发。',
  },
  importNotFound: {
    what: '找不到这次导入',
    why: '它已经结束了。',
    todo: '需要时重新导入。',
  },
  originalNotFound: {
    what: '找不到原文件',
    why: '这篇稿件不是导入的，或原文件已不在稿库里。',
    todo: '稿件本身没有问题，可以照常写和导出。',
  },
  libraryDamaged: {
    what: '稿库读不了',
    why: '稿库文件损坏，或不是木棉采编的稿库。',
    todo: '先不要动这个文件夹：恢复最近的备份，或抢救能读出的稿件。',
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
  deskNotesDamaged: {
    what: '这篇稿件的修订开关和没存进去的属性读不出来',
    why: '稿库里记着它们的那一条不完整，稿件本身没有受影响。',
    todo: '修订已先打开，之后的改动都留痕；不需要就关掉。',
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
  notAFile: {
    what: '这不是一个文件',
    why: '选中的是文件夹。',
    todo: '请选里面的文件再试。',
  },
  fileMissing: {
    what: '文件不在了',
    why: '它可能被移走、改名或删掉了。',
    todo: '到原来的地方找找，再试一次。',
  },
  pasteTooLong: {
    what: '粘贴的文字太长',
    why: '一次最多粘贴 50 万字、1 万段。稿件没有改动。',
    todo: '分几次粘贴，或分成几篇稿件。',
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
  articleExporting: {
    what: '这篇稿件正在导出',
    why: '导出时还要读它的文字。',
    todo: '等导出结束，再彻底删除。',
  },
  articleNotFound: {
    what: '找不到这篇稿件',
    why: '它可能已经删掉了。',
    todo: '回到稿库再选一篇。',
  },
  captureNotFound: {
    what: '找不到导入时的页面',
    why: '这篇稿件不是导入的，或原来的页面已不在稿库里。',
    todo: '稿件本身没有问题，可以照常写和导出。',
  },
  savedSearchNotFound: {
    what: '找不到这条常用检索',
    why: '它可能已经去掉了。',
    todo: '重新写一遍检索词，再存一次。',
  },
  snippetNotFound: {
    what: '找不到这条常用语',
    why: '它可能已经去掉了。',
    todo: '关上窗口再打开，另选一条。',
  },
  documentInvalid: {
    what: '这次改动没有存上',
    why: '改动以后的正文不完整。',
    todo: '撤销最近一步再试；原稿没有动。',
  },
  jobNotFound: {
    what: '找不到这次导出',
    why: '它的记录已经不在了。',
    todo: '重新导出一次。',
  },
  jobQueued: {
    what: '这篇稿件已经在排队导出',
    why: '同样的导出还没有做完。',
    todo: '等它做完，再看导出记录。',
  },
  jobState: {
    what: '这次导出不能重来',
    why: '它正在进行，或已经做完。',
    todo: '看看导出记录，需要时重新导出。',
  },
  journalGap: {
    what: '刚才的改动没有记下',
    why: '中间缺了一步。',
    todo: '先保存一次稿件。',
  },
  journalStep: {
    what: '刚才的改动没有记下',
    why: '有一步认不出来。',
    todo: '先保存一次稿件。',
  },
  journalTaken: {
    what: '刚才的改动没有记下',
    why: '这篇稿件在另一处也开着。',
    todo: '关掉另一处，再保存一次。',
  },
  recoveryNotFound: {
    what: '找不到这份找回的稿子',
    why: '它可能已经处理过了。',
    todo: '重新打开这篇稿件看看。',
  },
  recoverySettled: {
    what: '这份找回的稿子已经处理过',
    why: '刚才已经选过用哪一份。',
    todo: '重新打开这篇稿件看看。',
  },
  recoveryUnreadable: {
    what: '找回的稿子读不出来',
    why: '它的格式不完整。',
    todo: '稿库里的一份没有动，可以接着写。',
  },
  revisionMoved: {
    what: '这篇稿件刚刚改过',
    why: '你看的不是最新的一稿，审签只能对着看过的稿子做。',
    todo: '看过最新的一稿，再做一次。',
  },
  moveClosed: {
    what: '现在不能走这一步',
    why: '稿件已经不在原来那一步，可能刚有人审过。',
    todo: '看看它走到了哪一步，再决定。',
  },
  moveTrashed: {
    what: '稿件在回收站里',
    why: '移到回收站的稿件不走审签。',
    todo: '先取回来，再做一次。',
  },
  roleMayNot: {
    what: '这个职务不能做这一步',
    why: '报社的设置没有把这一步交给它。',
    todo: '请有这一职责的同事来做，或到设置里改各职务能做的事。',
  },
  moveReason: {
    what: '没有写原因',
    why: '退回、更正和撤稿都要写明原因，记录里才说得清。',
    todo: '写上原因，再做一次。',
  },
  revisionMismatch: {
    what: '这篇稿件在别处改过',
    why: '你手上的不是最新的一稿。',
    todo: '你的改动已另存一份，重新打开稿件就能取用。',
  },
  restoreOutdated: {
    what: '没有恢复',
    why: '这篇稿件刚刚又有了新的一稿。',
    todo: '看过最新的一稿，再恢复一次。',
  },
  revisionNotFound: {
    what: '找不到那一稿',
    why: '它可能已经清掉了。',
    todo: '重新打开这篇稿件，从现在的一稿接着写。',
  },
  makingAlready: {
    what: '正在恢复或抢救另一个稿库',
    why: '一次只能做一个。',
    todo: '等它做完，或先停下它。',
  },
  milestoneNotFound: {
    what: '找不到这个名称',
    why: '稿件的版本刚刚变过，它已经不在了。',
    todo: '重新打开这篇稿件再看版本。',
  },
  milestoneRecorded: {
    what: '这个名称改不了',
    why: '它记的是稿件走过的一步，不是自己起的名。',
    todo: '要另起名称，打开那一稿再命名。',
  },
  stylesheetUnsafe: {
    what: '门户的版式用不了',
    why: '版式里有不该有的内容。',
    todo: '请重新安装木棉采编，或换用完好的门户资料。',
  },
  templateUnreadable: {
    what: '这个模板读不了',
    why: '稿库里存的内容不完整。',
    todo: '换一个模板；用它写的稿件不受影响。',
  },
  templateMoved: {
    what: '这个模板已经有了更新的一版',
    why: '你改的时候，别处另存了一版或导入了一版。',
    todo: '你的改动还留着；先看看新的一版，再决定要不要存。',
  },
  templateTooLarge: {
    what: '文件太大',
    why: '一个模板不会超过 4 MB。',
    todo: '看看是不是选错了文件。',
  },
  templateNotText: {
    what: '这不是模板文件',
    why: '里面不是 UTF-8 编码的文字。',
    todo: '选从木棉采编导出的模板文件。',
  },
  templateNotJson: {
    what: '模板文件读不下去',
    why: '第 {{line}} 行的写法有误，或文件不完整。',
    todo: '请发来的人重新导出一份。',
  },
  templateBroken: {
    what: '模板文件的内容有误',
    why: '有几处不合模板的要求。',
    todo: '照下面指出的地方改好，再导入。',
  },
  templateMissing: {
    what: '找不到这个模板',
    why: '它可能已经移走或改了名字。',
    todo: '换一个模板新建。',
  },
} as const;
