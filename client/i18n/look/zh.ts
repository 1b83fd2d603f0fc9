/** The words of colours, sizes and layouts in Chinese. `en.ts` holds the same keys, by type. */
export const look = {
  noSide: '没有类型',
  links: (from: number, to: number) => (from === to ? `${from} 条连线` : `${from}–${to} 条连线`),
  betweenness: (from: string, to: string) => (from === to ? from : `${from}–${to}`),
  community: (number: number) => `社群 ${number}`,
  rest: '其余社群',
  running: '正在排布',
  phases: { draft: '先定大致位置', refine: '拉近相连的节点', room: '给名称让出位置' },
  cancel: '停止排布',
  failed: '这种版式没有排成，节点留在原处。',
};
