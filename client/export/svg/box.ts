/** A part of the sheet; `x` and `y` are its left upper corner. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
