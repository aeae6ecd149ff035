import {isTranslated, listMessages, type MessageFile} from './message-file.ts';

/** The list of all Welsh that no Welsh speaker has read yet, for one who will. */
export function reviewList(files: readonly MessageFile[]): string {
  const sections = files.map((file) => {
    const rows = listMessages(file.welsh, isTranslated).map(
      ([key, {source, target}]) => `| \`${key}\` | ${cell(source)} | ${cell(target)} |`,
    );
    return [
      `## ${file.folder}/${file.name}.cy.json`,
      '',
      '| Key | English | Welsh |',
      '| --- | --- | --- |',
      ...rows,
    ].join('\n');
  });
  const count = files.reduce((sum, {welsh}) => sum + listMessages(welsh, isTranslated).length, 0);
  return [
    '# Welsh that needs review',
    '',
    `The makers of this kit wrote these ${count} Welsh messages. None of them has been read by a Welsh speaker yet. To correct one,`,
    'change its `target` in the file named above it and run `npm run messages`, which also writes this list. `{…}` stands for',
    'something filled in; a plural has a form for 0, 1, 2, 3, 6 and all other numbers.',
    '',
    sections.join('\n\n'),
    '',
  ].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', '<br>').replaceAll('<', '&lt;').replaceAll('&lt;br>', '<br>');
}
