/** Folders and tags of the library. */
export const filing = {
  folders: {
    title: '稿夹',
    shelves: '稿夹和标签',
    all: '全部稿件',
    showAll: '不再只看“{{name}}”',
    none: '还没有稿夹。新建一个，再把稿件拖进去；一篇稿件可以放进几个稿夹。',
    empty: '这里还没有稿件。\n把稿件从列表拖到稿夹上，或在稿件上选“放入稿夹…”。',
    new: '新建稿夹',
    newWithin: '新建下级稿夹',
    newName: '新稿夹的名称',
    make: '新建',
    rename: '重命名',
    remove: '删除稿夹',
    removed: '已删除稿夹“{{name}}”，里面的稿件都还在',
    actions: '稿夹“{{name}}”的操作',
    choose: '把 {{count}} 篇稿件放入稿夹',
    submit: '确定',
    some: '{{count}}/{{total}} 篇',
    filed: '已为 {{shown}} 篇稿件改放稿夹',
    put: '已把 {{shown}} 篇放入“{{name}}”',
    nothingNew: '稿件本来就在那里',
  },
  tags: {
    title: '标签',
    actions: '标签“{{tag}}”的操作',
    rename: '重命名，或并入另一个标签',
    remove: '从所有稿件上去掉',
    renamed: '标签“{{from}}”已改名为“{{to}}”',
    merged: '标签“{{from}}”已并入“{{to}}”',
    removed: '已从所有稿件上去掉标签“{{tag}}”',
    choose: '{{count}} 篇稿件的标签',
    write: '写标签，按回车加上',
    hint: '标签只在本机稿库里用，不会出现在网页和导出的稿件里；要给读者看的写在“关键词”里。',
    toAll: '加给所有选中的稿件',
    off: '去掉标签“{{tag}}”',
    submit: '确定',
    changed: '已改 {{shown}} 篇稿件的标签',
    put: '已给 {{shown}} 篇加上标签“{{tag}}”',
    nothingNew: '标签没有变',
  },
} as const;

/** Why folders and tags refuse something. */
export const filingReasons = {
  folderNotFound: {
    what: '找不到这个稿夹',
    why: '它已经被删除。',
    todo: '另选一个稿夹。',
  },
  folderNameTaken: {
    what: '已经有同名的稿夹',
    why: '同一处的稿夹不能重名，大小写和全半角不算不同。',
    todo: '换一个名称。',
  },
  folderTooDeep: {
    what: '稿夹套得太深',
    why: '稿夹最多套五层。',
    todo: '放到上面的稿夹里。',
  },
  folderInItself: {
    what: '稿夹不能放进自己里面',
    why: '选的位置就在这个稿夹下面。',
    todo: '选别的位置。',
  },
  tagNotFound: {
    what: '找不到这个标签',
    why: '已经没有稿件带着它。',
    todo: '重新打开标签列表看看。',
  },
} as const;
