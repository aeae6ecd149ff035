import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {DoorstepElements} from './generated/elements.ts';

/** React passes properties on as they are, and listens to an event by `on` and its name: `ondoorstep-load`. */
type Props<One extends DoorstepElements[keyof DoorstepElements]> = Omit<
  DetailedHTMLProps<HTMLAttributes<One['element']>, One['element']>,
  keyof One['props']
> & {[Name in keyof One['props']]?: One['props'][Name] | undefined} & {
  [Name in keyof One['events'] as `on${Name & string}`]?: ((event: One['events'][Name]) => void) | undefined;
};

/** The elements of the kit for React 19, and for other libraries that read JSX as it does. */
export type DoorstepJsx = {[Tag in keyof DoorstepElements]: Props<DoorstepElements[Tag]>};

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- where React keeps them
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- adds to what the library has
    interface IntrinsicElements extends DoorstepJsx {}
  }
}
