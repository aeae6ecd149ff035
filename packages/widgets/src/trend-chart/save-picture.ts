import {saveBlob} from './save.ts';

/** What the style sheets decide about a drawing; a file has none. */
const LOOKS = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin'].concat([
  'stroke-opacity',
  'opacity',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
]);
/** Points of a picture for each of the drawing, for print and large screens. */
const DENSITY = 2;

/** A drawing as a file that looks the same anywhere: its colours and sizes are written into it. */
export function toFile(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  copy.querySelector('.ring')?.remove();
  const copies = [...copy.querySelectorAll('*')];
  [...drawing.querySelectorAll('*:not(.ring)')].forEach((one, index) => {
    const style = getComputedStyle(one);
    for (const name of LOOKS) copies[index]?.setAttribute(name, style.getPropertyValue(name));
    copies[index]?.removeAttribute('class');
  });
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  const card = drawing.closest('.card');
  for (const [name, value] of Object.entries({
    width: '100%',
    height: '100%',
    fill: card ? getComputedStyle(card).backgroundColor : '#fff',
  }))
    ground.setAttribute(name, value);
  copy.prepend(ground);
  copy.removeAttribute('class');
  return new XMLSerializer().serializeToString(copy);
}

/** Gives the drawing to the reader as an SVG file or, drawn by the browser, as PNG. */
export async function savePicture(drawing: SVGSVGElement, fileName: string, kind: 'svg' | 'png'): Promise<void> {
  const svg = new Blob([toFile(drawing)], {type: 'image/svg+xml'});
  saveBlob(kind === 'svg' ? svg : await toPng(svg, drawing), `${fileName}.${kind}`);
}

async function toPng(svg: Blob, {width, height}: SVGSVGElement): Promise<Blob> {
  const picture = new Image();
  const address = URL.createObjectURL(svg);
  picture.src = address;
  await picture.decode().finally(() => URL.revokeObjectURL(address));
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width.baseVal.value * DENSITY, height.baseVal.value * DENSITY];
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser made no picture'))));
  });
}
