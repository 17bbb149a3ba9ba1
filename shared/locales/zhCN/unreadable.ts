/** Words for an article whose stored text cannot be read. */
export const unreadable = {
  copy: '复制原文',
  copied: '原文已复制',
  keep: '原文存成文件…',
  kept: '原文已存成“{{fileName}}”',
  cause: '查出的问题',
  raw: '稿库里存的原文',
  safe: '木棉采编不会改动它。换上新版后通常就能打开；急用时，先把原文存成文件，交给负责维护的同事。',
} as const;
