/** Renderers that reckon on the processor what a graphics card would draw. */
const software = /swiftshader|llvmpipe|softpipe|software|basic render/i;

let known: boolean | null = null;

/** Whether the browser draws with a graphics card. Where it does not say, it is taken for one that has none. */
export function hasGpu(): boolean {
  known ??= findGpu();
  return known;
}

function findGpu(): boolean {
  const gl = document.createElement('canvas').getContext('webgl2');
  if (!gl) return false;
  const names = gl.getExtension('WEBGL_debug_renderer_info');
  const name = String(gl.getParameter(names ? names.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return name !== '' && !software.test(name);
}
