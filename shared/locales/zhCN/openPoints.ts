/** Words for what a text leaves open, such as 【待核】. */
export const openPoints = {
  title: '还没落实的地方',
  atStart: '段首',
  leftInExport: '稿中还有 {{count}} 处没有落实（{{kinds}}），会照原样导出。',
} as const;
