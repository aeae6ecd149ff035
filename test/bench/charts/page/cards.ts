import type {Tile} from './library.ts';

/** Cards in plain DOM, for libraries that have none. */
export function drawCards(targets: readonly HTMLElement[], tiles: readonly Tile[]): void {
  tiles.forEach(({name, value, context, change}, index) => {
    const card = document.createElement('article');
    card.className = 'card';
    const parts = [
      ['h3', name],
      ['b', `${value.toFixed(0)}%`],
      ['span', context],
      ['p', change],
    ] as const;
    for (const [tag, text] of parts) {
      const part = document.createElement(tag);
      part.textContent = text;
      card.append(part);
    }
    targets[index]?.append(card);
  });
}
