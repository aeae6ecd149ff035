import type {TemplateResult} from 'lit';
import {renderFiles} from '../trend-chart/numbers.files.ts';
import {numbersWordsFor} from '../trend-chart/numbers.words.ts';
import type {PictureView} from './picture-view.ts';
import type {PictureWords} from './picture.words.ts';

/** Ways to take a picture and its sentence along; loaded when a reader comes to the picture. */
export function renderPictureFiles(
  {sentence, fileName, illustrative}: PictureView,
  words: PictureWords,
): TemplateResult {
  const file = {sentence, illustrative, fileName: fileName.replace(/\.csv$/, '')};
  return renderFiles(file, numbersWordsFor(words.language));
}
