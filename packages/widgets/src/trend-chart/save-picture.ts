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

/** Room for a line of words under a drawing, in pixels. */
const NOTE_HEIGHT = 26;
const NAMESPACE = 'http://www.w3.org/2000/svg';

/**
 * A drawing as a file that looks the same anywhere: its colours and sizes are written into it. A `note` about all of it,
 * such as that it is made up, stands below.
 */
export function toFile(drawing: SVGSVGElement, note?: string): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  copy.querySelector('.ring')?.remove();
  const copies = [...copy.querySelectorAll('*')];
  [...drawing.querySelectorAll('*:not(.ring)')].forEach((one, index) => {
    const style = getComputedStyle(one);
    for (const name of LOOKS) copies[index]?.setAttribute(name, style.getPropertyValue(name));
    copies[index]?.removeAttribute('class');
  });
  if (note !== undefined) addNote(copy, drawing, note);
  const ground = document.createElementNS(NAMESPACE, 'rect');
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

/** Makes room below and writes there, in the letters of the drawing's own words. */
function addNote(copy: SVGSVGElement, drawing: SVGSVGElement, note: string): void {
  const {width, height} = drawing.viewBox.baseVal;
  copy.setAttribute('viewBox', `0 0 ${width} ${height + NOTE_HEIGHT}`);
  copy.setAttribute('height', String(height + NOTE_HEIGHT));
  const text = document.createElementNS(NAMESPACE, 'text');
  const model = drawing.querySelector('text');
  const style = model && getComputedStyle(model);
  for (const name of ['fill', 'font-family', 'font-size']) text.setAttribute(name, style?.getPropertyValue(name) ?? '');
  text.setAttribute('x', '4');
  text.setAttribute('y', String(height + NOTE_HEIGHT - 9));
  text.textContent = note;
  copy.append(text);
  // A note longer than the drawing is wide is written closer rather than cut off.
  text.setAttribute('textLength', String(Math.min(width - 8, Math.ceil(note.length * 7.1))));
  text.setAttribute('lengthAdjust', 'spacingAndGlyphs');
}

/** Gives the drawing to the reader as an SVG file or, drawn by the browser, as PNG; `note` as in {@link toFile}. */
export async function savePicture(
  drawing: SVGSVGElement,
  fileName: string,
  kind: 'svg' | 'png',
  note?: string,
): Promise<void> {
  const svg = new Blob([toFile(drawing, note)], {type: 'image/svg+xml'});
  const height = drawing.height.baseVal.value + (note === undefined ? 0 : NOTE_HEIGHT);
  saveBlob(kind === 'svg' ? svg : await toPng(svg, drawing.width.baseVal.value, height), `${fileName}.${kind}`);
}

async function toPng(svg: Blob, width: number, height: number): Promise<Blob> {
  const picture = new Image();
  const address = URL.createObjectURL(svg);
  picture.src = address;
  await picture.decode().finally(() => URL.revokeObjectURL(address));
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width * DENSITY, height * DENSITY];
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser made no picture'))));
  });
}
