/** Why a picture, or the part of it that is shown, cannot be used. */
export const pictureErrors = {
  pictureUnreadable: {
    what: '图片打不开',
    why: '文件损坏，或不是 JPEG、PNG、GIF、WebP。',
    todo: '换一张，或另存为 JPEG 再插入。',
  },
  pictureTooLarge: {
    what: '图片太大',
    why: '一张图片不能超过 40 MB 或五千万像素。',
    todo: '缩小以后再插入。',
  },
  cropUnreadable: {
    what: '图片“{{caption}}”裁不出来',
    why: '它存着的文件已损坏。没有写出任何文件。',
    todo: '在稿件里换掉这张图，再重试导出。',
  },
  nthCropUnreadable: {
    what: '稿件的第 {{number}} 张图裁不出来',
    why: '它存着的文件已损坏。没有写出任何文件。',
    todo: '在稿件里换掉这张图，再重试导出。',
  },
} as const;
