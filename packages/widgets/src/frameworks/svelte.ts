import type {HTMLAttributes} from 'svelte/elements';
import type {DoorstepElements} from './generated/elements.ts';

/** Svelte 5 listens to an event by `on` and its name: `ondoorstep-load`. */
type Props<One extends DoorstepElements[keyof DoorstepElements]> = Omit<
  HTMLAttributes<One['element']>,
  keyof One['props']
> & {[Name in keyof One['props']]?: One['props'][Name] | undefined} & {
  [Name in keyof One['events'] as `on${Name & string}`]?: ((event: One['events'][Name]) => void) | undefined;
};

/** The elements of the kit for Svelte's templates. */
export type DoorstepSvelte = {[Tag in keyof DoorstepElements]: Props<DoorstepElements[Tag]>};

declare module 'svelte/elements' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- adds to what the library has
  interface SvelteHTMLElements extends DoorstepSvelte {}
}
