/** Words of the editor, the preview and the templates. */
export const desk = {
  editor: {
    label: '稿件正文',
    toolbar: '编辑工具',
    opening: '正在打开稿件…',
    empty: '从左边选一篇稿件，或新写一篇。',
    emptyAction: '新建稿件',
    pickPicture: '选择图片',
    pictureKind: '图片',
    placeholder: {
      kicker: '引题',
      mainHeadline: '主题',
      subtitle: '副题',
      lead: '导语：先交代时间、地点、人物和结果。',
      sectionLabel: '篇名',
      sectionHeadline: '本篇标题',
      paragraph: '正文',
      subhead: '小标题',
      caption: '图片说明',
      credit: '摄影或供图',
      pictureMissing: '图片不在稿库里',
    },
  },
  preview: {
    title: '版面预览',
    empty: '打开一篇稿件，\n这里就显示它上网后的版面。',
  },
  templates: {
    title: '模板',
    sections: '{{count}} 篇',
    noSections: '不分篇',
    use: '用这个模板写稿',
    empty: '还没有模板，\n可以从空白稿写起。',
    required: '必写',
    guidance: '写法',
  },
} as const;
