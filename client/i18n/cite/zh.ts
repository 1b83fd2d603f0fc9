/** The words of references in Chinese. `en.ts` holds the same keys, by type. */
export const cite = {
  open: '引用',
  title: '引用',
  what: '引用什么',
  of: { document: '文件', clause: '条款', view: '本页' },
  gbt7714: 'GB/T 7714—2015',
  bibtex: 'BibTeX',
  copy: '复制',
  copyOf: (style: string) => `复制 ${style}`,
  close: '关闭',
  hint: '发表前请与原件核对。',
  version: (version: string) => `数据版本 ${version}`,
};
