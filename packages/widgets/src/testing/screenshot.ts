import {executeServerCommand} from '@web/test-runner-commands';

/** The pixels of an element's picture, four values each. */
export async function readPixels(element: Element): Promise<Uint8ClampedArray<ArrayBuffer>> {
  element.setAttribute('data-picture', '');
  const base64 = await executeServerCommand('screenshot', {selector: '[data-picture]'});
  element.removeAttribute('data-picture');
  const picture = new Image();
  picture.src = `data:image/png;base64,${String(base64)}`;
  await picture.decode();
  const {width, height} = picture;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('This browser has no canvas');
  context.drawImage(picture, 0, 0);
  return context.getImageData(0, 0, width, height).data;
}

/** The share of an element's picture that is not its commonest colour: 0 is a blank picture. */
export async function countInk(element: Element): Promise<number> {
  const pixels = new Uint32Array((await readPixels(element)).buffer);
  const counts = new Map<number, number>();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  return 1 - Math.max(...counts.values()) / pixels.length;
}
