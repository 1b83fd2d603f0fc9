/** The words of saving what is on the screen in Chinese. */
export const exporting = {
  title: '导出当前视图',
  intro: (nodes: number, edges: number) => `${nodes} 个节点、${edges} 条连线，与画面一致。`,
  hidden: '未导出',
  save: (name: string) => `保存 ${name}`,
  saving: '正在写出……',
  saved: (file: string) => `已保存 ${file}`,
  failed: (reason: string) => `没有写成：${reason}`,
  close: '关闭',
  formats: {
    png: 'PNG 图片',
    svg: 'SVG 矢量图',
    graphml: 'GraphML',
    gexf: 'GEXF',
    json: 'JSON',
    nodesCsv: 'CSV 节点表',
    edgesCsv: 'CSV 连线表',
  },
  hints: {
    png: '与画面相同，用于幻灯片与文档',
    svg: '文字仍是文字，可再编辑，印刷清晰',
    graphml: '用于 yEd、Cytoscape、igraph、NetworkX',
    gexf: '用于 Gephi，保留位置与颜色',
    json: '全部属性与出处，供程序读取',
    nodesCsv: '用于 Excel、R；以 = + - @ 开头的文字前加撇号，以免被当作公式',
    edgesCsv: '每条连线的两端、关系与权重；撇号同上',
  },
};
