/** Whether a key asks for the menu of what one stands on. */
export function isMenuKey({ key, shiftKey }: { readonly key: string; readonly shiftKey: boolean }): boolean {
  return key === 'm' || key === 'ContextMenu' || (key === 'F10' && shiftKey);
}
